/** The venue behind the table, in layers that follow the pointer a little, and the hour's light. */
import type * as Phaser from 'phaser';

import type { Light } from '../presenter/table-model.ts';
import type { Frame } from './frame.ts';
import { type Wash, lightWash } from './light-wash.ts';
import type { TableLayout } from './table-layout.ts';
import { DRIFT, type Layer, venueArt } from './venue-art.ts';

/** Baked pixels per design pixel. */
const BAKED = 1.25;
const FADE_MS = 600;
const DRIFT_MS = 500;

/** Colour stops of a light from the upper right to the lower left. */
const LIGHTS: Readonly<Record<Light, Wash | null>> = {
  day: null,
  evening: ['rgba(255,196,96,.24)', 'rgba(255,196,110,.03)', 'rgba(40,40,84,.3)'],
  winter: ['rgba(190,206,236,.22)', 'rgba(120,136,176,.14)', 'rgba(24,32,60,.42)'],
};

interface Shown {
  readonly layer: Layer;
  readonly image: Phaser.GameObjects.Image;
  readonly x: number;
}

export const layerKey = (id: string, layer: Layer): string => `venues/${id}-${layer}.webp`;

export class TableBackdrop {
  private readonly scene: Phaser.Scene;
  private shown: Shown[] = [];
  private venue = '';
  private light: Phaser.GameObjects.Image | null = null;
  private readonly drift = { x: 0 };

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  draw(art: string, light: Light, layout: TableLayout, frame: Frame): void {
    const { id, art: venue } = venueArt(art);
    const old = this.venue === id ? [] : this.shown;
    if (this.venue !== id) this.shown = [];
    const { x, y, scale } = layout.backdrop;
    this.shown = venue.layers.map((layer, depth) => {
      const image =
        this.shown.find((s) => s.layer === layer)?.image ??
        this.scene.add.image(0, 0, layerKey(id, layer)).setOrigin(0);
      image
        .setPosition(x, y)
        .setScale(scale / BAKED)
        .setDepth(depth);
      return { layer, image, x };
    });
    this.venue = id;
    this.retire(old, frame.still);
    // Inside, the lamps make the light.
    this.drawLight(venue.indoors ? 'day' : light, frame);
    this.applyDrift();
  }

  /** `share`: where the pointer is across the frame, −1…1. */
  follow(share: number, stir: () => void): void {
    this.scene.tweens.killTweensOf(this.drift);
    this.scene.tweens.add({
      targets: this.drift,
      x: -share,
      duration: DRIFT_MS,
      ease: 'Sine.Out',
      onUpdate: () => this.applyDrift(),
    });
    stir();
  }

  clear(): void {
    for (const { image } of this.shown) image.destroy();
    this.shown = [];
    this.venue = '';
    this.light?.destroy();
    this.light = null;
    this.drift.x = 0;
  }

  private applyDrift(): void {
    for (const { layer, image, x } of this.shown) image.x = x + this.drift.x * DRIFT[layer];
  }

  /** The old venue lies on top for a moment and dissolves. */
  private retire(old: readonly Shown[], still: boolean): void {
    for (const { image } of old) {
      if (still) {
        image.destroy();
        continue;
      }
      image.setDepth(9);
      this.scene.tweens.add({
        targets: image,
        alpha: 0,
        duration: FADE_MS,
        onComplete: () => image.destroy(),
      });
    }
  }

  private drawLight(light: Light, frame: Frame): void {
    this.light?.destroy();
    this.light = null;
    const stops = LIGHTS[light];
    if (!stops) return;
    this.light = lightWash(this.scene, `light-${light}`, stops, [0.9, 0]).setDepth(70);
    this.light.setDisplaySize(frame.width, frame.height);
  }
}
