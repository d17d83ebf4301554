import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseDeals } from '../../src/analysis/deals/deal-analysis.ts';
import type { DealSpace } from '../../src/analysis/deals/deal-space.ts';
import type { AnswerMode } from '../../src/analysis/scoreable/answering.ts';
import { mediateGame, type Temper } from '../../src/analysis/scoreable/mediate-game.ts';
import { mediateSeeds, ratesOf } from '../../src/analysis/scoreable/mediation-rates.ts';
import { narrowBounds, randomGame } from '../../src/analysis/scoreable/random-game.ts';
import { bruteForce, expectAgreement } from '../support/scoreable-brute.ts';
import { gameIn, givenGames } from '../support/scoreable-games.ts';

const honest: Temper = { kind: 'honest' };
const seeds = 200;

interface Target {
  mode: AnswerMode;
  temper: Temper;
  allButOne: number;
  /** Null where a saboteur makes it impossible. */
  all: number | null;
}

const targets: readonly Target[] = [
  { mode: 'objections', temper: honest, allButOne: 0.99, all: 0.95 },
  { mode: 'yesno', temper: honest, allButOne: 0.97, all: 0.85 },
  { mode: 'objections', temper: { kind: 'mistaken', share: 0.1 }, allButOne: 0.97, all: 0.9 },
  { mode: 'yesno', temper: { kind: 'mistaken', share: 0.1 }, allButOne: 0.95, all: 0.8 },
  { mode: 'objections', temper: { kind: 'saboteur' }, allButOne: 0.97, all: null },
  { mode: 'yesno', temper: { kind: 'saboteur' }, allButOne: 0.95, all: null },
];

it('should count a thousand random games as the slow way does', () => {
  for (let seed = 0; seed < 1000; seed += 1) {
    const { space } = randomGame(`long-${seed}`);
    expectAgreement(analyseDeals(space), bruteForce(space), `random game long-${seed}`);
  }
});

describe('generated games with a narrow zone', () => {
  it.each(targets)('should be mediated, answers $mode, parties $temper.kind', (target) => {
    const outcomes = Array.from({ length: seeds }, (_, seed) => {
      const { space } = randomGame(`narrow-${seed}`, narrowBounds);
      return mediateGame({ space, texts: 24, mode: target.mode, temper: target.temper, seed: 'x' });
    });
    report('generated', target, outcomes);
  });
});

const names =
  givenGames === null
    ? []
    : readdirSync(givenGames, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);

describe.skipIf(givenGames === null)(
  'the given games beside the project (skipped where absent)',
  () => {
    describe.each(names)('%s', (name) => {
      it.each(targets)('should be mediated, answers $mode, parties $temper.kind', (target) => {
        report(name, target, runsOf(gameIn(givenGames ?? '', name).space, target));
      });
    });
  },
);

function runsOf(space: DealSpace, { mode, temper }: Target) {
  return mediateSeeds({ space, texts: 24, mode, temper }, seeds);
}

/** Prints a row for docs/mediator.md and holds it to its target. */
function report(name: string, target: Target, outcomes: ReturnType<typeof mediateSeeds>): void {
  const [half, full] = [ratesOf(outcomes, 12), ratesOf(outcomes, 24)];
  const figures = [full.allButOne, full.all, half.allButOne, half.all].map(
    ({ share, low, high }) => `${share.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`,
  );
  const known = outcomes.filter(({ recognised }) => recognised !== null).length / outcomes.length;
  const row = [name, target.mode, target.temper.kind, ...figures, known.toFixed(2)];
  console.log(`| ${row.join(' | ')} | ${full.meanTexts?.toFixed(1) ?? '·'} |`);
  expect(full.allButOne.share).toBeGreaterThanOrEqual(target.allButOne);
  if (target.all !== null) expect(full.all.share).toBeGreaterThanOrEqual(target.all);
}
