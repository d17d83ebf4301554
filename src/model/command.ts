import * as v from 'valibot';
import { Id } from './fields.ts';
import { publicities, stepSizes, tracks, wordings } from './ids.ts';

const seat = Id;
const ids = v.pipe(v.array(Id), v.maxLength(40));

export const ClauseSchema = v.strictObject({ item: Id, option: Id, wording: v.picklist(wordings) });

export const ConditionSchema = v.variant('change', [
  v.strictObject({ change: v.literal('venue'), venue: Id }),
  v.strictObject({ change: v.literal('drop-item'), item: Id }),
  v.strictObject({ change: v.literal('add-item'), item: Id }),
  v.strictObject({ change: v.literal('leave-out'), party: Id }),
  v.strictObject({ change: v.literal('add-guest'), party: Id }),
  v.strictObject({ change: v.literal('publicity'), publicity: v.picklist(publicities) }),
]);

/** The only input to the core. Commands come from seats, files and networks, so they are parsed. */
export const CommandSchema = v.variant('type', [
  /** Mediator: go on to the next station of the round. */
  v.strictObject({ seat, type: v.literal('proceed') }),
  /** Mediator, briefing: say something to what an incident asks. */
  v.strictObject({ seat, type: v.literal('answerRequest'), incident: Id, answer: Id }),
  /** Mediator, groundwork: do one thing between meetings. */
  v.strictObject({
    seat,
    type: v.literal('prepare'),
    groundwork: Id,
    target: v.nullable(Id),
    partner: v.nullable(Id),
  }),
  /** Mediator, groundwork: ask a party for a conciliatory step towards another. */
  v.strictObject({
    seat,
    type: v.literal('askStep'),
    party: Id,
    toward: Id,
    size: v.picklist(stepSizes),
    publicity: v.picklist(publicities),
  }),
  /** Mediator, convening: send one invitation. */
  v.strictObject({
    seat,
    type: v.literal('invite'),
    venue: Id,
    track: v.picklist(tracks),
    publicity: v.picklist(publicities),
    agenda: ids,
    guests: ids,
  }),
  /** Mediator, replies: meet a party's condition; every reply is reopened. */
  v.strictObject({ seat, type: v.literal('meetCondition'), party: Id }),
  v.strictObject({ seat, type: v.literal('openTable') }),
  v.strictObject({ seat, type: v.literal('callOff') }),
  /** Mediator, table. */
  v.strictObject({ seat, type: v.literal('hearAll') }),
  v.strictObject({ seat, type: v.literal('caucus'), party: Id }),
  v.strictObject({ seat, type: v.literal('clarify'), party: Id, item: Id }),
  v.strictObject({ seat, type: v.literal('suggest'), party: Id, item: Id, option: Id }),
  /** A first or a new text: the host's own clauses, or a party's draft (`clauses` null). */
  v.strictObject({
    seat,
    type: v.literal('tableText'),
    author: Id,
    clauses: v.nullable(v.pipe(v.array(ClauseSchema), v.maxLength(10))),
  }),
  v.strictObject({ seat, type: v.literal('amend'), clause: ClauseSchema }),
  v.strictObject({ seat, type: v.literal('recess') }),
  /** Tells `to` what `from` can live with on an item; shaded, it says more than is known. */
  v.strictObject({
    seat,
    type: v.literal('carryMessage'),
    from: Id,
    to: Id,
    item: Id,
    shaded: v.boolean(),
  }),
  v.strictObject({ seat, type: v.literal('factFind'), item: Id }),
  v.strictObject({ seat, type: v.literal('praise'), party: Id }),
  /** Lets the text open with a party's own words. */
  v.strictObject({ seat, type: v.literal('saveFace'), party: Id }),
  /** Adds something of the host's own means. */
  v.strictObject({ seat, type: v.literal('offer'), party: Id, means: Id }),
  /** Stakes the host's word with `to` that `party` will keep its own. */
  v.strictObject({ seat, type: v.literal('vouch'), party: Id, to: Id }),
  /** Reads, once, the sentence that an absent guest left with the host. */
  v.strictObject({ seat, type: v.literal('readSealed'), party: Id }),
  /** Names an item on which two that are cold to each other both gain. */
  v.strictObject({ seat, type: v.literal('commonGround'), party: Id, to: Id, item: Id }),
  /** Holds the talks to the items, away from who sits there and who leads. */
  v.strictObject({ seat, type: v.literal('keepToIssues') }),
  v.strictObject({ seat, type: v.literal('setPace'), pace: v.picklist(['brisk', 'slow']) }),
  v.strictObject({
    seat,
    type: v.literal('closeTable'),
    as: v.picklist(['text', 'statement', 'meet-again', 'nothing']),
  }),
  /** Mediator, outcome: tell the public of a quiet result. */
  v.strictObject({ seat, type: v.literal('announce') }),
  /** Mediator, outcome: one clause better for somebody and worse for nobody, looked for once. */
  v.strictObject({ seat, type: v.literal('improve'), clause: ClauseSchema }),
  /** A party's answer to an invitation. */
  v.strictObject({ seat, type: v.literal('accept') }),
  v.strictObject({ seat, type: v.literal('setCondition'), condition: ConditionSchema }),
  v.strictObject({ seat, type: v.literal('refuse') }),
  /** A party's answer to a text. */
  v.strictObject({ seat, type: v.literal('endorse') }),
  v.strictObject({ seat, type: v.literal('object'), item: Id }),
  v.strictObject({ seat, type: v.literal('walkOut') }),
  /** A party's answer to being asked for a step. */
  v.strictObject({ seat, type: v.literal('takeStep') }),
  v.strictObject({ seat, type: v.literal('declineStep') }),
]);
export type Command = v.InferOutput<typeof CommandSchema>;
export type CommandType = Command['type'];
/** One kind of command, e.g. `CommandOf<'invite'>`. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** What the mediator may do at a table. */
export const hostMoves = [
  'hearAll',
  'caucus',
  'clarify',
  'suggest',
  'tableText',
  'amend',
  'recess',
  'carryMessage',
  'factFind',
  'praise',
  'saveFace',
  'offer',
  'vouch',
  'readSealed',
  'commonGround',
  'keepToIssues',
  'setPace',
  'closeTable',
] as const satisfies readonly CommandType[];
export type HostMove = (typeof hostMoves)[number];

export const mediatorMoves = [
  'proceed',
  'answerRequest',
  'prepare',
  'askStep',
  'invite',
  'meetCondition',
  'openTable',
  'callOff',
  ...hostMoves,
  'announce',
  'improve',
] as const satisfies readonly CommandType[];
export type MediatorMove = (typeof mediatorMoves)[number];
