import { assign, setup } from 'xstate';
import {
  adopted,
  brokeDown,
  byNeighbour,
  dim,
  distracted,
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
  tended,
  typesOf,
  untended,
} from './given.ts';
import type { Given } from './given.ts';
import { lead, presence, readyToLeave } from './shared-regions.ts';

/** What Moscow carries along: a slight, an idle round, and how far its corridors have come. */
type RussiaMemory = {
  pride: 'whole' | 'stung';
  idle: 'none' | 'one';
  /** Mirror of the corridors, for the other regions' guards. */
  route: 'stalled' | 'planned' | 'building';
};
type Facts = Given<RussiaMemory>;

const opening: RussiaMemory = { pride: 'whole', idle: 'none', route: 'planned' };

/** Pipelines, power lines and railways: its own reason to come (P11). */
const connecting = ({ event }: Facts): boolean => raises(event, 'energy', 'economy');

const lecturing = ({ event }: Facts): boolean => raisesLoudly(event, 'human-rights');

const stung = ({ context }: Facts): boolean => context.pride === 'stung';
const building = ({ context }: Facts): boolean => context.route === 'building';
const stalled = ({ context }: Facts): boolean => context.route === 'stalled';

function prideAfter(facts: Facts): RussiaMemory['pride'] {
  const { type } = facts.event;
  if (type === 'slighted' || loudly(facts)) return 'stung';
  const flattered = type === 'calmed' || type === 'courted' || openly(facts);
  return flattered || dim(facts) ? 'whole' : facts.context.pride;
}

function idleAfter(facts: Facts): RussiaMemory['idle'] {
  return untended(facts) ? 'one' : 'none';
}

/** It stays away over rank: passed over once, it comes; passed over again, it does not. */
function boycotts(facts: Facts): boolean {
  const { type } = facts.event;
  return stung(facts) && (type === 'slighted' || type === 'refused' || type === 'roundBegan');
}

function relents(facts: Facts): boolean {
  const { type } = facts.event;
  return type === 'roundBegan' ? !stung(facts) : type !== 'helped';
}

