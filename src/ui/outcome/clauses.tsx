import type { ClauseLine, PromiseLine } from '../../presenter/outcome.ts';
import { Flag } from '../kit/flag.tsx';
import { useText } from '../kit/text.ts';

/** An adopted text, clause by clause: what each does, and on request how it reads. */
export function Clauses({ clauses }: { clauses: readonly ClauseLine[] }) {
  const t = useText();
  const readings = clauses.filter(({ reading }) => reading !== '');
  return (
    <>
      <ol class="clauses">
        {clauses.map(({ item, option, wording }) => (
          <li key={item}>
            <p>
              <b class="serif">{item}</b> <span class="small soft">{wording}</span>
            </p>
            <p>{option}</p>
          </li>
        ))}
      </ol>
      {readings.length === 0 ? null : (
        <details class="more">
          <summary>{t('outcome.text.reads')}</summary>
          {readings.map(({ item, reading }) => (
            <p key={item} class="clause-reading">
              {reading}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

/** Promises and their clocks; a filled ring is kept, a hollow one runs, a cross is broken. */
export function Promises({ promises }: { promises: readonly PromiseLine[] }) {
  return (
    <ul class="promises">
      {promises.map(({ key, flags, what, status, statusText }) => (
        <li key={key} class={`small promise-${status}`}>
          <p>{what}</p>
          <p class="promise-line">
            <span class="row flags-near">
              {flags.map((flag) => (
                <Flag key={flag.name} flag={flag} size={20} named />
              ))}
            </span>
            <span class="promise-status">{statusText}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
