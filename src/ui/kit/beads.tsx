import { useText } from './text.ts';

/** `low` and `high` out of `of`: solid is sure, hatched could go either way, hollow is not. */
export function Beads(props: {
  low: number;
  high: number;
  of?: number;
  tone?: 'moss' | 'gold' | 'red' | 'blue';
}) {
  const { low, high, of = 10, tone = 'moss' } = props;
  return (
    <span class={`beads ${tone}`} aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <i key={at} class={`bead ${at < low ? 'solid' : at < high ? 'hatched' : 'hollow'}`} />
      ))}
    </span>
  );
}

/** What hatching means, for the foot of a forecast. */
export function BeadsLegend() {
  const t = useText();
  return (
    <p class="legend">
      <span>
        <span class="beads moss" aria-hidden="true">
          <i class="bead solid" />
        </span>
        {t('beads.solid')}
      </span>
      <span>
        <span class="beads moss" aria-hidden="true">
          <i class="bead hatched" />
        </span>
        {t('beads.hatched')}
      </span>
    </p>
  );
}