export const russia = setup({
  types: typesOf(opening),
  guards: {
    adopted,
    boycotts,
    brokeDown,
    building,
    byNeighbour,
    connecting,
    distracted,
    focusing,
    harder,
    lecturing,
    loudly,
    openly,
    othersPromise,
    ownPromise,
    relents,
    softer,
    stalled,
    stung,
    dimProud: (facts: Facts) => dim(facts) && !stung(facts),
    openlyProud: (facts: Facts) => openly(facts) && !stung(facts),
    adoptedBuilding: (facts: Facts) => adopted(facts) && building(facts),
    buildingTended: (facts: Facts) => tended(facts) && building(facts),
    movingRoute: (facts: Facts) => !stalled(facts),
    idleAgain: (facts: Facts) => untended(facts) && facts.context.idle === 'one',
    /** A slight, a sharp contest, or any contest while it has nothing of its own to gain (P23). */
    contends: (facts: Facts) => facts.event.type === 'slighted' || sharply(facts) || stalled(facts),
    yields: (facts: Facts) => dim(facts) || building(facts),
  },
  actions: {
    stall: assign({ route: 'stalled' }),
    plan: assign({ route: 'planned' }),
    build: assign({ route: 'building' }),
    remember: assign({ pride: prideAfter }),
    count: assign({ idle: idleAfter }),
  },
}).createMachine({
  id: 'russia',
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
            courted: 'guarded',
            roundBegan: { guard: 'dimProud', target: 'guarded' },
          },
        },
        guarded: {
          tags: readyToLeave,
          on: {
            visited: { guard: 'openly', target: 'probing' },
            courted: 'probing',
            helped: { guard: 'movingRoute', target: 'probing' },
            raised: { guard: 'connecting', target: 'probing' },
            roundBegan: { guard: 'building', target: 'probing' },
            pressed: { guard: 'loudly', target: 'hostile' },
            slighted: { guard: 'stung', target: 'hostile' },
          },
        },
        probing: {
          on: {
            visited: { guard: 'openlyProud', target: 'open' },
            courted: 'open',
            promiseKept: { guard: 'othersPromise', target: 'open' },
            adjourned: [
              { guard: 'brokeDown', target: 'guarded' },
              { guard: 'adopted', target: 'open' },
            ],
            roundBegan: { guard: 'building', target: 'open' },
            raised: { guard: 'lecturing', target: 'guarded' },
            pressed: { guard: 'loudly', target: 'guarded' },
            slighted: [{ guard: 'stung', target: 'hostile' }, { target: 'guarded' }],
          },
        },
        open: {
          on: {
            promiseKept: { guard: 'ownPromise', target: 'committed' },
            adjourned: [
              { guard: 'brokeDown', target: 'probing' },
              { guard: 'adoptedBuilding', target: 'committed' },
            ],
            roundBegan: [
              { guard: 'buildingTended', target: 'committed' },
              { guard: 'stalled', target: 'probing' },
            ],
            raised: { guard: 'lecturing', target: 'probing' },
            pressed: { guard: 'loudly', target: 'guarded' },
            slighted: [{ guard: 'stung', target: 'guarded' }, { target: 'probing' }],
          },
        },
        committed: {
          on: {
            adjourned: { guard: 'brokeDown', target: 'open' },
            pressed: { guard: 'loudly', target: 'open' },
            promiseBroken: 'open',
            roundBegan: { guard: 'stalled', target: 'open' },
            slighted: 'probing',
          },
        },
      },
    },
    /** Warming up to Pyongyang out of self-interest, more so when pressed itself (P1). */
    courtship: {
      initial: 'courting',
      states: {
        cool: {
          on: {
            helped: 'courting',
            pressed: { guard: 'loudly', target: 'courting' },
            courted: { guard: 'byNeighbour', target: 'courting' },
            promiseKept: { guard: 'othersPromise', target: 'courting' },
            adjourned: { guard: 'adopted', target: 'courting' },
            homeTurned: { guard: 'softer', target: 'courting' },
          },
        },
        courting: {
          on: {
            promiseBroken: { guard: 'othersPromise', target: 'cool' },
            homeTurned: [
              { guard: 'harder', target: 'cool' },
              { guard: 'distracted', target: 'cool' },
            ],
          },
        },
      },
    },
    /** Pipeline, power line and railway through Mongolia and the peninsula (P11). */
    corridors: {
      initial: 'planned',
      states: {
        stalled: {
          on: {
            visited: { target: 'planned', actions: 'plan' },
            helped: { target: 'planned', actions: 'plan' },
            courted: { target: 'planned', actions: 'plan' },
            raised: { guard: 'connecting', target: 'planned', actions: 'plan' },
            homeTurned: { guard: 'focusing', target: 'planned', actions: 'plan' },
          },
        },
        planned: {
          on: {
            promiseKept: { target: 'building', actions: 'build' },
            adjourned: { guard: 'adopted', target: 'building', actions: 'build' },
            homeTurned: { guard: 'focusing', target: 'building', actions: 'build' },
            pressed: { guard: 'loudly', target: 'stalled', actions: 'stall' },
            promiseBroken: { target: 'stalled', actions: 'stall' },
            roundBegan: { guard: 'idleAgain', target: 'stalled', actions: 'stall' },
          },
        },
        building: {
          on: {
            pressed: { guard: 'loudly', target: 'planned', actions: 'plan' },
            promiseBroken: { target: 'planned', actions: 'plan' },
            homeTurned: { guard: 'distracted', target: 'planned', actions: 'plan' },
            roundBegan: { guard: 'idleAgain', target: 'planned', actions: 'plan' },
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
            pressed: { actions: 'remember' },
            calmed: { actions: 'remember' },
            courted: { actions: 'remember' },
            visited: { actions: 'remember' },
            roundBegan: { actions: ['remember', 'count'] },
          },
        },
      },
    },
  },
});
