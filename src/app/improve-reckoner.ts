import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { Clause } from '../model/world.ts';
import type { ImproveReckoner } from '../presenter/outcome-improve.ts';
import { clauseValue, openOptions } from '../rules/endorsement.ts';
import { known } from '../rules/turn.ts';

/** What the rules make of a change to an adopted text, on what the mediator knows of those who endorsed it. */
export function improveReckoner(view: View, book: Book): ImproveReckoner {
  return {
    shift: ({ proposal }, party, old, now) => {
      const worth = (end: 'low' | 'high', clause: Clause): number =>
        clauseValue(view, book, party, known(view.estimates, party), proposal.publicity, clause)[
          end
        ];
      const reworded = old.option === now.option;
      // What is not known of an option is the same before and after it is only reworded.
      const low = worth('low', now) - worth(reworded ? 'low' : 'high', old);
      const high = worth('high', now) - worth(reworded ? 'high' : 'low', old);
      return { low, high };
    },
    open: ({ proposal, attended }, item) => openOptions(book, proposal, attended, item),
  };
}
