import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { promisesModel, type PromisesModel } from '../presenter/promises.ts';
import { forecastKept } from '../rules/kept-terms.ts';

/** The promises of one meeting, or of all where none is named, reckoned on what the mediator may see. */
export function promisesIn(
  view: View,
  book: Book,
  meeting: string | null,
  t: Translate,
): PromisesModel | null {
  return promisesModel(view, book, meeting, (given) => forecastKept(view, book, given), t);
}
