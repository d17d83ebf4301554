import { describe, expect, it } from 'vitest';
import { enumerateDeals, type DealSpace } from '../../src/analysis/deals/deal-space.ts';
import { honestAnswer } from '../../src/analysis/scoreable/answering.ts';
import { briefOf, mediateGame } from '../../src/analysis/scoreable/mediate-game.ts';
import { mediateSeeds, rateOf, ratesOf } from '../../src/analysis/scoreable/mediation-rates.ts';
import { narrowBounds, randomGame } from '../../src/analysis/scoreable/random-game.ts';
import { adoptionOdds } from '../../src/policy/mediator/adoption-odds.ts';
import { beliefsOf, changesBetween, type Belief } from '../../src/policy/mediator/beliefs.ts';
import type { MediationBrief, TextRound } from '../../src/policy/mediator/brief.ts';
import { likelihoods } from '../../src/policy/mediator/doubt.ts';
import {
  adviseText,
  hearAnswers,
  mediationAfter,
  openMediation,
  type Mediation,
} from '../../src/policy/mediator/mediator.ts';
import { acceptanceOdds } from '../../src/policy/mediator/odds.ts';
import { broadPrior, drawShape, drawWeights } from '../../src/policy/mediator/prior.ts';
import { allTexts, neighboursOf, someTexts, textAt } from '../../src/policy/mediator/texts.ts';
import { stream } from '../../src/rules/chance.ts';
import { smallTable } from '../support/scoreable-games.ts';

/** What the parties of a table honestly say to a text. */
function answersTo({ parties }: DealSpace, text: readonly number[]): TextRound {
  return { text, answers: parties.map((party) => honestAnswer('objections')(party, text)) };
}

/** How far the mediator is from knowing what the parties need, all together. */
function widthOf(beliefs: readonly Belief[]): number {
  return beliefs.reduce((sum, { needs }) => sum + needs.high - needs.low, 0);
}

/** So many rounds of advice and honest answers. */
function talk(space: DealSpace, mediation: Mediation, rounds: number): void {
  for (let round = 0; round < rounds; round += 1)
    hearAnswers(mediation, answersTo(space, adviseText(mediation, null).text));
}

const narrow = randomGame('mediator', { ...narrowBounds, parties: [5, 5], issues: [4, 4] }).space;

