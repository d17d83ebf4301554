import { assign, setup } from 'xstate';
import {
  adopted,
  brokeDown,
  dim,
  distracted,
  focusing,
  glaring,
  harder,
  loudly,
  openly,
  othersPromise,
  ownPromise,
  quietly,
  raises,
  raisesLoudly,
  sharply,
  softer,
  tended,
  typesOf,
  untended,
} from './given.ts';
import type { Given } from './given.ts';
import { lead, presence, readyToLeave } from './shared-regions.ts';

/** What Washington carries along: the last word given to it, and whether anybody is looking. */
type UsMemory = {
  /** Others' promises as it last saw them. */
  promises: 'none' | 'kept' | 'broken';
  /** Whether the last round passed with the channel tended and out of the glare. */
  patience: 'none' | 'one';
  /** Mirror of attention, for the other regions' guards. */
  attention: 'focused' | 'elsewhere';
};
type Facts = Given<UsMemory>;

const opening: UsMemory = { promises: 'none', patience: 'none', attention: 'elsewhere' };

const focused = ({ context }: Facts): boolean => context.attention === 'focused';
const betrayed = ({ context }: Facts): boolean => context.promises === 'broken';
const rewarded = ({ context }: Facts): boolean => context.promises === 'kept';

/** A second quiet, tended round in a row: a channel that asks for patience and repays it (R1). */
const patientChannel = (facts: Facts): boolean =>
  tended(facts) && !glaring(facts) && facts.context.patience === 'one';

function promisesAfter(facts: Facts): UsMemory['promises'] {
  const { event, context } = facts;
  if (event.type === 'promiseBroken' && othersPromise(facts)) return 'broken';
  if (event.type === 'promiseKept' && othersPromise(facts))
    return betrayed(facts) ? 'none' : 'kept';
  return event.type === 'visited' && quietly(facts) && betrayed(facts) ? 'none' : context.promises;
}

function patienceAfter(facts: Facts): UsMemory['patience'] {
  if (facts.event.type === 'roundBegan') return tended(facts) && !glaring(facts) ? 'one' : 'none';
  return loudly(facts) ? 'none' : facts.context.patience;
}

/** It stays away where its trust in a given word was broken; it does not sulk over company. */
function boycotts(facts: Facts): boolean {
  const { type } = facts.event;
  return (
    betrayed(facts) && (type === 'refused' || type === 'roundBegan' || type === 'promiseBroken')
  );
}

function relents(facts: Facts): boolean {
  const { type } = facts.event;
  if (type === 'roundBegan') return tended(facts) && !betrayed(facts);
  return type === 'visited' || type === 'promiseKept';
}

