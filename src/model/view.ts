import type { ChartState, Question } from './chart.ts';
import type { CommandType } from './command.ts';
import type { ItemId, Milli, PartyId, SeatId } from './ids.ts';
import type { Term } from './ledger.ts';
import type { Table } from './table.ts';
import type {
  CarriedText,
  Commitment,
  ConciliatoryStep,
  Invitation,
  Mandate,
  MandateShift,
  MeetingRecord,
  Mood,
  Phase,
  Scores,
  World,
} from './world.ts';

/** From the least to the most a figure can be, as far as the one who reckons knows; equal when known. */
export interface Range {
  low: Milli;
  high: Milli;
}

/** What a seat knows of a mandate. A party knows its own exactly. */
export interface MandateEstimate {
  interests: Record<ItemId, Range>;
  values: Record<ItemId, readonly Range[]>;
  reservation: Range;
}

/**
 * The part of the world that decisions are reckoned from. The world satisfies it, and so does
 * every view, so that a forecast runs the very function that decides.
 */
export interface Known {
  round: number;
  scores: Pick<Scores, 'trust' | 'limelight'>;
  parties: Record<PartyId, { chart: ChartState }>;
  moods: readonly Mood[];
  steps: readonly ConciliatoryStep[];
  /** What has moved mandates, as far as it is known. */
  shifts: readonly MandateShift[];
  commitments: readonly Commitment[];
  carried: readonly CarriedText[];
  meetings: readonly MeetingRecord[];
  invitation: Invitation | null;
  table: Table | null;
}

/** What one seat may see. Shares structure with the world; never mutate it. */
export interface View extends Known {
  seat: SeatId;
  phase: Phase;
  question: Question | null;
  waiting: readonly PartyId[];
  legal: readonly CommandType[];
  /** Mandates as far as this seat knows them. */
  estimates: Record<PartyId, MandateEstimate>;
  /** The seat's own mandate; null for the mediator. */
  mandate: Mandate | null;
  /** The mediator's own scores; null for a party. */
  house: Omit<Scores, 'trust'> | null;
  /** Who worked against texts that this seat knows of. */
  spoiled: World['spoiled'];
  voiced: World['voiced'];
  bonds: World['bonds'];
  incidents: World['incidents'];
  requests: World['requests'];
  groundwork: World['groundwork'];
  ending: string | null;
}

/** What the mediator expects a party to answer, reckoned on its own estimates. */
export interface ReplyForecast {
  party: PartyId;
  /** The answer in the middle of what is expected. */
  likely: 'yes' | 'conditional' | 'no';
  /** How many of ten such invitations it would follow, whole numbers 0…10, at least and at most. */
  odds: Range;
  /** Why, the strongest first. */
  terms: readonly Term[];
}

/** A step that has been done, and how it was taken. */
export interface Rung {
  step: ConciliatoryStep;
  /** The step that answered it; null while none has. */
  answer: ConciliatoryStep | null;
  /** Whether it was itself an answer. */
  answers: boolean;
}

/** What has passed between two parties, step by step; derived, never kept. */
export interface Ladder {
  /** Steps that were done, in their order. */
  rungs: readonly Rung[];
  /** Steps that were said and not done, in their order. */
  failed: readonly ConciliatoryStep[];
  /** Steps promised and not yet carried out. */
  promised: readonly ConciliatoryStep[];
  /** Sum of the sizes that were answered, less what was said and not done since; at least 0. */
  height: number;
  standing: 'none' | 'promised' | 'waiting' | 'paused' | 'answered';
}

/** What the mediator expects a party to answer when it is asked for a step. */
export interface StepForecast {
  party: PartyId;
  likely: 'take' | 'decline';
  /** How many of ten such requests it would follow, whole numbers 0…10, at least and at most. */
  odds: Range;
  /** Chance that the step, once promised, is carried out, 0…1. */
  kept: number;
  /** Why, the strongest first. */
  terms: readonly Term[];
}

/** Whether a party may work against an adopted text, on the mediator's estimates. */
export interface SpoilForecast {
  party: PartyId;
  /** How many in a hundred such rounds it would, whole numbers, at least and at most. */
  odds: Range;
  /** Why, the strongest first. */
  terms: readonly Term[];
}

/** How surely a promise is kept when it falls due, as things stand. */
export interface KeptForecast {
  /** How many in a hundred such promises would be kept, a whole number. */
  odds: number;
  /** Why, the strongest first. */
  terms: readonly Term[];
}

/** What the mediator expects a party to answer to a text. */
export interface TextForecast {
  party: PartyId;
  likely: 'endorse' | 'object' | 'unsure';
  /** What the text is worth to it beyond what it needs; negative where it falls short. */
  margin: Range;
  /** The clause it is expected to lose most on. */
  weakest: ItemId | null;
  terms: readonly Term[];
}
