/** Where the map lies on the screen, where its capitals stand and how ties bow between them. */
import type { Point } from './curve.ts';
import { type Frame, isPortrait } from './frame.ts';

export type LayoutName = 'landscape' | 'portrait';

/** One baked layout, as written by the bake in map/places.json. */
export interface BakedLayout {
  readonly width: number;
  readonly height: number;
  /** Baked pixels per design pixel. */
  readonly scale: number;
  readonly places: Places;
}

/** Where capitals stand on a picture, baked pixels. */
type Places = Readonly<Record<string, readonly [number, number]>>;

export type BakedLayouts = Readonly<Record<LayoutName, BakedLayout>>;

/** The file is our own bake's: a glance tells it from an error page. */
export const isBaked = (value: unknown): value is BakedLayouts =>
  typeof value === 'object' && value !== null && 'landscape' in value && 'portrait' in value;

export interface MapLayout {
  readonly name: LayoutName;
  /** Top left corner and size of the picture, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** CSS pixels per design pixel. */
  readonly scale: number;
  /** CSS pixels per design pixel for what stands on the map: finer on the narrow map. */
  readonly pen: number;
  readonly at: ReadonlyMap<string, Point>;
  /** Who has no place on the map and stands in its margin. */
  readonly beyond: ReadonlySet<string>;
  /** False where too few have a place on the map: then all stand on a plain ring. */
  readonly geographic: boolean;
}

export const layoutName = (frame: Frame): LayoutName =>
  isPortrait(frame) ? 'portrait' : 'landscape';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(Math.min(low, high), Math.min(Math.max(low, high), value));

/** Room for a medallion and its name around the outermost capitals, design pixels. */
const MARGIN: Box = { left: 52, right: 62, top: 30, bottom: 46 };

/**
 * Covers the frame with the picture, then slides and enlarges it so that the capitals lie in
 * what the page panels leave free, as far as the picture's edges allow. What lies above is behind
 * the bar across the page, so that the picture need not reach further up than the bar.
 */
function cover(
  baked: BakedLayout,
  places: Places,
  frame: Frame,
): { x: number; y: number; scale: number } {
  const { width, height, insets } = frame;
  const free = {
    left: insets.left,
    top: insets.top,
    width: Math.max(60, width - insets.left - insets.right),
    height: Math.max(60, height - insets.top - insets.bottom),
  };
  const capitals = Object.values(places).map(([x, y]) => ({
    x: x / baked.scale,
    y: y / baked.scale,
  }));
  const tight = boxOf(capitals);
  const box = {
    left: tight.left - MARGIN.left,
    right: tight.right + MARGIN.right,
    top: tight.top - MARGIN.top,
    bottom: tight.bottom + MARGIN.bottom,
  };
  const natural = { width: baked.width / baked.scale, height: baked.height / baked.scale };
  const least = Math.max(width / natural.width, height / natural.height);
  const fit = Math.min(free.width / (box.right - box.left), free.height / (box.bottom - box.top));
  const scale = Math.max(least, Math.min(fit, least * 1.35));
  const x = free.left + free.width / 2 - ((box.left + box.right) / 2) * scale;
  // Where not all fit above a sheet, the northern ones stand whole and the sheet covers the others.
  const spare = Math.max(0, free.height - (box.bottom - box.top) * scale);
  const y = free.top + spare / 2 - box.top * scale;
  return {
    scale,
    x: clamp(x, width - natural.width * scale, 0),
    y: clamp(y, height - natural.height * scale, insets.top),
  };
}

/** The places of a picture, and for capitals far from them a row at its upper edge, from the west. */
function withMargin({ places }: BakedLayout, beyond: readonly string[]): Places {
  const edge = boxOf(Object.values(places).map(([x, y]) => ({ x, y })));
  const step = (edge.right - edge.left) / (beyond.length + 2);
  const row = beyond.map((id, index) => [id, [edge.left + (index + 1) * step, edge.top]] as const);
  return { ...places, ...Object.fromEntries(row) };
}

