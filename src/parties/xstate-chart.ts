import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { ChartEvent, ChartState, PartyChart, PartyMove, Question } from '../model/chart.ts';
import { movesFor } from './legal-moves.ts';

type Words = Record<string, string>;

/** A flat parallel chart has one word a region, and its context one word a key. */
function words(chart: string, what: string, found: unknown): Words {
  if (typeof found !== 'object' || found === null) {
    throw new Error(`chart ${chart}: expected ${what} to be an object, got ${String(found)}`);
  }
  const pairs: [string, string][] = [];
  for (const [key, word] of Object.entries(found)) {
    if (typeof word !== 'string') {
      throw new Error(`chart ${chart}: expected ${what}.${key} to be a word, got ${String(word)}`);
    }
    pairs.push([key, word]);
  }
  return Object.fromEntries(pairs);
}

function same(one: Words, other: Words): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

function plain(chart: string, snapshot: AnyMachineSnapshot): ChartState {
  if (snapshot.status !== 'active') {
    throw new Error(`chart ${chart}: expected status active, got ${snapshot.status}`);
  }
  return {
    value: words(chart, 'value', snapshot.value),
    context: words(chart, 'context', snapshot.context),
  };
}

/** The regions of a flat parallel machine in document order, each with its states. */
function regionsOf(machine: AnyStateMachine): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(machine.states).map(([region, node]) => [region, Object.keys(node.states)]),
  );
}

/**
 * The port over a machine, stepped by XState's pure functions. A state is plain JSON; its keys may
 * have been sorted on the way, so regions are put into document order before a step.
 */
export function xstateChart(id: string, machine: AnyStateMachine): PartyChart {
  const regions = regionsOf(machine);
  const resolve = (state: ChartState): AnyMachineSnapshot => {
    const value = Object.fromEntries(
      Object.keys(regions).map((region) => [region, state.value[region] ?? 'missing']),
    );
    return machine.resolveState({ value, context: state.context });
  };
  return {
    id,
    regions,
    initial: () => plain(id, initialTransition(machine)[0]),
    next: (state: ChartState, event: ChartEvent) => {
      const [snapshot] = transition(machine, resolve(state), event);
      const after = plain(id, snapshot);
      return same(state.value, after.value) && same(state.context, after.context) ? state : after;
    },
    legal: (state: ChartState, question: Question): readonly PartyMove[] =>
      movesFor(question, resolve(state).tags),
  };
}
