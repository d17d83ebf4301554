import type { AdvisedCommand } from '../model/advice.ts';
import type { Draft } from './convening-draft.ts';
import type { ActChoice } from './groundwork.ts';
import type { LadderChoice } from './ladder.ts';
import type { ImproveDraft } from './outcome-improve.ts';
import { emptyTableDraft } from './table-draft.ts';
import type { TableDraft, TableMove } from './table-draft.ts';

/** The advised move as the unfinished choice of a screen. */
export interface AdvisedDraft {
  readonly act: ActChoice | null;
  readonly step: LadderChoice | null;
  readonly invitation: Draft | null;
  readonly table: TableDraft | null;
  readonly improvement: ImproveDraft | null;
}

/** What a screen would hold if the player had chosen the move itself; null where there is nothing to choose. */
export function advisedDraft(command: AdvisedCommand): AdvisedDraft | null {
  const drafts = {
    act: actOf(command),
    step: stepOf(command),
    invitation: invitationOf(command),
    table: tableDraftOf(command),
    improvement: improvementOf(command),
  };
  return Object.values(drafts).every((each) => each === null) ? null : drafts;
}

function actOf(command: AdvisedCommand): ActChoice | null {
  if (command.type !== 'prepare') return null;
  const { groundwork: act, target, partner } = command;
  return { act, target, partner };
}

function stepOf(command: AdvisedCommand): LadderChoice | null {
  if (command.type !== 'askStep') return null;
  const { party: target, toward: partner, size, publicity } = command;
  return { target, partner, second: false, size, publicity };
}

function invitationOf(command: AdvisedCommand): Draft | null {
  if (command.type !== 'invite') return null;
  const { venue, track, publicity, agenda, guests } = command;
  return { venue, track, publicity, agenda, guests };
}

function improvementOf(command: AdvisedCommand): ImproveDraft | null {
  return command.type === 'improve' ? { ...command.clause } : null;
}

function draft(move: TableMove, chosen: Partial<TableDraft> = {}): TableDraft {
  return { ...emptyTableDraft, move, ...chosen };
}

function tableDraftOf(command: AdvisedCommand): TableDraft | null {
  switch (command.type) {
    case 'hearAll':
      return draft('hear');
    case 'caucus':
      return draft('caucus', { party: command.party });
    case 'suggest': {
      const { party, item, option } = command;
      return draft('suggest', { party, item, option });
    }
    case 'tableText':
      return draft('table', { author: command.author, clauses: command.clauses ?? [] });
    case 'amend':
      return draft('amend', command.clause);
    case 'recess':
      return draft('recess');
    case 'carryMessage': {
      const { from: party, to, item, shaded } = command;
      return draft('message', { party, to, item, shaded });
    }
    case 'factFind':
      return draft('facts', { item: command.item });
    case 'praise':
      return draft('praise', { party: command.party });
    case 'saveFace':
      return draft('save-face', { party: command.party });
    case 'offer': {
      const { party, means } = command;
      return draft('offer', { party, means });
    }
    case 'vouch': {
      const { party, to } = command;
      return draft('vouch', { party, to });
    }
    case 'commonGround': {
      const { party, to, item } = command;
      return draft('common', { party, to, item });
    }
    case 'keepToIssues':
      return draft('issues');
    case 'readSealed':
      return draft('sealed', { party: command.party });
    case 'closeTable':
      return draft(`close-${command.as}`);
    default:
      return null;
  }
}
