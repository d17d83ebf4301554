/** The eye on the map: the whole of it, or nearer to one capital. Canvas and words move as one. */
import type { Point } from './curve.ts';
import type { Frame } from './frame.ts';
import type { MapLayout } from './map-layout.ts';

/** How much nearer a capital is seen. */
const NEAR = 1.75;

export interface Lens {
  /** 1 shows the whole map. */
  readonly zoom: number;
  /** What lies in the upper left corner of the frame, CSS pixels of the whole map. */
  readonly x: number;
  readonly y: number;
}

export const WHOLE: Lens = { zoom: 1, x: 0, y: 0 };

const within = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(Math.max(low, high), value));

/** A capital in the middle of what panels leave free, as far as the picture's edges allow. */
export function lensOn(spot: Point | undefined, layout: MapLayout, frame: Frame): Lens {
  if (spot === undefined) return WHOLE;
  const { width, height, insets } = frame;
  const middle = {
    x: (insets.left + width - insets.right) / 2,
    y: (insets.top + height - insets.bottom) / 2,
  };
  const [left, top] = layout.geographic ? [layout.x, Math.min(0, layout.y)] : [0, 0];
  const right = layout.geographic ? layout.x + layout.width : width;
  const bottom = layout.geographic ? layout.y + layout.height : height;
  return {
    zoom: NEAR,
    x: within(spot.x - middle.x / NEAR, left, right - width / NEAR),
    y: within(spot.y - middle.y / NEAR, top, bottom - height / NEAR),
  };
}

/** Between two lenses; `t` from 0 to 1. */
export const between = (from: Lens, to: Lens, t: number): Lens => ({
  zoom: from.zoom + (to.zoom - from.zoom) * t,
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
});

/** Where a point of the whole map is seen through a lens. */
export const seenAt = ({ x, y }: Point, lens: Lens): Point => ({
  x: (x - lens.x) * lens.zoom,
  y: (y - lens.y) * lens.zoom,
});
