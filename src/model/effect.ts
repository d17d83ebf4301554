import * as v from 'valibot';
import { ChartEventSchema } from './chart.ts';
import { EvidenceRef, Id, PointsSchema, ShiftSchema } from './fields.ts';

/**
 * `target` and `partner` are whom a groundwork act is aimed at; the rest are groups. `rivals` are the
 * other great powers when a great power is aimed at, and nobody otherwise.
 */
export const WhoSchema = v.union([
  v.picklist(['target', 'partner', 'mediator', 'all', 'others', 'great', 'small', 'rivals']),
  v.pipe(
    v.string(),
    v.startsWith('party:', 'name one party as party: and its id, such as party:rok'),
  ),
]);
export type Who = v.InferOutput<typeof WhoSchema>;

/** What an act or an incident does. `evidence` overrides that of the act where an effect rests on another source. */
const evidence = v.optional(EvidenceRef);
export const EffectSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('trust'),
    from: WhoSchema,
    to: WhoSchema,
    points: ShiftSchema,
    evidence,
  }),
  /** A mood weighs on the next replies of `who`; it halves each round. */
  v.strictObject({ kind: v.literal('mood'), who: WhoSchema, points: PointsSchema, evidence }),
  /**
   * Something at home moves the instructions of `who`: its wish for an item and the worth of every
   * option above no change of it, or (item null) what it needs of a text per item. Fades like a mood.
   */
  v.strictObject({
    kind: v.literal('mandate'),
    who: WhoSchema,
    item: v.nullable(Id),
    points: PointsSchema,
    evidence,
  }),
  v.strictObject({
    kind: v.literal('credibility'),
    who: WhoSchema,
    points: PointsSchema,
    evidence,
  }),
  v.strictObject({ kind: v.literal('support'), who: WhoSchema, points: PointsSchema, evidence }),
  v.strictObject({ kind: v.literal('sovereignty'), points: PointsSchema, evidence }),
  v.strictObject({ kind: v.literal('limelight'), points: PointsSchema, evidence }),
  v.strictObject({ kind: v.literal('capital'), points: PointsSchema, evidence }),
  v.strictObject({ kind: v.literal('chart'), who: WhoSchema, event: ChartEventSchema, evidence }),
  /** The mediator learns about `who`: share of what is unknown that becomes known, 0..1. */
  v.strictObject({
    kind: v.literal('insight'),
    who: WhoSchema,
    share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    evidence,
  }),
  /** Two parties did something together: lifts the cap that words alone put on their trust. */
  v.strictObject({ kind: v.literal('exchange'), between: WhoSchema, and: WhoSchema, evidence }),
]);
export type Effect = v.InferOutput<typeof EffectSchema>;
