import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/model/command.ts';
import type { PartyId, Publicity, StepSize } from '../../src/model/ids.ts';
import type { CauseId } from '../../src/model/causes.ts';
import type { ConciliatoryStep, World } from '../../src/model/world.ts';
import { textTerms } from '../../src/rules/endorsement.ts';
import { ladderOf } from '../../src/rules/ladder.ts';
import { exact } from '../../src/rules/mandates.ts';
import { chanceDone, forecastStep, stepTerms, type StepAsked } from '../../src/rules/step-terms.ts';
import { settleSteps } from '../../src/rules/steps.ts';
import { known, type Turn } from '../../src/rules/turn.ts';
import { total, willingness } from '../../src/rules/willingness.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship, variantOf } from '../support/books.ts';
import {
  answerAll,
  atTable,
  freshWorld,
  give,
  playUntil,
  textOf,
  usualProposal,
} from '../support/games.ts';

const { bulk: book } = flagship;
const { mediator } = book;

/** Rules under which every promised step is done, or none. */
function sure(done: boolean): typeof book {
  const share = done ? 1 : 0;
  const rules = { ...book.rules, keptLeast: share, keptMost: share, lateShare: 0 };
  return { ...variantOf(flagship, {}), rules };
}

function given(change: Partial<ConciliatoryStep> = {}): ConciliatoryStep {
  return {
    round: 1,
    from: 'rok',
    to: 'dprk',
    size: 1,
    publicity: 'announced',
    status: 'done',
    settled: 1,
    ...change,
  };
}

/** An answer to `given` in the other direction. */
function returned(change: Partial<ConciliatoryStep> = {}): ConciliatoryStep {
  return given({ round: 2, from: 'dprk', to: 'rok', settled: 2, ...change });
}

function worldWith(round: number, ...steps: ConciliatoryStep[]): World {
  const world = freshWorld(book);
  world.round = round;
  world.steps = steps;
  return world;
}

function asking(change: Partial<StepAsked> = {}): StepAsked {
  return { party: 'dprk', toward: 'rok', size: 1, publicity: 'announced', ...change };
}

/** What one cause adds to the readiness of a party. */
function term(world: World, cause: CauseId, change: Partial<StepAsked> = {}): number {
  const asked = asking(change);
  const { mandate } = known(world.parties, asked.party);
  return stepTerms({ known: world, book, asked, instructions: exact(mandate) })
    .filter((each) => each.cause.id === cause)
    .reduce((sum, { low }) => sum + low, 0);
}

function ask(party: PartyId, toward: PartyId, size: StepSize, publicity: Publicity): Command {
  return { seat: mediator, type: 'askStep', party, toward, size, publicity };
}

/** A fresh game in which a step was asked for and promised. */
function promised(
  rules: typeof book,
  size: StepSize = 1,
  publicity: Publicity = 'announced',
): World {
  const world = playUntil(freshWorld(rules), rules, 'groundwork');
  give(world, rules, ask('rok', 'dprk', size, publicity));
  answerAll(world, rules);
  return world;
}

function settled(world: World, rules: typeof book): Turn {
  const turn: Turn = { world, book: rules, events: [], entries: [] };
  settleSteps(turn);
  return turn;
}

