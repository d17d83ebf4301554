import type { ChartEvent, ChartState, PartyChart, PartyMove, Question } from '../model/chart.ts';
import { movesFor } from '../parties/legal-moves.ts';
import { charts, machines } from '../parties/registry.ts';
import { flatten } from './chart-flatten.ts';
import type { Candidate, ChartTables, Given, Update } from './chart-flatten.ts';

type Words = Record<string, string>;

function chosen(candidates: readonly Candidate[], given: Given): Candidate | null {
  for (const candidate of candidates) {
    if (candidate.guard === null || candidate.guard(given)) return candidate;
  }
  return null;
}

function word(update: Update, given: Given): string {
  const to = typeof update.to === 'string' ? update.to : update.to(given);
  if (typeof to === 'string') return to;
  throw new Error(`expected ${update.key} to become a word, got ${String(to)}`);
}

/** One assign: all its keys are reckoned from the context before it. */
function assigned(context: Words, updates: readonly Update[], event: ChartEvent): Words {
  const given = { context, event };
  let after = context;
  for (const update of updates) {
    const to = word(update, given);
    if (after[update.key] === to) continue;
    if (after === context) after = { ...context };
    after[update.key] = to;
  }
  return after;
}

function copied(words: Words): Words {
  return { ...words };
}

/** All guards see the context before the event; assigns follow in document order of regions. */
function stepTables(tables: ChartTables, state: ChartState, event: ChartEvent): ChartState {
  const reactions = tables.reactions[event.type];
  if (reactions === undefined) return state;
  const given = { context: state.context, event };
  let { value, context } = state;
  for (const { region, byState } of reactions) {
    const from = state.value[region] ?? '';
    const taken = chosen(byState[from] ?? [], given);
    if (taken === null) continue;
    if (taken.target !== null && taken.target !== from) {
      if (value === state.value) value = copied(state.value);
      value[region] = taken.target;
    }
    for (const updates of taken.assigns) context = assigned(context, updates, event);
  }
  return value === state.value && context === state.context ? state : { value, context };
}

/** Legal moves by question and by the tags of the chart's states, reckoned once for each set. */
function movesByTags(tables: ChartTables): PartyChart['legal'] {
  const known: Record<Question, Map<string, readonly PartyMove[]>> = {
    invitation: new Map(),
    text: new Map(),
    step: new Map(),
  };
  const tagged = Object.keys(tables.regions).filter((region) =>
    tables.regions[region]?.some((state) => (tables.tags[`${region}.${state}`] ?? []).length > 0),
  );
  return (state, question) => {
    let key = '';
    for (const region of tagged) key += `${state.value[region] ?? ''} `;
    const found = known[question].get(key);
    if (found !== undefined) return found;
    const tags = tagged.flatMap((name) => tables.tags[`${name}.${state.value[name] ?? ''}`] ?? []);
    const moves = movesFor(question, new Set(tags));
    known[question].set(key, moves);
    return moves;
  };
}

/** The port over flattened tables: no XState at run time; unchanged parts of a state are shared. */
function tableChart(id: string, tables: ChartTables, initial: ChartState): PartyChart {
  return {
    id,
    regions: tables.regions,
    initial: () => ({ value: { ...initial.value }, context: { ...initial.context } }),
    next: (state, event) => stepTables(tables, state, event),
    legal: movesByTags(tables),
  };
}

/** The tables of every chart, by id. */
export const chartTables: Readonly<Record<string, ChartTables>> = Object.fromEntries(
  Object.entries(machines).map(([id, machine]) => [id, flatten(machine)]),
);

/** The same charts as the registry's, compiled for bulk runs. */
export const tableCharts: Readonly<Record<string, PartyChart>> = Object.fromEntries(
  Object.entries(charts).flatMap(([id, chart]) => {
    const tables = chartTables[id];
    return tables === undefined ? [] : [[id, tableChart(id, tables, chart.initial())]];
  }),
);
