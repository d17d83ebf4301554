import * as v from 'valibot';
import { DaySchema } from './day.ts';
import { EffectSchema } from './effect.ts';
import { byId, EvidenceRef, FlagSchema, Id, PointsSchema } from './fields.ts';
import { publicities, tracks } from './ids.ts';
import { OffersSchema } from './sanctions.ts';

export const VenueSchema = v.strictObject({
  id: Id,
  /** Which picture the table stands in. */
  art: Id,
  city: Id,
  /** Whose ground it is: a party's id, or `united-nations`. */
  ground: Id,
  /** Diplomatic capital to use it, points. */
  cost: v.pipe(v.number(), v.minValue(0), v.maxValue(8)),
  /** How well it keeps the press out, 0 open lobby … 3 wooded valley. */
  seclusion: v.picklist([0, 1, 2, 3]),
  /** Seats at the table. */
  seats: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12)),
  /** How official the place is: which tracks it suits. */
  tracks: v.pipe(v.array(v.picklist(tracks)), v.minLength(1)),
  /** What the place itself says to a party, points of comfort, with its evidence. */
  draws: v.array(v.strictObject({ party: Id, points: PointsSchema, evidence: EvidenceRef })),
  evidence: EvidenceRef,
});
export type Venue = v.InferOutput<typeof VenueSchema>;

export const OptionSchema = v.strictObject({
  id: Id,
  /** 0 no change … 4 deep commitment. */
  depth: v.picklist([0, 1, 2, 3, 4]),
  /** Whom the option obliges once signed at Track 1; `signatories` for all who sign. */
  obliges: v.union([v.literal('signatories'), v.array(Id)]),
  /** Rounds until what is promised falls due. */
  term: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  /** How hard it is to defend at home, points by party, if read aloud in plain words. */
  exposure: v.optional(byId(PointsSchema), {}),
  /** Kinds of what it offers: where they stand with sanctions follows from the day and from who sits there. */
  offers: OffersSchema,
});
export type ItemOption = v.InferOutput<typeof OptionSchema>;

export const AgendaItemSchema = v.strictObject({
  id: Id,
  /** Theme that charts and moods react to. */
  theme: Id,
  /** Among the official goals of the dialogue. */
  official: v.boolean(),
  /** Which basket of a comprehensive settlement it would go into, as at Helsinki. */
  basket: v.optional(Id),
  /** Those who wish to see it wait for the mediator to speak of it: its silence costs their support. */
  awaited: v.optional(v.boolean()),
  /** From no change (depth 0) to the deepest. */
  options: v.pipe(v.array(OptionSchema), v.minLength(2), v.maxLength(12)),
  evidence: EvidenceRef,
});
export type AgendaItem = v.InferOutput<typeof AgendaItemSchema>;

export const GroundworkSchema = v.strictObject({
  id: Id,
  cost: v.pipe(v.number(), v.minValue(0), v.maxValue(8)),
  /** Whom it is aimed at. `pair` takes two. */
  aim: v.picklist(['nobody', 'party', 'pair']),
  /** Parties it can be aimed at; all when left out. */
  targets: v.optional(v.pipe(v.array(Id), v.minLength(1))),
  /** Who hears of it. */
  publicity: v.picklist(publicities),
  /** Counts as tending the bilateral channel of the target. */
  tends: v.boolean(),
  effects: v.array(EffectSchema),
  evidence: EvidenceRef,
});
export type Groundwork = v.InferOutput<typeof GroundworkSchema>;

/** Something of the mediator's own that it can add to a text for one party. */
export const MeansSchema = v.strictObject({
  id: Id,
  /** Diplomatic capital, points. */
  cost: v.pipe(v.number(), v.minValue(0), v.maxValue(8)),
  /** What it adds to the worth of a text, points. */
  worth: PointsSchema,
  /** Taken from the mediator's own support, points: its means are few. */
  ownSupport: PointsSchema,
  /** Kinds of what it offers, as of an option. */
  offers: OffersSchema,
  evidence: EvidenceRef,
});
export type Means = v.InferOutput<typeof MeansSchema>;

/**
 * The host's word that a party will sit at another state's forum of this round; settled when the
 * round closes.
 */
const PledgeSchema = v.strictObject({
  party: Id,
  forum: Id,
  kept: v.array(EffectSchema),
  broken: v.array(EffectSchema),
});

const AnswerSchema = v.strictObject({
  id: Id,
  effects: v.array(EffectSchema),
  pledge: v.optional(PledgeSchema),
});
/** One thing that the mediator can say to a request. */
export type Answer = v.InferOutput<typeof AnswerSchema>;

/** What an incident asks of the mediator. The last answer stands where the mediator gives none. */
const RequestSchema = v.strictObject({
  answers: v.pipe(v.array(AnswerSchema), v.minLength(2), v.maxLength(4)),
  evidence: EvidenceRef,
});

