/** Cubic curves between two points on the picture. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Cubic = readonly [Point, Point, Point, Point];

export function pointOn([a, b, c, d]: Cubic, t: number): Point {
  const u = 1 - t;
  const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return {
    x: p * a.x + q * b.x + r * c.x + s * d.x,
    y: p * a.y + q * b.y + r * c.y + s * d.y,
  };
}

/** A curve from a to b that swings out to one side; `bow` is a share of the distance. */
export function bowed(a: Point, b: Point, bow: number): Cubic {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return [
    a,
    { x: a.x + dx * 0.3 + dy * bow, y: a.y + dy * 0.3 - dx * bow },
    { x: a.x + dx * 0.7 + dy * bow, y: a.y + dy * 0.7 - dx * bow },
    b,
  ];
}

/** The point `by` pixels from a on the way to b. */
export function towards(a: Point, b: Point, by: number): Point {
  const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: a.x + ((b.x - a.x) / distance) * by, y: a.y + ((b.y - a.y) / distance) * by };
}

export function lengthOf(curve: Cubic): number {
  let sum = 0;
  let last = curve[0];
  for (let i = 1; i <= 24; i++) {
    const next = pointOn(curve, i / 24);
    sum += Math.hypot(next.x - last.x, next.y - last.y);
    last = next;
  }
  return sum;
}

export interface Knot extends Point {
  /** Unit normal. */
  readonly nx: number;
  readonly ny: number;
  /** Share of the way, 0…1. */
  readonly u: number;
}

/** Evenly stepped points with their normals. */
export function walk(curve: Cubic, steps: number): Knot[] {
  const knots: Knot[] = [];
  for (let i = 0; i <= steps; i++) {
    const u = i / steps;
    const a = pointOn(curve, Math.max(0, u - 0.004));
    const b = pointOn(curve, Math.min(1, u + 0.004));
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    knots.push({ ...pointOn(curve, u), nx: -(b.y - a.y) / length, ny: (b.x - a.x) / length, u });
  }
  return knots;
}
