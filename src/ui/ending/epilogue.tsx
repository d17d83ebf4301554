import type { EpilogueModel, SeasonLine } from '../../presenter/epilogue.ts';
import { Card } from '../kit/card.tsx';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Icon } from '../kit/icon.tsx';
import { ReasonList } from '../kit/reason-line.tsx';
import { useText } from '../kit/text.ts';
import { Prose } from '../kit/prose.tsx';
import './epilogue.css';

/** Five years after, season by season: this game, and beside it what is documented. */
export function FiveYearsOn({ model }: { model: EpilogueModel }) {
  const t = useText();
  const { scores, rows, hasRecord, trust } = model;
  const [ours, theirs] = [t('epilogue.game'), t('epilogue.record')];
  return (
    <Card title={t('epilogue.heading')} note={t('epilogue.note')} class="ending-wide">
      <dl class="epilogue-scores">
        {scores.map(({ label, value }) => (
          <div key={label}>
            <dt class="small soft">{label}</dt>
            <dd class="serif">{value}</dd>
          </div>
        ))}
      </dl>
      {hasRecord ? (
        <p class="epilogue-columns small strong" aria-hidden="true">
          <span />
          <span>{ours}</span>
          <span>{theirs}</span>
        </p>
      ) : null}
      <ol class={hasRecord ? 'epilogue-years' : 'epilogue-years alone'}>
        {rows.map(({ id, when, game, record }) => (
          <li key={id} class={game.length + record.length === 0 ? 'quiet' : ''}>
            <h3>{when}</h3>
            <Side name={ours} lines={game} />
            {hasRecord ? <Side name={theirs} lines={record} /> : null}
          </li>
        ))}
      </ol>
      {hasRecord ? null : <p class="small soft">{t('epilogue.record.missing')}</p>}
      <p class="small">{trust}</p>
    </Card>
  );
}

function Side({ name, lines }: { name: string; lines: readonly SeasonLine[] }) {
  const t = useText();
  return (
    <div class={lines.length === 0 ? 'side quiet' : 'side'}>
      <h4 class="tiny">{name}</h4>
      {lines.length === 0 ? <p class="small soft">{t('epilogue.quiet')}</p> : null}
      {lines.map((each) => (
        <Line key={each.text} line={each} />
      ))}
    </div>
  );
}

function Line({ line: { text, crisis, evidence, reasons } }: { line: SeasonLine }) {
  const t = useText();
  return (
    <>
      <p>
        {crisis ? (
          <b class="epilogue-mark">
            <Icon name="triangle-alert" size="1em" /> {t('epilogue.crisis.mark')}
          </b>
        ) : null}{' '}
        <Prose text={text} /> {evidence === null ? null : <EvidenceMark evidence={evidence} />}
      </p>
      {reasons.length === 0 ? null : (
        <details class="epilogue-why">
          <summary class="small">{t('epilogue.crisis.why')}</summary>
          <ReasonList reasons={reasons} />
        </details>
      )}
    </>
  );
}
