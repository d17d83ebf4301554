import { assign, setup } from 'xstate';
import {
  adopted,
  brokeDown,
  byGreat,
  dim,
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
  tended,
  typesOf,
  untended,
  warm,
} from './given.ts';
import type { Given } from './given.ts';
import { presence, readyToLeave } from './shared-regions.ts';

/** What Pyongyang keeps in mind from one event to the next. */
type DprkMemory = {
  /** Kind and quiet acts since the last one that changed anything: every second one counts. */
  contacts: 'none' | 'one';
  grievance: 'none' | 'fresh' | 'sore';
  /** Whether the channel went a round without business that asked for nothing. */
  neglect: 'none' | 'one';
};
type Facts = Given<DprkMemory>;

const opening: DprkMemory = { contacts: 'none', grievance: 'none', neglect: 'none' };

/** Absorption talk and human rights read aloud, in Pyongyang's ears an attack on the state (P1, P14). */
const insulted = ({ event }: Facts): boolean => raisesLoudly(event, 'human-rights', 'unification');

const alarmed = ({ event }: Facts): boolean => raisesLoudly(event, 'nuclear');

const wronged = (facts: Facts): boolean =>
  loudly(facts) ||
  insulted(facts) ||
  glaring(facts) ||
  (facts.event.type === 'promiseBroken' && othersPromise(facts));

const soothed = (facts: Facts): boolean => kindly(facts) || dim(facts);

const worse = { none: 'fresh', fresh: 'sore', sore: 'sore' } as const;
const better = { none: 'none', fresh: 'none', sore: 'fresh' } as const;

function grievanceAfter(facts: Facts): DprkMemory['grievance'] {
  const { grievance } = facts.context;
  if (wronged(facts)) return worse[grievance];
  if (soothed(facts)) return better[grievance];
  return facts.event.type === 'promiseKept' && othersPromise(facts) ? 'none' : grievance;
}

function contactsAfter(facts: Facts): DprkMemory['contacts'] {
  if (kindly(facts)) return facts.context.contacts === 'none' ? 'one' : 'none';
  return wronged(facts) || untended(facts) ? 'none' : facts.context.contacts;
}

function neglectAfter(facts: Facts): DprkMemory['neglect'] {
  if (untended(facts)) return 'one';
  return tended(facts) || kindly(facts) ? 'none' : facts.context.neglect;
}

/** Sanctions alone keep it away only where no kind act came between; insults do so sooner. */
function boycotts(facts: Facts): boolean {
  const { contacts, grievance } = facts.context;
  switch (facts.event.type) {
    case 'pressed':
      return grievance === 'sore' && contacts === 'none';
    case 'raised':
      return grievance !== 'none' && insulted(facts);
    case 'roundBegan':
      return grievance !== 'none';
    default:
      return grievance === 'sore';
  }
}

