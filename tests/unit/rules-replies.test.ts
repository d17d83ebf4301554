import { describe, expect, it } from 'vitest';
import type { Condition, World } from '../../src/model/world.ts';
import { exact } from '../../src/rules/mandates.ts';
import { applyCondition, decideReply, forecastReplies } from '../../src/rules/replies.ts';
import { known } from '../../src/rules/turn.ts';
import { total, willingness } from '../../src/rules/willingness.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import {
  answerAll,
  atConvening,
  freshWorld,
  give,
  invite,
  playUntil,
  usualProposal,
} from '../support/games.ts';

const { bulk: book } = flagship;
const { mediator: seat, rules } = book;
const needed = rules.yesAt * 1000;

function reckoning(world: World, party: string, change: object = {}) {
  const proposal = { host: seat, ...usualProposal(book), ...change };
  return {
    known: world,
    book,
    party,
    proposal,
    wishes: exact(known(world.parties, party).mandate),
  };
}

/** A meeting for which the host has met the DPRK’s condition. */
function met(condition: Condition): World {
  const world = atConvening(book);
  world.scores.capital = 8000;
  invite(world, book);
  answerAll(world, book, { dprk: { seat: 'dprk', type: 'setCondition', condition } });
  give(world, book, { seat, type: 'meetCondition', party: 'dprk' });
  return world;
}

describe('a condition', () => {
  it('should name a change that would have turned the answer', () => {
    let named = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const world = atConvening(book, { seed: String(seed), round: 1 });
      for (const party of book.partyIds) {
        for (const tremor of [-5000, 0, 3000]) {
          const asked = reckoning(world, party, {
            publicity: 'public',
            track: '1',
            venue: 'seoul',
          });
          const { reply } = decideReply(asked, tremor);
          if (reply.answer !== 'conditional') continue;
          named += 1;
          const changed = applyCondition(book, asked.proposal, reply.condition);
          if (changed === null) throw new Error('expected a change that can be made');
          expect(total(willingness(asked)).low + tremor).toBeLessThan(needed);
          expect(
            total(willingness({ ...asked, proposal: changed })).low + tremor,
          ).toBeGreaterThanOrEqual(needed);
        }
      }
    }
    expect(named).toBeGreaterThan(10);
  });

  it('should reopen every reply once it is met', () => {
    const world = met({ change: 'publicity', publicity: 'quiet' });
    expect(world.invitation).toMatchObject({
      replies: {},
      movedFor: 'dprk',
      proposal: { publicity: 'quiet' },
    });
    expect(world.waiting).toEqual(book.partyIds);
  });

  it('should count with the party for which the host moved, and with no other', () => {
    const world = met({ change: 'publicity', publicity: 'quiet' });
    const moved = book.partyIds.filter((party) =>
      willingness(reckoning(world, party)).some(({ cause }) => cause.id === 'moved-for-you'),
    );
    expect(moved).toEqual(['dprk']);
  });

  it('should cost what a dearer venue costs beyond the one paid for', () => {
    const world = met({ change: 'venue', venue: 'beijing' });
    const extra = known(book.venues, 'beijing').cost - known(book.venues, 'hall').cost;
    expect(world.scores.capital).toBe(8000 - extra * 1000);
  });

  it('should release a guest that is left out', () => {
    const world = met({ change: 'leave-out', party: 'japan' });
    expect(world.waiting).not.toContain('japan');
    expect(world.parties['japan']?.chart.value['presence']).toBe('away');
  });
});

describe('a forecast', () => {
  it('should add up the very terms of the decision once everything is known', () => {
    const world = atConvening(book);
    for (const { insight } of Object.values(world.parties)) {
      insight.reservation = 1000;
      for (const item of Object.keys(book.items)) insight.items[item] = 1000;
    }
    const view = viewFor(seat, world, book);
    const proposal = { host: seat, ...usualProposal(book) };
    for (const { party, terms } of forecastReplies(view, proposal, book)) {
      const expected = willingness(reckoning(world, party));
      const reckoned = terms.filter(({ cause }) => cause.id !== 'tremor');
      expect(reckoned).toHaveLength(expected.length);
      expect(reckoned).toEqual(expect.arrayContaining(expected));
    }
  });

  it('should hold the truth within its range from the first day', () => {
    for (const seed of ['1', '2', '3', '4', '5']) {
      const world = atConvening(book, { seed });
      const view = viewFor(seat, world, book);
      const proposal = { host: seat, ...usualProposal(book) };
      for (const { party, terms } of forecastReplies(view, proposal, book)) {
        const truth = total(willingness(reckoning(world, party))).low;
        const { low, high } = total(terms.filter(({ cause }) => cause.id !== 'tremor'));
        expect(truth).toBeGreaterThanOrEqual(low);
        expect(truth).toBeLessThanOrEqual(high);
      }
    }
  });

  it('should never foretell a condition, only how likely it is that a party comes', () => {
    const [forecast] = forecastReplies(
      viewFor(seat, atConvening(book), book),
      { host: seat, ...usualProposal(book) },
      book,
    );
    expect(Object.keys(forecast ?? {}).toSorted()).toEqual(['likely', 'odds', 'party', 'terms']);
  });
});

describe('a refusal of an invitation', () => {
  it.each([
    ['quiet', false],
    ['announced', false],
    ['public', true],
  ] as const)('should be news only when the invitation was: %s', (publicity, news) => {
    const world = atConvening(book);
    invite(world, book, { publicity });
    const { entries } = give(world, book, { seat: 'dprk', type: 'refuse' });
    expect(entries.some(({ cause }) => cause.id === 'refused-publicly')).toBe(news);
  });
});

describe('another state’s forum', () => {
  it('should be held by its host with whoever comes, the mediator always among them', () => {
    const world = playUntil(freshWorld(book), book, 'groundwork', 4);
    give(world, book, { seat, type: 'proceed' });
    expect(world.waiting).not.toContain(seat);
    answerAll(world, book, { dprk: { seat: 'dprk', type: 'refuse' } });
    const held = world.meetings.at(-1);
    expect(held).toMatchObject({ forum: 'seoul-forum', outcome: 'held' });
    expect(held?.attended).toEqual(book.seatIds.filter((id) => id !== 'dprk'));
    expect(world.phase).toBe('convening');
  });
});

/** What it weighs that the DPRK came to the host in these rounds, asked again in the fourth. */
function wearinessAfter(...rounds: readonly number[]): number {
  const world = freshWorld(book);
  for (let round = 1; round <= 3; round += 1) {
    if (rounds.includes(round)) {
      playUntil(world, book, 'convening', round);
      invite(world, book, { guests: ['dprk', 'japan'] });
      answerAll(world, book);
      give(world, book, { seat, type: 'openTable' });
      give(world, book, { seat, type: 'closeTable', as: 'meet-again' });
    }
    playUntil(world, book, 'briefing', round + 1);
  }
  return willingness(reckoning(world, 'dprk'))
    .filter(({ cause }) => cause.id === 'fatigue')
    .reduce((sum, { low }) => sum + low, 0);
}

describe('a party that has sat at the host’s tables', () => {
  it('should be slower to come again, the more so the later and the oftener it came', () => {
    expect(wearinessAfter()).toBe(0);
    expect(wearinessAfter(3)).toBe(rules.fatigue * 1000);
    expect(wearinessAfter(1)).toBeGreaterThan(wearinessAfter(2));
    expect(wearinessAfter(2)).toBeGreaterThan(wearinessAfter(3));
    expect(wearinessAfter(2, 3)).toBe(wearinessAfter(2) + wearinessAfter(3));
  });
});
