/** What has just happened at the table, as a small scene over it. Each is short, ends by itself and leaves nothing. */
import type * as Phaser from 'phaser';

import type { SeatModel, TableModel, TableMoment } from '../presenter/table-model.ts';
import type { Frame } from './frame.ts';
import { takeAway } from './images.ts';
import { FIGURES, PROPS, type SeatLayer, dressOf } from './seat-layer.ts';
import type { TableLayout } from './table-layout.ts';

const PROP = 1.75;
/** Over the table and its figures, under the lamps. */
const DEPTH = 50;
const NIGHT = 0x10151d;
const DUSK = 0x231c2e;
const FADE_MS = 320;
const STAY_MS = 1500;
const BEGINS_MS = 400;

interface Stand {
  readonly layout: TableLayout;
  readonly frame: Frame;
  readonly seats: SeatLayer;
}

type Image = Phaser.GameObjects.Image;

export class MomentLayer {
  private readonly scene: Phaser.Scene;
  private images: Image[] = [];
  private played = '';
  private place = '';
  private since = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  /** Plays the moment of the model unless it was played; under reduced motion nothing moves. */
  draw(model: TableModel, stand: Stand): void {
    const { moment } = model;
    const id = moment?.id ?? '';
    const { mode, cx, cy } = stand.layout;
    const place = [mode, cx, cy].join();
    if (id === this.played && place === this.place) return;
    // The page may make room for a moment that has just begun: then it begins there.
    const begins = id !== this.played || this.scene.time.now - this.since < BEGINS_MS;
    if (id !== this.played) this.since = this.scene.time.now;
    this.clear();
    this.played = id;
    this.place = place;
    if (begins && moment !== null && !stand.frame.still) this.play(moment, model.seats, stand);
  }

  clear(): void {
    takeAway(this.scene, this.images);
    this.images = [];
    this.played = '';
  }

  private play(moment: TableMoment, seats: readonly SeatModel[], stand: Stand): void {
    switch (moment.kind) {
      case 'arrival':
        stand.seats.arrive(stand.layout);
        return;
      case 'caucus':
        this.goAside(moment.party ?? '', stand);
        return;
      case 'recess':
        this.pause(seats, stand);
        return;
      case 'refusal':
        stand.seats.sway(moment.party ?? '', stand.layout, -1);
        return;
      case 'endorsement':
        for (const seat of seats)
          if (seat.stance === 'endorses') stand.seats.sway(seat.party, stand.layout, 1);
        return;
      case 'signing':
        this.glow(stand);
        for (const seat of seats)
          if (seat.stance === 'endorses') stand.seats.sway(seat.party, stand.layout, 1);
        return;
      // The chair, the figure and the cameras move by themselves.
      case 'walk-out':
      case 'press':
    }
  }

  /** Two figures go through a door at the back, which closes behind them. */
  private goAside(party: string, { layout, frame }: Stand): void {
    this.veil(NIGHT, 0.8, frame);
    const { cx, cy, ry, mode } = layout;
    const scale = mode === 'strip' ? layout.unit * 0.72 : Math.max(0.7, layout.unit * 1.25);
    const foot = mode === 'strip' ? frame.height - frame.insets.bottom : cy - ry + 40 * layout.unit;
    this.passing(this.prop('doorway', cx, foot, scale, 66 / 132, 200 / 208, 1));
    const walkers = [
      [dressOf(party), -24],
      ['mongolia', 24],
    ] as const;
    walkers.forEach(([dress, aside], i) => {
      const walker = this.scene.add
        .image(cx + aside * 3.2 * scale, foot + 30 * scale, FIGURES, `${dress}/back`)
        .setOrigin(0.5, 220 / 234)
        .setScale((scale * 1.12) / PROP)
        .setDepth(DEPTH + 2 + i / 10);
      this.images.push(walker);
      this.passing(walker);
      this.scene.tweens.add({
        targets: walker,
        x: cx + aside * 0.72 * scale,
        y: foot - 4 * scale,
        scale: (scale * 0.74) / PROP,
        duration: 900,
        delay: 160 + i * 120,
        ease: 'Sine.InOut',
      });
    });
    const leaf = this.prop('door-leaf', cx - 49 * scale, foot, scale, 2 / 102, 186 / 192, 3);
    leaf.setScale(leaf.scaleX * 0.1, leaf.scaleY);
    this.passing(leaf);
    this.scene.tweens.add({
      targets: leaf,
      scaleX: leaf.scaleY,
      duration: 520,
      delay: 1180,
      ease: 'Sine.In',
    });
  }

  /** The lights go down, and there is tea before everybody. */
  private pause(seats: readonly SeatModel[], { layout, frame }: Stand): void {
    this.veil(DUSK, 0.56, frame);
    seats.forEach((seat, i) => {
      const place = layout.seats[i];
      if (!place || seat.presence !== 'present') return;
      const x = place.x + (place.mirrored ? -26 : 26) * place.scale;
      const y = place.y + 22 * place.scale;
      this.passing(this.prop('bowl', x, y, place.scale * 1.1, 0.5, 0.5, 2));
      const steam = this.prop('steam', x, y - 12 * place.scale, place.scale, 0.5, 1, 3);
      this.passing(steam);
      this.scene.tweens.add({
        targets: steam,
        y: y - 34 * place.scale,
        scaleX: steam.scaleX * 1.4,
        duration: FADE_MS * 2 + STAY_MS,
        delay: i * 90,
      });
    });
  }

  /** A warm light spreads from the text. */
  private glow({ layout, frame }: Stand): void {
    const light = this.prop('lamp-light', layout.cx, layout.cy, layout.unit * 4, 0.5, 0.5, 0);
    this.passing(light.setTint(0xf3d9a0).setBlendMode('ADD'), 0.4);
    this.scene.tweens.add({
      targets: light,
      scaleX: light.scaleX * 1.8,
      duration: FADE_MS * 2 + STAY_MS,
    });
    if (layout.mode === 'strip') return;
    const silk = this.prop('khadag', layout.cx, frame.height, layout.unit * 1.5, 0.5, 0.5, 1);
    this.passing(silk);
    this.scene.tweens.add({
      targets: silk,
      y: layout.cy + layout.ry * 0.9,
      duration: 1100,
      ease: 'Sine.Out',
    });
  }

  private veil(colour: number, alpha: number, frame: Frame): void {
    const veil = this.scene.add.image(0, 0, '__WHITE').setOrigin(0).setTint(colour);
    veil.setDisplaySize(frame.width, frame.height).setDepth(DEPTH);
    this.images.push(veil);
    this.passing(veil, alpha);
  }

  /** Comes, stays and goes. */
  private passing(image: Image, alpha = 1): void {
    image.setAlpha(0);
    this.scene.tweens.add({
      targets: image,
      alpha,
      duration: FADE_MS,
      hold: STAY_MS,
      yoyo: true,
      onComplete: () => image.setVisible(false),
    });
  }

  private prop(
    name: string,
    x: number,
    y: number,
    scale: number,
    ox: number,
    oy: number,
    above: number,
  ): Image {
    const image = this.scene.add.image(x, y, PROPS, name).setOrigin(ox, oy);
    image.setScale(scale / PROP).setDepth(DEPTH + above);
    this.images.push(image);
    return image;
  }
}
