/** The delegations: bodies behind the table, arms over its edge, empty and pushed-back chairs. */
import type * as Phaser from 'phaser';

import type { SeatModel } from '../presenter/table-model.ts';
import { seedOf } from './colour.ts';
import type { SeatPlace, TableLayout } from './table-layout.ts';

export const FIGURES = 'table/figures';
export const PROPS = 'table/props';

/** Baked pixels per figure unit. */
const UNIT = 1.75;
/** Origin within a frame: where the table cuts the figure (see the bake's atlas). */
const BODY_ORIGIN = { x: 66 / 132, y: 128 / 234 };
const ARMS_ORIGIN = { x: 72 / 144, y: 90 / 132 };
const CHAIR_ORIGIN = { x: 64 / 128, y: 100 / 172 };
const FADE_MS = 420;
const RISE_MS = 420;
const LEAVE_MS = 1500;
const ARRIVE_MS = 620;
const SWAY_MS = 260;

const DRESSES = ['china', 'dprk', 'russia', 'japan', 'rok', 'us', 'mongolia'];
const OTHERS = ['other-a', 'other-b', 'china', 'rok', 'japan', 'russia'];

/** Parties of one's own scenarios wear what their name draws. */
export const dressOf = (party: string): string =>
  DRESSES.includes(party) ? party : (OTHERS[seedOf(party) % OTHERS.length] ?? 'other-a');

interface Seated {
  readonly look: string;
  readonly images: readonly Phaser.GameObjects.Image[];
}

export interface SeatContext {
  readonly layout: TableLayout;
  readonly still: boolean;
  readonly tint: number;
  readonly select: (party: string) => void;
}

export class SeatLayer {
  private readonly scene: Phaser.Scene;
  private readonly seated = new Map<string, Seated>();
  private leaving: Phaser.GameObjects.Image[] = [];

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  draw(seats: readonly SeatModel[], context: SeatContext): void {
    const keep = new Set(seats.map((s) => s.party));
    for (const [party, old] of this.seated) if (!keep.has(party)) this.drop(party, old);
    seats.forEach((seat, i) => {
      const place = context.layout.seats[i];
      if (place) this.drawSeat(seat, i, place, context);
    });
  }

  clear(): void {
    for (const [party, old] of this.seated) this.drop(party, old);
    for (const back of this.leaving) back.destroy();
    this.leaving = [];
  }

  private drawSeat(seat: SeatModel, index: number, place: SeatPlace, context: SeatContext): void {
    const at = [place.x, place.y, place.scale, context.tint].map((n) => n.toFixed(1)).join();
    const mood = [seat.presence, seat.presence === 'present' ? seat.posture : ''].join();
    const look = `${mood}|${at}`;
    const old = this.seated.get(seat.party);
    if (old?.look === look) return;
    const images = this.pictures(seat, index, place, context);
    this.seated.set(seat.party, { look, images });
    const moved = old !== undefined && !old.look.startsWith(`${mood}|`);
    if (old) this.retire(old.images, moved && !context.still);
    if (!moved || context.still) return;
    for (const image of images) {
      const alpha = image.alpha;
      image.setAlpha(0);
      this.scene.tweens.add({ targets: image, alpha, duration: FADE_MS });
    }
    if (seat.presence === 'walked-out') this.walkOut(seat, place, context);
  }

  /** Everybody comes to the chair from the side, one after the other. */
  arrive(layout: TableLayout): void {
    [...this.seated.values()].forEach(({ images }, i) => {
      const outward = layout.seats[i]?.mirrored === true ? 1 : -1;
      for (const image of images) {
        const { x, alpha } = image;
        image.setX(x + outward * 90 * (layout.seats[i]?.scale ?? 1)).setAlpha(0);
        this.scene.tweens.add({
          targets: image,
          x,
          alpha,
          duration: ARRIVE_MS,
          delay: i * 170,
          ease: 'Sine.Out',
        });
      }
    });
  }

  /** A figure leans towards the table (1) or away from it (−1), and back. */
  sway(party: string, layout: TableLayout, towards: 1 | -1): void {
    const place = layout.seats[[...this.seated.keys()].indexOf(party)];
    if (!place) return;
    const inward = place.mirrored ? -1 : 1;
    for (const image of this.seated.get(party)?.images ?? []) {
      if (this.scene.tweens.isTweening(image)) continue;
      this.scene.tweens.add({
        targets: image,
        x: image.x + inward * towards * 9 * place.scale,
        y: image.y + towards * 5 * place.scale,
        duration: SWAY_MS,
        hold: 620,
        yoyo: true,
        ease: 'Sine.InOut',
      });
    }
  }

