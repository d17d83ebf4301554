import type { TextCard } from '../../presenter/debrief-card.ts';
import { Flag } from '../kit/flag.tsx';
import { useText } from '../kit/text.ts';

const TONES = { signs: 'good', unsure: 'unsure', refuses: 'bad' } as const;

/** One text told whole: its clauses, who would sign it, and by how much. */
export function Told({ card }: { card: TextCard | null }) {
  const t = useText();
  return (
    <div class="debrief-told small" role="status">
      {card === null ? (
        <p class="soft">{t('debrief.picture.point')}</p>
      ) : (
        <>
          <h3>{card.title}</h3>
          <ul class="debrief-told-clauses">
            {card.clauses.map(({ item, option }) => (
              <li key={item}>
                <b>{item}:</b> {option}
              </li>
            ))}
          </ul>
          <ul class="debrief-told-cells">
            {card.cells.map((cell) => (
              <li key={cell.party} class={TONES[cell.would]}>
                <Flag flag={cell.flag} size={18} />
                <span class="ink">{cell.name}</span>
                <span>{cell.word}</span>
                <b class="number">{cell.margin}</b>
              </li>
            ))}
          </ul>
          <p class={`debrief-told-verdict ${card.zone}`}>{card.verdict}</p>
        </>
      )}
    </div>
  );
}
