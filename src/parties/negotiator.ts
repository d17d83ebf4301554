import { setup } from 'xstate';
import {
  adopted,
  brokeDown,
  distrustful,
  loudly,
  othersPromise,
  ownPromise,
  typesOf,
  warm,
} from './given.ts';
import type { Given } from './given.ts';
import { presence, readyToLeave } from './shared-regions.ts';

/** A party without a history: it keeps nothing in mind, and answers each act as it comes. */
type NoMemory = Record<string, never>;
type Facts = Given<NoMemory>;

const opening: NoMemory = {};

/** A walk-out keeps it away where the next round opens in open distrust; nothing less does. */
function boycotts(facts: Facts): boolean {
  return facts.event.type === 'roundBegan' && distrustful(facts);
}

/** Any approach brings it back, and so does a round without open distrust. */
function relents(facts: Facts): boolean {
  return facts.event.type !== 'roundBegan' || !distrustful(facts);
}

export const negotiator = setup({
  types: typesOf(opening),
  guards: { adopted, brokeDown, loudly, othersPromise, ownPromise, warm, boycotts, relents },
}).createMachine({
  id: 'negotiator',
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
            helped: 'guarded',
            calmed: 'guarded',
            courted: 'guarded',
            promiseKept: { guard: 'othersPromise', target: 'guarded' },
            roundBegan: { guard: 'warm', target: 'guarded' },
          },
        },
        guarded: {
          tags: readyToLeave,
          on: {
            visited: 'probing',
            helped: 'probing',
            promiseKept: { guard: 'othersPromise', target: 'probing' },
            roundBegan: { guard: 'warm', target: 'probing' },
            pressed: { guard: 'loudly', target: 'hostile' },
            promiseBroken: { guard: 'othersPromise', target: 'hostile' },
          },
        },
        probing: {
          on: {
            promiseKept: { guard: 'othersPromise', target: 'open' },
            adjourned: [
              { guard: 'brokeDown', target: 'guarded' },
              { guard: 'adopted', target: 'open' },
            ],
            pressed: { guard: 'loudly', target: 'guarded' },
            promiseBroken: { guard: 'othersPromise', target: 'guarded' },
            slighted: 'guarded',
          },
        },
        open: {
          on: {
            promiseKept: { guard: 'ownPromise', target: 'committed' },
            adjourned: [
              { guard: 'brokeDown', target: 'probing' },
              { guard: 'adopted', target: 'committed' },
            ],
            pressed: { guard: 'loudly', target: 'probing' },
            promiseBroken: { guard: 'othersPromise', target: 'probing' },
            slighted: 'probing',
          },
        },
        committed: {
          on: {
            adjourned: { guard: 'brokeDown', target: 'open' },
            pressed: { guard: 'loudly', target: 'open' },
            promiseBroken: { guard: 'othersPromise', target: 'probing' },
            slighted: 'open',
          },
        },
      },
    },
  },
});
