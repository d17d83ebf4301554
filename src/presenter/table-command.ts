import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { SeatId } from '../model/ids.ts';
import type { SettledDraft } from './table-draft.ts';

/** The command that a draft with every choice made comes to. */
export function commandOf(draft: SettledDraft, seat: SeatId, book: Book): Command {
  const { party, to, item, option, wording, author, clauses, shaded, means, pace } = draft;
  switch (draft.move) {
    case 'hear':
      return { seat, type: 'hearAll' };
    case 'caucus':
      return { seat, type: 'caucus', party };
    case 'clarify':
      return { seat, type: 'clarify', party, item };
    case 'message':
      return { seat, type: 'carryMessage', from: party, to, item, shaded };
    case 'facts':
      return { seat, type: 'factFind', item };
    case 'praise':
      return { seat, type: 'praise', party };
    case 'sealed':
      return { seat, type: 'readSealed', party };
    case 'suggest':
      return { seat, type: 'suggest', party, item, option };
    case 'table':
      return {
        seat,
        type: 'tableText',
        author,
        clauses: author === book.mediator ? [...clauses] : null,
      };
    case 'amend':
      return { seat, type: 'amend', clause: { item, option, wording } };
    case 'save-face':
      return { seat, type: 'saveFace', party };
    case 'common':
      return { seat, type: 'commonGround', party, to, item };
    case 'issues':
      return { seat, type: 'keepToIssues' };
    case 'pace':
      return { seat, type: 'setPace', pace };
    case 'recess':
      return { seat, type: 'recess' };
    case 'offer':
      return { seat, type: 'offer', party, means };
    case 'vouch':
      return { seat, type: 'vouch', party, to };
    case 'close-text':
      return { seat, type: 'closeTable', as: 'text' };
    case 'close-statement':
      return { seat, type: 'closeTable', as: 'statement' };
    case 'close-meet-again':
      return { seat, type: 'closeTable', as: 'meet-again' };
    case 'close-nothing':
      return { seat, type: 'closeTable', as: 'nothing' };
  }
}
