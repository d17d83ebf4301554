import * as v from 'valibot';
import { DaySchema } from './day.ts';
import { EvidenceRef, Id } from './fields.ts';

/** What can be offered that somebody's sanctions may bear on. */
export const offerKinds = [
  'aid',
  'know-how',
  'equipment',
  'infrastructure',
  'finance',
  'joint-ventures',
  'fuel',
  'minerals',
  'labour',
  'luxury-goods',
  'arms',
] as const;

/** Kinds that are offered; nothing that sanctions know of when left out. */
export const OffersSchema = v.optional(v.array(v.picklist(offerKinds)), []);

/** From the lightest to the heaviest. */
export const sanctionStatuses = ['clear', 'exemption-needed', 'barred'] as const;
export type SanctionStatus = (typeof sanctionStatuses)[number];

/** One measure of sanctions: from a day on it bears on kinds of what is offered where the party it is laid on takes part. */
export const SanctionSchema = v.strictObject({
  id: Id,
  /** The party it is laid on. */
  on: Id,
  /** The party whose own measure it is, which binds that party alone; everybody's when left out. */
  by: v.optional(Id),
  /** The day on which it took effect. */
  from: DaySchema,
  /** What it makes of which kind. */
  bears: v.record(v.picklist(offerKinds), v.picklist(['exemption-needed', 'barred'])),
  evidence: EvidenceRef,
});
export type Sanction = v.InferOutput<typeof SanctionSchema>;

/** Where an offer stands with sanctions on a day, and the measures that put it there, oldest first. */
export interface SanctionStanding {
  status: SanctionStatus;
  /** Empty where it is clear. */
  measures: readonly Sanction[];
}
