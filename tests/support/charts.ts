import * as v from 'valibot';
import { agenda } from '../../src/content/agenda.ts';
import { ChartEventSchema } from '../../src/model/chart.ts';
import type { ChartEvent, ChartState, PartyChart } from '../../src/model/chart.ts';

/** Every theme that the agenda puts on a table, and one that no chart has heard of. */
const themes = [...new Set([...agenda.map(({ theme }) => theme), 'fisheries'])];

const Fact = v.variant('type', [
  v.looseObject({ type: v.literal('boolean') }),
  v.looseObject({ type: v.literal('literal'), literal: v.string() }),
  v.looseObject({ type: v.literal('picklist'), options: v.array(v.string()) }),
]);

/** What a fact can be, read from its schema; a theme is a string, and its values are content. */
function valuesOf(key: string, schema: unknown): readonly (string | boolean)[] {
  if (key === 'theme') return themes;
  const fact = v.parse(Fact, schema);
  switch (fact.type) {
    case 'boolean':
      return [true, false];
    case 'literal':
      return [fact.literal];
    case 'picklist':
      return fact.options;
  }
}

type Facts = Record<string, string | boolean>;

function withFact(all: readonly Facts[], [key, schema]: [string, unknown]): readonly Facts[] {
  const values = valuesOf(key, schema);
  return all.flatMap((facts) => values.map((value) => Object.assign({ [key]: value }, facts)));
}

/** Every event with every combination of its facts, read from the schema itself. */
export const chartEvents: readonly ChartEvent[] = ChartEventSchema.options.flatMap((option) => {
  const schemas: [string, unknown][] = Object.entries(option.entries);
  const nothing: readonly Facts[] = [{}];
  const combined = schemas.reduce(withFact, nothing);
  return combined.map((facts) => v.parse(ChartEventSchema, facts));
});

function sorted(words: Record<string, string>): string {
  const keys = Object.keys(words).toSorted();
  return keys.map((key) => `${key}:${words[key]}`).join(' ');
}

/** One text for one state, whatever the order of its keys. */
export function stateKey({ value, context }: ChartState): string {
  return `${sorted(value)} | ${sorted(context)}`;
}

function explore(chart: PartyChart): readonly ChartState[] {
  const known = new Set<string>();
  const found: ChartState[] = [];
  const add = (state: ChartState): void => {
    const key = stateKey(state);
    if (known.has(key)) return;
    known.add(key);
    found.push(state);
  };
  add(chart.initial());
  for (const state of found) {
    for (const event of chartEvents) {
      const next = chart.next(state, event);
      if (next !== state) add(next);
    }
  }
  return found;
}

const explored = new Map<PartyChart, readonly ChartState[]>();

/** Every state that any run of events can bring a chart to, breadth first. */
export function reachable(chart: PartyChart): readonly ChartState[] {
  const states = explored.get(chart) ?? explore(chart);
  explored.set(chart, states);
  return states;
}

/** A state that no one can write to, neither to its words nor to what holds them. */
function frozen({ value, context }: ChartState): ChartState {
  return Object.freeze({
    value: Object.freeze({ ...value }),
    context: Object.freeze({ ...context }),
  });
}

function backwards(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).toReversed());
}

/** The state as another program might hand it back: its keys in another order. */
export function reordered({ value, context }: ChartState): ChartState {
  return { context: backwards(context), value: backwards(value) };
}

/**
 * How many pairs of a reachable state and an event two charts were stepped through; throws at the
 * first in which they differ, or write to what they were given. Every `stride`th pair is taken.
 */
export function compare(one: PartyChart, other: PartyChart, stride: number): number {
  let pair = 0;
  let compared = 0;
  for (const reached of reachable(one)) {
    const state = frozen(reached);
    for (const event of chartEvents) {
      pair += 1;
      if (pair % stride !== 0) continue;
      compared += 1;
      const [left, right] = [one.next(state, event), other.next(state, event)];
      const same = JSON.stringify(left) === JSON.stringify(right);
      if (!same || (left === state) !== (right === state)) {
        const found = `${one.id}: ${stateKey(state)} on ${JSON.stringify(event)}`;
        throw new Error(`${found}: ${stateKey(left)} is not ${stateKey(right)}`);
      }
    }
  }
  return compared;
}

/** Where a chart stands after a run of events from its opening. */
export function after(chart: PartyChart, ...events: readonly ChartEvent[]): ChartState {
  return events.reduce((state, event) => chart.next(state, event), chart.initial());
}
