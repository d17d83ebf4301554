/** The one canvas of the page: opens when first needed, draws map or table, rests between changes. */
import * as Phaser from 'phaser';

import type { MapModel } from '../presenter/map-model.ts';
import type { TableModel } from '../presenter/table-model.ts';
import type { Point } from './curve.ts';
import { type Frame, type Insets, NO_INSETS, frameOf } from './frame.ts';
import { MapScene } from './map-scene.ts';
import { Overlay } from './overlay.ts';
import { TableScene } from './table-scene.ts';

export interface StageOptions {
  /** Where the baked pictures lie, with a closing slash; the page's own folder by default. */
  readonly assets?: string;
  readonly reducedMotion?: boolean;
}

export interface Stage {
  /** Draws the map; a changed model moves only what changed. */
  showMap(model: MapModel): void;
  /** Draws the table; a changed model moves only what changed. */
  showTable(model: TableModel): void;
  /** Hides the canvas, frees what was made for it and stops all drawing until something is shown again. */
  hide(): void;
  /** What page panels cover, in CSS pixels: capitals and seats keep clear of it where they can. */
  setInsets(insets: Insets): void;
  setReducedMotion(still: boolean): void;
  /** Calls back with a party id when its medallion or figure is clicked; returns the way to stop. */
  onSelect(callback: (partyId: string) => void): () => void;
  /** Calls back with the capital that the pointer rests on, or null; returns the way to stop. */
  onLook(callback: (partyId: string | null) => void): () => void;
  /** Calls back whenever capitals may stand elsewhere; returns the way to stop. */
  onLaid(callback: () => void): () => void;
  /** Where a capital of the map is seen, CSS pixels; null at the table or off the map. */
  spotOf(partyId: string): Point | null;
  /** Resolves once what was last asked for stands on the canvas. */
  settled(): Promise<void>;
}

/** False where WebGL is missing or switched off; the page then goes on without pictures. */
export function canDraw(): boolean {
  try {
    const probe = document.createElement('canvas').getContext('webgl');
    // A page may hold only so many contexts at once.
    probe?.getExtension('WEBGL_lose_context')?.loseContext();
    return probe !== null;
  } catch {
    return false;
  }
}

interface Show {
  readonly map: MapModel | null;
  readonly table: TableModel | null;
}

class PhaserStage implements Stage {
  private readonly parent: HTMLElement;
  private readonly assets: string;
  private readonly overlay: Overlay;
  private readonly listeners = new Set<(partyId: string) => void>();
  private readonly lookers = new Set<(partyId: string | null) => void>();
  private readonly layers = new Set<() => void>();
  private game: Phaser.Game | null = null;
  private maps: MapScene | null = null;
  private tables: TableScene | null = null;
  private shown: Show = { map: null, table: null };
  private insets: Insets = NO_INSETS;
  private still: boolean;
  private slow = false;
  private waiting: (() => void)[] = [];
  private resting = false;

  constructor(parent: HTMLElement, options: StageOptions) {
    this.parent = parent;
    this.assets = options.assets ?? './';
    this.still = options.reducedMotion ?? false;
    this.overlay = new Overlay(parent);
    new ResizeObserver(() => this.resize()).observe(parent);
  }

  showMap(model: MapModel): void {
    this.shown = { map: model, table: null };
    this.open();
  }

  showTable(model: TableModel): void {
    this.shown = { map: null, table: model };
    this.open();
  }

  hide(): void {
    this.shown = { map: null, table: null };
    this.overlay.hide();
    this.maps?.leave();
    this.tables?.leave();
    if (!this.game) return;
    this.game.canvas.style.visibility = 'hidden';
    this.rest();
  }

  setInsets(insets: Insets): void {
    const before = this.insets;
    this.insets = insets;
    const same =
      before.top === insets.top &&
      before.right === insets.right &&
      before.bottom === insets.bottom &&
      before.left === insets.left;
    if (!same) this.refresh();
  }

  setReducedMotion(still: boolean): void {
    if (this.still === still) return;
    this.still = still;
    this.refresh();
  }

