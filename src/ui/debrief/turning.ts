import { scaleLinear } from 'd3-scale';
import type { Dot } from '../../presenter/debrief-picture.ts';
import { endsOf } from './ends.ts';

/** How a picture in space is turned, radians. */
export interface Turn {
  readonly yaw: number;
  readonly pitch: number;
}

export const FIRST_TURN: Turn = { yaw: -0.62, pitch: 0.42 };

interface Seen {
  readonly x: number;
  readonly y: number;
  /** Nearer is more; about −1…1. */
  readonly depth: number;
}

/** Looks at places along three axes (across, upwards, into the depth) from one side. */
export interface Camera {
  readonly see: (place: readonly number[]) => Seen;
  /** Ends of the axes, in the unit of the places; zero always lies between them. */
  readonly ends: readonly (readonly [number, number])[];
}

/** Half an edge of the cube, as a share of the window's shorter side: its corners stay inside. */
const FILL = 0.47;

/** What turning can make of the half diagonal of a side, undone. */
const FLAT = Math.SQRT1_2;

export function cameraFor(
  dots: readonly Dot[],
  { yaw, pitch }: Turn,
  width: number,
  height: number,
): Camera {
  const ends = [0, 1, 2].map((axis) => endsOf(dots, axis));
  const scales = ends.map((domain) => scaleLinear(domain, [-1, 1]));
  const size = Math.min(width, height) * FILL;
  const [sinYaw, cosYaw, sinPitch, cosPitch] = [
    Math.sin(yaw),
    Math.cos(yaw),
    Math.sin(pitch),
    Math.cos(pitch),
  ];
  const see = (place: readonly number[]): Seen => {
    const [across = 0, upwards = 0, deep = 0] = scales.map((scale, axis) =>
      scale(place[axis] ?? 0),
    );
    const x = across * cosYaw + deep * sinYaw;
    const behind = deep * cosYaw - across * sinYaw;
    const y = upwards * cosPitch + behind * sinPitch;
    return {
      x: width / 2 + x * size * FLAT,
      y: height / 2 - y * size * FLAT,
      depth: (upwards * sinPitch - behind * cosPitch) * FLAT,
    };
  };
  return { see, ends };
}

interface Stroke {
  readonly from: Seen;
  readonly to: Seen;
}

/** The three lines along which two of the parties stand at zero, and the edges of the corner where all gain. */
export function boxOf({ see, ends }: Camera): { axes: Stroke[]; corner: Stroke[] } {
  const [a, b, c] = ends.map(([, high]) => high);
  const axes = ends.map(([low, high], axis) => {
    const place = (value: number) => [0, 1, 2].map((each) => (each === axis ? value : 0));
    return { from: see(place(low)), to: see(place(high)) };
  });
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [
    (bits & 1) === 0 ? 0 : (a ?? 0),
    (bits & 2) === 0 ? 0 : (b ?? 0),
    (bits & 4) === 0 ? 0 : (c ?? 0),
  ]);
  const corner = corners.flatMap((from, bits) =>
    [1, 2, 4].flatMap((bit) => {
      const to = corners[bits | bit];
      return (bits & bit) === 0 && to !== undefined ? [{ from: see(from), to: see(to) }] : [];
    }),
  );
  return { axes, corner };
}
