import type { EffectLine } from '../../presenter/groundwork-effects.ts';
import { EvidenceMark } from '../kit/evidence-mark.tsx';

/** Effects of one side, with a bar for their size on a common scale. */
export function Effects({ title, lines }: { title: string; lines: readonly EffectLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.key} class={`effect small ${line.good ? 'plus' : 'minus'}`}>
            <span class="effect-amount number">{line.amount}</span>
            <span class="effect-words">
              {line.sentence}
              {line.points === null ? null : <Bar points={line.points} />}
            </span>
            {line.evidence === null ? null : <EvidenceMark evidence={line.evidence} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The largest size that the bar has room for, points. */
const MOST = 8;

function Bar({ points }: { points: number }) {
  const width = Math.min(1, Math.abs(points) / MOST) * 50;
  return (
    <span class="effect-bar" aria-hidden="true">
      <i style={{ width: `${width}%`, left: points < 0 ? `${50 - width}%` : '50%' }} />
    </span>
  );
}
