import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { Translate } from './messages/translate.ts';
import type { Talks } from './table-draft.ts';
import type { TableEvent } from './table-events.ts';
import type { TableReckoning } from './table-reckoning.ts';

/** What every part of the table screen is made from. */
export interface TableContext {
  readonly t: Translate;
  readonly view: View;
  readonly book: Book;
  readonly talks: Talks;
  /** What has happened at this table, in order. */
  readonly events: readonly TableEvent[];
  readonly reckoning: TableReckoning;
}
