export type Way = 'left' | 'right' | 'up' | 'down';

interface Placed {
  readonly deal: number;
  readonly x: number;
  readonly y: number;
}

/** The dot nearest to a place, where one lies within reach. */
export function nearestTo(
  dots: readonly Placed[],
  x: number,
  y: number,
  reach: number,
): number | null {
  let best: number | null = null;
  let least = reach * reach;
  for (const dot of dots) {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (distance > least) continue;
    least = distance;
    best = dot.deal;
  }
  return best;
}

/** How much farther a dot counts for lying off the way that was asked for. */
const ASIDE = 3;

/** The next dot in a direction; the first of all where none is chosen yet. */
export function nextTowards(dots: readonly Placed[], from: number | null, way: Way): number | null {
  const start = dots.find(({ deal }) => deal === from);
  if (start === undefined) return dots[0]?.deal ?? null;
  let best: number | null = null;
  let least = Infinity;
  for (const dot of dots) {
    const [right, down] = [dot.x - start.x, dot.y - start.y];
    const ahead = { left: -right, right, up: -down, down }[way];
    const aside = Math.abs(way === 'left' || way === 'right' ? down : right);
    const distance = ahead + ASIDE * aside;
    // A dot on the same spot is passed over: the table has it.
    if (ahead < 0.5 || distance >= least) continue;
    least = distance;
    best = dot.deal;
  }
  return best;
}
