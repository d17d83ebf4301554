import * as v from 'valibot';
import {
  AgendaItemSchema,
  EvidenceSchema,
  GroundworkSchema,
  IncidentSchema,
  MeansSchema,
  PartySchema,
  VenueSchema,
} from './catalogue.ts';
import { byId, FlagSchema, Id, PointsSchema } from './fields.ts';
import { hostMoves } from './command.ts';
import { DaySchema } from './day.ts';
import { publicities, tracks } from './ids.ts';
import { ruleIds } from './rule-table.ts';
import { SanctionSchema } from './sanctions.ts';

const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** What the debrief and the endings measure; the parties it is about are the scenario's to name. */
export const MeasureSchema = v.variant('kind', [
  /** Mean of trust both ways between two parties, points. */
  v.strictObject({ id: Id, kind: v.literal('trust-between'), a: Id, b: Id }),
  /** Mean of trust over all ordered pairs of parties, the mediator left out, points. */
  v.strictObject({ id: Id, kind: v.literal('trust-among-parties') }),
  /** Percentage of the mediator's invitations to the party that it followed; 0 where none was sent. */
  v.strictObject({ id: Id, kind: v.literal('attendance'), party: Id }),
  /** Signed communiqués with at least one binding clause. */
  v.strictObject({ id: Id, kind: v.literal('agreements') }),
  /** Sum over the items of the deepest that was adopted on each; carried home counts half. */
  v.strictObject({
    id: Id,
    kind: v.literal('depth'),
    /** Of these items only; of all when left out. */
    items: v.optional(v.pipe(v.array(Id), v.minLength(1))),
  }),
  /** Baskets with something adopted in them, signed or carried home. */
  v.strictObject({ id: Id, kind: v.literal('baskets') }),
  /** The most parties that endorsed one adopted text. */
  v.strictObject({ id: Id, kind: v.literal('signatories') }),
  /** Percentage of commitments fallen due that were kept, a late one counting half; 0 where none fell due. */
  v.strictObject({ id: Id, kind: v.literal('durability') }),
  /** Support lent to the initiative by others than the mediator, points. */
  v.strictObject({
    id: Id,
    kind: v.literal('outside-support'),
    /** By these parties only; by all when left out. */
    by: v.optional(v.pipe(v.array(Id), v.minLength(1))),
  }),
  /** Pairs, the mediator's own among them, that have done something together since the opening. */
  v.strictObject({ id: Id, kind: v.literal('exchanges') }),
  v.strictObject({ id: Id, kind: v.literal('sovereignty') }),
  v.strictObject({ id: Id, kind: v.literal('limelight') }),
  /** 100 less the gap between the parties that have gained and lost most trust in the mediator. */
  v.strictObject({ id: Id, kind: v.literal('neutrality') }),
  /** 100 less the points by which one neighbour has come nearer since the opening than another. */
  v.strictObject({ id: Id, kind: v.literal('balance') }),
]);
export type Measure = v.InferOutput<typeof MeasureSchema>;

export type Predicate =
  | { measure: string; atLeast: number }
  | { measure: string; below: number }
  | { state: { party: string; region: string; is: string } }
  | { all: Predicate[] }
  | { any: Predicate[] }
  | { not: Predicate };

const PredicateSchema: v.GenericSchema<Predicate> = v.lazy(() =>
  v.union([
    v.strictObject({ measure: Id, atLeast: v.number() }),
    v.strictObject({ measure: Id, below: v.number() }),
    v.strictObject({ state: v.strictObject({ party: Id, region: v.string(), is: v.string() }) }),
    v.strictObject({ all: v.array(PredicateSchema) }),
    v.strictObject({ any: v.array(PredicateSchema) }),
    v.strictObject({ not: PredicateSchema }),
  ]),
);

/** What an ending is, from the best to the worst. */
export const tones = ['bright', 'hopeful', 'mixed', 'dim', 'dark'] as const;

/** Endings are tried in order; the first that holds at the end of the last round is the ending. */
const EndingSchema = v.strictObject({
  id: Id,
  tone: v.picklist(tones),
  when: v.optional(PredicateSchema),
});

/** When a text is adopted: how many of those at the table must endorse it, and whose refusal stops it. */
const AdoptionSchema = v.strictObject({
  atLeast: v.union([v.literal('all'), v.literal('all-but-one'), count(2, 20)]),
  vetoes: v.array(Id),
});

/** A meeting that another state convenes: replies are the parties' own, the table is not ours. */
export const ForumSchema = v.strictObject({
  id: Id,
  host: Id,
  venue: Id,
  date: DaySchema,
  track: v.picklist(tracks),
  publicity: v.picklist(publicities),
  agenda: v.pipe(v.array(Id), v.minLength(1)),
  guests: v.pipe(v.array(Id), v.minLength(1)),
  evidence: v.string(),
});
export type Forum = v.InferOutput<typeof ForumSchema>;

/** A meeting that was agreed before the round opens: nobody has to be asked, and nothing is prepared. */
const ConvenedSchema = v.strictObject({
  venue: Id,
  track: v.picklist(tracks),
  publicity: v.picklist(publicities),
  agenda: v.pipe(v.array(Id), v.minLength(1), v.maxLength(10)),
  guests: v.pipe(v.array(Id), v.minLength(2), v.maxLength(12)),
  /** Exchanges on its clock; those of its publicity when left out. */
  exchanges: v.optional(count(1, 40)),
});
export type Convened = v.InferOutput<typeof ConvenedSchema>;

