import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { random } from '../../src/policy/random.ts';
import { depthCap, openOptions, sittingOf } from '../../src/rules/sitting.ts';
import { one, randomParty } from './random-party.ts';

/** A host that convenes whenever it can, to anything, and begins every table with a text of any options. */
export const curiousHost: Policy = {
  id: 'curious-host',
  decide(view, book, rng): Command {
    const { seat, phase, table, invitation } = view;
    const chosen = random.decide(view, book, rng);
    if (phase === 'convening' && chosen.type === 'proceed')
      return random.decide({ ...view, legal: ['invite'] }, book, rng);
    if (phase === 'replies' && chosen.type === 'callOff') return { seat, type: 'openTable' };
    if (table === null || table.text !== null || table.exchangesLeft === 0 || invitation === null)
      return chosen;
    const { agenda } = invitation.proposal;
    const clauses = agenda.map((item) => ({
      item,
      option: one(rng, openOptions(book, sittingOf(view.round, invitation.proposal, table), item))
        .id,
      wording: 'plain' as const,
    }));
    const changes = clauses.some(({ item, option }) => book.items[item]?.options[0]?.id !== option);
    return changes ? { seat, type: 'tableText', author: seat, clauses } : chosen;
  },
};

/** The longest promise that quiet talks can carry. */
function longestPromise(book: Book): { item: string; option: string } {
  const promises = Object.values(book.items).flatMap(({ id, options }) =>
    options
      .filter(({ depth }) => depth > 0 && depth <= depthCap(book, 'quiet'))
      .map((option) => ({ item: id, option: option.id, term: option.term })),
  );
  const longest = promises.toSorted((left, right) => right.term - left.term)[0];
  if (longest === undefined) throw new Error('expected an item that quiet talks can carry');
  return longest;
}

/** A host of officials who promise something in quiet, and of whom nobody ever hears. */
export const secretiveHost: Policy = {
  id: 'secretive-host',
  decide({ seat, phase, round, table, invitation }, book): Command {
    const { item, option } = longestPromise(book);
    // A table that the scenario convened is not its own: it closes it.
    const own = invitation?.proposal.agenda.join() === item;
    switch (phase) {
      case 'convening': {
        const venue = Object.values(book.venues).find(({ tracks }) => tracks.includes('1'))?.id;
        const guests = [...book.partyIds];
        return round === 1 && venue !== undefined
          ? { seat, type: 'invite', venue, track: '1', publicity: 'quiet', agenda: [item], guests }
          : { seat, type: 'proceed' };
      }
      case 'replies':
        return { seat, type: 'openTable' };
      case 'table':
        if (!own) return { seat, type: 'closeTable', as: 'nothing' };
        return table?.text === null
          ? { seat, type: 'tableText', author: seat, clauses: [{ item, option, wording: 'plain' }] }
          : { seat, type: 'closeTable', as: 'text' };
      default:
        return { seat, type: 'proceed' };
    }
  },
};

/** A party that comes and signs where its chart allows it, and otherwise answers at random. */
export const agreeableParty: Policy = {
  id: 'agreeable-party',
  decide(view, book, rng): Command {
    const { seat, legal } = view;
    if (legal.includes('accept')) return { seat, type: 'accept' };
    if (legal.includes('takeStep')) return { seat, type: 'takeStep' };
    return legal.includes('endorse')
      ? { seat, type: 'endorse' }
      : randomParty.decide(view, book, rng);
  },
};