function moved(turn: Turn, cause: CauseId, from: PartyId, to: PartyId): number {
  return turn.entries
    .filter(({ ref, cause: { id } }) => id === cause && ref.score === 'trust')
    .filter(({ ref }) => ref.score === 'trust' && ref.from === from && ref.to === to)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** Sets the trust between two parties, so that sizes can be compared. */
function even(world: World): World {
  for (const [from, to] of [
    ['rok', 'dprk'],
    ['dprk', 'rok'],
  ] as const)
    known(world.scores.trust, from)[to] = 0;
  return world;
}

describe('the ladder between two parties', () => {
  it('should rise by a step that is answered in time by one that is at least as large', () => {
    const ladder = ladderOf(worldWith(2, given(), returned()), book, 'rok', 'dprk');
    expect(ladder.height).toBe(1);
    expect(ladder.rungs[0]?.answer?.from).toBe('dprk');
    expect(ladder.standing).toBe('answered');
  });

  it('should read alike from both sides', () => {
    const world = worldWith(3, given(), returned(), given({ round: 3, settled: 3, size: 2 }));
    expect(ladderOf(world, book, 'dprk', 'rok')).toEqual(ladderOf(world, book, 'rok', 'dprk'));
  });

  it('should not rise by an answer that is smaller, or that comes too late', () => {
    const small = worldWith(2, given({ size: 2 }), returned());
    expect(ladderOf(small, book, 'rok', 'dprk').height).toBe(0);
    const late = worldWith(4, given(), returned({ round: 4, settled: 4 }));
    expect(ladderOf(late, book, 'rok', 'dprk').height).toBe(0);
  });

  it('should pause where nobody answers, and keep its height', () => {
    const steps = [given(), returned(), given({ round: 3, settled: 3, size: 2 })];
    expect(ladderOf(worldWith(5, ...steps), book, 'rok', 'dprk').standing).toBe('waiting');
    const later = ladderOf(worldWith(6, ...steps), book, 'rok', 'dprk');
    expect([later.standing, later.height]).toEqual(['paused', 1]);
  });

  it('should come down where a step was said and not done', () => {
    const failed = given({ round: 3, settled: 3, status: 'failed' });
    expect(ladderOf(worldWith(3, given(), returned(), failed), book, 'rok', 'dprk').height).toBe(0);
  });
});

describe('readiness to take a step', () => {
  const fresh = worldWith(1);

  it('should fall with size, and faster the larger the step', () => {
    const [one, two, three] = [1, 2, 3].map((size) =>
      term(fresh, 'step-size', { size: size === 1 ? 1 : size === 2 ? 2 : 3 }),
    );
    expect(one).toBeLessThan(0);
    expect((two ?? 0) - (one ?? 0)).toBeLessThan(one ?? 0);
    expect((three ?? 0) - (two ?? 0)).toBeLessThan((two ?? 0) - (one ?? 0));
  });

  it('should rise with trust in the other and in the mediator', () => {
    const warm = worldWith(1);
    known(warm.scores.trust, 'dprk')['rok'] = 0;
    known(warm.scores.trust, 'dprk')[mediator] = 90_000;
    for (const cause of ['step-trust', 'trust-in-mediator'] as const)
      expect(term(warm, cause)).toBeGreaterThan(term(fresh, cause));
  });

  it('should suffer from publicity where a party is averse to it', () => {
    expect(term(fresh, 'publicity', { publicity: 'quiet' })).toBe(0);
    expect(term(fresh, 'publicity', { publicity: 'public' })).toBeLessThan(
      term(fresh, 'publicity', { publicity: 'announced' }),
    );
  });

  it('should rise where the other has given something that waits for an answer', () => {
    const world = worldWith(2, given());
    expect(term(world, 'step-owed')).toBeGreaterThan(0);
    expect(term(worldWith(4, given()), 'step-owed')).toBe(0);
  });

  it('should not rise further for a step that outruns the ladder', () => {
    const owed = (size: StepSize, ...before: ConciliatoryStep[]): number =>
      term(worldWith(3, ...before, given({ round: 3, settled: 3, size })), 'step-owed', { size });
    expect(owed(3)).toBe(owed(1));
    expect(owed(2, given(), returned())).toBeGreaterThan(owed(1, given(), returned()));
  });

  it('should fall where an own step is unanswered, and further once the time for an answer is over', () => {
    const giver = { party: 'rok', toward: 'dprk' };
    const waiting = term(worldWith(2, given()), 'step-unanswered', giver);
    const over = term(worldWith(4, given()), 'step-unanswered', giver);
    expect(waiting).toBeLessThan(0);
    expect(over).toBeLessThan(waiting);
    expect(term(worldWith(5, given()), 'step-unanswered', giver)).toBe(0);
  });

  it('should fall where the other did not do what it said, and forgive it in time', () => {
    const failed = given({ status: 'failed' });
    expect(term(worldWith(2, failed), 'step-let-down')).toBeLessThan(0);
    expect(term(worldWith(5, failed), 'step-let-down')).toBe(0);
  });

  it('should rise with the ladder', () => {
    expect(term(worldWith(3, given(), returned()), 'reciprocity')).toBeGreaterThan(0);
  });

  it('should be forecast by the sum that decides, once the mandate is known', () => {
    const world = worldWith(2, given());
    const instructions = exact(known(world.parties, 'dprk').mandate);
    const decided = stepTerms({ known: world, book, asked: asking(), instructions });
    known(world.parties, 'dprk').insight.reservation = 1000;
    const forecast = forecastStep(viewFor(mediator, world, book), asking(), book);
    const told = forecast.terms.filter(({ cause }) => cause.id !== 'tremor');
    expect(total(told)).toEqual(total(decided));
    expect(told).toHaveLength(decided.length);
  });
});

describe('a step that is promised', () => {
  it('should be likelier to be done the smaller it is, and the more the other is trusted', () => {
    const world = worldWith(1);
    const small = chanceDone(world, book, asking());
    expect(small).toBeGreaterThan(chanceDone(world, book, asking({ size: 3 })));
    known(world.scores.trust, 'dprk')['rok'] = 50_000;
    expect(chanceDone(world, book, asking())).toBeGreaterThan(small);
  });

  it('should win trust from the other side alone once it is done, and more where it was announced', () => {
    const rules = sure(true);
    const gain = (size: StepSize, publicity: Publicity): number =>
      moved(settled(even(promised(rules, size, publicity)), rules), 'step-done', 'dprk', 'rok');
    expect(gain(1, 'quiet')).toBeGreaterThan(0);
    expect(gain(1, 'announced')).toBeGreaterThan(gain(1, 'quiet'));
    expect(gain(2, 'quiet')).toBeGreaterThan(gain(1, 'quiet'));
    const turn = settled(even(promised(rules)), rules);
    expect(moved(turn, 'step-done', 'rok', 'dprk')).toBe(0);
  });

  it('should cost more trust where it is not done than it would have won', () => {
    for (const publicity of ['quiet', 'announced', 'public'] as const) {
      const [done, failed] = [sure(true), sure(false)];
      const won = settled(even(promised(done, 1, publicity)), done);
      const lost = settled(even(promised(failed, 1, publicity)), failed);
      expect(0 - moved(lost, 'step-failed', 'dprk', 'rok')).toBeGreaterThan(
        moved(won, 'step-done', 'dprk', 'rok'),
      );
      expect(lost.world.steps[0]?.status).toBe('failed');
    }
  });

  it('should be carried out or fail by the round after at the latest', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const world = playUntil(freshWorld(book, String(seed)), book, 'groundwork');
      give(world, book, ask('rok', 'dprk', 2, 'quiet'));
      answerAll(world, book);
      playUntil(world, book, 'aftermath', 2);
      expect(['done', 'failed']).toContain(world.steps[0]?.status);
    }
  });
});

