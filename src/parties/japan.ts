import { assign, setup } from 'xstate';
import {
  adopted,
  brokeDown,
  dim,
  focusing,
  harder,
  kindly,
  loudly,
  othersPromise,
  ownPromise,
  raises,
  raisesLoudly,
  sharply,
  softer,
  tended,
  typesOf,
  untended,
  warm,
} from './given.ts';
import type { Given } from './given.ts';
import { presence, readyToLeave } from './shared-regions.ts';

/** What Tokyo carries along: everything it does answers to the families first (P13). */
type JapanMemory = {
  /** Mirror of the abduction file, for the other regions' guards. */
  file: 'stalled' | 'talks' | 'reunion' | 'report';
  /** Mirror of grievance politics. */
  history: 'quiet' | 'stirred';
  /** Whether the last round passed without anybody tending the file. */
  wait: 'none' | 'one';
};
type Facts = Given<JapanMemory>;

const opening: JapanMemory = { file: 'talks', history: 'stirred', wait: 'none' };

const moving = ({ context }: Facts): boolean => context.file !== 'stalled';
const stalled = ({ context }: Facts): boolean => context.file === 'stalled';
const advanced = ({ context }: Facts): boolean =>
  context.file === 'reunion' || context.file === 'report';
const stirred = ({ context }: Facts): boolean => context.history === 'stirred';

/** Its first question on the agenda, whoever reads it. */
const families = ({ event }: Facts): boolean => raises(event, 'abductions');

/** Who arms, asked in public: it stirs the streets on every shore (P25). */
const provocative = ({ event }: Facts): boolean => raisesLoudly(event, 'military-transparency');

/** Culture and teaching done together, the slow answer to it (R5). */
const cultural = ({ event }: Facts): boolean => raises(event, 'culture');

function waitAfter(facts: Facts): JapanMemory['wait'] {
  if (untended(facts)) return 'one';
  return tended(facts) || kindly(facts) ? 'none' : facts.context.wait;
}

/** With the file dead and the past alive no minister can be seen to travel. */
function boycotts(facts: Facts): boolean {
  const { type } = facts.event;
  return stalled(facts) && stirred(facts) && type !== 'pressed' && type !== 'raised';
}

function relents(facts: Facts): boolean {
  const { type } = facts.event;
  if (type === 'roundBegan') return moving(facts) || !stirred(facts);
  return type === 'calmed' ? !stalled(facts) : type !== 'courted';
}

