/** The grammar of ribbons: width, weave and colour carry trust, never colour alone. */
import { type Rgb, rgb } from './colour.ts';

export type Weave = 'silk' | 'flat' | 'worn' | 'frayed';

export interface RibbonStyle {
  readonly weave: Weave;
  /** Half the width, in design pixels. */
  readonly half: number;
  readonly base: Rgb;
  readonly high: Rgb;
  readonly low: Rgb;
}

/** Trust from which the next broader weave begins. */
const SILK_FROM = 20;
const DEEP_FROM = 55;
const FLAT_FROM = -10;
const WORN_FROM = -45;

const style = (
  weave: Weave,
  half: number,
  base: string,
  high: string,
  low: string,
): RibbonStyle => ({
  weave,
  half,
  base: rgb(base),
  high: rgb(high),
  low: rgb(low),
});

const FLAT = style('flat', 3.3, '#6C86A0', '#B9C7D4', '#46586A');
const WORN = style('worn', 2.6, '#6F6A68', '#9A9490', '#4A4645');
const FRAYED = style('frayed', 3.2, '#9E3B32', '#C86F5C', '#6E231C');
/** On the night map the paper's reds and greys vanish. */
const WORN_NIGHT = style('worn', 2.6, '#A39C95', '#C9C2BA', '#7D7670');
const FRAYED_NIGHT = style('frayed', 3.2, '#D2604E', '#EFA08C', '#9E3B32');

/** How a ribbon of this trust (−100…100) is woven, by day or by night. */
export function ribbonStyle(trust: number, night: boolean): RibbonStyle {
  const half = 2.9 + trust * 0.072;
  if (trust >= DEEP_FROM) return style('silk', half, '#2F6DB5', '#A9CDF2', '#173F74');
  if (trust >= SILK_FROM) return style('silk', half, '#3F78B8', '#A5C4E4', '#254F83');
  if (trust >= FLAT_FROM) return FLAT;
  if (trust >= WORN_FROM) return night ? WORN_NIGHT : WORN;
  return night ? FRAYED_NIGHT : FRAYED;
}