/** The ROK has given, and the DPRK has promised as much. */
function answering(size: StepSize = 1): World {
  const world = even(worldWith(2, given(), returned({ status: 'promised', settled: null, size })));
  world.bonds = {};
  return world;
}

describe('a step that is answered in kind', () => {
  const rules = sure(true);

  it('should add trust both ways and lift what the two may reach together', () => {
    const turn = settled(answering(), rules);
    expect(moved(turn, 'reciprocity', 'rok', 'dprk')).toBeGreaterThan(0);
    expect(moved(turn, 'reciprocity', 'dprk', 'rok')).toBeGreaterThan(0);
    expect(Object.values(turn.world.bonds)).toEqual([{ exchanges: 1, kept: 0 }]);
  });

  it('should be told as an answer', () => {
    const done = settled(answering(2), rules).events.find(({ type }) => type === 'stepDone');
    expect(done).toMatchObject({ answers: true, seenBy: 'all' });
  });

  it('should count for nothing together while only one side gives', () => {
    const world = even(worldWith(1, given({ status: 'promised', settled: null })));
    world.bonds = {};
    const turn = settled(world, rules);
    expect(moved(turn, 'reciprocity', 'rok', 'dprk')).toBe(0);
    expect(turn.world.bonds).toEqual({});
  });

  it('should ease an invitation and a text between the two', () => {
    const world = atTable(book);
    const { invitation, table } = world;
    if (invitation === null || table === null) throw new Error('expected a table');
    const { mandate } = known(world.parties, 'dprk');
    const clauses = textOf(world, book);
    const eased = (): boolean[] => {
      const proposal = { ...usualProposal(book), host: mediator };
      const own = exact(mandate);
      const coming = willingness({ known: world, book, party: 'dprk', proposal, wishes: own });
      const talks = invitation.proposal;
      const text = textTerms({
        known: world,
        book,
        party: 'dprk',
        clauses,
        table,
        talks,
        mandate: own,
      });
      return [coming, text].map((terms) =>
        terms.some(({ cause, low }) => cause.id === 'reciprocity' && low > 0),
      );
    };
    expect(eased()).toEqual([false, false]);
    world.steps = [given(), returned()];
    expect(eased()).toEqual([true, true]);
  });
});

