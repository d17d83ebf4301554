import type { ExchangeModel, SaidModel } from '../../presenter/table-said.ts';
import type { StatementModel } from '../../presenter/table-spoken.ts';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { Prose } from '../kit/prose.tsx';

/** What the delegations said last, in their own voices, and the whole record below. */
export function Said({ model }: { model: SaidModel }) {
  const t = useText();
  return (
    <section class="said" aria-labelledby="said-title">
      <div class="said-head">
        <h2 id="said-title">{t('table.said')}</h2>
        <p class="small soft">{model.latest?.heading ?? t('table.said.none')}</p>
      </div>
      {model.latest === null ? null : <Statements exchange={model.latest} />}
      {model.log.length > 1 ? <Log exchanges={model.log} /> : null}
    </section>
  );
}

function Statements({ exchange }: { exchange: ExchangeModel }) {
  return (
    <ul class="statements">
      {exchange.statements.map((statement, at) => (
        <Statement key={`${exchange.number} ${at}`} statement={statement} />
      ))}
    </ul>
  );
}

const SIGNS = { good: 'circle-check', bad: 'circle-x', plain: null } as const;

function Statement({ statement }: { statement: StatementModel }) {
  const { flag, who, quote, note, tone, isPrivate, privacy } = statement;
  const sign = SIGNS[tone];
  return (
    <li class={`statement ${tone} ${isPrivate ? 'private' : ''}`}>
      <Flag flag={flag} size={26} />
      <div>
        <b class="small">{who}</b>
        {quote === null ? null : (
          <p class="voice">
            <Prose text={quote} />
          </p>
        )}
        {note === '' ? null : (
          <p class="statement-note">
            {sign === null ? null : <Icon name={sign} />}
            <span>
              <Prose text={note} />
            </span>
          </p>
        )}
        {isPrivate ? (
          <p class="statement-private">
            <Icon name="lock" />
            {privacy}
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** Everything that happened at this table, the latest exchange first. */
function Log({ exchanges }: { exchanges: readonly ExchangeModel[] }) {
  const t = useText();
  return (
    <details class="record">
      <summary>
        <Icon name="scroll-text" />
        {t('table.log')}
      </summary>
      <ol>
        {exchanges.toReversed().map((exchange) => (
          <li key={exchange.number}>
            <h3>{exchange.heading}</h3>
            <ul>
              {exchange.statements.map((statement, at) => (
                <LogLine key={at} statement={statement} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

function LogLine({ statement }: { statement: StatementModel }) {
  const { flag, quote, note, tone, isPrivate } = statement;
  return (
    <li class="log-line">
      <Flag flag={flag} size={18} named />
      {quote === null ? null : <span class="voice">{quote}</span>}
      {note === '' ? null : (
        <span class={tone === 'bad' ? 'bad' : tone === 'good' ? 'good' : 'soft'}>{note}</span>
      )}
      {isPrivate ? <Icon name="lock" /> : null}
    </li>
  );
}