  onSelect(callback: (partyId: string) => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  onLook(callback: (partyId: string | null) => void): () => void {
    this.lookers.add(callback);
    return () => this.lookers.delete(callback);
  }

  onLaid(callback: () => void): () => void {
    this.layers.add(callback);
    return () => this.layers.delete(callback);
  }

  spotOf(partyId: string): Point | null {
    return this.shown.map === null ? null : (this.maps?.spotOf(partyId) ?? null);
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      if (this.resting) resolve();
      else this.waiting.push(resolve);
    });
  }

  private frame(): Frame {
    return frameOf(this.parent, this.insets, this.still || this.slow);
  }

  private open(): void {
    this.resting = false;
    if (!this.game) {
      this.start();
      return;
    }
    this.game.canvas.style.visibility = 'visible';
    this.refresh();
  }

  private start(): void {
    const { width, height, ratio } = this.frame();
    const wiring = {
      assets: this.assets,
      overlay: this.overlay,
      select: (id: string) => this.select(id),
      look: (id: string | null) => {
        for (const looker of this.lookers) looker(id);
      },
      laid: () => {
        for (const listener of this.layers) listener();
      },
      ready: () => this.refresh(),
      rest: () => this.rest(),
      wake: () => this.wake(),
      slow: () => this.slowDown(),
    };
    this.maps = new MapScene(wiring);
    this.tables = new TableScene(wiring);
    this.game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent: this.parent,
      scale: {
        mode: Phaser.Scale.NONE,
        width: width * ratio,
        height: height * ratio,
        zoom: 1 / ratio,
        // The observer of the parent tells us; polling would never let the loop rest.
        resizeInterval: 1e9,
      },
      transparent: true,
      // Steps as long as the frame took: a slow machine then skips instead of dragging on.
      fps: { min: 1, smoothStep: false },
      banner: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: {
        keyboard: false,
        gamepad: false,
        // Presses on the panels above the canvas are the page's own.
        windowEvents: false,
        mouse: { preventDefaultWheel: false, preventDefaultDown: false, preventDefaultUp: false },
        touch: { capture: false },
      },
      render: { antialias: true, powerPreference: 'low-power' },
      scene: [this.maps, this.tables],
    });
    this.game.canvas.setAttribute('aria-hidden', 'true');
    this.game.canvas.style.display = 'block';
  }

  private resize(): void {
    const { game } = this;
    if (!game?.isBooted) return;
    const { width, height, ratio } = this.frame();
    if (game.scale.width === width * ratio && game.scale.height === height * ratio) return;
    game.scale.setZoom(1 / ratio);
    game.scale.resize(width * ratio, height * ratio);
    // Phaser leaves the old style in place where zoom is 1.
    game.canvas.style.width = `${width}px`;
    game.canvas.style.height = `${height}px`;
    game.scale.refresh();
    this.refresh();
  }

  private refresh(): void {
    const { game, maps, tables, shown } = this;
    if (!game || !maps?.booted || !tables?.booted) return;
    const frame = this.frame();
    if (shown.map) {
      tables.leave();
      maps.enter(shown.map, frame);
    } else if (shown.table) {
      maps.leave();
      tables.enter(shown.table, frame);
    } else return;
    this.wake();
  }

  private select(id: string): void {
    for (const listener of this.listeners) listener(id);
  }

  private slowDown(): void {
    this.slow = true;
    this.refresh();
  }

  private wake(): void {
    this.resting = false;
    delete this.parent.dataset['rests'];
    this.game?.loop.wake();
  }

  /** Nothing moves any more: the attribute tells it to whoever photographs the page. */
  private rest(): void {
    this.resting = true;
    this.parent.dataset['rests'] = '';
    this.game?.loop.sleep();
    this.rested();
  }

  private rested(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Prepares a stage on an element that has a size of its own; nothing is drawn before the first show. */
export function createStage(parent: HTMLElement, options: StageOptions = {}): Stage {
  return new PhaserStage(parent, options);
}
