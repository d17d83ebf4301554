import * as v from 'valibot';
import { publicities } from './ids.ts';

/** How one capital stands to another, in four steps that a chart's guards may read. */
export const bands = ['hostile', 'cold', 'neutral', 'warm'] as const;
export type Band = (typeof bands)[number];

const levels = ['dim', 'lit', 'glaring'] as const;
/** How bright the limelight is. */
export type Level = (typeof levels)[number];

const turns = ['harder', 'softer', 'distracted', 'focused'] as const;

/**
 * What happens to a party's chart. Facts travel in the event and are finite enumerations,
 * so that a chart can be tested alone and flattened into tables.
 */
export const ChartEventSchema = v.variant('type', [
  /** A new round opens: trust in the mediator, limelight, whether the bilateral channel was tended last round. */
  v.strictObject({
    type: v.literal('roundBegan'),
    trust: v.picklist(bands),
    limelight: v.picklist(levels),
    tended: v.boolean(),
  }),
  v.strictObject({ type: v.literal('invited'), publicity: v.picklist(publicities) }),
  v.strictObject({ type: v.literal('accepted') }),
  v.strictObject({ type: v.literal('conditioned') }),
  v.strictObject({ type: v.literal('refused') }),
  /** The invitation or the meeting is over for this party. */
  v.strictObject({ type: v.literal('released') }),
  v.strictObject({ type: v.literal('seated') }),
  v.strictObject({ type: v.literal('walkedOut') }),
  /** How a meeting it sat at ended: something adopted, nothing, or a breakdown. */
  v.strictObject({
    type: v.literal('adjourned'),
    result: v.picklist(['adopted', 'nothing', 'breakdown']),
  }),
  /** A theme was put on an agenda it was invited to. */
  v.strictObject({
    type: v.literal('raised'),
    theme: v.string(),
    publicity: v.picklist(publicities),
  }),
  /** Sanctions, condemnation, exercises. */
  v.strictObject({ type: v.literal('pressed'), loud: v.boolean() }),
  /** Somebody other than the mediator was friendly in deed. */
  v.strictObject({ type: v.literal('courted'), by: v.picklist(['great', 'neighbour']) }),
  /** The mediator came to see it. */
  v.strictObject({ type: v.literal('visited'), publicity: v.picklist(publicities) }),
  /** Aid, training or exchange that asked for nothing. */
  v.strictObject({ type: v.literal('helped') }),
  /** The mediator favoured a rival with a leading part. */
  v.strictObject({ type: v.literal('slighted') }),
  /** The mediator offered equal, minor parts to all. */
  v.strictObject({ type: v.literal('calmed') }),
  /** Great powers meet at one table. */
  v.strictObject({ type: v.literal('contested'), level: v.picklist(['mild', 'sharp']) }),
  v.strictObject({ type: v.literal('promiseKept'), own: v.boolean() }),
  v.strictObject({ type: v.literal('promiseBroken'), own: v.boolean() }),
  /** A debate at home moved. */
  v.strictObject({ type: v.literal('homeTurned'), turn: v.picklist(turns) }),
]);
export type ChartEvent = v.InferOutput<typeof ChartEventSchema>;
export type ChartEventType = ChartEvent['type'];

/** A chart's state as the world keeps it: one state per parallel region, and a context of enumerations. */
export interface ChartState {
  value: Record<string, string>;
  context: Record<string, string>;
}

/** What a party's seat can be allowed to say, and the command of the same name. */
export const partyMoves = [
  'accept',
  'setCondition',
  'refuse',
  'endorse',
  'object',
  'walkOut',
  'takeStep',
  'declineStep',
] as const;
export type PartyMove = (typeof partyMoves)[number];

export const questions = ['invitation', 'text', 'step'] as const;
/** What the seat is being asked at the moment. */
export type Question = (typeof questions)[number];

/** The port behind which XState (in play) and flattened tables (in bulk) stand. */
export interface PartyChart {
  readonly id: string;
  /** Regions in their order, with the states each can take. */
  readonly regions: Readonly<Record<string, readonly string[]>>;
  initial(): ChartState;
  /** Never mutates `state`; returns it unchanged where the event means nothing to the chart. */
  next(state: ChartState, event: ChartEvent): ChartState;
  legal(state: ChartState, question: Question): readonly PartyMove[];
}