/** Seoul's line once a step of its own of that size was not answered in time. */
function lineAfter(size: StepSize): string | undefined {
  const world = worldWith(3, given({ size }));
  known(world.parties, 'rok').chart.value['line'] = 'trustpolitik';
  return settled(world, book).world.parties['rok']?.chart.value['line'];
}

describe('a step that nobody answers', () => {
  it('should cost the giver’s trust in the other once, and more than twice for twice the size', () => {
    const loss = (size: StepSize): number =>
      moved(settled(even(worldWith(3, given({ size }))), book), 'step-unanswered', 'rok', 'dprk');
    expect(loss(1)).toBeLessThan(0);
    expect(loss(2)).toBeLessThan(2 * loss(1));
    const told = settled(worldWith(3, given()), book).events.map(({ type }) => type);
    expect(told).toEqual(['stepUnanswered']);
    for (const round of [2, 4]) expect(settled(worldWith(round, given()), book).events).toEqual([]);
  });

  it('should harden the debate at home where the step was felt', () => {
    expect(lineAfter(1)).toBe('trustpolitik');
    expect(lineAfter(2)).toBe('pressure');
  });
});

describe('who knows of a step', () => {
  it('should be the one that is asked alone until it has promised', () => {
    const world = playUntil(freshWorld(book), book, 'groundwork');
    give(world, book, ask('rok', 'dprk', 1, 'announced'));
    expect(viewFor('rok', world, book)).toMatchObject({ question: 'step', waiting: ['rok'] });
    for (const other of ['dprk', 'japan']) {
      expect(viewFor(other, world, book)).toMatchObject({ question: null, waiting: [], steps: [] });
    }
    answerAll(world, book);
    expect(viewFor('japan', world, book).steps).toHaveLength(1);
  });

  it('should be the two and the mediator where it was said in quiet', () => {
    const world = promised(sure(true), 1, 'quiet');
    expect(viewFor('dprk', world, book).steps).toHaveLength(1);
    expect(viewFor('japan', world, book).steps).toEqual([]);
    const { events, entries } = settled(world, sure(true));
    const hearing = [...events, ...entries].map(({ seenBy }) => seenBy);
    expect(hearing.filter((seenBy) => seenBy === 'all' || seenBy.includes('japan'))).toEqual([]);
  });

  it('should be nobody else where it was declined, which costs the mediator credibility', () => {
    const world = playUntil(freshWorld(book), book, 'groundwork');
    give(world, book, ask('rok', 'dprk', 3, 'public'));
    const { events, entries } = give(world, book, { seat: 'rok', type: 'declineStep' });
    expect(events.map(({ type }) => type)).toEqual(['stepExplained', 'stepDeclined']);
    expect(events.filter(({ seenBy }) => seenBy === 'all')).toEqual([]);
    expect(entries.map(({ cause, amount }) => [cause.id, amount < 0])).toEqual([
      ['step-declined', true],
    ]);
    expect(viewFor('dprk', world, book).steps).toEqual([]);
  });
});

describe('a chart', () => {
  it('should let a party that stays away on purpose only decline', () => {
    const world = playUntil(freshWorld(book), book, 'groundwork');
    known(world.parties, 'dprk').chart.value['presence'] = 'boycotting';
    give(world, book, ask('dprk', 'rok', 1, 'quiet'));
    expect(viewFor('dprk', world, book).legal).toEqual(['declineStep']);
  });
});
