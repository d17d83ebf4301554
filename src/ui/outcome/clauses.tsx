import type { ClauseLine, PromiseLine } from '../../presenter/outcome.ts';
import { Flag } from '../kit/flag.tsx';

/** An adopted text, clause by clause. */
export function Clauses({ clauses }: { clauses: readonly ClauseLine[] }) {
  return (
    <ol class="clauses">
      {clauses.map(({ item, option, reading, wording }) => (
        <li key={item}>
          <p>
            <b class="serif">{item}</b> <span class="small soft">{wording}</span>
          </p>
          <p>{option}</p>
          {reading === '' ? null : <p class="clause-reading">{reading}</p>}
        </li>
      ))}
    </ol>
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
