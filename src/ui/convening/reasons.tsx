import { useSignal } from '@preact/signals';
import type { SumModel } from '../../presenter/convening-forecast.ts';
import type { ReasonModel } from '../../presenter/reasons.ts';
import { Icon } from '../kit/icon.tsx';
import { RangeBar } from '../kit/range-bar.tsx';
import { ReasonList } from '../kit/reason-line.tsx';
import { useText } from '../kit/text.ts';

/** At most so many reasons before somebody asks for every one. */
const STRONGEST = 4;

/** Why: the strongest reasons as a sum, and the sum against what a yes needs. */
export function Reasons({
  reasons,
  sum,
}: {
  reasons: readonly ReasonModel[];
  sum: SumModel | null;
}) {
  const t = useText();
  const all = useSignal(false);
  const hidden = reasons.length - STRONGEST;
  const shown = all.value ? reasons : reasons.slice(0, STRONGEST);
  return (
    <>
      <ReasonList reasons={shown} ranged={shown.some(({ amount }) => amount.includes(' '))} />
      <div class="sum">
        {hidden > 0 ? (
          <button
            type="button"
            class="link-button small"
            aria-expanded={all.value}
            onClick={() => {
              all.value = !all.value;
            }}
          >
            {all.value ? t('convening.row.fewer') : t('convening.row.more', { count: hidden })}
            <Icon name={all.value ? 'chevron-up' : 'chevron-down'} size="13px" />
          </button>
        ) : null}
        {sum === null ? null : (
          <>
            <RangeBar scale={sum.scale} low={sum.low} high={sum.high} zero={sum.needed} />
            <span class="small number">{sum.text}</span>
          </>
        )}
      </div>
    </>
  );
}
