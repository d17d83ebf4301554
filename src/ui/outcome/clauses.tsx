import type { ClauseLine } from '../../presenter/outcome.ts';
import { useText } from '../kit/text.ts';
import { Prose } from '../kit/prose.tsx';

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
              <Prose text={reading} />
            </p>
          ))}
        </details>
      )}
    </>
  );
}