export const dprk = setup({
  types: typesOf(opening),
  guards: {
    adopted,
    brokeDown,
    byGreat,
    harder,
    kindly,
    loudly,
    othersPromise,
    ownPromise,
    sharply,
    softer,
    untended,
    insulted,
    alarmed,
    /** The second kind and quiet act in a row: the first is noted, the second answered (P23). */
    kindAgain: (facts: Facts) => kindly(facts) && facts.context.contacts === 'one',
    openlyUnspoilt: (facts: Facts) => openly(facts) && facts.context.grievance === 'none',
    loudlyWhenSore: (facts: Facts) => loudly(facts) && facts.context.grievance !== 'none',
    adoptedUnspoilt: (facts: Facts) => adopted(facts) && facts.context.grievance === 'none',
    /** A bright limelight, or any while it nurses a grievance. */
    exposed: (facts: Facts) =>
      glaring(facts) ||
      (facts.event.type === 'roundBegan' && !dim(facts) && facts.context.grievance === 'sore'),
    neglectedAgain: (facts: Facts) => untended(facts) && facts.context.neglect === 'one',
    neglectedWhenSore: (facts: Facts) => untended(facts) && facts.context.grievance === 'sore',
    tendedUnspoilt: (facts: Facts) =>
      tended(facts) && dim(facts) && facts.context.grievance === 'none',
    tendedInTrust: (facts: Facts) => tended(facts) && warm(facts),
    tendedInShade: (facts: Facts) => tended(facts) && !glaring(facts),
    boycotts,
    relents: (facts: Facts) =>
      (kindly(facts) && facts.context.contacts === 'one') ||
      byGreat(facts) ||
      facts.event.type === 'promiseKept' ||
      (tended(facts) && facts.context.grievance === 'none'),
  },
  actions: {
    remember: assign({
      contacts: contactsAfter,
      grievance: grievanceAfter,
      neglect: neglectAfter,
    }),
  },
}).createMachine({
  id: 'dprk',
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
            visited: { guard: 'kindAgain', target: 'guarded' },
            helped: { guard: 'kindAgain', target: 'guarded' },
            courted: { guard: 'byGreat', target: 'guarded' },
            promiseKept: { guard: 'othersPromise', target: 'guarded' },
            roundBegan: [
              { guard: 'tendedInTrust', target: 'guarded' },
              { guard: 'tendedUnspoilt', target: 'guarded' },
            ],
          },
        },
        guarded: {
          tags: readyToLeave,
          on: {
            visited: { guard: 'kindAgain', target: 'probing' },
            helped: { guard: 'kindAgain', target: 'probing' },
            courted: 'probing',
            promiseKept: { guard: 'othersPromise', target: 'probing' },
            pressed: { guard: 'loudly', target: 'hostile' },
            raised: { guard: 'insulted', target: 'hostile' },
            contested: { guard: 'sharply', target: 'hostile' },
            promiseBroken: { guard: 'othersPromise', target: 'hostile' },
            adjourned: { guard: 'brokeDown', target: 'hostile' },
          },
        },
        probing: {
          on: {
            visited: { guard: 'kindAgain', target: 'open' },
            helped: { guard: 'kindAgain', target: 'open' },
            promiseKept: { guard: 'othersPromise', target: 'open' },
            pressed: { guard: 'loudly', target: 'guarded' },
            raised: [
              { guard: 'insulted', target: 'guarded' },
              { guard: 'alarmed', target: 'guarded' },
            ],
            contested: { guard: 'sharply', target: 'guarded' },
            promiseBroken: { guard: 'othersPromise', target: 'hostile' },
            adjourned: [
              { guard: 'brokeDown', target: 'guarded' },
              { guard: 'adoptedUnspoilt', target: 'open' },
            ],
            roundBegan: [
              { guard: 'exposed', target: 'guarded' },
              { guard: 'neglectedAgain', target: 'guarded' },
            ],
          },
        },
        open: {
          on: {
            promiseKept: 'committed',
            pressed: [{ guard: 'loudly', target: 'guarded' }, { target: 'probing' }],
            raised: [
              { guard: 'insulted', target: 'guarded' },
              { guard: 'alarmed', target: 'probing' },
            ],
            contested: { guard: 'sharply', target: 'probing' },
            promiseBroken: { guard: 'othersPromise', target: 'guarded' },
            adjourned: [
              { guard: 'brokeDown', target: 'probing' },
              { guard: 'adoptedUnspoilt', target: 'committed' },
            ],
            roundBegan: [
              { guard: 'exposed', target: 'probing' },
              { guard: 'untended', target: 'probing' },
            ],
          },
        },
        committed: {
          on: {
            pressed: { guard: 'loudly', target: 'guarded' },
            raised: { guard: 'insulted', target: 'probing' },
            contested: { guard: 'sharply', target: 'open' },
            promiseBroken: [{ guard: 'ownPromise', target: 'open' }, { target: 'guarded' }],
            adjourned: { guard: 'brokeDown', target: 'open' },
            roundBegan: [
              { guard: 'exposed', target: 'open' },
              { guard: 'untended', target: 'open' },
            ],
          },
        },
      },
    },
    /** The line that quiet bilateral business keeps open, and that fades without it (P23). */
    channel: {
      initial: 'quiet',
      states: {
        closed: {
          on: {
            visited: { guard: 'kindAgain', target: 'quiet' },
            helped: { guard: 'kindAgain', target: 'quiet' },
            courted: { guard: 'byGreat', target: 'quiet' },
            roundBegan: { guard: 'tendedInTrust', target: 'quiet' },
          },
        },
        quiet: {
          on: {
            visited: { guard: 'openlyUnspoilt', target: 'official' },
            promiseKept: 'official',
            adjourned: { guard: 'adopted', target: 'official' },
            raised: { guard: 'insulted', target: 'closed' },
            pressed: { guard: 'loudlyWhenSore', target: 'closed' },
            roundBegan: { guard: 'neglectedAgain', target: 'closed' },
          },
        },
        official: {
          on: {
            raised: { guard: 'insulted', target: 'quiet' },
            pressed: { guard: 'loudly', target: 'quiet' },
            adjourned: { guard: 'brokeDown', target: 'quiet' },
            roundBegan: [
              { guard: 'exposed', target: 'quiet' },
              { guard: 'untended', target: 'quiet' },
            ],
          },
        },
      },
    },
    /** Isolation, a friendly offensive, or brinkmanship: what sanctions and condemnation shut (P1). */
    course: {
      initial: 'charm',
      states: {
        isolation: {
          on: {
            visited: { guard: 'kindAgain', target: 'charm' },
            helped: { guard: 'kindAgain', target: 'charm' },
            courted: 'charm',
            homeTurned: [
              { guard: 'softer', target: 'charm' },
              { guard: 'harder', target: 'brinkmanship' },
            ],
            pressed: { guard: 'loudlyWhenSore', target: 'brinkmanship' },
            roundBegan: { guard: 'neglectedWhenSore', target: 'brinkmanship' },
          },
        },
        charm: {
          on: {
            pressed: { guard: 'loudly', target: 'isolation' },
            raised: { guard: 'insulted', target: 'isolation' },
            promiseBroken: { guard: 'othersPromise', target: 'isolation' },
            homeTurned: { guard: 'harder', target: 'isolation' },
            roundBegan: { guard: 'exposed', target: 'isolation' },
          },
        },
        brinkmanship: {
          on: {
            visited: { guard: 'kindly', target: 'isolation' },
            helped: 'isolation',
            calmed: 'isolation',
            courted: 'isolation',
            homeTurned: { guard: 'softer', target: 'charm' },
            roundBegan: { guard: 'tendedInShade', target: 'isolation' },
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
            pressed: { actions: 'remember' },
            raised: { actions: 'remember' },
            promiseKept: { actions: 'remember' },
            promiseBroken: { actions: 'remember' },
            roundBegan: { actions: 'remember' },
          },
        },
      },
    },
  },
});
