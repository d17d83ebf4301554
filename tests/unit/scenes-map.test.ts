import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedIds, openScenario } from '../../src/cli/scenarios.ts';
import { charts } from '../../src/parties/registry.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { capitalName } from '../../src/presenter/names.ts';
import { WHOLE, lensOn, seenAt } from '../../src/scenes/lens.ts';
import { boxAt, placeLabels, shared, type Label } from '../../src/scenes/map-labels.ts';
import { isBaked, layMap, type MapLayout } from '../../src/scenes/map-layout.ts';

const baked: unknown = JSON.parse(readFileSync('assets/map/places.json', 'utf8'));
const insets = { top: 60, right: 400, bottom: 60, left: 0 };
/** Half the height of a flag with its rim, design pixels. */
const MEDALLION = 16;

const frames = [
  { width: 1280, height: 720, insets, ratio: 1, still: true },
  { width: 390, height: 844, insets: { ...insets, right: 0, bottom: 400 }, ratio: 1, still: true },
];

function seatsOf(id: string): { id: string; host: boolean }[] {
  const opened = openScenario(id, process.cwd(), charts);
  if (!opened.ok) throw new Error(`expected ${id} to open, got a fault`);
  const { book } = opened.value;
  return book.seatIds.map((seat) => ({ id: seat, host: seat === book.mediator }));
}

