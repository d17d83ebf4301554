import * as v from 'valibot';
import { causeIds } from './causes.ts';
import { ClauseSchema, ConditionSchema } from './command.ts';
import type { GameEvent } from './event.ts';
import { publicities, stepSizes, tracks } from './ids.ts';
import { outcomes } from './world.ts';

/*
 * Events as a file of other rules brings them. Re-execution does not read them; they are read only
 * to be told, and what has another shape is left out.
 */

const id = v.pipe(v.string(), v.maxLength(120));
const ids = v.pipe(v.array(id), v.maxLength(60));
const count = v.pipe(v.number(), v.integer());
const maybe = v.nullable(id);
const party = id;
const item = id;
const clause = ClauseSchema;

const proposal = v.object({
  host: id,
  venue: id,
  track: v.picklist(tracks),
  publicity: v.picklist(publicities),
  agenda: ids,
  guests: ids,
});
const reply = v.variant('answer', [
  v.object({ answer: v.picklist(['yes', 'no']) }),
  v.object({ answer: v.literal('conditional'), condition: ConditionSchema }),
]);
const outcome = v.picklist(outcomes);
const meeting = v.object({
  id,
  round: count,
  date: id,
  forum: maybe,
  proposal,
  replies: v.record(v.string(), reply),
  attended: ids,
  outcome,
  text: v.nullable(v.array(clause)),
  endorsedBy: ids,
  told: v.boolean(),
  vouched: v.array(v.object({ party, to: id })),
  sealedRead: ids,
  improved: v.boolean(),
});
const step = v.object({
  round: count,
  from: id,
  to: id,
  size: v.picklist(stepSizes),
  publicity: v.picklist(publicities),
  status: v.picklist(['asked', 'declined', 'promised', 'done', 'failed']),
  settled: v.nullable(count),
});
const commitment = v.object({
  id,
  meeting: id,
  party,
  clause,
  made: count,
  due: count,
  status: v.picklist(['running', 'kept', 'late', 'broken', 'lapsed']),
});
const terms = v.array(
  v.object({
    cause: v.object({ id: v.picklist(causeIds), subject: maybe, evidence: id }),
    low: count,
    high: count,
  }),
);
const seenBy = v.union([v.literal('all'), ids]);

function event<const Type extends string, const Facts extends v.ObjectEntries>(
  type: Type,
  facts: Facts,
) {
  return v.object({ type: v.literal(type), seenBy, ...facts });
}

const EventSchema = v.variant('type', [
  event('roundBegan', { round: count }),
  event('incidentHappened', { incident: id, drawn: v.boolean() }),
  event('requestAnswered', { incident: id, answer: id }),
  event('pledgeSettled', { incident: id, party, forum: id, kept: v.boolean() }),
  event('tellNoticed', { party, leaning: id }),
  event('groundworkDone', { groundwork: id, target: maybe, partner: maybe }),
  event('stepPromised', { step }),
  event('stepDeclined', { step }),
  event('stepExplained', { party, terms }),
  event('stepLate', { step }),
  event('stepDone', { step, answers: v.boolean() }),
  event('stepFailed', { step }),
  event('stepUnanswered', { step }),
  event('invitationSent', { proposal, forum: maybe }),
  event('replied', { party, reply }),
  event('replyExplained', { party, terms }),
  event('conditionMet', { party, condition: ConditionSchema }),
  event('meetingCalledOff', {}),
  event('forumHeld', { forum: id, attended: ids, refused: ids }),
  event('tableOpened', {
    present: ids,
    absent: ids,
    contest: v.picklist(['none', 'mild', 'sharp']),
  }),
  event('positionStated', { party, wants: maybe, minds: maybe }),
  event('caucusHeld', { party, candid: v.boolean() }),
  event('clarified', { party, item }),
  event('concessionConsidered', { party, item, option: id, inPrivate: v.boolean() }),
  event('concessionRefused', { party, item, option: id }),
  event('textTabled', { author: id, clauses: v.array(clause) }),
  event('clauseAmended', { clause }),
  event('recessTaken', {}),
  event('messageCarried', { from: id, to: id, item, believed: v.boolean() }),
  event('messageFoundOut', { from: id, to: id, item }),
  event('factsFound', { item }),
  event('praised', { party }),
  event('openedWithWords', { party }),
  event('meansOffered', { party, means: id }),
  event('vouched', { party, to: id }),
  event('sealedRead', { party, wants: maybe, minds: maybe }),
  event('commonGroundNamed', { party, to: id, item, found: v.boolean() }),
  event('heldToIssues', { eased: ids }),
  event('paceSet', { pace: v.picklist(['brisk', 'slow']) }),
  event('leaked', {}),
  event('improved', { meeting: id, clause }),
  event('improvementRefused', { meeting: id, clause, by: id }),
  event('answered', {
    party,
    stance: v.object({ answer: v.picklist(['endorse', 'object']), item: maybe }),
  }),
  event('walkedOut', { party }),
  event('tableClosed', { outcome, meeting }),
  event('announced', { meeting: id }),
  event('textLapsed', { meeting: id }),
  event('commitmentMade', { commitment }),
  event('commitmentSettled', { commitment }),
  event('textSpoiled', { meeting: id, party }),
  event('commitmentsLapsed', { meeting: id }),
  event('chartMoved', { party, region: id, from: id, to: id }),
  event('campaignEnded', { ending: id }),
]);

/** The event in something that a file brings, or null where it is none that these rules know. */
export function readEvent(value: unknown): GameEvent | null {
  const read = v.safeParse(EventSchema, value);
  return read.success ? read.output : null;
}
