import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import { shiftOf } from '../policy/improvement.ts';
import type { ImproveReckoner } from '../presenter/outcome-improve.ts';
import { openOptions, settledSitting } from '../rules/sitting.ts';

/** What the rules make of a change to an adopted text, on what the mediator knows of those who endorsed it. */
export function improveReckoner(view: View, book: Book): ImproveReckoner {
  return {
    shift: (meeting, party, old, now) => shiftOf(view, book, meeting, party, [old, now]),
    open: (meeting, item) => openOptions(book, settledSitting(meeting), item),
  };
}
