/** Paints one ribbon on a 2D canvas. Costly strokes: paint once to a texture, then leave it. */
import { type Rgb, blend, css, seeded, smooth } from './colour.ts';
import { type Cubic, type Knot, lengthOf, walk } from './curve.ts';
import { type RibbonStyle, ribbonStyle } from './ribbon-style.ts';

export interface RibbonOptions {
  /** Scale of the width. */
  readonly k?: number;
  readonly seed?: number;
  readonly night?: boolean;
  /** Threads at the far end, at both, or none. */
  readonly fringe?: 'end' | 'both' | 'none';
  /** Pixels between drawn steps. */
  readonly step?: number;
  readonly halo?: boolean;
  readonly style?: RibbonStyle;
}

interface Work {
  readonly x: CanvasRenderingContext2D;
  readonly style: RibbonStyle;
  readonly knots: readonly Knot[];
  readonly length: number;
  readonly half: number;
  readonly k: number;
  readonly halo: string;
  readonly chance: () => number;
}

interface Fold extends Knot {
  readonly half: number;
  readonly phase: number;
  readonly facing: number;
}

export function paintRibbon(
  x: CanvasRenderingContext2D,
  curve: Cubic,
  trust: number,
  options: RibbonOptions = {},
): void {
  const { k = 1, seed = 1, night = false, fringe = 'end', step = 3, halo = true } = options;
  const style = options.style ?? ribbonStyle(trust, night);
  const length = lengthOf(curve);
  const work: Work = {
    x,
    style,
    length,
    k,
    knots: walk(curve, Math.max(24, Math.round(length / step))),
    half: style.half * k,
    halo: halo ? (night ? 'rgba(20,26,33,.42)' : 'rgba(244,237,224,.55)') : 'rgba(0,0,0,0)',
    chance: seeded(seed * 77 + 3),
  };
  x.save();
  x.lineJoin = 'round';
  x.lineCap = 'round';
  if (style.weave === 'silk') paintSilk(work, fringe);
  else if (style.weave === 'flat') paintFlat(work);
  else if (style.weave === 'worn') paintWorn(work);
  else paintFrayed(work);
  x.restore();
}

function foldsOf({ style, knots, length, half, k, chance }: Work): Fold[] {
  const start = chance() * 6.28;
  const turns = length / (style.half * k * 13);
  return knots.map((q) => {
    const phase = start + q.u * 6.283 * turns + Math.sin(q.u * 9 + start) * 0.5;
    const facing = Math.cos(phase);
    const swell = 0.72 + 0.28 * Math.sin(phase * 0.5 + 1);
    const taper = Math.min(1, (Math.min(q.u, 1 - q.u) * length) / (half * 2.2) + 0.55);
    const sway = Math.sin(phase * 0.5) * half * 0.5 * Math.min(1, q.u * (1 - q.u) * 6);
    return {
      ...q,
      x: q.x + q.nx * sway,
      y: q.y + q.ny * sway,
      half: half * swell * taper * Math.max(0.26, Math.abs(facing) * 0.78 + 0.24),
      phase,
      facing,
    };
  });
}

function paintSilk(work: Work, fringe: 'end' | 'both' | 'none'): void {
  const folds = foldsOf(work);
  shadow(work, folds);
  for (let i = 0; i < folds.length - 1; i++) {
    const a = folds[i];
    const b = folds[i + 1];
    if (a && b) paintFold(work, a, b);
  }
  edges(work, folds);
  const first = folds[0];
  const last = folds.at(-1);
  if (fringe !== 'none' && last) threads(work, last, 1);
  if (fringe === 'both' && first) threads(work, first, -1);
}

function shadow({ x, k }: Work, folds: readonly Fold[]): void {
  x.save();
  x.translate(2.5 * k, 5 * k);
  // Two soft outlines stand in for a blur: canvas filters are missing in some browsers.
  for (const [grow, alpha] of [
    [2.2, 0.12],
    [0.6, 0.16],
    [-0.4, 0.12],
  ] as const) {
    x.fillStyle = `rgba(20,26,33,${alpha})`;
    x.beginPath();
    for (const f of folds) x.lineTo(f.x + f.nx * (f.half + grow), f.y + f.ny * (f.half + grow));
    for (const f of folds.toReversed())
      x.lineTo(f.x - f.nx * (f.half + grow), f.y - f.ny * (f.half + grow));
    x.fill();
  }
  x.restore();
}

function paintFold({ x, style }: Work, a: Fold, b: Fold): void {
  const shine = Math.max(0, Math.cos(a.phase - 0.55)) ** 7 * 0.78;
  let colour: Rgb = blend(style.low, style.base, smooth(0, 0.62, a.facing * 0.5 + 0.5));
  colour = blend(colour, style.high, shine);
  if (a.facing < -0.1) colour = blend(colour, style.low, 0.25);
  const [ax, ay] = [a.nx * a.half, a.ny * a.half];
  const [bx, by] = [b.nx * b.half, b.ny * b.half];
  const sheen = x.createLinearGradient(a.x + ax, a.y + ay, a.x - ax, a.y - ay);
  sheen.addColorStop(0, css(blend(colour, style.low, 0.55)));
  sheen.addColorStop(0.28, css(colour));
  sheen.addColorStop(0.5, css(blend(colour, style.high, 0.34 + 0.3 * shine)));
  sheen.addColorStop(0.74, css(colour));
  sheen.addColorStop(1, css(blend(colour, style.low, 0.5)));
  x.fillStyle = sheen;
  x.strokeStyle = sheen;
  x.lineWidth = 0.7;
  x.beginPath();
  x.moveTo(a.x + ax, a.y + ay);
  x.lineTo(b.x + bx, b.y + by);
  x.lineTo(b.x - bx, b.y - by);
  x.lineTo(a.x - ax, a.y - ay);
  x.closePath();
  x.fill();
  x.stroke();
}

