import type { Book } from '../model/book.ts';
import type { HostMove } from '../model/command.ts';
import type { ItemId } from '../model/ids.ts';
import type { TableMove } from './table-draft.ts';

/** The command that each move of the page gives. */
const COMMANDS: Readonly<Record<TableMove, HostMove>> = {
  hear: 'hearAll',
  caucus: 'caucus',
  clarify: 'clarify',
  message: 'carryMessage',
  facts: 'factFind',
  praise: 'praise',
  sealed: 'readSealed',
  suggest: 'suggest',
  table: 'tableText',
  amend: 'amend',
  'save-face': 'saveFace',
  common: 'commonGround',
  issues: 'keepToIssues',
  pace: 'setPace',
  recess: 'recess',
  offer: 'offer',
  vouch: 'vouch',
  'close-text': 'closeTable',
  'close-statement': 'closeTable',
  'close-meet-again': 'closeTable',
  'close-nothing': 'closeTable',
};

/** Whether the scenario leaves a move to its host at all. */
export function isOffered({ scenario: { moves } }: Book, move: TableMove): boolean {
  return moves === undefined || moves.includes(COMMANDS[move]);
}

/** Whether it matters how clauses on an item read: some option of it costs somebody at home. */
export function hasWordings(book: Book, item: ItemId): boolean {
  return (
    book.items[item]?.options.some(({ exposure }) => Object.keys(exposure).length > 0) === true
  );
}
