import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, pick, stream, triangular } from '../../src/rules/chance.ts';

function drawn(): { seed: string; round: number; draws: Record<string, number> } {
  return { seed: '99', round: 3, draws: {} };
}

function numbers(count: number, next: () => number): number[] {
  return Array.from({ length: count }, next);
}

function firstOf(seed: string, name: string, round: number, subject: string): number[] {
  return numbers(8, stream(seed, name, round, subject));
}

describe('chance', () => {
  it('should give the same numbers for the same name, and others for another', () => {
    expect(firstOf('1', 'a', 1, 'x')).toEqual(firstOf('1', 'a', 1, 'x'));
    for (const other of [
      firstOf('2', 'a', 1, 'x'),
      firstOf('1', 'b', 1, 'x'),
      firstOf('1', 'a', 2, 'x'),
      firstOf('1', 'a', 1, 'y'),
    ])
      expect(other).not.toEqual(firstOf('1', 'a', 1, 'x'));
  });

  it('should go on where it stopped when so many numbers are skipped', () => {
    const whole = numbers(12, stream('1', 'a', 1, 'x'));
    for (let skip = 0; skip < 12; skip += 1)
      expect(numbers(12 - skip, stream('1', 'a', 1, 'x', skip))).toEqual(whole.slice(skip));
  });

  it('should shift nothing in one stream by drawing from others', () => {
    const alone = drawn();
    const undisturbed = numbers(6, () => draw(alone, 'incident', 'drawn'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('commitment', 'incident'), fc.constantFrom('a', 'b')), {
          minLength: 6,
          maxLength: 30,
        }),
        (others) => {
          const world = drawn();
          const found = others.map(([name, subject], index) => {
            draw(world, name, subject);
            return index < 6 ? draw(world, 'incident', 'drawn') : null;
          });
          expect(found.filter((number) => number !== null)).toEqual(undisturbed);
        },
      ),
    );
  });

  it('should keep in the world how far each stream was drawn, so that a save goes on', () => {
    const world = drawn();
    const first = numbers(4, () => draw(world, 'incident', 'drawn'));
    const saved = structuredClone(world);
    expect(saved.draws).toEqual({ 'incident/3/drawn': 4 });
    expect(draw(saved, 'incident', 'drawn')).toBe(draw(world, 'incident', 'drawn'));
    expect(first).not.toContain(draw(world, 'incident', 'drawn'));
  });

  it('should stay below 1 and be even over the interval', () => {
    const found = numbers(20_000, stream('5', 'even', 0, ''));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...found)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = found.filter((number) => Math.floor(number * 10) === tenth).length / 20_000;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
    }
  });

  it('should start streams of neighbouring seeds far apart', () => {
    const firsts = Array.from({ length: 2000 }, (_, seed) => stream(String(seed), 'a', 1, 'x')());
    const mean = firsts.reduce((sum, number) => sum + number, 0) / firsts.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
    expect(new Set(firsts).size).toBe(2000);
  });

  it('should peak a tremor at nothing and keep it within its width', () => {
    const rng = stream('6', 'tremor', 0, '');
    const found = numbers(5000, () => triangular(rng, 6000));
    expect(Math.max(...found.map(Math.abs))).toBeLessThanOrEqual(6000);
    const near = found.filter((number) => Math.abs(number) < 3000).length / 5000;
    expect(near).toBeGreaterThan(0.72);
    expect(near).toBeLessThan(0.78);
  });

  it('should pick in proportion to weight, and nothing where nothing weighs', () => {
    const rng = stream('7', 'pick', 0, '');
    const found = numbers(4000, () => pick(rng, [0, 1, 3], (weight) => weight) ?? -1);
    expect(found).not.toContain(0);
    expect(found.filter((weight) => weight === 3).length / 4000).toBeCloseTo(0.75, 1);
    expect(pick(rng, [1, 2], () => 0)).toBeNull();
  });
});
