import { assign, setup } from 'xstate';
import {
  adopted,
  brokeDown,
  byGreat,
  byNeighbour,
  dim,
  focusing,
  harder,
  loudly,
  openly,
  othersPromise,
  ownPromise,
  raises,
  raisesLoudly,
  sharply,
  softer,
  typesOf,
} from './given.ts';
import type { Given } from './given.ts';
import { lead, presence, readyToLeave } from './shared-regions.ts';

/** What Beijing carries along: its standing in others' eyes, and what Pyongyang is to it. */
type ChinaMemory = {
  face: 'whole' | 'bruised';
  /** Mirror of the patronage for the posture's guards: a special case, or a neighbour like any. */
  bond: 'special' | 'plain';
};
type Facts = Given<ChinaMemory>;

const opening: ChinaMemory = { face: 'whole', bond: 'special' };

/** Other states' affairs on a public agenda: rights, and who watches whose army. */
const meddling = ({ event }: Facts): boolean =>
  raisesLoudly(event, 'human-rights', 'military-transparency');

/** Themes in which a neighbour with plain interests sees its own. */
const businesslike = ({ event }: Facts): boolean =>
  raises(event, 'economy', 'energy', 'environment', 'regional-stability');

const whole = ({ context }: Facts): boolean => context.face === 'whole';
const bruised = ({ context }: Facts): boolean => context.face === 'bruised';
const plainly = ({ context }: Facts): boolean => context.bond === 'plain';

function faceAfter(facts: Facts): ChinaMemory['face'] {
  const { type } = facts.event;
  if (type === 'slighted' || sharply(facts) || meddling(facts)) return 'bruised';
  return type === 'calmed' || type === 'visited' || dim(facts) ? 'whole' : facts.context.face;
}

function relents(facts: Facts): boolean {
  if (facts.event.type === 'roundBegan') return whole(facts);
  return facts.event.type !== 'helped';
}

/** It stays away over its standing; over somebody's broken word or sanctions it does not. */
function boycotts(facts: Facts): boolean {
  if (facts.event.type === 'raised') return bruised(facts) && meddling(facts);
  return bruised(facts) && facts.event.type !== 'promiseBroken' && facts.event.type !== 'pressed';
}

