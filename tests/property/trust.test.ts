import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfAway } from '../../src/rules/arithmetic.ts';
import { drift, move, moveTrust, trustCap, trustShift } from '../../src/rules/scores.ts';
import { because, type Turn } from '../../src/rules/turn.ts';
import { flagship } from '../support/books.ts';
import { freshWorld } from '../support/games.ts';

const book = flagship.bulk;
const { rules } = book;
/** No pair has done enough together to be capped. */
const free = 100_000;
const every = Array.from({ length: 201 }, (_, index) => (index - 100) * 1000);
const trusts = fc.integer({ min: -100_000, max: 100_000 });
const shifts = fc.integer({ min: -60_000, max: 60_000 });
const caps = fc.integer({ min: -100_000, max: 100_000 });

function turnOf(): Turn {
  return { world: freshWorld(book), book, events: [], entries: [] };
}

describe('the trust rule', () => {
  it('should let a loss outweigh an equal gain wherever either moves', () => {
    for (const trust of every) {
      for (const shift of [100, 500, 1000, 5000, 12_000, 30_000, 45_000]) {
        const gain = trustShift(trust, shift, rules, free);
        const loss = 0 - trustShift(trust, -shift, rules, free);
        const held = trust - loss === -100_000;
        if (gain === 0 && loss === 0) continue;
        // At the very bottom there is nothing left to lose, so that a loss is cut short.
        if (held) expect(loss, `at ${trust} by ${shift}`).toBe(trust + 100_000);
        else expect(loss, `at ${trust} by ${shift}`).toBeGreaterThan(gain);
      }
    }
  });

  it('should never cut a loss of a size that the rules use below an equal gain', () => {
    const largest = rules.largestShift * 1000;
    for (const trust of every) {
      const loss = 0 - trustShift(trust, -largest, rules, free);
      const gain = trustShift(trust, largest, rules, free);
      expect(loss, `at ${trust}`).toBeGreaterThanOrEqual(gain);
    }
  });

  it('should move less, the nearer either end is', () => {
    for (const shift of [-8000, -1000, 1000, 8000]) {
      const sizes = every.map((trust) => Math.abs(trustShift(trust, shift, rules, free)));
      const middle = sizes.length / 2 - 0.5;
      for (let index = 1; index <= middle; index += 1) {
        expect(sizes[index]).toBeGreaterThanOrEqual(sizes[index - 1] ?? 0);
        expect(sizes[sizes.length - 1 - index]).toBeGreaterThanOrEqual(sizes.at(-index) ?? 0);
      }
    }
  });

  it('should stand still at both ends', () => {
    for (const end of [-100_000, 100_000]) {
      for (const shift of [-30_000, -1, 1, 30_000])
        expect(trustShift(end, shift, rules, free)).toBe(0);
    }
  });

  it('should never leave the scale', () => {
    fc.assert(
      fc.property(trusts, shifts, caps, (trust, shift, cap) => {
        const after = trust + trustShift(trust, shift, rules, cap);
        return Number.isSafeInteger(after) && after >= -100_000 && after <= 100_000;
      }),
    );
  });

  it('should move in the direction of the shift, or not at all', () => {
    fc.assert(
      fc.property(trusts, shifts, caps, (trust, shift, cap) => {
        const amount = trustShift(trust, shift, rules, cap);
        return shift < 0 ? amount <= 0 : amount >= 0;
      }),
    );
  });

  it('should let a cap limit gains only', () => {
    fc.assert(
      fc.property(trusts, shifts, caps, (trust, shift, cap) => {
        const capped = trustShift(trust, shift, rules, cap);
        if (shift < 0) return capped === trustShift(trust, shift, rules, free);
        return capped === 0 || trust + capped <= cap;
      }),
    );
  });

  it('should cut what is larger than the largest shift', () => {
    const largest = rules.largestShift * 1000;
    fc.assert(
      fc.property(trusts, fc.integer({ min: 0, max: 1_000_000 }), (trust, more) => {
        const [gain, loss] = [largest + more, 0 - largest - more];
        return (
          trustShift(trust, gain, rules, free) === trustShift(trust, largest, rules, free) &&
          trustShift(trust, loss, rules, free) === trustShift(trust, 0 - largest, rules, free)
        );
      }),
    );
  });

  it('should treat friends and enemies alike: what moves at t moves as much at −t', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: -10_000, max: 10_000 }),
        (trust, shift) =>
          trustShift(trust, shift, rules, free) === trustShift(0 - trust, shift, rules, free),
      ),
    );
  });
});

describe('rounding', () => {
  it('should be odd and never give a negative zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const [up, down] = [roundHalfAway(value), roundHalfAway(0 - value)];
        return up + down === 0 && !Object.is(up, -0) && !Object.is(down, -0);
      }),
    );
  });

  it('should take halves away from zero', () => {
    expect([0.5, 1.5, 2.5, -0.5, -1.5, -2.5].map(roundHalfAway)).toEqual([1, 2, 3, -1, -2, -3]);
  });
});

describe('the cap on what a pair may come to', () => {
  const pair = ['dprk', 'rok'] as const;

  it('should rise with exchanges up to its own limit, and with kept commitments beyond', () => {
    const turn = turnOf();
    const capWith = (exchanges: number, kept: number): number => {
      turn.world.bonds['dprk/rok'] = { exchanges, kept };
      return trustCap(turn, ...pair);
    };
    expect(capWith(0, 0)).toBe(rules.wordsCap * 1000);
    expect(capWith(1, 0)).toBe((rules.wordsCap + rules.exchangeCapStep) * 1000);
    expect(capWith(20, 0)).toBe(rules.exchangeCapMost * 1000);
    expect(capWith(20, 1)).toBe((rules.exchangeCapMost + rules.keptCapStep) * 1000);
    expect(capWith(20, 20)).toBe(100_000);
  });

  it('should be the same whichever of the two is named first', () => {
    const turn = turnOf();
    expect(trustCap(turn, 'rok', 'us')).toBe(trustCap(turn, 'us', 'rok'));
  });
});

describe('moving a score', () => {
  const cause = because(book, 'incident', 'test');

  it('should write down what was applied, not what was asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (amount) => {
        const turn = turnOf();
        const before = turn.world.scores.limelight;
        const applied = move(turn, { score: 'limelight' }, amount, cause);
        const entry = turn.entries.at(-1)?.amount ?? 0;
        return turn.world.scores.limelight === before + applied && entry === applied;
      }),
      { numRuns: 50 },
    );
  });

  it('should let one way of a pair move and not the other', () => {
    const turn = turnOf();
    const back = turn.world.scores.trust['china']?.['us'];
    moveTrust(turn, 'us', 'china', -4000, cause);
    expect(turn.world.scores.trust['china']?.['us']).toBe(back);
    expect(turn.entries).toMatchObject([{ ref: { score: 'trust', from: 'us', to: 'china' } }]);
  });

  it('should bring drift nearer to where a pair stood, from either side, and never past it', () => {
    fc.assert(
      fc.property(trusts, trusts, (now, baseline) => {
        const turn = turnOf();
        const row = turn.world.scores.trust['us'] ?? {};
        row['china'] = now;
        drift(turn, 'us', 'china', baseline, rules.driftShare, cause);
        const after = row['china'] ?? 0;
        return now <= baseline
          ? after >= now && after <= baseline
          : after <= now && after >= baseline;
      }),
      { numRuns: 50 },
    );
  });
});
