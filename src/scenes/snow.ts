/** Sparse snow over the winter map. */
import type * as Phaser from 'phaser';

import { seeded } from './colour.ts';
import type { Frame } from './frame.ts';

const FLAKES_PER_MEGAPIXEL = 95;
const MOST = 140;

interface Flake {
  x: number;
  y: number;
  readonly speed: number;
  readonly sway: number;
  readonly size: number;
  readonly alpha: number;
}

export class Snow {
  private readonly graphics: Phaser.GameObjects.Graphics;
  private flakes: Flake[] = [];
  private frame: Frame | null = null;

  constructor(scene: Phaser.Scene) {
    this.graphics = scene.add.graphics().setDepth(90).setVisible(false);
  }

  fall(frame: Frame): void {
    this.frame = frame;
    this.graphics.setVisible(true);
    const chance = seeded(5);
    const count = Math.min(MOST, (frame.width * frame.height * FLAKES_PER_MEGAPIXEL) / 1e6);
    this.flakes = Array.from({ length: count }, () => ({
      x: chance() * frame.width,
      y: chance() * frame.height,
      speed: 9 + chance() * 22,
      sway: chance() * 6.28,
      size: 0.5 + chance() * chance() * 1.7,
      alpha: 0.25 + chance() * 0.5,
    }));
    this.paint();
  }

  stop(): void {
    this.graphics.setVisible(false);
    this.frame = null;
  }

  step(time: number, delta: number): void {
    const { frame } = this;
    if (!frame) return;
    const seconds = Math.min(0.1, delta / 1000);
    for (const flake of this.flakes) {
      flake.y += flake.speed * seconds;
      flake.x += Math.sin(time / 1400 + flake.sway) * 5 * seconds;
      if (flake.y > frame.height + 3) flake.y = -3;
    }
    this.paint();
  }

  private paint(): void {
    const g = this.graphics.clear();
    for (const flake of this.flakes) {
      g.fillStyle(0xf0f4ff, flake.alpha);
      // Squares of a pixel or two: a circle would cost a dozen triangles and look the same.
      g.fillRect(flake.x, flake.y, flake.size * 1.6, flake.size * 1.6);
    }
  }
}
