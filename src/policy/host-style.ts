import type { Advice, AdviceReason } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { Invitation } from '../model/world.ts';
import { metCondition } from '../rules/convening.ts';
import { fewestGuests, forecastReplies } from '../rules/replies.ts';
import { adviseAct, goOn, type Preparing } from './groundwork-choice.ts';
import { adviseImprovement } from './improvement.ts';
import { adviser, type Adviser } from './policy.ts';
import { bestVenue, capitalOf, oddsOf, type Intent, type Prospect } from './proposals.ts';
import { adviseAnswer } from './request-choice.ts';
import { adviseStep } from './steps-choice.ts';
import { playTable, type TableStyle } from './table-play.ts';

/** A way of hosting: what to prepare, whom to ask to what, how to play a table. */
export interface Style {
  id: string;
  /** What it prepares; null for no groundwork. */
  prepares: Preparing | null;
  /** What it means to convene, and why; null for a round without a meeting. */
  intent(view: View, book: Book): Intent | null;
  meetsConditions: boolean;
  table: TableStyle;
  announces: boolean;
  /** Looks for something better for all after adoption. */
  improves: boolean;
}

/** A reference mediator that plays by a style, and can say why. */
export function host(style: Style): Adviser {
  return adviser(style.id, (view, book) => {
    switch (view.phase) {
      case 'briefing':
        return adviseAnswer(view, book, style.prepares);
      case 'groundwork':
        return prepare(view, book, style.prepares);
      case 'convening':
        return convene(view, book, style);
      case 'replies':
        return answerReplies(view, book, style);
      case 'table':
        return playTable(view, book, style.table);
      case 'outcome':
        return wrapUp(view, book, style);
      default:
        return goOn(view, [{ kind: 'read-on' }]);
    }
  });
}

function prepare(view: View, book: Book, preparing: Preparing | null): Advice {
  if (preparing === null) return goOn(view, [{ kind: 'read-on' }]);
  const step = preparing.steps ? adviseStep(view, book) : null;
  return step ?? adviseAct(view, book, preparing);
}

function convene(view: View, book: Book, style: Style): Advice {
  const { seat } = view;
  const intent = style.intent(view, book);
  if (intent === null) return goOn(view, [{ kind: 'between-meetings' }]);
  const prospect = bestVenue(view, book, intent);
  if (prospect === null) return goOn(view, [{ kind: 'no-invitation' }]);
  const { venue, track, publicity, agenda, guests } = prospect.proposal;
  return {
    command: { seat, type: 'invite', venue, track, publicity, agenda, guests },
    reasons: [...intent.why, ...whyThere(view, book, prospect)],
  };
}

/** A guest that comes in so many of ten cases is in no doubt. */
const sure = 9;

/** Why this place: most would come, and who may not. */
function whyThere(view: View, book: Book, { proposal, expected, next }: Prospect): AdviceReason[] {
  const { venue, guests } = proposal;
  const most: AdviceReason = { kind: 'most-come', venue, expected, of: guests.length, next };
  const [first, ...rest] = forecastReplies(view, proposal, book);
  if (first === undefined) return [most];
  const doubtful = rest.reduce(
    (least, each) => (oddsOf(each) < oddsOf(least) ? each : least),
    first,
  );
  const odds = oddsOf(doubtful);
  return odds < sure ? [most, { kind: 'doubtful-guest', party: doubtful.party, odds }] : [most];
}

function answerReplies(view: View, book: Book, style: Style): Advice {
  const { seat, invitation } = view;
  const needed = fewestGuests;
  if (invitation === null)
    return {
      command: { seat, type: 'callOff' },
      reasons: [{ kind: 'too-few-come', coming: 0, needed }],
    };
  const party = style.meetsConditions ? firstCondition(view, book, invitation) : null;
  if (party !== null) {
    return {
      command: { seat, type: 'meetCondition', party },
      reasons: [{ kind: 'condition-costs-nobody', party }],
    };
  }
  const coming = Object.values(invitation.replies).filter(({ answer }) => answer === 'yes').length;
  return coming >= needed
    ? {
        command: { seat, type: 'openTable' },
        reasons: [{ kind: 'enough-come', coming, needed }],
      }
    : {
        command: { seat, type: 'callOff' },
        reasons: [{ kind: 'too-few-come', coming, needed }],
      };
}

/** A condition that can be met and costs nobody a place. */
function firstCondition(view: View, book: Book, invitation: Invitation): string | null {
  for (const party of Object.keys(invitation.replies)) {
    const standing = { capital: capitalOf(view), meetings: view.meetings };
    const met = metCondition(standing, book, invitation, party);
    if (met.ok && met.proposal.guests.length >= invitation.proposal.guests.length) return party;
  }
  return null;
}

function wrapUp(view: View, book: Book, style: Style): Advice {
  const better =
    style.improves && view.legal.includes('improve') ? adviseImprovement(view, book) : null;
  if (better !== null) return better;
  const last = view.meetings.at(-1);
  const untold =
    last !== undefined && !last.told && (last.outcome === 'full' || last.outcome === 'partial');
  if (!untold) return goOn(view, [{ kind: 'nothing-to-tell' }]);
  return style.announces && view.legal.includes('announce')
    ? { command: { seat: view.seat, type: 'announce' }, reasons: [{ kind: 'untold' }] }
    : goOn(view, [{ kind: 'kept-quiet' }]);
}
