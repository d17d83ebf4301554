import type { Advice } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { View } from '../model/view.ts';
import type { Rng } from '../rules/chance.ts';

/** Who decides for a seat: from what it may see, and a generator of its own outside the world. */
export interface Policy {
  readonly id: string;
  decide(view: View, book: Book, rng: Rng): Command;
}

/** A policy that says why. It needs no chance: the same view leads to the same advice. */
export interface Adviser extends Policy {
  advise(view: View, book: Book): Advice;
}

/** The policy that does what it would advise. */
export function adviser(id: string, advise: Adviser['advise']): Adviser {
  return { id, advise, decide: (view, book) => advise(view, book).command };
}
