/** Medallions of the capitals, with their state, and what the pointer does to them. */
import type * as Phaser from 'phaser';

import type { CapitalModel, CapitalState, MapModel } from '../presenter/map-model.ts';
import type { Point } from './curve.ts';
import type { MapLayout } from './map-layout.ts';

/** Cells of map/pieces.webp. */
const CELLS = ['mongolia', 'dprk', 'rok', 'china', 'us', 'russia', 'japan'];
const BLANK = 7;
const GOLD_LIGHT = 10;
const PIECES = 'map/pieces.webp';
/** Radius of the flag in a cell of 128. */
const CELL_RADIUS = 42;
const HOST_RADIUS = 17;
const RADIUS = 13.5;
const LOOKED_AT = 1.14;

const RING: Readonly<Record<CapitalState, number | null>> = {
  rest: null,
  coming: 0x2f6db5,
  refused: 0x9e3b32,
  conditional: 0xc8963e,
  boycotting: 0x9e3b32,
  contending: 0x3b3a4e,
};

interface Capital {
  readonly medal: Phaser.GameObjects.Image;
  readonly ring: Phaser.GameObjects.Graphics;
  readonly glow: Phaser.GameObjects.Image;
}

export interface CapitalHost {
  readonly select: (id: string) => void;
  /** The pointer rests on a capital, or on none. */
  readonly look: (id: string | null) => void;
}

export const hasFlag = (id: string): boolean => CELLS.includes(id);

export class CapitalLayer {
  private readonly scene: Phaser.Scene;
  private readonly host: CapitalHost;
  private readonly capitals = new Map<string, Capital>();

  constructor(scene: Phaser.Scene, host: CapitalHost) {
    this.scene = scene;
    this.host = host;
  }

  /** Radius of a medallion with its rim, CSS pixels. */
  static radius(host: boolean, pen: number): number {
    return ((host ? HOST_RADIUS : RADIUS) + (host ? 5 : 2.6)) * pen;
  }

  draw(model: MapModel, layout: MapLayout, night: boolean, still: boolean): void {
    const ids = new Set(model.capitals.map((c) => c.id));
    for (const [id, old] of this.capitals) if (!ids.has(id)) this.drop(id, old);
    for (const capital of model.capitals) {
      const at = layout.at.get(capital.id);
      if (at) this.drawOne(capital, at, model, layout.pen, night, still);
    }
  }

  clear(): void {
    for (const [id, old] of this.capitals) this.drop(id, old);
  }

  private drawOne(
    c: CapitalModel,
    at: Point,
    model: MapModel,
    pen: number,
    night: boolean,
    still: boolean,
  ): void {
    const { medal, glow, ring } = this.capitals.get(c.id) ?? this.make(c);
    const looked = model.looked === c.id;
    const size = ((c.host ? HOST_RADIUS : RADIUS) * pen * (looked ? LOOKED_AT : 1)) / CELL_RADIUS;
    const moved = medal.x !== at.x || medal.y !== at.y;
    medal.setPosition(at.x, at.y);
    this.scene.tweens.killTweensOf(medal);
    if (moved || still) medal.setScale(size);
    else if (Math.abs(medal.scale - size) > 0.001)
      this.scene.tweens.add({ targets: medal, scale: size, duration: 120 });
    // Added light would bleach the day map.
    glow
      .setPosition(at.x, at.y)
      .setVisible(c.glow)
      .setScale(pen * 0.85)
      .setBlendMode(night ? 'ADD' : 'NORMAL')
      .setAlpha(night ? 1 : 0.85);
    ring.setPosition(at.x, at.y);
    paintRing(ring, c, looked || model.selected === c.id, pen);
  }

  private make(c: CapitalModel): Capital {
    const cell = CELLS.indexOf(c.id);
    const medal = this.scene.add.image(-99, -99, PIECES, cell < 0 ? BLANK : cell).setDepth(110);
    const capital: Capital = {
      medal,
      ring: this.scene.add.graphics().setDepth(112),
      glow: this.scene.add.image(0, 0, PIECES, GOLD_LIGHT).setDepth(100),
    };
    medal.setInteractive({ useHandCursor: true });
    medal.on('pointerover', () => this.host.look(c.id));
    medal.on('pointerout', () => this.host.look(null));
    medal.on('pointerup', () => this.host.select(c.id));
    this.capitals.set(c.id, capital);
    return capital;
  }

  private drop(id: string, old: Capital): void {
    this.scene.tweens.killTweensOf(old.medal);
    old.medal.destroy();
    old.ring.destroy();
    old.glow.destroy();
    this.capitals.delete(id);
  }
}

function paintRing(
  ring: Phaser.GameObjects.Graphics,
  c: CapitalModel,
  picked: boolean,
  pen: number,
): void {
  const radius = CapitalLayer.radius(c.host, pen);
  ring.clear();
  if (c.host) ring.lineStyle(2 * pen, 0xc8963e, 1).strokeCircle(0, 0, radius + 2);
  const colour = RING[c.state];
  if (colour !== null) {
    ring.lineStyle(2.4 * pen, colour, 1);
    const whole = c.state === 'coming' || c.state === 'contending';
    if (whole) ring.strokeCircle(0, 0, radius + 1.5);
    else dashedCircle(ring, radius + 1.5, c.state === 'conditional' ? 10 : 6);
  }
  if (!picked) return;
  ring.lineStyle(1.4 * pen, 0x1e2a32, 0.8).strokeCircle(0, 0, radius + 6.5 * pen);
  ring.lineStyle(2.6 * pen, 0xfdf8ec, 1).strokeCircle(0, 0, radius + 4.5 * pen);
}

function dashedCircle(ring: Phaser.GameObjects.Graphics, radius: number, parts: number): void {
  const step = (Math.PI * 2) / parts;
  for (let i = 0; i < parts; i++) {
    ring.beginPath();
    ring.arc(0, 0, radius, i * step, i * step + step * 0.62);
    ring.strokePath();
  }
}
