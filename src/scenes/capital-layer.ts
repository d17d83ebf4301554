/** Medallions of the capitals, with their state, names and clicks. */
import type * as Phaser from 'phaser';

import type { CapitalModel, CapitalState, MapModel } from '../presenter/map-model.ts';
import { badgeIcon } from './icons.ts';
import type { Point } from './curve.ts';
import type { Frame } from './frame.ts';
import type { LayoutName, MapLayout } from './map-layout.ts';
import { type Overlay, Keyed, place, words } from './overlay.ts';

/** Cells of map/pieces.webp. */
const CELLS = ['mongolia', 'dprk', 'rok', 'china', 'us', 'russia', 'japan'];
const BLANK = 7;
const GOLD_LIGHT = 10;
const PIECES = 'map/pieces.webp';
/** Radius of the flag in a cell of 128. */
const CELL_RADIUS = 42;
const HOST_RADIUS = 17;
const RADIUS = 13.5;

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
  hovered: boolean;
}

export interface CapitalHost {
  readonly overlay: Overlay;
  readonly select: (id: string) => void;
  readonly stir: () => void;
}

export class CapitalLayer {
  private readonly scene: Phaser.Scene;
  private readonly host: CapitalHost;
  private readonly capitals = new Map<string, Capital>();
  private readonly tags: Keyed;
  private readonly badges: Keyed;
  private readonly initials: Keyed;
  private scale = 1;
  private night = false;

  constructor(scene: Phaser.Scene, host: CapitalHost) {
    this.scene = scene;
    this.host = host;
    this.tags = new Keyed(() => host.overlay.layer('map'));
    this.badges = new Keyed(() => host.overlay.layer('map'));
    this.initials = new Keyed(() => host.overlay.layer('map'));
  }

  /** Radius of a medallion with its rim, CSS pixels. */
  static radius(host: boolean, pen: number): number {
    return ((host ? HOST_RADIUS : RADIUS) + (host ? 5 : 2.6)) * pen;
  }

  draw(model: MapModel, layout: MapLayout, frame: Frame, night: boolean): void {
    this.night = night;
    this.scale = layout.pen;
    const ids = new Set(model.capitals.map((c) => c.id));
    for (const [id, old] of this.capitals) if (!ids.has(id)) this.drop(id, old);
    this.tags.keep(ids);
    this.initials.keep(ids);
    this.badges.keep(new Set(model.capitals.filter((c) => c.state !== 'rest').map((c) => c.id)));
    for (const capital of model.capitals) {
      const at = layout.at.get(capital.id);
      if (at) this.drawOne(capital, at, model.selected === capital.id, layout, frame);
    }
  }

  clear(): void {
    for (const [id, old] of this.capitals) this.drop(id, old);
    this.tags.keep(new Set());
    this.initials.keep(new Set());
    this.badges.keep(new Set());
  }

  private drawOne(
    c: CapitalModel,
    at: Point,
    selected: boolean,
    layout: MapLayout,
    frame: Frame,
  ): void {
    const known = this.capitals.get(c.id) ?? this.make(c);
    const size = ((c.host ? HOST_RADIUS : RADIUS) * this.scale) / CELL_RADIUS;
    known.medal.setPosition(at.x, at.y).setScale(size * (known.hovered ? 1.12 : 1));
    known.glow
      .setPosition(at.x, at.y)
      .setVisible(c.glow)
      .setScale(this.scale * 0.85);
    // Added light would bleach the day map.
    known.glow.setBlendMode(this.night ? 'ADD' : 'NORMAL').setAlpha(this.night ? 1 : 0.85);
    known.ring.setPosition(at.x, at.y);
    this.paintRing(known.ring, c, selected);
    this.drawTag(c, at, layout, frame);
    if (!CELLS.includes(c.id)) this.drawInitials(c, at);
    if (c.state !== 'rest') this.drawBadge(c, at);
  }

  private make(c: CapitalModel): Capital {
    const cell = CELLS.indexOf(c.id);
    const medal = this.scene.add.image(0, 0, PIECES, cell < 0 ? BLANK : cell).setDepth(110);
    const capital: Capital = {
      medal,
      ring: this.scene.add.graphics().setDepth(112),
      glow: this.scene.add.image(0, 0, PIECES, GOLD_LIGHT).setDepth(100).setBlendMode('ADD'),
      hovered: false,
    };
    medal.setInteractive({ useHandCursor: true });
    medal.on('pointerover', () => this.hover(c.id, capital, true));
    medal.on('pointerout', () => this.hover(c.id, capital, false));
    medal.on('pointerup', () => this.host.select(c.id));
    this.capitals.set(c.id, capital);
    return capital;
  }

