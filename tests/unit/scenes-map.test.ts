import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedIds, openScenario } from '../../src/cli/scenarios.ts';
import { charts } from '../../src/parties/registry.ts';
import { isBaked, layMap } from '../../src/scenes/map-layout.ts';

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
});
