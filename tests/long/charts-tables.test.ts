import { describe, expect, it } from 'vitest';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import { charts } from '../../src/parties/registry.ts';
import { chartEvents, compare, reachable } from '../support/charts.ts';

const known = Object.entries(tableCharts);

describe('tables and XState, in full', () => {
  it.each(known)('should step %s alike from every reachable state by every event', (id, chart) => {
    const xstate = charts[id];
    if (xstate === undefined) throw new Error(`expected a chart ${id}`);
    const states = reachable(chart).length;
    expect(compare(chart, xstate, 1)).toBe(states * chartEvents.length);
    console.info(`${id}: ${states} states × ${chartEvents.length} events`);
  });
});