export const china = setup({
  types: typesOf(opening),
  guards: {
    adopted,
    boycotts,
    brokeDown,
    bruised,
    businesslike,
    byGreat,
    byNeighbour,
    dim,
    focusing,
    harder,
    loudly,
    meddling,
    openly,
    othersPromise,
    ownPromise,
    relents,
    sharply,
    softer,
    whole,
    adoptedWhole: (facts: Facts) => adopted(facts) && whole(facts),
    openlyWhole: (facts: Facts) => openly(facts) && whole(facts),
    brokenWhenPlain: (facts: Facts) => othersPromise(facts) && plainly(facts),
    nuclearWhenPlain: (facts: Facts) => raises(facts.event, 'nuclear') && plainly(facts),
    nuclearForWard: (facts: Facts) => raisesLoudly(facts.event, 'nuclear') && !plainly(facts),
    /** A rival's leading part, a sharp contest, or any contest while its face is bruised (P23). */
    contends: (facts: Facts) => facts.event.type === 'slighted' || sharply(facts) || bruised(facts),
    yields: dim,
  },
  actions: {
    spoil: assign({ bond: 'special' }),
    weigh: assign({ bond: 'plain' }),
    remember: assign({ face: faceAfter }),
  },
}).createMachine({
  id: 'china',
  type: 'parallel',
  context: opening,
  states: {
    presence,
    posture: {
      initial: 'probing',
      states: {
        hostile: {
          tags: readyToLeave,
          on: {
            visited: 'guarded',
            calmed: 'guarded',
            courted: { guard: 'byGreat', target: 'guarded' },
            roundBegan: { guard: 'dim', target: 'guarded' },
          },
        },
        guarded: {
          tags: readyToLeave,
          on: {
            visited: { guard: 'openly', target: 'probing' },
            calmed: 'probing',
            courted: { guard: 'byGreat', target: 'probing' },
            raised: [
              { guard: 'nuclearWhenPlain', target: 'probing' },
              { guard: 'businesslike', target: 'probing' },
            ],
            homeTurned: { guard: 'focusing', target: 'probing' },
            pressed: { guard: 'loudly', target: 'hostile' },
            slighted: { guard: 'bruised', target: 'hostile' },
          },
        },
        probing: {
          on: {
            visited: { guard: 'openlyWhole', target: 'open' },
            calmed: { guard: 'whole', target: 'open' },
            promiseKept: { guard: 'othersPromise', target: 'open' },
            adjourned: [
              { guard: 'brokeDown', target: 'guarded' },
              { guard: 'adopted', target: 'open' },
            ],
            raised: [
              { guard: 'meddling', target: 'guarded' },
              { guard: 'nuclearForWard', target: 'guarded' },
            ],
            contested: { guard: 'sharply', target: 'guarded' },
            pressed: { guard: 'loudly', target: 'guarded' },
            promiseBroken: { guard: 'brokenWhenPlain', target: 'guarded' },
            slighted: [{ guard: 'bruised', target: 'hostile' }, { target: 'guarded' }],
          },
        },
        open: {
          on: {
            promiseKept: { guard: 'ownPromise', target: 'committed' },
            adjourned: [
              { guard: 'brokeDown', target: 'probing' },
              { guard: 'adoptedWhole', target: 'committed' },
            ],
            raised: { guard: 'meddling', target: 'probing' },
            contested: { guard: 'sharply', target: 'probing' },
            pressed: { guard: 'loudly', target: 'probing' },
            promiseBroken: { guard: 'brokenWhenPlain', target: 'probing' },
            slighted: [{ guard: 'bruised', target: 'guarded' }, { target: 'probing' }],
          },
        },
        committed: {
          on: {
            adjourned: { guard: 'brokeDown', target: 'open' },
            contested: { guard: 'sharply', target: 'open' },
            pressed: { guard: 'loudly', target: 'open' },
            promiseBroken: 'open',
            slighted: 'probing',
          },
        },
      },
    },
    /** Whether Pyongyang is a special case to be spared, or weighed by interest like any (P1). */
    patronage: {
      initial: 'tired-patron',
      states: {
        patron: {
          on: {
            promiseBroken: { guard: 'othersPromise', target: 'tired-patron' },
            homeTurned: { guard: 'harder', target: 'tired-patron' },
            courted: { guard: 'byNeighbour', target: 'tired-patron' },
          },
        },
        'tired-patron': {
          on: {
            promiseBroken: { guard: 'othersPromise', target: 'plain-interest', actions: 'weigh' },
            homeTurned: [
              { guard: 'harder', target: 'plain-interest', actions: 'weigh' },
              { guard: 'softer', target: 'patron' },
            ],
            courted: { guard: 'byNeighbour', target: 'plain-interest', actions: 'weigh' },
            pressed: { guard: 'loudly', target: 'patron' },
            contested: { guard: 'sharply', target: 'patron' },
          },
        },
        'plain-interest': {
          on: {
            promiseKept: { guard: 'othersPromise', target: 'tired-patron', actions: 'spoil' },
            homeTurned: { guard: 'softer', target: 'tired-patron', actions: 'spoil' },
            pressed: { guard: 'loudly', target: 'tired-patron', actions: 'spoil' },
          },
        },
      },
    },
    lead,
    /** One state: it keeps the context, whatever the other regions do with an event. */
    memory: {
      initial: 'kept',
      states: {
        kept: {
          on: {
            slighted: { actions: 'remember' },
            contested: { actions: 'remember' },
            raised: { actions: 'remember' },
            calmed: { actions: 'remember' },
            visited: { actions: 'remember' },
            roundBegan: { actions: 'remember' },
          },
        },
      },
    },
  },
});
