import { assign, setup } from 'xstate';
import {
  adopted,
  brokeDown,
  byNeighbour,
  dim,
  focusing,
  glaring,
  harder,
  kindly,
  loudly,
  openly,
  othersPromise,
  ownPromise,
  raisesLoudly,
  sharply,
  softer,
  typesOf,
  warm,
} from './given.ts';
import type { Given } from './given.ts';
import { presence, readyToLeave } from './shared-regions.ts';

/** What Seoul's foreign policy carries along from its politics at home. */
type RokMemory = {
  /** Mirror of the home front, for the other regions' guards. */
  home: 'united' | 'divided' | 'inflamed';
  /** Rounds with a quiet invitation since the last open act: no opposition forgives quiet for ever. */
  hush: 'none' | 'once' | 'twice';
  /** Whether this round has counted already: one meeting may be asked for twice. */
  counted: 'no' | 'yes';
};
type Facts = Given<RokMemory>;

const opening: RokMemory = { home: 'divided', hush: 'none', counted: 'no' };

const quietlyInvited = ({ event }: Facts): boolean =>
  event.type === 'invited' && event.publicity === 'quiet';

const openlyInvited = ({ event }: Facts): boolean =>
  event.type === 'invited' && event.publicity !== 'quiet';

const newlyHushed = (facts: Facts): boolean =>
  quietlyInvited(facts) && facts.context.counted === 'no';

function hushAfter(facts: Facts): RokMemory['hush'] {
  if (openlyInvited(facts) || openly(facts)) return 'none';
  if (!newlyHushed(facts)) return facts.context.hush;
  return facts.context.hush === 'none' ? 'once' : 'twice';
}

function countedAfter(facts: Facts): RokMemory['counted'] {
  if (facts.event.type === 'roundBegan') return 'no';
  return quietlyInvited(facts) ? 'yes' : facts.context.counted;
}

/** Words that split left and right at home when the public reads them (P15). */
const divisive = ({ event }: Facts): boolean => raisesLoudly(event, 'human-rights', 'unification');

const inflamed = ({ context }: Facts): boolean => context.home === 'inflamed';
const calm = ({ context }: Facts): boolean => context.home !== 'inflamed';
const united = ({ context }: Facts): boolean => context.home === 'united';

