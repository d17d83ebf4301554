import type { ChartState, Question } from './chart.ts';
import type {
  GroundworkId,
  IncidentId,
  ItemId,
  Milli,
  PartyId,
  Publicity,
  StepSize,
  SeatId,
  Track,
  VenueId,
} from './ids.ts';
import type { Cause } from './ledger.ts';
import type { Clause, Table, Vouch } from './table.ts';

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

/** A party's confidential instructions, as drawn for this game: they never change. */
export interface Mandate {
  /** Wish to see an item on an agenda. */
  readonly interests: Readonly<Record<ItemId, Milli>>;
  /** Worth of each option, in the item's order. */
  readonly values: Readonly<Record<ItemId, readonly Milli[]>>;
  /** What a text must be worth per item on the table. */
  readonly reservation: Milli;
  /** The desk that holds the pen; null where none was drawn. */
  readonly leaning: string | null;
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
  /** The last round in which the mediator spoke of an item that is waited for, by item. */
  voiced: Record<ItemId, number>;
  groundwork: {
    round: number;
    groundwork: GroundworkId;
    target: PartyId | null;
    partner: PartyId | null;
  }[];
  ending: string | null;
}