/** Where too few have a place, all stand on a ring; the host, if any, in its middle. */
function ring(ids: readonly string[], host: string | null, frame: Frame): Map<string, Point> {
  const { width, height, insets } = frame;
  const cx = (insets.left + width - insets.right) / 2;
  const cy = (insets.top + height - insets.bottom) / 2;
  const rx = Math.max(40, (width - insets.left - insets.right) / 2 - 80);
  const ry = Math.max(40, (height - insets.top - insets.bottom) / 2 - 70);
  const at = new Map<string, Point>();
  if (host !== null) at.set(host, { x: cx, y: cy });
  const others = ids.filter((id) => id !== host);
  others.forEach((id, i) => {
    const angle = (i / others.length) * Math.PI * 2 - Math.PI / 2;
    at.set(id, { x: cx + Math.cos(angle) * rx, y: cy + Math.sin(angle) * ry });
  });
  return at;
}

const PEN: Readonly<Record<LayoutName, number>> = { landscape: 1, portrait: 0.76 };
const LEAST_PEN: Readonly<Record<LayoutName, number>> = { landscape: 0.72, portrait: 0.7 };

export function layMap(
  baked: BakedLayouts,
  frame: Frame,
  capitals: readonly { readonly id: string; readonly host: boolean }[],
): MapLayout {
  const name = layoutName(frame);
  const sheet = baked[name];
  const ids = capitals.map((capital) => capital.id);
  const beyond = ids.filter((id) => sheet.places[id] === undefined);
  const geographic = beyond.length * 2 < ids.length;
  const places = geographic ? withMargin(sheet, beyond) : sheet.places;
  const { x, y, scale } = cover(sheet, places, frame);
  const host = capitals.find((capital) => capital.host)?.id ?? null;
  const at = geographic ? new Map<string, Point>() : ring(ids, host, frame);
  if (geographic)
    for (const [id, [px, py]] of Object.entries(places))
      at.set(id, { x: x + (px / sheet.scale) * scale, y: y + (py / sheet.scale) * scale });
  return {
    name,
    x,
    y,
    scale,
    pen: Math.max(LEAST_PEN[name], scale * PEN[name]),
    width: (sheet.width / sheet.scale) * scale,
    height: (sheet.height / sheet.scale) * scale,
    at,
    beyond: new Set(geographic ? beyond : []),
    geographic,
  };
}

/** Bowed by hand so that no tie crosses another near a capital. Written from the first id to the second. */
const BOWS: Readonly<Record<LayoutName, Readonly<Record<string, number>>>> = {
  landscape: {
    'mongolia>russia': -0.12,
    'mongolia>china': -0.14,
    'mongolia>dprk': 0.03,
    'mongolia>rok': -0.17,
    'mongolia>japan': 0.2,
    'mongolia>us': 0.08,
    'dprk>rok': 0.35,
    'us>dprk': -0.2,
    'china>dprk': -0.22,
    'japan>dprk': 0.26,
    'china>japan': -0.22,
    'russia>dprk': 0.34,
    'rok>japan': -0.25,
    'china>rok': -0.3,
    'russia>china': -0.22,
    'russia>us': 0.1,
    'russia>japan': 0.3,
    'russia>rok': 0.4,
    'us>japan': 0.1,
    'us>rok': -0.1,
    'china>us': 0.24,
  },
  portrait: {
    'mongolia>russia': -0.12,
    'mongolia>china': -0.16,
    'mongolia>dprk': 0.06,
    'mongolia>rok': -0.02,
    'mongolia>japan': 0.22,
    'mongolia>us': -0.12,
    'dprk>rok': 0.35,
    'us>dprk': -0.2,
    'china>dprk': -0.22,
    'japan>dprk': 0.26,
    'china>japan': -0.22,
    'russia>dprk': 0.34,
    'rok>japan': -0.25,
    'china>rok': -0.3,
    'russia>china': -0.4,
    'russia>us': 0.1,
    'russia>japan': 0.3,
    'russia>rok': 0.4,
    'us>japan': 0.1,
    'us>rok': -0.1,
    'china>us': 0.24,
  },
};

/** How far a tie swings out, seen from `from`; ties without a hand-made bow get a small one. */
export function bowOf(name: LayoutName, from: string, to: string): number {
  const known = BOWS[name];
  return known[`${from}>${to}`] ?? -(known[`${to}>${from}`] ?? -0.12);
}
