interface RangeBarProps {
  /** Ends of the scale, e.g. −10 and 10. */
  scale: readonly [number, number];
  low: number;
  high: number;
  /** Where the line of reference stands; zero when left out. */
  zero?: number;
  /** A dot, such as the present text against what is needed. */
  dot?: number;
  /** Words that say the same; the bar is decoration when they stand beside it already. */
  label?: string;
}

/** A band from `low` to `high`: hatched with a dashed edge while it is a guess, solid once known. */
export function RangeBar({ scale, low, high, zero = 0, dot, label }: RangeBarProps) {
  const [from, to] = scale;
  const at = (value: number) => Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100));
  const tone = low >= zero ? 'plus' : high <= zero ? 'minus' : 'mixed';
  const known = low === high;
  return (
    <span
      class={`range ${tone}`}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <span class="range-rail" />
      <span class="range-zero" style={{ left: `${at(zero)}%` }} />
      <span
        class={`range-band ${known ? 'known' : 'hatched'}`}
        style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }}
      />
      {dot === undefined ? null : <span class="range-mark" style={{ left: `${at(dot)}%` }} />}
    </span>
  );
}
