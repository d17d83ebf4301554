import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { View } from '../model/view.ts';
import type { Rng } from '../rules/chance.ts';

/** Who decides for a seat: from what it may see, and a generator of its own outside the world. */
export interface Policy {
  readonly id: string;
  decide(view: View, book: Book, rng: Rng): Command;
}
