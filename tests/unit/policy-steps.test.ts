import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../src/analysis/summary.ts';
import type { ConciliatoryStep } from '../../src/model/world.ts';
import { adviseStep } from '../../src/policy/steps-choice.ts';
import { known } from '../../src/rules/turn.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { freshWorld, playUntil } from '../support/games.ts';
import { mutualTrust, stepSequences } from '../support/step-sequences.ts';

const { bulk: book } = flagship;

const games = 200;

describe(`a graduated sequence between the two Koreas over ${games} seeds`, () => {
  const graduated = mutualTrust(book, stepSequences['graduated reciprocation'], games);

  it.each(['nothing', 'one large demand of the DPRK', 'one large gift of the ROK'] as const)(
    'should win more trust than %s',
    (other) => {
      const against = mutualTrust(book, stepSequences[other], games);
      const lead = graduated.map((trust, index) => trust - (against[index] ?? 0));
      const { low, high } = intervalOf(lead);
      console.info(`leads ${other} by ${low.toFixed(2)} to ${high.toFixed(2)} points`);
      expect(low).toBeGreaterThan(1);
    },
  );
});

/** What it asks for in groundwork of a round, between parties that would follow. */
function choice(round: number, ...steps: ConciliatoryStep[]) {
  const world = playUntil(freshWorld(book), book, 'groundwork');
  for (const party of ['rok', 'dprk'] as const) {
    known(world.scores.trust, party)[book.mediator] = 100_000;
    known(world.parties, party).chart.value['posture'] = 'probing';
  }
  world.round = round;
  world.steps = steps;
  return adviseStep(viewFor(book.mediator, world, book), book)?.command ?? null;
}

function step(round: number, from: string, change: Partial<ConciliatoryStep> = {}) {
  const to = from === 'rok' ? 'dprk' : 'rok';
  const base = { round, from, to, size: 1, publicity: 'announced' } as const;
  return { ...base, status: 'done', settled: round, ...change } as const;
}

describe('a host that goes by graduated steps', () => {
  it('should begin small, between the two that trust each other least', () => {
    const first = choice(1);
    expect(['dprk', 'rok']).toContain(first?.party);
    expect(['dprk', 'rok']).toContain(first?.toward);
    expect(first?.size).toBe(1);
  });

  it('should ask the other side to answer in kind', () => {
    expect(choice(2, step(1, 'rok'))).toMatchObject({ party: 'dprk', toward: 'rok', size: 1 });
  });

  it('should go up a little after an answer', () => {
    expect(choice(3, step(1, 'rok'), step(2, 'dprk'))).toMatchObject({ party: 'rok', size: 2 });
  });

  it('should go on giving for a while where the other will not answer', () => {
    const deaf = playUntil(freshWorld(book), book, 'groundwork');
    known(deaf.scores.trust, 'rok')[book.mediator] = 100_000;
    known(deaf.parties, 'rok').chart.value['posture'] = 'open';
    deaf.round = 2;
    deaf.steps = [step(1, 'rok')];
    const next = (): unknown =>
      adviseStep(viewFor(book.mediator, deaf, book), book)?.command ?? null;
    known(deaf.scores.trust, 'dprk')[book.mediator] = -100_000;
    expect(next()).toMatchObject({ party: 'rok', size: 1 });
    deaf.steps = [step(1, 'rok'), step(2, 'rok')];
    deaf.round = 3;
    expect(next()).toBeNull();
  });

  it('should hold still for a round after a step was said and not done, then try a small one', () => {
    const failed = step(1, 'dprk', { status: 'failed' });
    expect(choice(2, failed)).toBeNull();
    expect(choice(3, failed)?.size).toBe(1);
  });

  it('should ask once a round', () => {
    expect(choice(1, step(1, 'rok', { status: 'promised', settled: null }))).toBeNull();
  });
});
