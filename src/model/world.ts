import type { ChartState, Question } from './chart.ts';
import type {
  GroundworkId,
  IncidentId,
  ItemId,
  Milli,
  OptionId,
  PartyId,
  Publicity,
  StepSize,
  SeatId,
  Track,
  VenueId,
  Wording,
} from './ids.ts';
import type { Cause } from './ledger.ts';
import type { CauseId } from './causes.ts';

/** The stations of a round, in order. */
export const phases = [
  'briefing',
  'groundwork',
  'convening',
  'replies',
  'table',
  'outcome',
  'aftermath',
  'ended',
] as const;
export type Phase = (typeof phases)[number];

export interface Scores {
  /** from → to, −100 000…100 000. */
  trust: Record<PartyId, Record<PartyId, Milli>>;
  /** What each party believes of the mediator, 0…100 000. */
  credibility: Record<PartyId, Milli>;
  /** What each source, the mediator's own means included, lends to the initiative, 0…100 000. */
  support: Record<PartyId, Milli>;
  limelight: Milli;
  capital: Milli;
  sovereignty: Milli;
}

/** A party's confidential instructions, as drawn for this game. */
export interface Mandate {
  /** Wish to see an item on an agenda. */
  interests: Record<ItemId, Milli>;
  /** Worth of each option, in the item's order. */
  values: Record<ItemId, Milli[]>;
  /** What a text must be worth per item on the table. */
  reservation: Milli;
  /** The desk that holds the pen; null where none was drawn. */
  leaning: string | null;
}

/** How much of a mandate the mediator has come to know, 0…1000 thousandths. */
export interface Insight {
  items: Record<ItemId, Milli>;
  reservation: Milli;
}

export interface PartyState {
  chart: ChartState;
  mandate: Mandate;
  insight: Insight;
  /** Whether the bilateral channel was tended this round. */
  tended: boolean;
  /** Whether a shaded message has moved it before: it moves nobody twice. */
  misled: boolean;
}

/** A lasting impression on one party's readiness to come; halves each round. */
export interface Mood {
  party: PartyId;
  amount: Milli;
  cause: Cause;
}

/** What something at home has added to one party's instructions; fades like a mood. */
export interface MandateShift {
  party: PartyId;
  /** Null where it is what a text must be worth per item. */
  item: ItemId | null;
  amount: Milli;
  cause: Cause;
  seenBy: 'all' | readonly SeatId[];
}

export interface Proposal {
  host: PartyId;
  venue: VenueId;
  track: Track;
  publicity: Publicity;
  agenda: ItemId[];
  guests: PartyId[];
}

/** The one change that would turn a near miss into a yes. */
export type Condition =
  | { change: 'venue'; venue: VenueId }
  | { change: 'drop-item'; item: ItemId }
  | { change: 'add-item'; item: ItemId }
  | { change: 'leave-out'; party: PartyId }
  | { change: 'add-guest'; party: PartyId }
  | { change: 'publicity'; publicity: Publicity };

export type Reply =
  | { answer: 'yes' }
  | { answer: 'no' }
  | { answer: 'conditional'; condition: Condition };

export interface Invitation {
  proposal: Proposal;
  replies: Record<PartyId, Reply>;
  /** Whose condition was met, once for each invitation. */
  movedFor: PartyId | null;
  /** The forum this is, where another state convenes. */
  forum: string | null;
}

export interface Clause {
  item: ItemId;
  option: OptionId;
  wording: Wording;
}

export interface Stance {
  answer: 'endorse' | 'object';
  /** The clause it loses most on, when it objects. */
  item: ItemId | null;
}

/** What moved a party on one option, milli points. */
export interface Favour {
  item: ItemId;
  option: OptionId;
  amount: Milli;
  cause: CauseId;
}

/** A text that stood on the table before, and what each party said to it last. */
export interface PastText {
  clauses: Clause[];
  author: PartyId;
  stances: Record<PartyId, Stance>;
}

export interface Vouch {
  party: PartyId;
  to: PartyId;
}

/** What the host has named as common to two parties, and whether both do gain by it. */
export interface CommonGround {
  party: PartyId;
  to: PartyId;
  item: ItemId;
  found: boolean;
}

export interface ShadedMessage {
  from: PartyId;
  to: PartyId;
  item: ItemId;
}

