/** Ribbons on the map: each painted once to its own texture, cross-faded when trust moves. */
import type * as Phaser from 'phaser';

import type { RibbonModel } from '../presenter/map-model.ts';
import { seedOf } from './colour.ts';
import { type Cubic, bowed, lengthOf, pointOn, towards } from './curve.ts';
import type { Frame } from './frame.ts';
import { type MapLayout, bowOf } from './map-layout.ts';
import { paintRibbon } from './ribbon-paint.ts';

const FADE_MS = 900;
const PULSE_MS = 1500;
/** Room for swing, fringe and shadow around a ribbon, design pixels. */
const PAD = 26;

interface Drawn {
  readonly image: Phaser.GameObjects.Image;
  readonly key: string;
  /** What the texture shows: redrawn only when this changes. */
  readonly look: string;
}

export interface Ends {
  readonly radius: (id: string) => number;
  readonly host: string | null;
  readonly night: boolean;
}

export class RibbonLayer {
  private readonly scene: Phaser.Scene;
  private readonly drawn = new Map<string, Drawn>();
  private made = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  draw(models: readonly RibbonModel[], layout: MapLayout, frame: Frame, ends: Ends): void {
    const order = inDrawingOrder(models);
    const keep = new Set(order.map(idOf));
    for (const [id, old] of this.drawn) if (!keep.has(id)) this.drop(id, old, frame.still);
    order.forEach((model, depth) => this.drawOne(model, depth, layout, frame, ends));
  }

  clear(): void {
    for (const [id, old] of this.drawn) this.drop(id, old, true);
  }

  private drawOne(
    m: RibbonModel,
    depth: number,
    layout: MapLayout,
    frame: Frame,
    ends: Ends,
  ): void {
    const curve = curveOf(m.from, m.to, layout, ends);
    if (!curve) return;
    const id = idOf(m);
    const size = [frame.ratio, layout.pen, curve[0].x, curve[0].y, curve[3].x, curve[3].y]
      .map((n) => n.toFixed(2))
      .join();
    const look = [m.trust, m.emphasis, ends.night, size].join();
    const old = this.drawn.get(id);
    if (old?.look === look) {
      old.image.setDepth(10 + depth);
      return;
    }
    const fresh = this.paint(m, curve, layout, frame, ends);
    fresh.setDepth(10 + depth).setAlpha(m.emphasis ? 1 : 0.82);
    this.drawn.set(id, { image: fresh, key: fresh.texture.key, look });
    // A resized map is not news: only a change of trust is faded and followed by a light.
    const moved = old !== undefined && old.look.split(',')[0] !== String(m.trust);
    if (old) this.fade(old, moved && !frame.still);
    if (!moved || frame.still) return;
    const alpha = fresh.alpha;
    fresh.setAlpha(0);
    this.scene.tweens.add({ targets: fresh, alpha, duration: FADE_MS });
    this.pulse(curve, m.change, layout.pen);
  }

  private paint(
    m: RibbonModel,
    curve: Cubic,
    layout: MapLayout,
    frame: Frame,
    ends: Ends,
  ): Phaser.GameObjects.Image {
    const pad = PAD * layout.pen;
    const xs = curve.map((p) => p.x);
    const ys = curve.map((p) => p.y);
    const left = Math.floor(Math.min(...xs) - pad);
    const top = Math.floor(Math.min(...ys) - pad);
    const width = Math.ceil(Math.max(...xs) + pad) - left;
    const height = Math.ceil(Math.max(...ys) + pad) - top;
    const key = `ribbon-${++this.made}`;
    const texture = this.scene.textures.createCanvas(
      key,
      width * frame.ratio,
      height * frame.ratio,
    );
    if (!texture) throw new Error(`ribbon texture ${key} exists already`);
    const x = texture.context;
    x.setTransform(frame.ratio, 0, 0, frame.ratio, -left * frame.ratio, -top * frame.ratio);
    const full = m.from === ends.host || m.to === ends.host;
    const k = (full ? 1 : 0.82) * (m.emphasis ? 1 : 0.72) * layout.pen;
    paintRibbon(x, curve, m.trust, {
      k,
      seed: seedOf(idOf(m)),
      night: ends.night,
      fringe: full ? 'end' : 'none',
      step: 3 * layout.pen,
    });
    texture.refresh();
    return this.scene.add
      .image(left, top, key)
      .setOrigin(0)
      .setScale(1 / frame.ratio);
  }

  private fade(old: Drawn, softly: boolean): void {
    const end = (): void => {
      old.image.destroy();
      this.scene.textures.remove(old.key);
    };
    if (!softly) end();
    else
      this.scene.tweens.add({ targets: old.image, alpha: 0, duration: FADE_MS, onComplete: end });
  }

  private drop(id: string, old: Drawn, still: boolean): void {
    this.drawn.delete(id);
    this.fade(old, !still);
  }

  /** A light runs along a ribbon that changed: gold when it gained, cold when it lost. */
  private pulse(curve: Cubic, change: number, scale: number): void {
    const light = this.scene.add.image(
      curve[0].x,
      curve[0].y,
      'map/pieces.webp',
      change < 0 ? 11 : 10,
    );
    light
      .setDepth(80)
      .setScale((change < 0 ? 0.4 : 0.55) * Math.max(0.7, scale))
      .setBlendMode('ADD');
    const way = { t: 0 };
    this.scene.tweens.add({
      targets: way,
      t: 1,
      duration: PULSE_MS,
      ease: 'Sine.InOut',
      onUpdate: () => {
        const at = pointOn(curve, way.t);
        light.setPosition(at.x, at.y).setAlpha(Math.min(1, Math.min(way.t, 1 - way.t) * 8));
      },
      onComplete: () => light.destroy(),
    });
  }
}

const idOf = (m: RibbonModel): string => `${m.from}>${m.to}`;

/** Thin and hostile ties first, so that silk lies on top. */
function inDrawingOrder(models: readonly RibbonModel[]): RibbonModel[] {
  return models.toSorted(
    (a, b) =>
      Number(a.emphasis) - Number(b.emphasis) || a.trust - b.trust || (idOf(a) < idOf(b) ? -1 : 1),
  );
}

/** The line between two medallions, from rim to rim; null where one of them is not on the map. */
export function curveOf(
  from: string,
  to: string,
  layout: MapLayout,
  ends: Ends,
  extra = 0,
  bow = bowOf(layout.name, from, to),
): Cubic | null {
  const a = layout.at.get(from);
  const b = layout.at.get(to);
  if (!a || !b) return null;
  const start = towards(a, b, ends.radius(from) + extra);
  const end = towards(b, a, ends.radius(to) + extra);
  const curve = bowed(start, end, bow);
  return lengthOf(curve) > 4 ? curve : null;
}