export const rok = setup({
  types: typesOf(opening),
  guards: {
    adopted,
    brokeDown,
    byNeighbour,
    calm,
    divisive,
    glaring,
    harder,
    inflamed,
    othersPromise,
    sharply,
    softer,
    united,
    adoptedCalmly: (facts: Facts) => adopted(facts) && calm(facts),
    adoptedUnited: (facts: Facts) => adopted(facts) && united(facts),
    focusingCalmly: (facts: Facts) => focusing(facts) && calm(facts),
    kindlyCalm: (facts: Facts) => kindly(facts) && calm(facts),
    keptByOthersCalmly: (facts: Facts) => othersPromise(facts) && calm(facts),
    keptOwnUnited: (facts: Facts) => ownPromise(facts) && united(facts),
    loudlyNotUnited: (facts: Facts) => loudly(facts) && !united(facts),
    openlyUnited: (facts: Facts) => openly(facts) && united(facts),
    brokenWhileInflamed: (facts: Facts) => othersPromise(facts) && inflamed(facts),
    tooHushed: (facts: Facts) => newlyHushed(facts) && facts.context.hush === 'twice',
    dimCalm: (facts: Facts) => dim(facts) && calm(facts),
    warmCalm: (facts: Facts) => warm(facts) && calm(facts),
    /** No government in Seoul stays away from peace talks, unless its streets are on fire. */
    boycotts: ({ context, event }: Facts) =>
      context.home === 'inflamed' && event.type !== 'pressed' && event.type !== 'raised',
    relents: calm,
  },
  actions: {
    unite: assign({ home: 'united' }),
    divide: assign({ home: 'divided' }),
    inflame: assign({ home: 'inflamed' }),
    remember: assign({ hush: hushAfter, counted: countedAfter }),
  },
}).createMachine({
  id: 'rok',
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
            visited: { guard: 'calm', target: 'guarded' },
            helped: { guard: 'calm', target: 'guarded' },
            calmed: { guard: 'calm', target: 'guarded' },
            promiseKept: { guard: 'othersPromise', target: 'guarded' },
            homeTurned: { guard: 'softer', target: 'guarded' },
            roundBegan: { guard: 'dimCalm', target: 'guarded' },
          },
        },
        guarded: {
          tags: readyToLeave,
          on: {
            visited: { guard: 'calm', target: 'probing' },
            helped: { guard: 'calm', target: 'probing' },
            courted: { guard: 'calm', target: 'probing' },
            promiseKept: { guard: 'keptByOthersCalmly', target: 'probing' },
            roundBegan: { guard: 'warmCalm', target: 'probing' },
            pressed: { guard: 'loudlyNotUnited', target: 'hostile' },
            promiseBroken: { guard: 'brokenWhileInflamed', target: 'hostile' },
            homeTurned: [
              { guard: 'harder', target: 'hostile' },
              { guard: 'focusingCalmly', target: 'probing' },
            ],
          },
        },
        probing: {
          on: {
            visited: { guard: 'openlyUnited', target: 'open' },
            promiseKept: { guard: 'keptByOthersCalmly', target: 'open' },
            adjourned: [
              { guard: 'brokeDown', target: 'guarded' },
              { guard: 'adoptedCalmly', target: 'open' },
            ],
            pressed: { guard: 'loudlyNotUnited', target: 'guarded' },
            promiseBroken: [
              { guard: 'brokenWhileInflamed', target: 'hostile' },
              { guard: 'othersPromise', target: 'guarded' },
            ],
            slighted: 'guarded',
            homeTurned: { guard: 'harder', target: 'guarded' },
          },
        },
        open: {
          on: {
            promiseKept: { guard: 'keptOwnUnited', target: 'committed' },
            adjourned: [
              { guard: 'brokeDown', target: 'probing' },
              { guard: 'adoptedUnited', target: 'committed' },
            ],
            pressed: { guard: 'loudlyNotUnited', target: 'probing' },
            promiseBroken: [
              { guard: 'brokenWhileInflamed', target: 'guarded' },
              { guard: 'othersPromise', target: 'probing' },
            ],
            slighted: 'probing',
            homeTurned: { guard: 'harder', target: 'probing' },
            roundBegan: { guard: 'inflamed', target: 'probing' },
          },
        },
        committed: {
          on: {
            adjourned: { guard: 'brokeDown', target: 'open' },
            pressed: { guard: 'loudlyNotUnited', target: 'open' },
            promiseBroken: { guard: 'othersPromise', target: 'probing' },
            homeTurned: { guard: 'harder', target: 'open' },
            roundBegan: { guard: 'inflamed', target: 'open' },
          },
        },
      },
    },
    /** Step-by-step trust, or pressure first (P14). */
    line: {
      initial: 'trustpolitik',
      states: {
        trustpolitik: {
          on: {
            pressed: { guard: 'loudlyNotUnited', target: 'pressure' },
            promiseBroken: { guard: 'brokenWhileInflamed', target: 'pressure' },
            homeTurned: { guard: 'harder', target: 'pressure' },
            roundBegan: { guard: 'inflamed', target: 'pressure' },
          },
        },
        pressure: {
          on: {
            visited: { guard: 'kindlyCalm', target: 'trustpolitik' },
            helped: { guard: 'calm', target: 'trustpolitik' },
            courted: { guard: 'byNeighbour', target: 'trustpolitik' },
            promiseKept: { guard: 'othersPromise', target: 'trustpolitik' },
            adjourned: { guard: 'adopted', target: 'trustpolitik' },
            homeTurned: { guard: 'softer', target: 'trustpolitik' },
            roundBegan: { guard: 'warmCalm', target: 'trustpolitik' },
          },
        },
      },
    },
    /** Left and right at home, whose quarrel weakens any approach to the North (P15). */
    'home-front': {
      initial: 'divided',
      states: {
        united: {
          on: {
            homeTurned: { guard: 'harder', target: 'divided', actions: 'divide' },
            promiseBroken: { guard: 'othersPromise', target: 'divided', actions: 'divide' },
            raised: { guard: 'divisive', target: 'divided', actions: 'divide' },
            invited: { guard: 'tooHushed', target: 'divided', actions: 'divide' },
            roundBegan: { guard: 'glaring', target: 'divided', actions: 'divide' },
          },
        },
        divided: {
          on: {
            homeTurned: [
              { guard: 'softer', target: 'united', actions: 'unite' },
              { guard: 'harder', target: 'inflamed', actions: 'inflame' },
            ],
            adjourned: { guard: 'adopted', target: 'united', actions: 'unite' },
            promiseKept: { guard: 'othersPromise', target: 'united', actions: 'unite' },
            promiseBroken: { guard: 'othersPromise', target: 'inflamed', actions: 'inflame' },
            raised: { guard: 'divisive', target: 'inflamed', actions: 'inflame' },
            contested: { guard: 'sharply', target: 'inflamed', actions: 'inflame' },
            invited: { guard: 'tooHushed', target: 'inflamed', actions: 'inflame' },
          },
        },
        inflamed: {
          on: {
            visited: { target: 'divided', actions: 'divide' },
            helped: { target: 'divided', actions: 'divide' },
            calmed: { target: 'divided', actions: 'divide' },
            homeTurned: { guard: 'softer', target: 'divided', actions: 'divide' },
            promiseKept: { guard: 'othersPromise', target: 'divided', actions: 'divide' },
          },
        },
      },
    },
    /** One state: it keeps the context, whatever the other regions do with an event. */
    memory: {
      initial: 'kept',
      states: {
        kept: {
          on: {
            invited: { actions: 'remember' },
            visited: { actions: 'remember' },
            roundBegan: { actions: 'remember' },
          },
        },
      },
    },
  },
});
