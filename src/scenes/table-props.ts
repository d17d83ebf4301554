/** The table itself, what lies on it, and the threads between seats and the text. */
import type * as Phaser from 'phaser';

import type { SeatModel } from '../presenter/table-model.ts';
import type { Cubic, Point } from './curve.ts';
import type { Frame } from './frame.ts';
import { paintRibbon } from './ribbon-paint.ts';
import { PROPS } from './seat-layer.ts';
import type { SeatPlace, TableLayout } from './table-layout.ts';

/** As baked: the top's half axes, the margin around it and pixels per unit. */
const TABLES = {
  wide: { rx: 478, ry: 122, x: 40, up: 6 },
  round: { rx: 300, ry: 130, x: 40, up: 6 },
};
const TABLE_SCALE = 1.5;
const PROP_SCALE = 1.75;

export type Wood = 'light' | 'dark';

export const tableKey = (wood: Wood, layout: TableLayout): string =>
  `table/table-${wood}-${layout.mode === 'tall' ? 'round' : 'wide'}.webp`;

/** A thread from a seat to the text: silk for one who endorses, frayed for one who objects. */
export interface Thread {
  readonly from: Point;
  readonly to: Point;
  readonly kind: 'endorses' | 'objects';
}

export class TableProps {
  private readonly scene: Phaser.Scene;
  private images: Phaser.GameObjects.Image[] = [];
  private threadKey = '';
  private threadLook = '';
  private threadImage: Phaser.GameObjects.Image | null = null;
  private made = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  draw(
    seats: readonly SeatModel[],
    wood: Wood,
    layout: TableLayout,
    tint: number,
    text: boolean,
  ): void {
    for (const image of this.images) image.destroy();
    this.images = [this.top(wood, layout, tint)];
    const left = seats.some((s) => s.presence === 'walked-out');
    this.silk(layout, left, tint);
    seats.forEach((seat, i) => {
      const place = layout.seats[i];
      if (place) this.setting(seat, place, layout, wood, tint);
    });
    // Too small for words: the text is there to see, and the page tells what it says.
    if (text && !layout.lectern && layout.mode !== 'strip')
      this.add(
        'lectern',
        layout.cx,
        layout.cy + layout.ry * 0.3,
        layout.rx / (layout.mode === 'tall' ? 210 : 300),
        tint,
      );
  }

  drawThreads(threads: readonly Thread[], frame: Frame): void {
    const look = JSON.stringify([threads, frame.width, frame.height, frame.ratio]);
    if (look === this.threadLook) return;
    this.dropThreads();
    this.threadLook = look;
    if (threads.length === 0) return;
    const key = `threads-${++this.made}`;
    const texture = this.scene.textures.createCanvas(
      key,
      frame.width * frame.ratio,
      frame.height * frame.ratio,
    );
    if (!texture) return;
    texture.context.scale(frame.ratio, frame.ratio);
    threads.forEach((thread, i) => paintThread(texture.context, thread, i));
    texture.refresh();
    this.threadKey = key;
    this.threadImage = this.scene.add
      .image(0, 0, key)
      .setOrigin(0)
      .setScale(1 / frame.ratio)
      .setDepth(46);
    if (frame.still) return;
    this.threadImage.setAlpha(0);
    this.scene.tweens.add({ targets: this.threadImage, alpha: 1, duration: 700 });
  }

  clear(): void {
    for (const image of this.images) image.destroy();
    this.images = [];
    this.dropThreads();
  }

  private dropThreads(): void {
    this.threadImage?.destroy();
    this.threadImage = null;
    this.threadLook = '';
    if (this.threadKey) this.scene.textures.remove(this.threadKey);
    this.threadKey = '';
  }

  private top(wood: Wood, layout: TableLayout, tint: number): Phaser.GameObjects.Image {
    const baked = layout.mode === 'tall' ? TABLES.round : TABLES.wide;
    const image = this.scene.add.image(layout.cx, layout.cy, tableKey(wood, layout)).setDepth(30);
    const middle = ((baked.ry + baked.up) * TABLE_SCALE) / image.height;
    return image
      .setOrigin(0.5, middle)
      .setScale(layout.rx / baked.rx / TABLE_SCALE, layout.ry / baked.ry / TABLE_SCALE)
      .setTint(tint);
  }

  private add(
    frame: string,
    x: number,
    y: number,
    scale: number,
    tint: number,
  ): Phaser.GameObjects.Image {
    const image = this.scene.add.image(x, y, PROPS, frame).setScale(scale / PROP_SCALE);
    image.setTint(tint).setDepth(44);
    this.images.push(image);
    return image;
  }

  private silk(layout: TableLayout, left: boolean, tint: number): void {
    const { cx, cy, ry, unit, mode } = layout;
    if (mode === 'strip') return;
    const size = mode === 'tall' ? layout.rx / 330 : unit;
    // The host sits on this side: the scarf lies on our edge of the table.
    this.add(left ? 'khadag-fallen' : 'khadag', cx, cy + ry * 0.9, size, tint);
    this.add('bowl', cx + 240 * size, cy + ry * 0.82, size * 1.35, tint);
  }

  private setting(
    seat: SeatModel,
    place: SeatPlace,
    layout: TableLayout,
    wood: Wood,
    tint: number,
  ): void {
    const inward = place.mirrored ? -1 : 1;
    const s = place.scale;
    if (seat.presence === 'walked-out')
      this.add('papers', place.x + inward * 6 * s, place.y + 34 * s, s * 0.8, tint);
    if (seat.presence !== 'present' || layout.mode === 'strip') return;
    const y = place.y + 20 * s;
    if (wood === 'light') this.add('bowl', place.x + inward * 64 * s, y + 4 * s, s * 0.7, tint);
    else
      this.add('microphone', place.x + inward * 62 * s, y - 2 * s, s * 0.75, tint).setFlipX(
        place.mirrored,
      );
  }
}

function paintThread(x: CanvasRenderingContext2D, { from, to, kind }: Thread, index: number): void {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const curve: Cubic = [
    from,
    { x: from.x + dx * 0.28, y: from.y + dy * 0.15 + 16 },
    { x: from.x + dx * 0.66, y: from.y + dy * 0.8 + 14 },
    to,
  ];
  const objects = kind === 'objects';
  paintRibbon(x, curve, objects ? -80 : 70, {
    k: objects ? 1 : 0.66,
    seed: index * 7 + (objects ? 3 : 9),
    night: objects,
    step: 2,
    fringe: 'end',
  });
}
