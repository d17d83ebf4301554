/** Where the words of the map stand: beside what they name, never on each other. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Side =
  | 'below'
  | 'right'
  | 'left'
  | 'above'
  | 'upper-right'
  | 'upper-left'
  | 'lower-right'
  | 'lower-left';

export interface Label {
  readonly id: string;
  /** What it names: its middle and how far it reaches, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** Size of the words, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Where no ribbon leaves; another side is taken only when this one is not free. */
  readonly prefer: Side;
}

/** Left upper corner of the words. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const SIDES: readonly Side[] = [
  'below',
  'right',
  'left',
  'above',
  'upper-right',
  'lower-right',
  'upper-left',
  'lower-left',
];

/** Pixels between words and what they name, and between words and the edge. */
const GAP = 3;
const EDGE = 2;

function spotAt({ x, y, reach, width, height }: Label, side: Side): Spot {
  const near = reach * 0.7 + GAP;
  const far = reach + GAP;
  switch (side) {
    case 'below':
      return { x: x - width / 2, y: y + far };
    case 'above':
      return { x: x - width / 2, y: y - far - height };
    case 'right':
      return { x: x + far, y: y - height / 2 };
    case 'left':
      return { x: x - far - width, y: y - height / 2 };
    case 'upper-right':
      return { x: x + near, y: y - near - height * 0.6 };
    case 'upper-left':
      return { x: x - near - width, y: y - near - height * 0.6 };
    case 'lower-right':
      return { x: x + near, y: y + near - height * 0.4 };
    case 'lower-left':
      return { x: x - near - width, y: y + near - height * 0.4 };
  }
}

export const boxAt = ({ width, height }: Label, { x, y }: Spot): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** Area two boxes share, square pixels. */
export function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

const inside = (spot: Spot, label: Label, room: Box): Spot => ({
  x: Math.max(room.left + EDGE, Math.min(room.right - EDGE - label.width, spot.x)),
  y: Math.max(room.top + EDGE, Math.min(room.bottom - EDGE - label.height, spot.y)),
});

/** Rounds in which labels may still give way to each other. */
const ROUNDS = 6;
const NOT_PREFERRED = 2;

/**
 * Finds a spot for each label, clear of all others, of `taken` and of what they name.
 * A label for which there is no room is left out: what it names still shows its flag.
 *
 * @param taken boxes that words may not cover
 */
export function placeLabels(
  labels: readonly Label[],
  taken: readonly Box[],
  room: Box,
): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>(
    labels.map((label) => [label.id, inside(spotAt(label, label.prefer), label, room)]),
  );
  const cover = (label: Label, spot: Spot): number => {
    const box = boxAt(label, spot);
    const words = labels.reduce((sum, other) => {
      const there = spots.get(other.id);
      if (other === label || there === undefined) return sum;
      return sum + shared(box, boxAt(other, there));
    }, 0);
    return taken.reduce((sum, each) => sum + shared(box, each), words);
  };
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const label of labels) {
      const now = spots.get(label.id);
      if (now === undefined || cover(label, now) === 0) continue;
      const best = SIDES.map((side) => {
        const spot = inside(spotAt(label, side), label, room);
        return { spot, cost: cover(label, spot) + (side === label.prefer ? 0 : NOT_PREFERRED) };
      }).toSorted((a, b) => a.cost - b.cost)[0];
      if (best === undefined || (best.spot.x === now.x && best.spot.y === now.y)) continue;
      spots.set(label.id, best.spot);
      moved = true;
    }
    if (!moved) break;
  }
  // The last to come is the first to go.
  for (const label of labels.toReversed()) {
    const spot = spots.get(label.id);
    if (spot !== undefined && cover(label, spot) > 0) spots.delete(label.id);
  }
  return spots;
}