  private hover(id: string, capital: Capital, over: boolean): void {
    if (capital.hovered === over) return;
    const rest = capital.medal.scale / (capital.hovered ? 1.12 : 1);
    capital.hovered = over;
    this.tags.get(id).classList.toggle('tn-hover', over);
    this.scene.tweens.killTweensOf(capital.medal);
    this.scene.tweens.add({
      targets: capital.medal,
      scale: rest * (over ? 1.12 : 1),
      duration: 120,
    });
    this.host.stir();
  }

  private paintRing(ring: Phaser.GameObjects.Graphics, c: CapitalModel, selected: boolean): void {
    const radius = CapitalLayer.radius(c.host, this.scale);
    ring.clear();
    if (c.host) ring.lineStyle(2 * this.scale, 0xc8963e, 1).strokeCircle(0, 0, radius + 2);
    const colour = RING[c.state];
    if (colour !== null) {
      ring.lineStyle(2.4 * this.scale, colour, 1);
      const whole = c.state === 'coming' || c.state === 'contending';
      if (whole) ring.strokeCircle(0, 0, radius + 1.5);
      else dashedCircle(ring, radius + 1.5, c.state === 'conditional' ? 10 : 6);
    }
    if (!selected) return;
    ring.lineStyle(1.4 * this.scale, 0x1e2a32, 0.8).strokeCircle(0, 0, radius + 6.5 * this.scale);
    ring.lineStyle(2.6 * this.scale, 0xfdf8ec, 1).strokeCircle(0, 0, radius + 4.5 * this.scale);
  }

  private drawTag(c: CapitalModel, at: Point, layout: MapLayout, frame: Frame): void {
    const tag = this.tags.get(c.id);
    const hover = tag.classList.contains('tn-hover') ? ' tn-hover' : '';
    tag.className = `tn-tag${c.host ? ' tn-host' : ''}${hover}`;
    const parts = [words('span', c.label)];
    if (layout.beyond.has(c.id)) parts.push(words('small', c.beyond));
    if (c.posture) parts.push(words('span', c.posture, 'tn-posture'));
    tag.replaceChildren(...parts);
    const radius = CapitalLayer.radius(c.host, this.scale);
    const side = layout.geographic
      ? (SIDES[layout.name][c.id] ?? (layout.beyond.has(c.id) ? 'below-in' : 'below'))
      : 'below';
    const gap = radius + 4;
    const badge = c.state === 'rest' ? 0 : 9;
    if (side === 'left') place(tag, at.x - gap - 3, at.y - 7, 1);
    else if (side === 'right') place(tag, at.x + gap + 2, at.y - 6, 0);
    else if (side === 'upper-right') place(tag, at.x + gap - 2 + badge, at.y - 17 * this.scale, 0);
    else if (side === 'below-in') place(tag, ...insideOf(frame, at.x, at.y + gap - 2), 0.5);
    else place(tag, at.x, at.y + gap - 1);
  }

  /** A party without a flag of its own shows the first letters of its capital. */
  private drawInitials(c: CapitalModel, at: Point): void {
    const initials = this.initials.get(c.id);
    initials.className = 'tn-initials';
    initials.textContent = c.letters;
    place(initials, at.x, at.y, 0.5, 0.5);
  }

  private drawBadge(c: CapitalModel, at: Point): void {
    const badge = this.badges.get(c.id);
    badge.className = `tn-badge ${c.state}`;
    badge.replaceChildren(badgeIcon(c.state));
    const reach = CapitalLayer.radius(c.host, this.scale) * 0.78;
    place(badge, at.x + reach, at.y - reach, 0.5, 0.5);
  }

  private drop(id: string, old: Capital): void {
    this.scene.tweens.killTweensOf(old.medal);
    old.medal.destroy();
    old.ring.destroy();
    old.glow.destroy();
    this.capitals.delete(id);
  }
}

/** Names stand where no ribbon leaves the medallion. */
const SIDES: Readonly<Record<LayoutName, Readonly<Record<string, string>>>> = {
  landscape: { china: 'left', dprk: 'upper-right', rok: 'right' },
  portrait: {
    dprk: 'upper-right',
    rok: 'left',
    russia: 'below-in',
    us: 'below-in',
    china: 'below',
  },
};

/** Keeps a centred name off the side of the frame. */
function insideOf(frame: Frame, x: number, y: number): [number, number] {
  const room = 44;
  return [Math.max(room, Math.min(frame.width - room, x)), y];
}

function dashedCircle(ring: Phaser.GameObjects.Graphics, radius: number, parts: number): void {
  const step = (Math.PI * 2) / parts;
  for (let i = 0; i < parts; i++) {
    ring.beginPath();
    ring.arc(0, 0, radius, i * step, i * step + step * 0.62);
    ring.strokePath();
  }
}
