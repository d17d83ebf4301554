import type { Dot } from '../../presenter/debrief-picture.ts';

/** Share of the whole that stays free around the dots, and that each side of zero has at least. */
const ROOM = 0.06;
const SIDE = 0.14;

/** Ends of an axis, in points: all dots between them, and both sides of zero in sight. */
export function endsOf(dots: readonly Dot[], axis: number): [number, number] {
  let [low, high] = [0, 0];
  for (const { place } of dots) {
    low = Math.min(low, place[axis] ?? 0);
    high = Math.max(high, place[axis] ?? 0);
  }
  const span = Math.max(1, high - low);
  return [Math.min(low - span * ROOM, -span * SIDE), Math.max(high + span * ROOM, span * SIDE)];
}