export const japan = setup({
  types: typesOf(opening),
  guards: {
    adopted,
    advanced,
    boycotts,
    brokeDown,
    cultural,
    dim,
    families,
    focusing,
    harder,
    kindly,
    loudly,
    moving,
    othersPromise,
    ownPromise,
    provocative,
    relents,
    sharply,
    softer,
    stalled,
    stirred,
    dimUnstirred: (facts: Facts) => dim(facts) && !stirred(facts),
    adoptedAdvanced: (facts: Facts) => adopted(facts) && advanced(facts),
    adoptedInPeace: (facts: Facts) => adopted(facts) && moving(facts) && !stirred(facts),
    familiesAdvanced: (facts: Facts) => families(facts) && advanced(facts),
    kindlyAdvanced: (facts: Facts) => kindly(facts) && advanced(facts),
    kindlyMoving: (facts: Facts) => kindly(facts) && moving(facts),
    keptAdvanced: (facts: Facts) => othersPromise(facts) && advanced(facts),
    loudlyStalled: (facts: Facts) => loudly(facts) && stalled(facts),
    stalledStirred: (facts: Facts) => stalled(facts) && stirred(facts),
    warmMoving: (facts: Facts) => warm(facts) && moving(facts),
    waitedAgain: (facts: Facts) => untended(facts) && facts.context.wait === 'one',
  },
  actions: {
    stall: assign({ file: 'stalled' }),
    talk: assign({ file: 'talks' }),
    reunite: assign({ file: 'reunion' }),
    report: assign({ file: 'report' }),
    settle: assign({ history: 'quiet' }),
    stir: assign({ history: 'stirred' }),
    remember: assign({ wait: waitAfter }),
  },
}).createMachine({
  id: 'japan',
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
            visited: { guard: 'kindly', target: 'guarded' },
            helped: 'guarded',
            promiseKept: { guard: 'othersPromise', target: 'guarded' },
            homeTurned: { guard: 'softer', target: 'guarded' },
            roundBegan: { guard: 'dimUnstirred', target: 'guarded' },
          },
        },
        guarded: {
          tags: readyToLeave,
          on: {
            visited: { guard: 'kindlyMoving', target: 'probing' },
            helped: { guard: 'moving', target: 'probing' },
            raised: { guard: 'families', target: 'probing' },
            promiseKept: { guard: 'othersPromise', target: 'probing' },
            roundBegan: { guard: 'warmMoving', target: 'probing' },
            pressed: { guard: 'loudlyStalled', target: 'hostile' },
            promiseBroken: { guard: 'othersPromise', target: 'hostile' },
            homeTurned: { guard: 'harder', target: 'hostile' },
            slighted: { guard: 'stirred', target: 'hostile' },
          },
        },
        probing: {
          on: {
            visited: { guard: 'kindlyAdvanced', target: 'open' },
            helped: { guard: 'advanced', target: 'open' },
            raised: { guard: 'familiesAdvanced', target: 'open' },
            promiseKept: { guard: 'keptAdvanced', target: 'open' },
            adjourned: [
              { guard: 'brokeDown', target: 'guarded' },
              { guard: 'adoptedInPeace', target: 'open' },
            ],
            roundBegan: { guard: 'stalledStirred', target: 'guarded' },
            pressed: { guard: 'loudly', target: 'guarded' },
            promiseBroken: { guard: 'othersPromise', target: 'hostile' },
            homeTurned: { guard: 'harder', target: 'guarded' },
            slighted: 'guarded',
          },
        },
        open: {
          on: {
            promiseKept: { guard: 'advanced', target: 'committed' },
            adjourned: [
              { guard: 'brokeDown', target: 'probing' },
              { guard: 'adoptedAdvanced', target: 'committed' },
            ],
            roundBegan: { guard: 'stalled', target: 'probing' },
            pressed: { guard: 'loudly', target: 'probing' },
            promiseBroken: { guard: 'othersPromise', target: 'guarded' },
            homeTurned: { guard: 'harder', target: 'probing' },
            slighted: { guard: 'stirred', target: 'probing' },
          },
        },
        committed: {
          on: {
            adjourned: { guard: 'brokeDown', target: 'open' },
            roundBegan: { guard: 'stalled', target: 'probing' },
            promiseBroken: [{ guard: 'ownPromise', target: 'open' }, { target: 'guarded' }],
            homeTurned: { guard: 'harder', target: 'open' },
          },
        },
      },
    },
    /** The abduction file: talks, then families who meet, then a report on the missing (P13). */
    abductions: {
      initial: 'talks',
      states: {
        stalled: {
          on: {
            visited: { guard: 'kindly', target: 'talks', actions: 'talk' },
            helped: { target: 'talks', actions: 'talk' },
            promiseKept: { guard: 'othersPromise', target: 'talks', actions: 'talk' },
            adjourned: { guard: 'adopted', target: 'talks', actions: 'talk' },
            homeTurned: { guard: 'focusing', target: 'talks', actions: 'talk' },
          },
        },
        talks: {
          on: {
            helped: { target: 'reunion', actions: 'reunite' },
            promiseKept: { guard: 'othersPromise', target: 'reunion', actions: 'reunite' },
            adjourned: [
              { guard: 'brokeDown', target: 'stalled', actions: 'stall' },
              { guard: 'adopted', target: 'reunion', actions: 'reunite' },
            ],
            pressed: { guard: 'loudly', target: 'stalled', actions: 'stall' },
            promiseBroken: { guard: 'othersPromise', target: 'stalled', actions: 'stall' },
            roundBegan: { guard: 'waitedAgain', target: 'stalled', actions: 'stall' },
          },
        },
        reunion: {
          on: {
            promiseKept: { guard: 'othersPromise', target: 'report', actions: 'report' },
            adjourned: { guard: 'adopted', target: 'report', actions: 'report' },
            promiseBroken: { guard: 'othersPromise', target: 'stalled', actions: 'stall' },
            roundBegan: { guard: 'waitedAgain', target: 'talks', actions: 'talk' },
          },
        },
        report: {
          on: {
            promiseBroken: { guard: 'othersPromise', target: 'stalled', actions: 'stall' },
            homeTurned: { guard: 'harder', target: 'stalled', actions: 'stall' },
          },
        },
      },
    },
    /** Historical grievances made politics, by neighbours and at home (P25). */
    grievance: {
      initial: 'stirred',
      states: {
        quiet: {
          on: {
            raised: { guard: 'provocative', target: 'stirred', actions: 'stir' },
            contested: { guard: 'sharply', target: 'stirred', actions: 'stir' },
            homeTurned: { guard: 'harder', target: 'stirred', actions: 'stir' },
            slighted: { target: 'stirred', actions: 'stir' },
          },
        },
        stirred: {
          on: {
            calmed: { target: 'quiet', actions: 'settle' },
            helped: { target: 'quiet', actions: 'settle' },
            courted: { target: 'quiet', actions: 'settle' },
            raised: { guard: 'cultural', target: 'quiet', actions: 'settle' },
            homeTurned: { guard: 'softer', target: 'quiet', actions: 'settle' },
            roundBegan: { guard: 'dim', target: 'quiet', actions: 'settle' },
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
            visited: { actions: 'remember' },
            helped: { actions: 'remember' },
            roundBegan: { actions: 'remember' },
          },
        },
      },
    },
  },
});
