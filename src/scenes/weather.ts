/** The weather of the season: a few baked sprites that drift for a while, then let the loop rest. */
import type * as Phaser from 'phaser';

import type { Season } from '../presenter/map-model.ts';
import type { Frame } from './frame.ts';
import type { MapLayout } from './map-layout.ts';
import { Snow } from './snow.ts';

export const WEATHER = 'map/weather.webp';
export const WEATHER_CELL = { frameWidth: 256, frameHeight: 160 };

/** How long it moves after it is shown. Longer would keep the machine busy for nothing. */
export const WEATHER_MS = 24_000;

/** Cells of the sheet. */
const CELL = { cloud: 0, small: 1, shadow: 2, dust: 3, rain: 4, geese: 5 };

interface Drift {
  readonly cell: number;
  /** Where it is drawn first, shares of the map's picture. */
  readonly at: readonly [x: number, y: number];
  readonly size: number;
  readonly alpha: number;
  /** Design pixels a second, to the east and to the south. */
  readonly speed: readonly [east: number, south: number];
}

/** A cloud with its shadow on the land and, where it rains, what falls from it. */
function cloudAt(x: number, y: number, size: number, cell: number, rains = false): Drift[] {
  const speed = [5 + size * 2, 0.4] as const;
  const over: Drift[] = [{ cell, at: [x, y], size, alpha: 0.9, speed }];
  const below: Drift = {
    cell: CELL.shadow,
    at: [x + 0.012, y + 0.075],
    size,
    alpha: 0.34,
    speed,
  };
  const fall: Drift = {
    cell: CELL.rain,
    at: [x, y + 0.075 * size],
    size: size * 0.9,
    alpha: 0.9,
    speed,
  };
  return [below, ...(rains ? [fall] : []), ...over];
}

const SKIES: Readonly<Record<Season, readonly Drift[]>> = {
  spring: [
    { cell: CELL.dust, at: [0.16, 0.62], size: 1.5, alpha: 0.95, speed: [11, 1.2] },
    { cell: CELL.dust, at: [0.3, 0.72], size: 1.9, alpha: 0.85, speed: [14, 1.6] },
    { cell: CELL.dust, at: [0.42, 0.86], size: 1.3, alpha: 0.75, speed: [12, 1] },
    ...cloudAt(0.42, 0.13, 0.5, CELL.small),
  ],
  summer: [
    ...cloudAt(0.62, 0.44, 0.62, CELL.cloud, true),
    ...cloudAt(0.14, 0.83, 0.5, CELL.small),
    ...cloudAt(0.43, 0.2, 0.44, CELL.small),
  ],
  autumn: [
    { cell: CELL.geese, at: [0.36, 0.24], size: 0.6, alpha: 0.85, speed: [13, 15] },
    ...cloudAt(0.68, 0.27, 0.5, CELL.small),
  ],
  winter: [],
};

interface Shown {
  readonly image: Phaser.GameObjects.Image;
  readonly drift: Drift;
}

export class Weather {
  private readonly scene: Phaser.Scene;
  private readonly snow: Snow;
  private shown: Shown[] = [];
  private season: Season | null = null;
  private layout: MapLayout | null = null;
  private age = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    this.snow = new Snow(scene);
  }

  /** Draws the sky of a season where it stands now; returns whether it is a new one. */
  draw(season: Season, layout: MapLayout, frame: Frame): boolean {
    const fresh = season !== this.season;
    if (fresh) {
      this.clear();
      this.season = season;
      if (season === 'winter') this.snow.fall(frame);
      this.shown = SKIES[season].map((drift) => ({
        drift,
        image: this.scene.add.image(0, 0, WEATHER, drift.cell).setDepth(depthOf(drift)),
      }));
    }
    this.layout = layout;
    for (const { image, drift } of this.shown)
      image.setScale(drift.size * layout.pen).setAlpha(drift.alpha);
    this.settle();
    return fresh;
  }

  step(time: number, delta: number): void {
    this.age += Math.min(100, delta) / 1000;
    this.snow.step(time, delta);
    this.settle();
  }

  clear(): void {
    for (const { image } of this.shown) image.destroy();
    this.shown = [];
    this.season = null;
    this.age = 0;
    this.snow.stop();
  }

  private settle(): void {
    const { layout } = this;
    if (!layout) return;
    const gone = this.age * layout.pen;
    for (const { image, drift } of this.shown)
      image.setPosition(
        layout.x + layout.width * drift.at[0] + drift.speed[0] * gone,
        layout.y + layout.height * drift.at[1] + drift.speed[1] * gone,
      );
  }
}

/** Shadows and dust lie on the land, under the ribbons; clouds and birds pass over it. */
const depthOf = ({ cell }: Drift): number =>
  cell === CELL.shadow || cell === CELL.dust ? 6 : cell === CELL.rain ? 88 : 90;