function edges({ x, style, half }: Work, folds: readonly Fold[]): void {
  x.strokeStyle = css(blend(style.high, [255, 255, 255], 0.5), 0.55);
  x.lineWidth = Math.max(0.6, half * 0.09);
  for (const [side, alpha] of [
    [0.92, 0.7],
    [-0.92, 0.28],
  ] as const) {
    x.globalAlpha = alpha;
    x.beginPath();
    for (const f of folds) x.lineTo(f.x + side * f.nx * f.half, f.y + side * f.ny * f.half);
    x.stroke();
  }
  x.globalAlpha = 1;
}

function threads({ x, style, half, chance }: Work, at: Fold, direction: 1 | -1): void {
  for (let j = -4; j <= 4; j++) {
    x.strokeStyle = css(blend(style.base, j % 2 ? style.high : style.low, 0.5));
    x.lineWidth = Math.max(0.6, half * 0.12);
    const fromX = at.x + (at.nx * at.half * j) / 4;
    const fromY = at.y + (at.ny * at.half * j) / 4;
    const long = half * (0.9 + chance() * 0.7) * direction;
    const stray = (chance() - 0.5) * 3;
    x.beginPath();
    x.moveTo(fromX, fromY);
    x.lineTo(fromX + at.ny * long + at.nx * stray, fromY - at.nx * long + at.ny * stray);
    x.stroke();
  }
}

function line(
  { x, knots }: Work,
  offset: (u: number, i: number) => number,
  width: number,
  colour: string,
  dash: readonly number[] = [],
): void {
  x.beginPath();
  knots.forEach((q, i) => {
    const d = offset(q.u, i);
    x.lineTo(q.x + q.nx * d, q.y + q.ny * d);
  });
  x.lineWidth = width;
  x.strokeStyle = colour;
  x.setLineDash([...dash]);
  x.stroke();
  x.setLineDash([]);
}

const middle = (): number => 0;

function paintFlat(work: Work): void {
  const { style, half, k, halo } = work;
  line(work, middle, half * 2 + 2.4, halo);
  line(work, middle, half * 2, css(style.low));
  line(work, middle, half * 2 - 1.4 * k, css(style.base));
  line(work, () => -half * 0.35, half * 0.4, css(style.high, 0.8));
}

function paintWorn(work: Work): void {
  const { x, style, half, k, halo, knots, length, chance } = work;
  x.lineCap = 'butt';
  line(work, middle, half * 2 + 2, halo);
  line(work, middle, half * 2, css(style.base), [10 * k, 5 * k]);
  x.lineCap = 'round';
  x.strokeStyle = css(style.base, 0.8);
  x.lineWidth = 0.8 * k;
  for (let i = 0; i < length / 9; i++) {
    const q = knots[Math.floor(chance() * knots.length)];
    if (!q) continue;
    const from = half * (chance() < 0.5 ? 1 : -1);
    const to = from * (1.8 + chance());
    const slip = 3 * (chance() - 0.5);
    x.beginPath();
    x.moveTo(q.x + q.nx * from, q.y + q.ny * from);
    x.lineTo(q.x + q.nx * to + q.ny * slip, q.y + q.ny * to - q.nx * slip);
    x.stroke();
  }
}

function paintFrayed(work: Work): void {
  const { x, style, half, k, halo, chance, length, knots } = work;
  line(work, middle, half * 2.4, halo);
  for (let strand = 0; strand < 4; strand++) {
    const lane = (strand - 1.5) * half * 0.48;
    const wave = 0.06 + chance() * 0.05;
    const start = chance() * 9;
    const gaps = [3 + chance() * 9, 2 + chance() * 5, 1 + chance() * 3, 3 + chance() * 6];
    const parted = (u: number, i: number): number => {
      const apart = 0.35 + 1.5 * Math.abs(Math.sin(u * Math.PI)) ** 1.2;
      const ripple = Math.sin(i * wave * 3 + start) + Math.sin(i * wave * 7.1 + start * 2) * 0.6;
      return (lane + ripple * half * 0.42) * apart;
    };
    const tone = blend(style.base, strand % 2 ? style.low : style.high, 0.35 * chance());
    line(
      work,
      parted,
      (1.1 + chance() * 0.9) * k,
      css(tone),
      gaps.map((gap) => gap * k),
    );
  }
  x.strokeStyle = css(style.base, 0.75);
  x.lineWidth = 0.7 * k;
  for (let i = 0; i < length / 7; i++) {
    const q = knots[Math.floor((0.1 + 0.8 * chance()) * knots.length)];
    if (q) looseThread(work, q, (3 + chance() * 7) * k * (chance() < 0.5 ? 1 : -1));
  }
}

function looseThread({ x, half, chance }: Work, q: Knot, long: number): void {
  const from = half * 0.6 * Math.sign(long);
  const slip = Math.abs(long) * (chance() - 0.5) * 1.6;
  x.beginPath();
  x.moveTo(q.x + q.nx * from, q.y + q.ny * from);
  x.quadraticCurveTo(
    q.x + q.nx * long,
    q.y + q.ny * long,
    q.x + q.nx * long + q.ny * slip,
    q.y + q.ny * long - q.nx * slip,
  );
  x.stroke();
}
