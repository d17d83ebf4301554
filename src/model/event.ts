import type { GroundworkId, IncidentId, ItemId, OptionId, PartyId, SeatId } from './ids.ts';
import type { Term } from './ledger.ts';
import type { Clause, Stance } from './table.ts';
import type {
  Commitment,
  ConciliatoryStep,
  Condition,
  MeetingRecord,
  Outcome,
  Proposal,
  Reply,
} from './world.ts';

/** What happened, past tense. `seenBy` says who may know. */
export type Happening =
  | { type: 'roundBegan'; round: number }
  | { type: 'incidentHappened'; incident: IncidentId; drawn: boolean }
  | { type: 'requestAnswered'; incident: IncidentId; answer: string }
  | { type: 'pledgeSettled'; incident: IncidentId; party: PartyId; forum: string; kept: boolean }
  | { type: 'tellNoticed'; party: PartyId; leaning: string }
  | {
      type: 'groundworkDone';
      groundwork: GroundworkId;
      target: PartyId | null;
      partner: PartyId | null;
    }
  | { type: 'stepPromised'; step: ConciliatoryStep }
  | { type: 'stepDeclined'; step: ConciliatoryStep }
  /** Why, as far as the mediator can tell. */
  | { type: 'stepExplained'; party: PartyId; terms: Term[] }
  /** Put off by a round. */
  | { type: 'stepLate'; step: ConciliatoryStep }
  | { type: 'stepDone'; step: ConciliatoryStep; answers: boolean }
  | { type: 'stepFailed'; step: ConciliatoryStep }
  /** Nothing came back in the time in which it was looked for. */
  | { type: 'stepUnanswered'; step: ConciliatoryStep }
  | { type: 'invitationSent'; proposal: Proposal; forum: string | null }
  | { type: 'replied'; party: PartyId; reply: Reply }
  /** Why, as far as the mediator can tell. */
  | { type: 'replyExplained'; party: PartyId; terms: Term[] }
  | { type: 'conditionMet'; party: PartyId; condition: Condition }
  | { type: 'meetingCalledOff' }
  | { type: 'forumHeld'; forum: string; attended: PartyId[]; refused: PartyId[] }
  | {
      type: 'tableOpened';
      present: PartyId[];
      absent: PartyId[];
      contest: 'none' | 'mild' | 'sharp';
    }
  | { type: 'positionStated'; party: PartyId; wants: ItemId | null; minds: ItemId | null }
  | { type: 'caucusHeld'; party: PartyId; candid: boolean }
  | { type: 'clarified'; party: PartyId; item: ItemId }
  | {
      type: 'concessionConsidered';
      party: PartyId;
      item: ItemId;
      option: OptionId;
      inPrivate: boolean;
    }
  | { type: 'concessionRefused'; party: PartyId; item: ItemId; option: OptionId }
  | { type: 'textTabled'; author: PartyId; clauses: Clause[] }
  | { type: 'clauseAmended'; clause: Clause }
  | { type: 'recessTaken' }
  | { type: 'messageCarried'; from: PartyId; to: PartyId; item: ItemId; believed: boolean }
  | { type: 'messageFoundOut'; from: PartyId; to: PartyId; item: ItemId }
  | { type: 'factsFound'; item: ItemId }
  | { type: 'praised'; party: PartyId }
  | { type: 'openedWithWords'; party: PartyId }
  | { type: 'meansOffered'; party: PartyId; means: string }
  | { type: 'vouched'; party: PartyId; to: PartyId }
  | { type: 'sealedRead'; party: PartyId; wants: ItemId | null; minds: ItemId | null }
  | { type: 'commonGroundNamed'; party: PartyId; to: PartyId; item: ItemId; found: boolean }
  /** Whom it eased; nobody where nobody was strained by the company or the contest. */
  | { type: 'heldToIssues'; eased: PartyId[] }
  | { type: 'paceSet'; pace: 'brisk' | 'slow' }
  | { type: 'leaked' }
  | { type: 'improved'; meeting: string; clause: Clause }
  | { type: 'improvementRefused'; meeting: string; clause: Clause; by: PartyId }
  | { type: 'answered'; party: PartyId; stance: Stance }
  | { type: 'walkedOut'; party: PartyId }
  | { type: 'tableClosed'; outcome: Outcome; meeting: MeetingRecord }
  | { type: 'announced'; meeting: string }
  | { type: 'textLapsed'; meeting: string }
  | { type: 'commitmentMade'; commitment: Commitment }
  | { type: 'commitmentSettled'; commitment: Commitment }
  | { type: 'textSpoiled'; meeting: string; party: PartyId }
  | { type: 'commitmentsLapsed'; meeting: string }
  | { type: 'chartMoved'; party: PartyId; region: string; from: string; to: string }
  | { type: 'campaignEnded'; ending: string };

export type GameEvent = Happening & { seenBy: 'all' | readonly SeatId[] };
