import type { PictureModel } from '../../presenter/debrief-picture.ts';
import { useText } from '../kit/text.ts';

/** What the signs in a picture mean. */
export function PictureLegend(props: {
  picture: PictureModel;
  exact: boolean;
  frontier?: boolean;
}) {
  const { picture, exact, frontier = false } = props;
  const t = useText();
  return (
    <p class="legend">
      <span>
        <i class="debrief-dot-key in" /> {t('debrief.legend.in')}
      </span>
      {exact ? null : (
        <span>
          <i class="debrief-dot-key maybe" /> {t('debrief.legend.maybe')}
        </span>
      )}
      <span>
        <i class="debrief-dot-key out" /> {t('debrief.legend.out')}
      </span>
      {exact ? (
        <span>
          <i class="debrief-dot-key pareto" /> {t('debrief.legend.pareto')}
        </span>
      ) : null}
      {frontier && exact ? (
        <span>
          <i class="debrief-dot-key debrief-frontier" /> {t('debrief.legend.frontier')}
        </span>
      ) : null}
      {picture.path.length === 0 ? null : (
        <span>
          <i class="debrief-dot-key path" /> {t('debrief.legend.path')}
        </span>
      )}
      {picture.marks.map(({ label, name }) => (
        <span key={label}>
          <i class="debrief-dot-key mark">{label}</i> {name}
        </span>
      ))}
    </p>
  );
}
