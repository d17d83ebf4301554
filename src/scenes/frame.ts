/** The part of the page that a scene may use: its size, and what page panels cover of it. */

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export interface Frame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  /** Canvas pixels per CSS pixel. */
  readonly ratio: number;
  /** Movement off: everything is drawn in its resting place. */
  readonly still: boolean;
}

/** A phone's third pixel per pixel costs more than it shows. */
const MAX_RATIO = 2;

export function frameOf(parent: HTMLElement, insets: Insets, still: boolean): Frame {
  return {
    width: Math.max(1, Math.round(parent.clientWidth)),
    height: Math.max(1, Math.round(parent.clientHeight)),
    insets,
    ratio: Math.min(MAX_RATIO, Math.max(1, globalThis.devicePixelRatio || 1)),
    still,
  };
}

export const isPortrait = ({ width, height }: Frame): boolean => width < height * 0.85;
