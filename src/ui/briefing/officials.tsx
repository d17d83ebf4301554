import type { OfficialsModel } from '../../presenter/briefing-officials.ts';
import { EvidenceMark } from '../kit/evidence-mark.tsx';
import { Flag } from '../kit/flag.tsx';
import { useText } from '../kit/text.ts';

/** Who is in office, capital by capital. */
export function Officials({ officials }: { officials: readonly OfficialsModel[] }) {
  const t = useText();
  if (officials.length === 0) return null;
  return (
    <details class="more">
      <summary>
        <span class="serif strong">{t('briefing.officials')}</span>
      </summary>
      <p class="tiny soft">{t('briefing.officials.note')}</p>
      <ul class="readings">
        {officials.flatMap(({ flag, persons }) =>
          persons.map(({ id, office, name, evidence }) => (
            <li key={id} class="small">
              <Flag flag={flag} size={20} />
              <span>
                <span class="soft">{office}</span> {name}
              </span>
              {evidence === null ? null : <EvidenceMark evidence={evidence} />}
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
