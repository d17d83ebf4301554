import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkMutants } from './links.ts';
import { mutants, type Mutant } from './transcripts.ts';
import { verdictOfLink, verdictOfTranscript, type Verdict } from './verdict.ts';

/** One text may take no longer, on a machine that does other things too; milliseconds. */
const longest = 10_000;

/** Opens so many mutants, always the same ones, and says what became of them. */
function open(
  what: string,
  arbitrary: fc.Arbitrary<Mutant>,
  verdictOf: (text: string) => Verdict,
  count: number,
): void {
  const became = new Map<string, number>();
  let slowest = { ms: 0, what: '' };
  const began = performance.now();
  fc.assert(
    fc.property(arbitrary, (mutant) => {
      const start = performance.now();
      const { kind, problems } = verdictOf(mutant.text);
      const ms = performance.now() - start;
      if (ms > slowest.ms) slowest = { ms, what: mutant.what };
      became.set(kind, (became.get(kind) ?? 0) + 1);
      expect(problems, mutant.what).toEqual([]);
      expect(ms, mutant.what).toBeLessThan(longest);
    }),
    { numRuns: count, seed: 5, endOnFailure: true },
  );
  const figures = [...became].map(([kind, times]) => `${times} ${kind}`).join(', ');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  console.info(
    `${count} ${what} in ${seconds} s: ${figures}; slowest ${Math.round(slowest.ms)} ms (${slowest.what}); at most ${most} MB`,
  );
  expect(became.size).toBeGreaterThan(1);
}

/** Whatever was done to a file or a link: a reason, or a game that holds as far as it says. */
export function mutantsSuite(count: number): void {
  describe(`a mutant out of ${count}`, () => {
    it('should be refused with a reason, or hold as far as it says: saved games', () => {
      open('saved games', mutants, verdictOfTranscript, count);
    }, 3_600_000);

    it('should be refused with a reason, or hold as far as it says: links', () => {
      open('links', linkMutants, verdictOfLink, count);
    }, 3_600_000);
  });
}
