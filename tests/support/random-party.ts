import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import { publicities } from '../../src/model/ids.ts';
import type { View } from '../../src/model/view.ts';
import type { Condition } from '../../src/model/world.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Rng } from '../../src/rules/chance.ts';
import { applyCondition } from '../../src/rules/replies.ts';

export function one<T>(rng: Rng, options: readonly T[]): T {
  const chosen = options[Math.floor(rng() * options.length)];
  if (chosen === undefined) throw new Error('expected options to choose from, got none');
  return chosen;
}

function anyCondition(book: Book, rng: Rng): Condition {
  switch (one(rng, ['venue', 'drop-item', 'add-item', 'leave-out', 'add-guest', 'publicity'])) {
    case 'venue':
      return { change: 'venue', venue: one(rng, Object.keys(book.venues)) };
    case 'drop-item':
      return { change: 'drop-item', item: one(rng, Object.keys(book.items)) };
    case 'add-item':
      return { change: 'add-item', item: one(rng, Object.keys(book.items)) };
    case 'leave-out':
      return { change: 'leave-out', party: one(rng, book.partyIds) };
    case 'add-guest':
      return { change: 'add-guest', party: one(rng, book.partyIds) };
    default:
      return { change: 'publicity', publicity: one(rng, publicities) };
  }
}

/** A condition that could be met, or null after a few tries. */
function possible({ invitation }: View, book: Book, rng: Rng): Condition | null {
  if (invitation === null) return null;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const condition = anyCondition(book, rng);
    if (applyCondition(book, invitation.proposal, condition) !== null) return condition;
  }
  return null;
}

/** A party that answers anything that its chart allows, each with the same chance. */
export const randomParty: Policy = {
  id: 'random-party',
  decide(view, book, rng): Command {
    const { seat, legal, invitation } = view;
    const type = one(rng, legal);
    switch (type) {
      case 'setCondition': {
        const condition = possible(view, book, rng);
        return condition === null ? { seat, type: 'refuse' } : { seat, type, condition };
      }
      case 'object':
        return { seat, type, item: one(rng, invitation?.proposal.agenda ?? []) };
      case 'accept':
      case 'refuse':
      case 'endorse':
      case 'walkOut':
      case 'takeStep':
      case 'declineStep':
        return { seat, type };
      default:
        throw new Error(`expected a party's answer to be legal, got ${type}`);
    }
  },
};