describe('the mediator', () => {
  it('should put the same texts for the same seed and answers, told at once or one by one', () => {
    const one = openMediation(briefOf(narrow), 'seed');
    talk(narrow, one, 5);
    const two = mediationAfter(briefOf(narrow), 'seed', one.rounds);
    expect(adviseText(two, null)).toEqual(adviseText(one, null));
    expect(adviseText(one, 3)).toEqual(adviseText(one, 3));
  });

  it('should know nothing of scores: other scores with the same answers lead to the same texts', () => {
    const scaled = {
      ...narrow,
      parties: narrow.parties.map(({ id, values, reservation }) => ({
        id,
        values: values.map((scores, issue) => scores.map((score) => 7 * score + 3 * issue)),
        reservation: 7 * reservation + values.reduce((sum, _, issue) => sum + 3 * issue, 0),
      })),
    };
    const run = { texts: 8, mode: 'objections', temper: { kind: 'honest' }, seed: 's' } as const;
    expect(mediateGame({ ...run, space: scaled }).texts).toEqual(
      mediateGame({ ...run, space: narrow }).texts,
    );
  });

  it('should come to expect the answers that it was given', () => {
    const mediation = openMediation(briefOf(narrow), 'seed');
    talk(narrow, mediation, 8);
    const texts = someTexts(
      4,
      mediation.rounds.map(({ text }) => text),
    );
    let surprise = 0;
    for (const [party, { cloud }] of mediation.learners.entries()) {
      const odds = acceptanceOdds(cloud, texts, Infinity, 0);
      for (const [text, { answers }] of mediation.rounds.entries())
        surprise += Math.abs(Number(answers[party]?.accepts) - (odds[text] ?? NaN));
    }
    expect(surprise / (5 * texts.count)).toBeLessThan(0.1);
  });

  it('should judge texts it never put better than chance', () => {
    const mediation = openMediation(briefOf(narrow), 'seed');
    talk(narrow, mediation, 12);
    const { signers, count } = enumerateDeals(narrow);
    let right = 0;
    for (const [party, { cloud }] of mediation.learners.entries()) {
      const odds = acceptanceOdds(cloud, allTexts(narrow.options), Infinity, 0);
      for (let deal = 0; deal < count; deal += 1)
        if ((odds[deal] ?? 0) >= 0.5 === (((signers[deal] ?? 0) >> party) & 1) > 0) right += 1;
    }
    expect(right / (count * 5)).toBeGreaterThan(0.8);
  });

  it('should not put a text again that somebody refused', () => {
    const { parties, ...rest } = narrow;
    const most = Math.max(...enumerateDeals(narrow).worths.map((worths) => Math.max(...worths)));
    const [first, ...others] = parties.map((party) => ({ ...party }));
    if (first === undefined) throw new Error('expected a party');
    const hard = { ...rest, parties: [...others, { ...first, reservation: most + 1 }] };
    const run = { texts: 16, mode: 'objections', temper: { kind: 'honest' }, seed: '1' } as const;
    const { texts } = mediateGame({ ...run, space: hard });
    expect(texts).toHaveLength(16);
    expect(new Set(texts.map(String)).size).toBe(16);
  });

  it('should stay sensible when answers contradict each other or a party stays silent', () => {
    const brief: MediationBrief = { options: [3, 1, 2], parties: 3, atLeast: 2, vetoes: [0] };
    const mediation = openMediation(brief, 'seed');
    for (let round = 0; round < 6; round += 1)
      hearAnswers(mediation, {
        text: [0, 0, 0],
        answers: [
          { accepts: round % 2 === 0, objection: 2 },
          { accepts: false, objection: null },
          null,
        ],
      });
    const { text, odds, adoption } = adviseText(mediation, 1);
    expect(text).toHaveLength(3);
    for (const chance of [...odds, adoption]) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });

  it('should work at the smallest tables', () => {
    for (const options of [[1], [2], [1, 1], [2, 1]]) {
      const mediation = openMediation({ options, parties: 1, atLeast: 1, vetoes: [] }, 'seed');
      for (let round = 0; round < 3; round += 1) {
        const { text } = adviseText(mediation, null);
        hearAnswers(mediation, { text, answers: [{ accepts: false, objection: 0 }] });
      }
      expect(adviseText(mediation, null).text).toHaveLength(options.length);
    }
  });

  it('should settle for adoption when few texts are left and nothing is adopted', () => {
    const mediation = openMediation(briefOf(narrow), 'seed');
    expect(adviseText(mediation, 24).aim).toBe('everybody');
    expect(adviseText(mediation, 2).aim).toBe('adoption');
  });

  // The bound is ten times what it takes alone, since tests share the machine.
  it.each([
    ['a table of five thousand texts', [5, 5, 5, 5, 8]],
    ['a table of seventy-eight thousand', [5, 5, 5, 5, 5, 5, 5]],
  ])('should choose a text in time at %s', (_, options) => {
    const space = { ...narrow, options };
    const mediation = openMediation(briefOf(space), 'seed');
    const answers = Array.from({ length: 5 }, () => ({ accepts: false, objection: 1 }));
    hearAnswers(mediation, { text: options.map(() => 0), answers });
    const began = performance.now();
    adviseText(mediation, null);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('what the mediator can say of its thoughts', () => {
  const mediation = openMediation(briefOf(narrow), 'seed');
  const before = beliefsOf(mediation);
  talk(narrow, mediation, 8);

  it('should be shares in order, and narrow with what is heard', () => {
    for (const { stakes, needs, unexplained } of beliefsOf(mediation)) {
      for (const { low, middle, high } of [...stakes, needs]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(middle).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(middle);
        expect(high).toBeLessThanOrEqual(1);
      }
      expect(unexplained).toBeLessThan(1);
    }
    expect(widthOf(beliefsOf(mediation))).toBeLessThan(widthOf(before));
  });

  it('should name the clauses that changed and what each party gains by them', () => {
    const changes = changesBetween(mediation, [0, 0, 0, 0], [0, 1, 0, 1]);
    expect(changes.map(({ issue, from, to }) => [issue, from, to])).toEqual([
      [1, 0, 1],
      [3, 0, 1],
    ]);
    const back = changesBetween(mediation, [0, 1, 0, 1], [0, 0, 0, 0]);
    for (const [index, { gains }] of changes.entries())
      for (const [party, gain] of gains.entries())
        expect(gain).toBeCloseTo(0 - (back[index]?.gains[party] ?? 0));
  });
});

describe('the mediator’s reckoning', () => {
  it('should add up the odds of adoption as counting every set of signers does', () => {
    const odds = [0.2, 0.5, 0.9, 0.7].map((chance) => Float64Array.of(chance));
    for (const rule of [
      { atLeast: 3, vetoes: [0, 2] },
      { atLeast: 2, vetoes: [] },
      { atLeast: 1, vetoes: [1, 3] },
    ]) {
      let sum = 0;
      for (let set = 0; set < 16; set += 1) {
        const signs = (party: number): boolean => ((set >> party) & 1) === 1;
        const size = [0, 1, 2, 3].filter(signs).length;
        if (size < rule.atLeast || !rule.vetoes.every(signs)) continue;
        sum += odds.reduce(
          (product, [chance = 0], party) => product * (signs(party) ? chance : 1 - chance),
          1,
        );
      }
      expect(adoptionOdds({ options: [], parties: 4, ...rule }, odds)(0)).toBeCloseTo(sum, 12);
    }
  });

  it('should count the same odds text by text as all at once', () => {
    const [learner] = openMediation(
      { options: [3, 2, 4], parties: 1, atLeast: 1, vetoes: [] },
      's',
    ).learners;
    if (learner === undefined) throw new Error('expected a learner');
    const whole = allTexts([3, 2, 4]);
    const some = someTexts(
      3,
      Array.from({ length: 24 }, (_, text) => textAt(whole, text)),
    );
    expect(acceptanceOdds(learner.cloud, some, 99, 0)).toEqual(
      acceptanceOdds(learner.cloud, whole, 99, 0),
    );
  });

  it('should forgive a first wrong answer dearly and further ones less', () => {
    const [none = 0, one = 0, two = 0, three = 0] = likelihoods(24);
    expect(none).toBe(1);
    expect(one).toBeLessThan(0.02);
    expect(two / one).toBeGreaterThan(one);
    expect(three / two).toBeGreaterThan(two / one);
  });

  it('should suppose weights that sum to one and shapes from 0 to 1', () => {
    const rng = stream('prior', 'test', 0, '');
    for (let draw = 0; draw < 200; draw += 1) {
      const weights = new Float64Array(5);
      drawWeights(rng, weights);
      expect(weights.reduce((left, right) => left + right)).toBeCloseTo(1, 12);
      const shape = new Float64Array(4);
      drawShape(rng, broadPrior, shape);
      expect([0, 1]).toContain(Math.max(...shape));
      expect(Math.min(...shape)).toBe(0);
    }
  });

  it('should know a text’s neighbours', () => {
    expect(neighboursOf([2, 3], [0, 1])).toEqual([
      [1, 1],
      [0, 0],
      [0, 2],
    ]);
  });

  it('should give an interval that holds the share and narrows with more runs', () => {
    const [few, many] = [rateOf(9, 10), rateOf(900, 1000)];
    expect(few.low).toBeLessThan(0.9);
    expect(few.high).toBeGreaterThan(0.9);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
    expect(rateOf(10, 10).high).toBe(1);
  });
});

// The full counts, and the given games, are in tests/long/mediate.test.ts.
describe('a sample of mediations of generated games', () => {
  it.each([
    ['objections', 'honest', 1],
    ['yesno', 'honest', 0.9],
    ['objections', 'mistaken', 0.9],
    ['objections', 'saboteur', 0.9],
  ] as const)('should find what enough would sign, answers %s, parties %s', (mode, kind, least) => {
    const temper = kind === 'mistaken' ? { kind, share: 0.1 } : { kind };
    const outcomes = Array.from({ length: 10 }, (_, seed) => {
      const { space } = randomGame(`sample-${seed}`, { ...narrowBounds, mostDeals: 800 });
      return mediateGame({ space, texts: 24, mode, temper, seed: String(seed) });
    });
    expect(ratesOf(outcomes, 24).allButOne.share).toBeGreaterThanOrEqual(least);
  });

  it('should find the one text of a small table that suits all', () => {
    const outcomes = mediateSeeds(
      { space: smallTable(), texts: 6, mode: 'yesno', temper: { kind: 'honest' } },
      10,
    );
    expect(ratesOf(outcomes, 6)).toMatchObject({ seeds: 10, all: { share: 1 } });
  });
});
