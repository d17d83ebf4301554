/** Journeys under way: a dotted line with its own bow and an aeroplane that flies part of it. */
import type * as Phaser from 'phaser';

import type { JourneyModel } from '../presenter/map-model.ts';
import { type Cubic, lengthOf, pointOn } from './curve.ts';
import type { Frame } from './frame.ts';
import { type MapLayout, bowOf } from './map-layout.ts';
import { type Ends, curveOf } from './ribbon-layer.ts';

const FLIGHT_MS = 2600;
/** Where the aeroplane rests: under way, past the middle. */
const RESTS_AT = 0.62;
const PLANE = 8;
const PLANE_SHADOW = 9;

interface Flight {
  readonly dots: Phaser.GameObjects.Graphics;
  readonly plane: Phaser.GameObjects.Image;
  readonly shadow: Phaser.GameObjects.Image;
  readonly way: { t: number };
}

export class JourneyLayer {
  private readonly scene: Phaser.Scene;
  private readonly flights = new Map<string, Flight>();

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  draw(models: readonly JourneyModel[], layout: MapLayout, frame: Frame, ends: Ends): void {
    const keep = new Set(models.map((m) => m.id));
    for (const [id, flight] of this.flights) if (!keep.has(id)) this.drop(id, flight);
    for (const m of models) {
      const curve = curveOf(m.from, m.to, layout, ends, 5, asideOf(layout, m));
      if (!curve) continue;
      const known = this.flights.get(m.id);
      const flight = known ?? this.launch(m.id);
      const paint = (): void => this.paint(flight, curve, layout, ends.night, m.kind);
      if (!known && !frame.still) this.fly(flight, paint);
      else if (!this.scene.tweens.isTweening(flight.way) || frame.still) {
        this.scene.tweens.killTweensOf(flight.way);
        flight.way.t = RESTS_AT;
      }
      paint();
    }
  }

  clear(): void {
    for (const [id, flight] of this.flights) this.drop(id, flight);
  }

  private launch(id: string): Flight {
    const flight = {
      dots: this.scene.add.graphics().setDepth(60),
      shadow: this.scene.add.image(0, 0, 'map/pieces.webp', PLANE_SHADOW).setDepth(61),
      plane: this.scene.add.image(0, 0, 'map/pieces.webp', PLANE).setDepth(70),
      way: { t: 0 },
    };
    this.flights.set(id, flight);
    return flight;
  }

  private fly(flight: Flight, paint: () => void): void {
    flight.way.t = 0.03;
    this.scene.tweens.add({
      targets: flight.way,
      t: RESTS_AT,
      duration: FLIGHT_MS,
      ease: 'Sine.InOut',
      onUpdate: paint,
    });
  }

  private paint(
    flight: Flight,
    curve: Cubic,
    layout: MapLayout,
    night: boolean,
    kind: JourneyModel['kind'],
  ): void {
    const size = layout.pen;
    const { dots, plane, shadow, way } = flight;
    const big = kind === 'delegation' ? 1.25 : 1;
    dots.clear();
    const count = Math.max(6, Math.round(lengthOf(curve) / (6.5 * size)));
    for (let i = 0; i <= count; i++) {
      const t = i / count;
      const flown = t < way.t;
      const at = pointOn(curve, t);
      dots.fillStyle(night ? 0xf4ede0 : 0x1e2a32, flown ? 0.95 : 0.42);
      dots.fillCircle(at.x, at.y, (flown ? 1.5 : 1.1) * size * big);
    }
    const at = pointOn(curve, way.t);
    const ahead = pointOn(curve, Math.min(1, way.t + 0.01));
    const turn = Math.atan2(ahead.y - at.y, ahead.x - at.x);
    plane
      .setPosition(at.x, at.y)
      .setRotation(turn)
      .setScale(0.33 * size * big);
    shadow
      .setPosition(at.x + 5 * size, at.y + 11 * size)
      .setRotation(turn)
      .setScale(0.33 * size * big);
  }

  private drop(id: string, flight: Flight): void {
    this.flights.delete(id);
    this.scene.tweens.killTweensOf(flight.way);
    flight.dots.destroy();
    flight.plane.destroy();
    flight.shadow.destroy();
  }
}

/** Beside the ribbon of the same pair, never on it. */
function asideOf(layout: MapLayout, m: JourneyModel): number {
  const bow = bowOf(layout.name, m.from, m.to);
  return bow >= 0 ? bow + 0.13 : bow - 0.13;
}
