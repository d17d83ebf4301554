import type { PromiseLine, PromisesModel, PromisorModel } from '../../presenter/promises.ts';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { ReasonList } from '../kit/reason-line.tsx';
import { useText } from '../kit/text.ts';
import { Prose } from '../kit/prose.tsx';
import './promises.css';

/**
 * Promises and their clocks: who gave what to whom, when it falls due, whether it would be kept, and
 * what the host can do. A filled ring is kept, one that fills runs, a cross is broken.
 */
export function Promises(props: { promises: PromisesModel; most?: number }) {
  const { promises, most = Infinity } = props;
  const t = useText();
  const { tally, share, open, settled } = promises;
  const rest = open.slice(most);
  return (
    <div class="promises">
      <ul class="promise-tally small">
        {tally.map(({ status, text }) => (
          <li key={status} class={`promise-${status}`}>
            <span class="promise-status">{text}</span>
          </li>
        ))}
      </ul>
      {share === '' ? null : (
        <p class="small soft">
          <Prose text={share} />
        </p>
      )}
      <Lines lines={open.slice(0, most)} />
      <Folded title={t('promises.more', { count: rest.length })} lines={rest} />
      <Folded title={t('promises.settled', { count: settled.length })} lines={settled} />
    </div>
  );
}

function Folded({ title, lines }: { title: string; lines: readonly PromiseLine[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="more">
      <summary>{title}</summary>
      <Lines lines={lines} />
    </details>
  );
}

function Lines({ lines }: { lines: readonly PromiseLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="promise-lines">
      {lines.map((line) => (
        <Line key={line.key} line={line} />
      ))}
    </ul>
  );
}

function Line({ line }: { line: PromiseLine }) {
  const { flags, to, what, status, statusText, passed, warning } = line;
  return (
    <li class={`small promise-${status}`} style={{ '--passed': `${passed}turn` }}>
      <p>
        <Prose text={what} />
      </p>
      <p class="promise-line">
        <span class="row row-wrap flags-near">
          {flags.map((flag) => (
            <Flag key={flag.name} flag={flag} size={20} named />
          ))}
          <span class="soft">{to}</span>
        </span>
        <span class="promise-status">{statusText}</span>
      </p>
      {warning === '' ? null : (
        <p class="promise-warning">
          <Icon name="hourglass" size="14px" />
          <span>
            <Prose text={warning} />
          </span>
        </p>
      )}
      <Kept line={line} />
    </li>
  );
}

/** How surely it is kept, and on request why, for each who promised. */
function Kept({ line: { odds, reasons, promisors } }: { line: PromiseLine }) {
  const t = useText();
  if (promisors.length === 0) return null;
  return (
    <details class="more">
      <summary>{t('promises.kept', { odds })}</summary>
      <ReasonList reasons={reasons} />
      {promisors.map((promisor) => (
        <Promisor key={promisor.flag.name} promisor={promisor} />
      ))}
    </details>
  );
}

function Promisor({ promisor: { flag, odds, reasons, remedy } }: { promisor: PromisorModel }) {
  return (
    <div class="promisor">
      <p class="row">
        <Flag flag={flag} size={18} />
        <b>{flag.name}</b>
        <span class="number">{odds}</span>
      </p>
      <ReasonList reasons={reasons} />
      {remedy === '' ? null : (
        <p class="promise-warning">
          <Icon name="heart-handshake" size="14px" />
          <span>
            <Prose text={remedy} />
          </span>
        </p>
      )}
    </div>
  );
}