export const IncidentSchema = v.strictObject({
  id: Id,
  /** Day of the record, for dated incidents. */
  date: v.optional(DaySchema),
  /** Relative chance among drawn incidents; 0 for dated ones. */
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  /** Drawn only when some party of the list stands in that chart state (`region.state`). */
  when: v.optional(v.strictObject({ party: Id, region: v.string(), state: v.string() })),
  /** Named class of incident that figures call a crisis. */
  crisis: v.boolean(),
  effects: v.array(EffectSchema),
  request: v.optional(RequestSchema),
  evidence: EvidenceRef,
});
export type Incident = v.InferOutput<typeof IncidentSchema>;

/** A desk that may hold the pen in a capital this year: drawn by seed, hidden, with a tell. */
export const LeaningSchema = v.strictObject({
  id: Id,
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  /** Added to the interest in an item on an agenda, points. */
  interests: v.optional(byId(PointsSchema), {}),
  /** Added to the value of every option above depth 0 of an item, points. */
  values: v.optional(byId(PointsSchema), {}),
  /** Added to the reservation value, points. */
  reservation: v.optional(PointsSchema, 0),
  evidence: EvidenceRef,
});
export type Leaning = v.InferOutput<typeof LeaningSchema>;

/** A range that a figure lies in, points. */
const BoundsSchema = v.strictObject({ least: PointsSchema, most: PointsSchema });
export type Bounds = v.InferOutput<typeof BoundsSchema>;

/**
 * What a party lets the mediator suppose before it has been heard: bounds of every worth and of the
 * reservation value, and nothing nearer.
 */
const DisclosedSchema = v.strictObject({ values: BoundsSchema, reservation: BoundsSchema });

/** How a mandate reads while its party's chart is in a state: what is added, points. */
const InStateSchema = v.strictObject({
  /** Added to the wish to see an item on an agenda. */
  interests: v.optional(byId(PointsSchema)),
  /** Added to the worth of every option above no change of an item. */
  values: v.optional(byId(PointsSchema)),
  /** Added to what a text must be worth per item. */
  reservation: v.optional(PointsSchema),
  evidence: EvidenceRef,
});

export const MandateSpecSchema = v.strictObject({
  /** Wish to see an item on an agenda, points; negative where it would rather not. */
  interests: byId(PointsSchema),
  /** Worth of each option of an item, points, in the item's order; the first is usually 0. */
  values: byId(v.pipe(v.array(PointsSchema), v.minLength(2), v.maxLength(12))),
  /** Reservation value: what a text must be worth per item on the table, points. */
  reservation: PointsSchema,
  /** Half-width of what a seed may add to or take from a wish or a worth, points; from the reservation value, a share of it. */
  spread: v.pipe(v.number(), v.minValue(0), v.maxValue(30)),
  /** What the party has disclosed to the mediator; left out, it has disclosed the figures above. */
  disclosed: v.optional(DisclosedSchema),
  /** What the party would write into it in a state of its chart, by `region.state`. */
  inState: v.optional(
    v.record(
      v.pipe(
        v.string(),
        v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'a state is written region.state, e.g. posture.open'),
      ),
      InStateSchema,
    ),
  ),
});
export type MandateSpec = v.InferOutput<typeof MandateSpecSchema>;

export const PartySchema = v.strictObject({
  id: Id,
  /** Which chart moves it; `negotiator` where it has none of its own. */
  chart: Id,
  /** ISO 3166 code of its flag, if any. */
  flag: v.optional(FlagSchema),
  rank: v.picklist(['great', 'middle', 'small']),
  /** Borders on the mediator, which keeps its neighbours in balance. */
  neighbour: v.optional(v.boolean()),
  /** Points of willingness lost per step of publicity; negative where it likes to be seen. */
  publicityAversion: PointsSchema,
  /** Points of willingness by track. */
  levels: v.strictObject({ '2': PointsSchema, '1.5': PointsSchema, '1': PointsSchema }),
  mandate: MandateSpecSchema,
  leanings: v.array(LeaningSchema),
  evidence: EvidenceRef,
});
export type Party = v.InferOutput<typeof PartySchema>;

/** An office and who holds it: names only where the record was seen, the office alone elsewhere. */
export const OfficialSchema = v.strictObject({
  id: Id,
  party: Id,
  /** First and last day for which the record names this holder. */
  from: DaySchema,
  to: DaySchema,
  evidence: EvidenceRef,
});
export type Official = v.InferOutput<typeof OfficialSchema>;

/** What a claim rests on. Evidence supports a sign, never a size. */
export const EvidenceSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  grade: v.picklist(['brief', 'study', 'assumption']),
  /** Short label on a mark: `P13`, `Kydd 2003`, `A6`. */
  mark: v.pipe(v.string(), v.maxLength(40)),
  /** Full citation, or what is assumed and why. */
  source: v.pipe(v.string(), v.maxLength(600)),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
