import { setup } from 'xstate';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/analysis/chart-flatten.ts';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import { charts, machines } from '../../src/parties/registry.ts';
import { compare } from '../support/charts.ts';

const known = Object.entries(tableCharts);

describe('tables and XState', () => {
  /** It has no factor in common with the number of events, so that the sample meets every event. */
  const stride = 41;

  it.each(known)('should start %s in the same state', (id, chart) => {
    expect(chart.initial()).toEqual(charts[id]?.initial());
    expect(chart.regions).toEqual(charts[id]?.regions);
  });

  it.each(known)(
    `should step %s alike in a sample: each ${stride}st pair of a reachable state and an event`,
    (id, chart) => {
      const xstate = charts[id];
      if (xstate === undefined) throw new Error(`expected a chart ${id}`);
      expect(compare(chart, xstate, id === 'negotiator' ? 1 : stride)).toBeGreaterThan(500);
    },
  );

  it('should share the parts of a state that an event leaves alone', () => {
    const chart = tableCharts['rok'];
    const state = chart?.initial();
    if (chart === undefined || state === undefined)
      throw new Error('expected the chart of the ROK');
    expect(chart.next(state, { type: 'seated' })).toBe(state);
    const invited = chart.next(state, { type: 'invited', publicity: 'public' });
    expect(invited.context).toBe(state.context);
    expect(invited.value).not.toBe(state.value);
    expect(state.value['presence']).toBe('away');
  });
});

describe('flattening', () => {
  const { createMachine } = setup({ guards: { never: () => false } });

  it.each([
    ['an entry action', { entry: 'a' }],
    ['an exit action', { exit: 'a' }],
    ['an eventless transition', { always: { guard: 'never' } }],
    ['a delay', { after: { 10: 'two' } }],
    ['a wildcard', { on: { '*': 'two' } }],
    ['an action that is no named assign', { on: { go: { actions: 'unknown' } } }],
    ['a guard that is not set up', { on: { go: { guard: 'unknown', target: 'two' } } }],
  ])('should refuse %s', (_, one: object) => {
    const machine = createMachine({
      id: 'bad',
      type: 'parallel',
      states: { region: { initial: 'one', states: { one, two: {} } } },
    });
    expect(() => flatten(machine)).toThrow(/^chart bad/);
  });

  it('should accept every chart of the registry', () => {
    for (const machine of Object.values(machines)) {
      expect(() => flatten(machine)).not.toThrow();
    }
  });
});