  private pictures(
    seat: SeatModel,
    index: number,
    place: SeatPlace,
    context: SeatContext,
  ): Phaser.GameObjects.Image[] {
    if (seat.presence === 'away') return [this.chair(place, 'chair', 0, context)];
    if (seat.presence === 'walked-out')
      return [this.chair(place, 'chair-left', place.mirrored ? 0.2 : -0.2, context)];
    const dress = dressOf(seat.party);
    const images: Phaser.GameObjects.Image[] = [];
    if (context.layout.mode !== 'tall') images.push(this.aide(seat, index, place, context));
    const body = this.figure(`${dress}/${seat.posture}/body`, place, 20, BODY_ORIGIN, context);
    body.setInteractive({ useHandCursor: true });
    body.on('pointerup', () => context.select(seat.party));
    images.push(body);
    if (seat.posture !== 'hostile')
      images.push(this.figure(`${dress}/${seat.posture}/arms`, place, 40, ARMS_ORIGIN, context));
    return images;
  }

  private figure(
    frame: string,
    place: SeatPlace,
    depth: number,
    origin: { readonly x: number; readonly y: number },
    context: SeatContext,
  ): Phaser.GameObjects.Image {
    const image = this.scene.add.image(place.x, place.y, FIGURES, frame);
    // Mirroring is a negative scale: it turns about the origin, which a flip does not.
    const scale = place.scale / UNIT;
    return image
      .setOrigin(origin.x, origin.y)
      .setScale(place.mirrored ? -scale : scale, scale)
      .setTint(context.tint)
      .setDepth(depth + place.y / 10_000);
  }

  /** Sits a step behind, away from the middle. */
  private aide(
    seat: SeatModel,
    index: number,
    place: SeatPlace,
    context: SeatContext,
  ): Phaser.GameObjects.Image {
    const which = (seedOf(seat.party) + index) % 4;
    const outward = place.mirrored ? 1 : -1;
    const behind: SeatPlace = {
      ...place,
      x: place.x + outward * 52 * place.scale,
      y: place.y - 26 * place.scale,
      scale: place.scale * 0.72,
    };
    return this.figure(`aide-${which}`, behind, 12, BODY_ORIGIN, context);
  }

  private chair(
    place: SeatPlace,
    frame: string,
    turn: number,
    context: SeatContext,
  ): Phaser.GameObjects.Image {
    return this.scene.add
      .image(place.x, place.y - 8 * place.scale, PROPS, frame)
      .setOrigin(CHAIR_ORIGIN.x, CHAIR_ORIGIN.y)
      .setScale(place.scale / UNIT)
      .setRotation(turn)
      .setTint(context.tint)
      .setDepth(19);
  }

  /** One rises, turns away, walks out of the picture and is gone; the chair stays as it was pushed. */
  private walkOut(seat: SeatModel, place: SeatPlace, context: SeatContext): void {
    const outward = place.mirrored ? 1 : -1;
    const back = this.figure(`${dressOf(seat.party)}/back`, place, 18, BODY_ORIGIN, context);
    const { x, y } = back;
    back.setAlpha(0);
    this.scene.tweens.chain({
      targets: back,
      tweens: [
        { alpha: 1, y: y - 46 * place.scale, duration: RISE_MS, ease: 'Sine.Out' },
        {
          x: x + outward * 190 * place.scale,
          y: y - 78 * place.scale,
          scaleX: back.scaleX * 0.74,
          scaleY: back.scaleY * 0.74,
          duration: LEAVE_MS,
          delay: 140,
          ease: 'Sine.InOut',
        },
        { alpha: 0, duration: FADE_MS },
      ],
      onComplete: () => back.destroy(),
    });
    this.leaving.push(back);
  }

  private retire(images: readonly Phaser.GameObjects.Image[], softly: boolean): void {
    for (const image of images) {
      this.scene.tweens.killTweensOf(image);
      if (!softly) {
        image.destroy();
        continue;
      }
      image.disableInteractive();
      this.scene.tweens.add({
        targets: image,
        alpha: 0,
        duration: FADE_MS,
        onComplete: () => image.destroy(),
      });
    }
  }

  private drop(party: string, old: Seated): void {
    this.retire(old.images, false);
    this.seated.delete(party);
  }
}
