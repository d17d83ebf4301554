import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Clause, Mandate } from '../model/world.ts';
import type { ImproveReckoner } from '../presenter/outcome-improve.ts';
import { clauseValue, openOptions } from '../rules/endorsement.ts';
import { known } from '../rules/turn.ts';

/** What the rules make of a change to an adopted text, on what the mediator knows of those who endorsed it. */
export function improveReckoner(view: View, book: Book): ImproveReckoner {
  return {
    shift: ({ proposal }, party, old, now) => {
      const worth = (end: 'low' | 'high', clause: Clause): number =>
        clauseValue(book, party, mandateAt(view, party, end), proposal.publicity, clause);
      const reworded = old.option === now.option;
      // What is not known of an option is the same before and after it is only reworded.
      const low = worth('low', now) - worth(reworded ? 'low' : 'high', old);
      const high = worth('high', now) - worth(reworded ? 'high' : 'low', old);
      return { low, high };
    },
    open: ({ proposal, attended }, item) => openOptions(book, proposal, attended, item),
  };
}

/** A mandate with every value at one end of what is known of it. */
function mandateAt({ estimates }: View, party: PartyId, end: 'low' | 'high'): Mandate {
  const { values } = known(estimates, party);
  return {
    interests: {},
    values: Object.fromEntries(
      Object.entries(values).map(([item, ranges]) => [item, ranges.map((range) => range[end])]),
    ),
    reservation: 0,
    leaning: null,
  };
}