export const us = setup({
  types: typesOf(opening),
  guards: {
    adopted,
    boycotts,
    brokeDown,
    distracted,
    focused,
    focusing,
    harder,
    loudly,
    openly,
    othersPromise,
    ownPromise,
    patientChannel,
    relents,
    softer,
    brokenAgain: (facts: Facts) => othersPromise(facts) && betrayed(facts),
    keptAgain: (facts: Facts) => othersPromise(facts) && rewarded(facts),
    patientlyRewarded: (facts: Facts) => patientChannel(facts) && rewarded(facts),
    adoptedFocused: (facts: Facts) => adopted(facts) && focused(facts),
    adoptedRewarded: (facts: Facts) => adopted(facts) && rewarded(facts),
    openlyFocused: (facts: Facts) => openly(facts) && focused(facts) && !betrayed(facts),
    loudlyBetrayed: (facts: Facts) => loudly(facts) && betrayed(facts),
    /** Nobody in Washington takes a table seriously that leaves the nuclear question out (R1). */
    serious: ({ event }: Facts) => raises(event, 'nuclear'),
    seriousInPublic: ({ event }: Facts) => raisesLoudly(event, 'nuclear'),
    giftInPublic: ({ event }: Facts) => raisesLoudly(event, 'normalisation'),
    cools: (facts: Facts) => dim(facts) && !betrayed(facts),
    drifts: (facts: Facts) => untended(facts) && !focused(facts),
    forgets: (facts: Facts) => untended(facts) && dim(facts),
    /** Only while it looks: then a sharp contest or a rival's leading part is enough (P23). */
    contends: (facts: Facts) =>
      focused(facts) && (sharply(facts) || facts.event.type === 'slighted'),
    yields: (facts: Facts) => dim(facts) || !focused(facts),
  },
  actions: {
    focus: assign({ attention: 'focused' }),
    lookAway: assign({ attention: 'elsewhere' }),
    remember: assign({ promises: promisesAfter, patience: patienceAfter }),
  },
}).createMachine({
  id: 'us',
  type: 'parallel',
  context: opening,
  states: {
    presence,
    posture: {
      initial: 'guarded',
      states: {
        hostile: {
          tags: readyToLeave,
          on: {
            visited: 'guarded',
            promiseKept: { guard: 'othersPromise', target: 'guarded' },
            homeTurned: { guard: 'softer', target: 'guarded' },
            roundBegan: { guard: 'cools', target: 'guarded' },
          },
        },
        guarded: {
          tags: readyToLeave,
          on: {
            visited: { guard: 'focused', target: 'probing' },
            promiseKept: { guard: 'othersPromise', target: 'probing' },
            raised: { guard: 'serious', target: 'probing' },
            roundBegan: { guard: 'patientChannel', target: 'probing' },
            promiseBroken: { guard: 'othersPromise', target: 'hostile' },
            homeTurned: { guard: 'harder', target: 'hostile' },
            pressed: { guard: 'loudlyBetrayed', target: 'hostile' },
          },
        },
        probing: {
          on: {
            visited: { guard: 'openlyFocused', target: 'open' },
            promiseKept: { guard: 'keptAgain', target: 'open' },
            adjourned: [
              { guard: 'brokeDown', target: 'guarded' },
              { guard: 'adoptedFocused', target: 'open' },
            ],
            roundBegan: { guard: 'patientlyRewarded', target: 'open' },
            raised: { guard: 'giftInPublic', target: 'guarded' },
            promiseBroken: [
              { guard: 'brokenAgain', target: 'hostile' },
              { guard: 'othersPromise', target: 'guarded' },
            ],
            homeTurned: { guard: 'harder', target: 'guarded' },
            pressed: { guard: 'loudly', target: 'guarded' },
            slighted: { guard: 'focused', target: 'guarded' },
          },
        },
        open: {
          on: {
            promiseKept: { guard: 'keptAgain', target: 'committed' },
            adjourned: [
              { guard: 'brokeDown', target: 'probing' },
              { guard: 'adoptedRewarded', target: 'committed' },
            ],
            promiseBroken: [
              { guard: 'brokenAgain', target: 'hostile' },
              { guard: 'othersPromise', target: 'guarded' },
            ],
            homeTurned: [
              { guard: 'harder', target: 'probing' },
              { guard: 'distracted', target: 'probing' },
            ],
            pressed: { guard: 'loudly', target: 'probing' },
            slighted: { guard: 'focused', target: 'probing' },
          },
        },
        committed: {
          on: {
            adjourned: { guard: 'brokeDown', target: 'open' },
            promiseBroken: [{ guard: 'ownPromise', target: 'open' }, { target: 'guarded' }],
            homeTurned: [
              { guard: 'harder', target: 'open' },
              { guard: 'distracted', target: 'open' },
            ],
          },
        },
      },
    },
    /** Strategic patience, support for the dialogue, or pressure (P1, R1). */
    approach: {
      initial: 'patience',
      states: {
        patience: {
          on: {
            visited: { guard: 'openlyFocused', target: 'support' },
            promiseKept: { guard: 'othersPromise', target: 'support' },
            adjourned: { guard: 'adopted', target: 'support' },
            homeTurned: [
              { guard: 'softer', target: 'support' },
              { guard: 'harder', target: 'pressure' },
            ],
            promiseBroken: { guard: 'othersPromise', target: 'pressure' },
            pressed: { guard: 'loudly', target: 'pressure' },
          },
        },
        support: {
          on: {
            homeTurned: [
              { guard: 'harder', target: 'pressure' },
              { guard: 'distracted', target: 'patience' },
            ],
            promiseBroken: [
              { guard: 'brokenAgain', target: 'pressure' },
              { guard: 'othersPromise', target: 'patience' },
            ],
            slighted: 'patience',
            roundBegan: { guard: 'drifts', target: 'patience' },
          },
        },
        pressure: {
          on: {
            visited: 'patience',
            promiseKept: { guard: 'othersPromise', target: 'patience' },
            homeTurned: { guard: 'softer', target: 'patience' },
            roundBegan: { guard: 'patientChannel', target: 'patience' },
          },
        },
      },
    },
    /** Other theatres compete for it: it comes with noise and with open visits, and goes again. */
    attention: {
      initial: 'elsewhere',
      states: {
        focused: {
          on: {
            homeTurned: { guard: 'distracted', target: 'elsewhere', actions: 'lookAway' },
            roundBegan: { guard: 'forgets', target: 'elsewhere', actions: 'lookAway' },
          },
        },
        elsewhere: {
          on: {
            visited: { guard: 'openly', target: 'focused', actions: 'focus' },
            homeTurned: { guard: 'focusing', target: 'focused', actions: 'focus' },
            pressed: { guard: 'loudly', target: 'focused', actions: 'focus' },
            raised: { guard: 'seriousInPublic', target: 'focused', actions: 'focus' },
            contested: { target: 'focused', actions: 'focus' },
            promiseBroken: { target: 'focused', actions: 'focus' },
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
            promiseKept: { actions: 'remember' },
            promiseBroken: { actions: 'remember' },
            visited: { actions: 'remember' },
            pressed: { actions: 'remember' },
            roundBegan: { actions: 'remember' },
          },
        },
      },
    },
  },
});
