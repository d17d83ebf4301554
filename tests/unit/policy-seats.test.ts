import { freeze } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/model/book.ts';
import type { World } from '../../src/model/world.ts';
import { delegation } from '../../src/policy/delegation.ts';
import { policies } from '../../src/policy/registry.ts';
import { step } from '../../src/rules/step.ts';
import { textTerms } from '../../src/rules/endorsement.ts';
import { exact } from '../../src/rules/mandates.ts';
import { known } from '../../src/rules/turn.ts';
import { total, willingness } from '../../src/rules/willingness.ts';
import { chanceFor } from '../../src/session/game.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship, variantOf } from '../support/books.ts';
import { atConvening, decide, freshWorld, invite, seatToMove, withText } from '../support/games.ts';
import { instruct } from '../support/mandates.ts';

const { bulk: book } = flagship;
/** The same where a yes needs so much that some would say it and others not. */
const demanding = variantOf(flagship, { rules: { yesAt: 0 } });
const calm = (): number => 0.5;

/** A world in which everybody is asked to a meeting. */
function asked(of: Book, seed: string): World {
  const world = atConvening(of, { seed });
  invite(world, of, { publicity: 'public' });
  return world;
}

describe('policies', () => {
  it('should be found by their own names', () => {
    for (const [id, policy] of Object.entries(policies)) expect(policy.id).toBe(id);
  });

  it.each(Object.values(policies).filter(({ id }) => id !== 'delegation'))(
    'should decide the same twice, and write to nothing they see: $id',
    (host) => {
      const world = freshWorld(book, '3');
      for (let turn = 0; turn < 120 && world.phase !== 'ended'; turn += 1) {
        const seat = seatToMove(world, book);
        const view = viewFor(seat, freeze(structuredClone(world), true), book);
        const policy = seat === book.mediator ? host : delegation;
        const [one, other] = [1, 2].map(() =>
          policy.decide(view, book, chanceFor('3', world.round, seat, turn)),
        );
        expect(one).toEqual(other);
        expect(step(world, decide(world, book, turn, host), book).ok).toBe(true);
      }
    },
  );
});

describe('a delegation', () => {
  it('should come exactly when its own willingness says yes', () => {
    const answers = new Set<string>();
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const world = asked(demanding, seed);
      const proposal = world.invitation?.proposal;
      if (proposal === undefined) throw new Error('expected an invitation to answer');
      for (const party of demanding.partyIds) {
        const wishes = exact(known(world.parties, party).mandate);
        const sum = total(
          willingness({ known: world, book: demanding, party, proposal, wishes }),
        ).low;
        const { type } = delegation.decide(viewFor(party, world, demanding), demanding, calm);
        answers.add(type);
        expect(type === 'accept').toBe(sum >= demanding.rules.yesAt * 1000);
      }
    }
    expect(answers).toContain('accept');
    expect(answers).toContain('refuse');
  });

  it('should sign exactly when the text is worth what it needs', () => {
    const answers = new Set<string>();
    for (const seed of ['1', '2', '3', '4']) {
      const world = withText(book, { agenda: ['nuclear', 'environment'] }, seed);
      const { table, invitation } = world;
      if (table === null || table.text === null || invitation === null)
        throw new Error('expected a text on the table');
      for (const party of book.partyIds) {
        const mandate = exact(known(world.parties, party).mandate);
        const talks = invitation.proposal;
        const reckoning = { known: world, book, party, clauses: table.text, table, talks, mandate };
        const { type } = delegation.decide(viewFor(party, world, book), book, calm);
        answers.add(type);
        expect(type === 'endorse').toBe(total(textTerms(reckoning)).low >= 0);
      }
    }
    expect(answers).toContain('endorse');
    expect(answers.size).toBeGreaterThan(1);
  });

  it('should refuse while its chart stays away, however willing', () => {
    const world = asked(book, '1');
    for (const party of book.partyIds) {
      const state = known(world.parties, party);
      state.chart = { ...state.chart, value: { ...state.chart.value, presence: 'boycotting' } };
      const interests = Object.fromEntries(Object.keys(book.items).map((item) => [item, 90_000]));
      instruct(world, party, { interests });
      expect(delegation.decide(viewFor(party, world, book), book, calm)).toEqual({
        seat: party,
        type: 'refuse',
      });
    }
  });
});
