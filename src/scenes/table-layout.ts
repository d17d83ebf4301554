/** Where table, seats, plates and text stand: decided by the shape of the frame alone. */
import type { Frame } from './frame.ts';

export type TableMode = 'wide' | 'tall' | 'strip';

export interface SeatPlace {
  /** Where the table's edge cuts the figure, CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels per figure unit (a head is 20 units). */
  readonly scale: number;
  /** Seats on the right are drawn mirrored, so that all turn towards the middle. */
  readonly mirrored: boolean;
  /** Top middle of the name plate. */
  readonly plateX: number;
  readonly plateY: number;
}

export interface TableLayout {
  readonly mode: TableMode;
  /** CSS pixels per design pixel (1280 wide). */
  readonly unit: number;
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly seats: readonly SeatPlace[];
  /** Top left corner and scale of the backdrop, 1280 × 720 design pixels. */
  readonly backdrop: { readonly x: number; readonly y: number; readonly scale: number };
  /** Middle of the near edge and width of the text's stand; null where the words would be too small. */
  readonly lectern: { readonly x: number; readonly y: number; readonly width: number } | null;
  /** The top of what the page leaves free. */
  readonly top: number;
}

/** Places along the table's width, −1…1, by number of seats. */
const SPREAD: Readonly<Record<number, readonly number[]>> = {
  1: [0],
  2: [-0.42, 0.42],
  3: [-0.66, 0, 0.66],
  4: [-0.86, -0.3, 0.3, 0.86],
  5: [-0.94, -0.52, 0, 0.52, 0.94],
  6: [-0.966, -0.62, -0.224, 0.224, 0.62, 0.966],
};

/** Seats that fit at their full size; more of them sit closer, and smaller. */
const ROOMY = 6;

/** Places of more seats than are listed: evenly from one end to the other. */
function spreadOf(count: number): readonly number[] {
  const listed = SPREAD[Math.max(1, count)];
  if (listed !== undefined) return listed;
  return Array.from({ length: count }, (_, i) => 0.97 * ((2 * i) / (count - 1) - 1));
}

/** Height of the backdrop's floor edge, where the table begins, in its design pixels. */
const BACKDROP_EDGE = 396;
const BACKDROP = { width: 1280, height: 720 };
/** A little more than needed, so that moving layers show no edge. */
const OVERSCAN = 1.03;
/** Smallest part of the overscan kept on either side. */
const SPARE = 8;

/** Words grow with the picture up to this factor. */
export const MOST_WORDS = 1.4;

interface Free {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function modeOf(free: Free): TableMode {
  if (free.height < 330 && free.width > free.height * 1.6) return 'strip';
  return free.width < free.height * 1.02 || free.width < 640 ? 'tall' : 'wide';
}

interface Shape {
  readonly unit: number;
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly figure: number;
}

function wide(free: Free): Shape {
  const unit = Math.min(free.width / 1280, free.height / 606);
  const rx = Math.min(free.width * 0.4, 478 * unit * 1.22);
  return {
    unit,
    cx: free.left + free.width / 2,
    cy: free.top + free.height - 148 * unit,
    rx,
    ry: 122 * unit,
    figure: 1.06 * unit,
  };
}

function tall(free: Free): Shape {
  const rx = free.width * 0.4;
  const figure = Math.min(free.width / 590, free.height / 420);
  const ry = Math.min(rx * 0.52, free.height * 0.2);
  const body = 128 * figure + ry * 2 + 70 * figure;
  // Low in the frame, but never so low that a tall frame is mostly sky.
  const slack = Math.max(0, free.height - body - 40);
  return {
    unit: free.width / 800,
    cx: free.left + free.width / 2,
    cy: free.top + free.height - slack * 0.26 - ry - 44 * figure,
    rx,
    ry,
    figure,
  };
}

function strip(free: Free): Shape {
  const figure = Math.min(free.height / 176, free.width / 780);
  const ry = free.height * 0.3;
  return {
    unit: figure / 1.06,
    cx: free.left + free.width / 2,
    // Figures that the width keeps small sit low, clear of what hangs in the upper corners.
    cy: free.top + Math.max(138 * figure + ry, free.height * 1.05),
    rx: Math.min(free.width * 0.43, 620 * figure),
    ry,
    figure,
  };
}

function placeSeats(count: number, shape: Shape, mode: TableMode, free: Free): SeatPlace[] {
  const spread = spreadOf(count);
  const crowd = Math.min(1, ROOMY / count);
  const bottom = free.top + free.height;
  return spread.map((k, i) => {
    const x = shape.cx + k * shape.rx;
    const y =
      shape.cy - shape.ry * Math.sqrt(Math.max(0, 1 - k * k)) * (mode === 'strip' ? 0.9 : 1);
    const nearer = mode === 'strip' ? 0.06 : 0.23;
    const scale = shape.figure * crowd * (1 + nearer * Math.abs(k));
    const stagger = mode === 'tall' ? (i % 2) * 23 : 0;
    const below =
      mode === 'strip' ? bottom - 32 : y + 27 * scale + 13 * k * k * shape.unit + stagger;
    const inward =
      mode === 'wide' ? -Math.sign(k) * (Math.abs(k) > 0.4 && Math.abs(k) < 0.8 ? 22 : 0) : 0;
    return {
      x,
      y,
      scale,
      mirrored: k > 0,
      plateX: x + inward * shape.unit,
      plateY: Math.min(below, bottom - 28),
    };
  });
}

/** Covers the whole frame with the backdrop, its floor edge on the table's far side. */
function backdrop(frame: Frame, cx: number, edge: number, focus: number): TableLayout['backdrop'] {
  const { width, height } = frame;
  const scale =
    OVERSCAN *
    Math.max(
      width / BACKDROP.width,
      edge / BACKDROP_EDGE,
      (height - edge) / (BACKDROP.height - BACKDROP_EDGE),
    );
  const wanted = cx - focus * scale;
  const x = Math.max(width - BACKDROP.width * scale + SPARE, Math.min(-SPARE, wanted));
  return { x, y: edge - BACKDROP_EDGE * scale, scale };
}

/** `focus`: what the backdrop should keep in sight when it is cropped, in design pixels from its left. */
export function layTable(count: number, frame: Frame, focus: number): TableLayout {
  const { width, height, insets } = frame;
  const free: Free = {
    left: insets.left,
    top: insets.top,
    width: Math.max(80, width - insets.left - insets.right),
    height: Math.max(80, height - insets.top - insets.bottom),
  };
  const mode = modeOf(free);
  const shape = mode === 'wide' ? wide(free) : mode === 'tall' ? tall(free) : strip(free);
  const edge = shape.cy - shape.ry;
  const wordsFit = mode === 'wide' && shape.unit > 0.8;
  return {
    mode,
    ...shape,
    top: free.top,
    seats: placeSeats(count, shape, mode, free),
    backdrop: backdrop(frame, shape.cx, edge, mode === 'tall' ? focus : BACKDROP.width / 2),
    lectern: wordsFit
      ? {
          x: shape.cx,
          y: shape.cy + 84 * shape.unit,
          width: 370 * Math.max(1, Math.min(MOST_WORDS, shape.unit)),
        }
      : null,
  };
}
