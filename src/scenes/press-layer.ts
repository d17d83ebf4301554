/** The press: lamps, their beams, cameras in the foreground. They grow with the limelight. */
import type * as Phaser from 'phaser';

import type { TableModel } from '../presenter/table-model.ts';
import type { Frame } from './frame.ts';
import { takeAway } from './images.ts';
import { PROPS } from './seat-layer.ts';
import type { TableLayout } from './table-layout.ts';

const SCALE = 1.75;
const MOST_LAMPS = 5;
/** From this many lamps on, the cameras stand in the picture; from the next, they flash. */
const PRESS_FROM = 2;
const FLASH_FROM = 4;
const BEAM_LENGTH = 400;
const FLASH_MS = 260;
const ARRIVE_MS = 700;
const PRESS_COLOUR = 0x0f141b;

/** Shares of the frame's width, lit in this order: the outer ones first. */
const HUNG = [0.235, 0.765, 0.05, 0.95, 0.5];
const STOOD = [0.035, 0.965, 0.1, 0.9, 0.16];

export class PressLayer {
  private readonly scene: Phaser.Scene;
  private images: Phaser.GameObjects.GameObject[] = [];
  private look = '';

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  draw(model: TableModel, layout: TableLayout, frame: Frame, indoors: boolean): void {
    const lamps = model.quiet ? 0 : Math.max(0, Math.min(MOST_LAMPS, Math.round(model.lamps)));
    const look = [lamps, model.quiet, indoors, frame.width, frame.height, layout.cy].join();
    if (look === this.look) return;
    this.clear();
    this.look = look;
    if (model.quiet || layout.mode === 'strip') return;
    const places = indoors ? HUNG : STOOD;
    places.forEach((share, i) => this.lamp(share, i < lamps, layout, frame, indoors));
    if (lamps < PRESS_FROM) return;
    this.pack(layout, frame);
    if (lamps >= FLASH_FROM) this.flashes(layout, frame);
  }

  clear(): void {
    takeAway(this.scene, this.images);
    this.images = [];
    this.look = '';
  }

  private lamp(
    share: number,
    lit: boolean,
    layout: TableLayout,
    frame: Frame,
    indoors: boolean,
  ): void {
    const { unit, top, cx, cy, ry } = layout;
    const x = frame.width * share;
    const y = indoors ? top + 30 * unit : cy - ry - (205 - 90 * Math.abs(share - 0.5)) * unit;
    if (!indoors) this.stand(x, y, cy - ry + 60 * unit, unit);
    this.add(this.prop('lamp', x, y, unit, 60).setOrigin(0.5, 62 / 74));
    if (!lit) return;
    this.add(this.prop('lamp-light', x, y, unit * 0.9, 61).setBlendMode('ADD'));
    const aimX = cx + (x - cx) * 0.25;
    const aimY = cy - ry * 0.2;
    const beam = this.prop('beam', x, y, unit, 58).setOrigin(0.5, 12 / 424);
    const distance = Math.hypot(aimX - x, aimY - y);
    beam.setRotation(Math.atan2(aimY - y, aimX - x) - Math.PI / 2);
    beam.setScale(beam.scaleX, (distance * 1.06) / (BEAM_LENGTH * SCALE));
    this.add(beam.setBlendMode('ADD').setAlpha(indoors ? 0.44 : 0.26));
  }

  private stand(x: number, from: number, to: number, unit: number): void {
    const legs = this.scene.add.graphics().setDepth(10);
    legs.lineStyle(3.2 * unit, 0x20242b, 1).lineBetween(x, from, x, to);
    for (const side of [-1, 1]) legs.lineBetween(x, to - 40 * unit, x + side * 18 * unit, to);
    this.add(legs);
  }

  private pack(layout: TableLayout, frame: Frame): void {
    const size = layout.mode === 'tall' ? frame.width / 900 : layout.unit;
    const y = frame.height - frame.insets.bottom + 16 * size;
    const left = this.prop('press', 0, y, size, 64).setOrigin(70 / 480, 1);
    const right = this.prop('press', frame.width, y, size, 64).setOrigin(70 / 480, 1);
    right.setScale(-right.scaleX, right.scaleY);
    this.add(left);
    this.add(right);
    if (!frame.still)
      // They come in from below.
      this.scene.tweens.add({
        targets: [left, right],
        y: { from: y + 150 * size, to: y },
        duration: ARRIVE_MS,
        ease: 'Sine.Out',
      });
    // The page's bar may let the canvas shine through: nobody is cut off above it.
    const floor = this.scene.add.image(0, y - 1, '__WHITE').setTint(PRESS_COLOUR);
    floor.setDisplaySize(frame.width, Math.max(1, frame.height - y + 1));
    this.add(floor.setOrigin(0).setDepth(63));
  }

  private flashes(layout: TableLayout, frame: Frame): void {
    const size = layout.mode === 'tall' ? frame.width / 900 : layout.unit;
    const base = frame.height - frame.insets.bottom;
    const spots = [
      [0.058, 152, 1],
      [0.853, 128, 1.15],
      [0.268, 74, 0.7],
    ] as const;
    spots.forEach(([share, up, k], i) => {
      const x = frame.width * (layout.mode === 'tall' ? share * 0.9 : share);
      const flash = this.prop('flash', x, base - up * size, size * k, 66).setBlendMode('ADD');
      this.add(flash);
      if (frame.still) {
        flash.setAlpha(0.55);
        return;
      }
      flash.setAlpha(0);
      this.scene.tweens.add({
        targets: flash,
        alpha: 1,
        duration: FLASH_MS,
        delay: i * 420,
        yoyo: true,
        repeat: 2,
        repeatDelay: 900 + i * 310,
        onComplete: () => flash.setAlpha(0.5),
      });
    });
  }

  private prop(
    frame: string,
    x: number,
    y: number,
    scale: number,
    depth: number,
  ): Phaser.GameObjects.Image {
    return this.scene.add
      .image(x, y, PROPS, frame)
      .setScale(scale / SCALE)
      .setDepth(depth);
  }

  private add(image: Phaser.GameObjects.GameObject): void {
    this.images.push(image);
  }
}