export interface Table {
  present: PartyId[];
  exchangesLeft: number;
  /** The single negotiating text; null until somebody's draft is tabled. */
  text: Clause[] | null;
  /** Whose draft opened the talks. */
  author: PartyId | null;
  stances: Record<PartyId, Stance>;
  /** Hardening by party: refusals said aloud, disliked company; adds to what it needs. */
  strain: Record<PartyId, Milli>;
  /** Texts that stood before the one on the table, in order. */
  past: PastText[];
  /** What has moved each party on single options: concessions considered, word carried, facts. */
  favours: Record<PartyId, Favour[]>;
  /** What was suggested to whom, as `party/item/option`: nobody is asked twice. */
  suggested: string[];
  /** Whether all were heard. */
  heard: boolean;
  /** Parties already taken aside at this table. */
  caucused: PartyId[];
  walkedOut: PartyId[];
  /** Items on which the host has found facts of its own. */
  facts: ItemId[];
  praised: PartyId[];
  /** Whose words open the text; null while it opens with the host's. */
  opening: PartyId | null;
  /** What the host's own means have added for a party, milli points. */
  sweetened: Record<PartyId, Milli>;
  /** For whom the host gave its word, and to whom. */
  vouched: Vouch[];
  /** Messages that said more than was known, until they are found out. */
  shaded: ShadedMessage[];
  /** Absent guests whose sealed sentence was read. */
  sealedRead: PartyId[];
  /** Items that the host has named as common to a pair. */
  common: CommonGround[];
  /** Whether the host has held the talks to the items. */
  heldToIssues: boolean;
  pace: 'even' | 'brisk' | 'slow';
  /** Great powers contend for the lead. */
  contest: 'none' | 'mild' | 'sharp';
}

export const outcomes = [
  'nobody-came',
  'called-off',
  'collapse',
  'walk-out',
  'no-result',
  'meet-again',
  'chair-statement',
  'partial',
  'full',
  'held',
] as const;
/** How a meeting ended. `held` is another state's forum, whose table is not ours. */
export type Outcome = (typeof outcomes)[number];

export interface MeetingRecord {
  id: string;
  round: number;
  date: string;
  forum: string | null;
  proposal: Proposal;
  replies: Record<PartyId, Reply>;
  attended: PartyId[];
  outcome: Outcome;
  text: Clause[] | null;
  endorsedBy: PartyId[];
  /** A quiet result becomes public when the host tells it. */
  told: boolean;
  vouched: Vouch[];
  /** Absent guests whose sealed sentence was read. */
  sealedRead: PartyId[];
  /** The one look for an improvement after adoption was taken. */
  improved: boolean;
}

/** A text that scholars or officials carried home: it eases a Track 1 meeting of the same parties. */
export interface CarriedText {
  meeting: string;
  round: number;
  parties: PartyId[];
  clauses: Clause[];
}

/** A party that worked against an adopted text. */
export interface Spoiling {
  round: number;
  meeting: string;
  party: PartyId;
}

export interface Commitment {
  id: string;
  meeting: string;
  party: PartyId;
  clause: Clause;
  made: number;
  due: number;
  /** `lapsed` is a quiet promise that was neither told nor begun in time. */
  status: 'running' | 'kept' | 'late' | 'broken' | 'lapsed';
}

/**
 * A conciliatory step of one party towards another: unilateral, specific, asked for by the mediator,
 * said beforehand and carried out as said, or not.
 */
export interface ConciliatoryStep {
  /** The round in which it was asked for. */
  round: number;
  from: PartyId;
  to: PartyId;
  size: StepSize;
  publicity: Publicity;
  status: 'asked' | 'declined' | 'promised' | 'done' | 'failed';
  /** The round in which it was done or failed; null until then. */
  settled: number | null;
}

export interface World {
  seed: string;
  /** 1… number of rounds. */
  round: number;
  phase: Phase;
  /** What the seats in `waiting` are asked, in the order in which they answer. */
  question: Question | null;
  waiting: PartyId[];
  /** How far each stream of chance was drawn, by stream key. */
  draws: Record<string, number>;
  scores: Scores;
  parties: Record<PartyId, PartyState>;
  moods: Mood[];
  shifts: MandateShift[];
  invitation: Invitation | null;
  table: Table | null;
  meetings: MeetingRecord[];
  carried: CarriedText[];
  commitments: Commitment[];
  spoiled: Spoiling[];
  /** Conciliatory steps between parties, in the order in which they were asked for. */
  steps: ConciliatoryStep[];
  /** What pairs have done and kept together, by `a/b` with a before b in the order of parties. */
  bonds: Record<string, { exchanges: number; kept: number }>;
  /** Incidents that have happened, in order. */
  incidents: { round: number; incident: IncidentId }[];
  /** What incidents have asked of the mediator; `answer` is null while it has said nothing. */
  requests: { round: number; incident: IncidentId; answer: string | null }[];
  groundwork: {
    round: number;
    groundwork: GroundworkId;
    target: PartyId | null;
    partner: PartyId | null;
  }[];
  ending: string | null;
}
