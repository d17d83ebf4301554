/** The game's own ribbon, with points as pairs as the bake writes them. */
import { paintRibbon } from '../../../src/scenes/ribbon-paint.ts';

export function ribbon(x, points, trust, options = {}) {
  paintRibbon(
    x,
    points.map(([px, py]) => ({ x: px, y: py })),
    trust,
    options,
  );
}
