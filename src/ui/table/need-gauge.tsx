import type { GaugeModel } from '../../presenter/table-gauges.ts';
import { ReasonList } from '../kit/reason-line.tsx';
import { useText } from '../kit/text.ts';
import { Bubble } from './bubble.tsx';

/** The text as a dot; what the party needs as a line where known, hatched where guessed. */
function Rail({ gauge }: { gauge: GaugeModel }) {
  const { dot, ghost, low, high, known } = gauge;
  return (
    <span class="need-rail" aria-hidden="true">
      {known ? (
        <i class="need-line" style={{ left: `${(low + high) / 2}%` }} />
      ) : (
        <i class="need-band hatched" style={{ left: `${low}%`, width: `${high - low}%` }} />
      )}
      {ghost === null ? null : <i class="need-ghost" style={{ left: `${ghost}%` }} />}
      <i class="need-dot" style={{ left: `${dot}%` }} />
    </span>
  );
}

/** The whole text against what one party needs; opens the reckoning, term by term. */
export function NeedGauge({ gauge }: { gauge: GaugeModel }) {
  const t = useText();
  return (
    <Bubble
      label={gauge.label}
      class={`need ${gauge.tone} ${gauge.said ? 'said' : ''}`}
      face={
        <>
          <Rail gauge={gauge} />
          <span class="need-word">{gauge.text}</span>
        </>
      }
    >
      <b>{t('table.gauge.title', { party: gauge.name })}</b>
      <p>{gauge.sentence}</p>
      <ReasonList reasons={gauge.reasons} ranged />
    </Bubble>
  );
}
