/** What map and table share: a picture that is drawn from a model and rests when nothing moves. */
import * as Phaser from 'phaser';

import type { Frame } from './frame.ts';
import type { Overlay } from './overlay.ts';

export interface Wiring {
  readonly assets: string;
  readonly overlay: Overlay;
  readonly select: (partyId: string) => void;
  /** The pointer rests on a capital, or on none. */
  readonly look: (partyId: string | null) => void;
  /** What was asked for has been laid out. */
  readonly laid: () => void;
  /** The scene is booted and may be entered. */
  readonly ready: () => void;
  /** Nothing moves: the loop may stop. */
  readonly rest: () => void;
  readonly wake: () => void;
  /** This machine cannot keep up: from now on changes are shown at once. */
  readonly slow: () => void;
}

/** Frames drawn after the last movement, so that the final state is surely on the canvas. */
const LAST_FRAMES = 3;
/** So many frames in a row that took so long mean that movement would only stutter. */
const SLOW_FRAMES = 6;
const SLOW_MS = 140;
/** The longest step that tweens accept, so that a slow machine ends them in time. */
const LONGEST_STEP_MS = 2000;

export abstract class StageScene<Model> extends Phaser.Scene {
  booted = false;
  protected readonly wiring: Wiring;
  protected model: Model | null = null;
  protected frame: Frame | null = null;
  /** Time in milliseconds until which the scene keeps moving of itself (falling snow). */
  protected movesUntil = 0;
  private idle = 0;
  private slowFrames = 0;

  constructor(key: string, wiring: Wiring) {
    super({ key, active: true });
    this.wiring = wiring;
  }

  create(): void {
    this.booted = true;
    this.tweens.setLagSmooth(LONGEST_STEP_MS, LONGEST_STEP_MS);
    this.scene.setVisible(false);
    this.wiring.ready();
  }

  /** Shows the scene with this model in this frame, loading what it lacks first. */
  enter(model: Model, frame: Frame): void {
    this.model = model;
    this.frame = frame;
    this.idle = 0;
    this.scene.setVisible(true);
    this.cameras.main.setOrigin(0).setZoom(frame.ratio);
    const missing = this.request(model, frame);
    if (missing > 0 && !this.load.isLoading()) {
      this.load.once('complete', () => this.redraw());
      this.load.start();
    }
    if (missing === 0) this.redraw();
  }

  leave(): void {
    if (this.model === null) return;
    this.model = null;
    this.scene.setVisible(false);
    this.clear();
  }

  override update(time: number): void {
    if (this.model === null) return;
    const busy =
      this.load.isLoading() || this.tweens.getTweens().length > 0 || time < this.movesUntil;
    this.watchSpeed();
    this.idle = busy ? 0 : this.idle + 1;
    if (this.idle > LAST_FRAMES) this.wiring.rest();
  }

  private watchSpeed(): void {
    if (this.frame?.still === true) return;
    this.slowFrames = this.game.loop.rawDelta > SLOW_MS ? this.slowFrames + 1 : 0;
    if (this.slowFrames < SLOW_FRAMES) return;
    this.slowFrames = 0;
    for (const tween of this.tweens.getTweens()) tween.complete();
    this.wiring.slow();
  }

  /** Keeps the loop awake for the frames that a change needs. */
  protected stir(): void {
    this.idle = 0;
    this.wiring.wake();
  }

  protected url(name: string): string {
    return `${this.wiring.assets}${name}`;
  }

  /** Queues a picture unless it is there; returns how many are missing. */
  protected want(name: string): number {
    if (this.textures.exists(name)) return 0;
    this.load.image(name, this.url(name));
    return 1;
  }

  protected wantSheet(name: string, cell: Phaser.Types.Loader.FileTypes.ImageFrameConfig): number {
    if (this.textures.exists(name)) return 0;
    this.load.spritesheet(name, this.url(name), cell);
    return 1;
  }

  private redraw(): void {
    const { model, frame } = this;
    if (model === null || frame === null) return;
    // While it loaded, another picture may have been asked for.
    const missing = this.request(model, frame);
    if (missing > 0 && !this.failed()) {
      this.load.once('complete', () => this.redraw());
      this.load.start();
      return;
    }
    this.draw(model, frame);
    this.wiring.laid();
    this.stir();
  }

  private failed(): boolean {
    return this.load.totalFailed > 0;
  }

  /** Queues what the model needs; returns how many files are still missing. */
  protected abstract request(model: Model, frame: Frame): number;
  protected abstract draw(model: Model, frame: Frame): void;
  protected abstract clear(): void;
}
