import type { PairModel } from '../../presenter/ladder.ts';
import type { RungModel } from '../../presenter/ladder-rungs.ts';
import { Flag } from '../kit/flag.tsx';
import { useText } from '../kit/text.ts';

/** Height of a step of size one, and the most that a ladder is drawn with, in rem. */
const UNIT = 0.95;
const MOST = 5.5;

/** Steps between two capitals: drawn as stairs, and told one by one. */
export function Ladder({ pair }: { pair: PairModel }) {
  const t = useText();
  const { rungs } = pair;
  if (rungs.length === 0) return <p class="ladder-none small soft">{pair.none}</p>;
  const unit = Math.min(UNIT, MOST / Math.max(...rungs.map(({ level }) => level)));
  return (
    <section class="ladder">
      <div class="ladder-head">
        <h3>{t('steps.ladder')}</h3>
        <span class="small soft">{pair.height}</span>
      </div>
      <div class="ladder-stairs" aria-hidden="true">
        {rungs.map((rung) => (
          <Rung key={rung.key} rung={rung} unit={unit} />
        ))}
      </div>
      <p class="small">{pair.standing}</p>
      <ol class="ladder-list">
        {rungs.map(({ key, text }) => (
          <li key={key} class="tiny">
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Rung({ rung, unit }: { rung: RungModel; unit: number }) {
  const { flag, level, size, state, round } = rung;
  return (
    <span class={`rung ${state}`}>
      <Flag flag={flag} size={18} />
      <span class="rung-block" style={{ height: `${level * unit}rem` }}>
        <i style={{ height: `${Math.min(size, level) * unit}rem` }} />
      </span>
      <span class="tiny number">{round}</span>
    </span>
  );
}