export const RoundSchema = v.strictObject({
  opens: DaySchema,
  closes: DaySchema,
  season: v.picklist(['spring', 'summer', 'autumn', 'winter']),
  /** Dated incidents of these weeks, in order. */
  incidents: v.array(Id),
  /** How many incidents are drawn beside them. */
  draws: count(0, 4),
  /** A meeting that another state convenes in these weeks; at most one. */
  forum: v.optional(Id),
  /** The mediator's own meeting of these weeks, where it is convened already: the briefing leads to its table. */
  convened: v.optional(ConvenedSchema),
});
export type Round = v.InferOutput<typeof RoundSchema>;

const trustCell = v.strictObject({
  points: PointsSchema,
  /** How the figure came about, for the reader. */
  derivation: v.pipe(v.string(), v.maxLength(400)),
});

/** Ids of the catalogue, or whole entries of the scenario's own. */
const chosen = <const T extends v.GenericSchema>(own: T) => v.array(v.union([Id, own]));

export const ScenarioSchema = v.strictObject({
  format: v.literal(1),
  id: Id,
  minutes: count(5, 600),
  difficulty: v.picklist(['first', 'easy', 'medium', 'hard']),
  mediator: v.strictObject({ id: Id, flag: v.optional(FlagSchema) }),
  parties: v.pipe(chosen(PartySchema), v.minLength(2), v.maxLength(12)),
  venues: v.pipe(chosen(VenueSchema), v.minLength(1), v.maxLength(40)),
  agenda: v.pipe(chosen(AgendaItemSchema), v.minLength(1), v.maxLength(40)),
  /** How many items one agenda may hold. */
  agendaLimit: count(1, 10),
  groundwork: v.pipe(chosen(GroundworkSchema), v.maxLength(60)),
  /** What the mediator can add to a text of its own means. */
  means: v.optional(v.pipe(chosen(MeansSchema), v.maxLength(20)), []),
  /** Incidents that may be drawn; dated ones are named by their round. */
  drawn: v.pipe(chosen(IncidentSchema), v.maxLength(200)),
  dated: v.pipe(chosen(IncidentSchema), v.maxLength(200)),
  forums: v.array(ForumSchema),
  /** Measures of sanctions that bear on what is offered; all of the catalogue when left out. */
  sanctions: v.optional(v.pipe(chosen(SanctionSchema), v.maxLength(60))),
  rounds: v.pipe(v.array(RoundSchema), v.minLength(1), v.maxLength(40)),
  opening: v.strictObject({
    /** What each party on the outside feels about each on the inside. Missing pairs are 0. */
    trust: byId(byId(trustCell)),
    credibility: byId(PointsSchema),
    support: byId(PointsSchema),
    capital: v.pipe(v.number(), v.minValue(0), v.maxValue(20)),
    /** What pairs have done together before: exchanges and kept commitments lift the cap on their trust. */
    bonds: v.optional(
      byId(
        byId(
          v.strictObject({
            exchanges: count(0, 20),
            kept: count(0, 20),
            /** What these were, for the reader. */
            derivation: v.optional(v.pipe(v.string(), v.maxLength(400))),
          }),
        ),
      ),
      {},
    ),
    /** States that regions of a party's chart open in, by party and region; the rest as the chart has it. */
    charts: v.optional(byId(byId(Id))),
    limelight: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    sovereignty: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  }),
  /** Diplomatic capital earned a round and the most that can be held, points. */
  capital: v.strictObject({
    perRound: v.pipe(v.number(), v.minValue(0), v.maxValue(20)),
    most: v.pipe(v.number(), v.minValue(1), v.maxValue(40)),
  }),
  /** A table of at least `guests` guests is a full one; the house can carry `most` of them. */
  fullTables: v.strictObject({ guests: count(2, 20), most: count(0, 40) }),
  /** What the host may do at its tables; everything when left out. */
  moves: v.optional(v.pipe(v.array(v.picklist(hostMoves)), v.minLength(1))),
  adoption: v.strictObject({ '2': AdoptionSchema, '1.5': AdoptionSchema, '1': AdoptionSchema }),
  measures: v.pipe(v.array(MeasureSchema), v.minLength(1), v.maxLength(40)),
  endings: v.pipe(v.array(EndingSchema), v.minLength(1), v.maxLength(40)),
  assumptions: v.optional(byId(v.string()), {}),
  /** Numbers of the rules that differ in this scenario, by their names. */
  rules: v.optional(v.record(v.picklist(ruleIds), v.number())),
  evidence: v.optional(v.pipe(v.array(EvidenceSchema), v.maxLength(200)), []),
  /** Texts by locale and message key; English is always there. */
  texts: v.record(
    v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'write a language as en or pt-BR')),
    v.record(
      v.pipe(
        v.string(),
        v.regex(
          /^[a-z][A-Za-z0-9.-]*$/,
          'the key of a text begins with a small letter and has letters, digits, dots and hyphens only',
        ),
        v.maxLength(120),
      ),
      v.pipe(v.string(), v.maxLength(2000)),
    ),
  ),
});
export type Scenario = v.InferOutput<typeof ScenarioSchema>;