describe('map', () => {
  it.each(shippedIds())('should show every capital of %s on the map or in its margin', (id) => {
    if (!isBaked(baked)) throw new Error('expected the places of the bake');
    const seats = seatsOf(id);
    for (const frame of frames) {
      const layout = layMap(baked, frame, seats);
      expect(layout.geographic).toBe(true);
      const spots = seats.map((seat) => layout.at.get(seat.id));
      for (const spot of spots) {
        expect(spot?.x).toBeGreaterThan(10);
        expect(spot?.x).toBeLessThan(frame.width);
      }
      expect(new Set(spots.map((spot) => `${spot?.x} ${spot?.y}`)).size).toBe(seats.length);
    }
  });

  it.each(shippedIds())('should let no capital of %s lie under the bar', (id) => {
    if (!isBaked(baked)) throw new Error('expected the places of the bake');
    const low = { ...insets, right: 0, bottom: 182 };
    const zoomed = { width: 640, height: 360, insets: low, ratio: 1, still: true };
    for (const frame of [...frames, zoomed]) {
      const { at, pen, y, height } = layMap(baked, frame, seatsOf(id));
      for (const [seat, spot] of at)
        expect(spot.y, seat).toBeGreaterThan(frame.insets.top + MEDALLION * pen);
      expect(y).toBeLessThanOrEqual(frame.insets.top);
      expect(y + height).toBeGreaterThanOrEqual(frame.height - 0.01);
    }
  });

  it('should stand a capital that the map lacks in the margin, clear of the others', () => {
    if (!isBaked(baked)) throw new Error('expected the places of the bake');
    const seats = seatsOf('aid-with-eyes');
    for (const frame of frames) {
      const { at, beyond, pen } = layMap(baked, frame, seats);
      expect([...beyond]).toEqual(['wfp']);
      const margin = at.get('wfp');
      for (const { id } of seats.filter((seat) => seat.id !== 'wfp')) {
        const spot = at.get(id);
        const far =
          Math.abs((spot?.x ?? 0) - (margin?.x ?? 0)) + Math.abs((spot?.y ?? 0) - (margin?.y ?? 0));
        expect(far).toBeGreaterThan(50 * pen);
      }
    }
  });

  it('should stand parties of another region on a ring', () => {
    if (!isBaked(baked)) throw new Error('expected the places of the bake');
    const [frame] = frames;
    if (frame === undefined) throw new Error('expected a frame');
    const seats = ['chair', 'north', 'south'].map((id) => ({ id, host: id === 'chair' }));
    expect(layMap(baked, frame, seats)).toMatchObject({ geographic: false, beyond: new Set() });
  });

  const t = createTranslate('en');
  const sizes = [
    [1280, 720, { top: 57, right: 320, bottom: 0, left: 0 }],
    [1920, 1080, { top: 57, right: 320, bottom: 0, left: 0 }],
    [1024, 768, { top: 57, right: 320, bottom: 0, left: 0 }],
    [640, 360, { top: 57, right: 0, bottom: 180, left: 0 }],
    [390, 844, { top: 57, right: 0, bottom: 500, left: 0 }],
    [320, 568, { top: 57, right: 0, bottom: 340, left: 0 }],
  ] as const;

  /** Names as wide as the widest type of the game sets them, with the line for capitals beyond. */
  function labelsOf(seats: readonly { id: string; host: boolean }[], layout: MapLayout): Label[] {
    return seats.map(({ id, host }) => {
      const size = host ? 17 : 14;
      const at = layout.at.get(id) ?? { x: 0, y: 0 };
      return {
        id,
        ...at,
        reach: (host ? 22 : 16) * layout.pen,
        width: capitalName(t, id).length * size * 0.56,
        height: size * 1.15 + (layout.beyond.has(id) ? 14 : 0),
        prefer: 'below',
      };
    });
  }

  it.each(shippedIds())('should let no words of %s cover other words or a medallion', (id) => {
    if (!isBaked(baked)) throw new Error('expected the places of the bake');
    const seats = seatsOf(id);
    for (const [width, height, free] of sizes) {
      const frame = { width, height, insets: free, ratio: 1, still: true };
      const layout = layMap(baked, frame, seats);
      const labels = labelsOf(seats, layout);
      const medals = labels.map(({ x, y, reach }) => ({
        left: x - reach * 0.86,
        right: x + reach * 0.86,
        top: y - reach * 0.86,
        bottom: y + reach * 0.86,
      }));
      const room = { left: 0, right: width, top: free.top, bottom: height };
      const spots = placeLabels(labels, medals, room);
      const boxes = labels.flatMap((label) => {
        const spot = spots.get(label.id);
        return spot === undefined ? [] : [boxAt(label, spot)];
      });
      boxes.forEach((box, at) => {
        for (const other of [...medals, ...boxes.slice(at + 1)]) expect(shared(box, other)).toBe(0);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
      });
      // Where there is room every name stands.
      if (width >= 390) expect(boxes).toHaveLength(seats.length);
    }
  });

  it('should leave out the last name where there is no room for two', () => {
    const twin = { x: 50, y: 50, reach: 10, width: 90, height: 90, prefer: 'below' } as const;
    const spots = placeLabels(
      [
        { ...twin, id: 'a' },
        { ...twin, id: 'b' },
      ],
      [],
      {
        left: 0,
        right: 100,
        top: 0,
        bottom: 100,
      },
    );
    expect([...spots.keys()]).toEqual(['a']);
  });

  it('should bring a capital near without showing what lies beyond the picture', () => {
    if (!isBaked(baked)) throw new Error('expected the places of the bake');
    for (const frame of frames) {
      const layout = layMap(baked, frame, seatsOf('aid-with-eyes'));
      expect(lensOn(undefined, layout, frame)).toEqual(WHOLE);
      for (const spot of layout.at.values()) {
        const lens = lensOn(spot, layout, frame);
        expect(lens.x).toBeGreaterThanOrEqual(layout.x);
        expect(lens.x + frame.width / lens.zoom).toBeLessThanOrEqual(
          layout.x + layout.width + 0.01,
        );
        const seen = seenAt(spot, lens);
        expect(seen.x).toBeGreaterThan(0);
        expect(seen.x).toBeLessThan(frame.width);
        expect(seen.y).toBeGreaterThan(0);
        expect(seen.y).toBeLessThan(frame.height);
      }
    }
  });
});
