import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import type { ChartEvent, ChartState, PartyChart } from '../../src/model/chart.ts';
import { chartEvents, reachable, stateKey } from '../support/charts.ts';

const acts = {
  'quiet visit': { type: 'visited', publicity: 'quiet' },
  'official visit': { type: 'visited', publicity: 'announced' },
  help: { type: 'helped' },
  'equal parts': { type: 'calmed' },
} as const satisfies Record<string, ChartEvent>;
type Act = keyof typeof acts;

const Way = v.array(v.picklist(['quiet visit', 'official visit', 'help', 'equal parts']));

/** The way out of every state that shuts a door, as docs/charts.md names it. */
const waysOut = [
  ...readFileSync(new URL('../../docs/charts.md', import.meta.url), 'utf8').matchAll(
    /^\| ([a-z]+) \| ([a-z-]+\.[a-z-]+) \| ([a-z, ]+) \|$/gm,
  ),
].map(([, id = '', state = '', way = '']) => ({ id, state, way: v.parse(Way, way.split(', ')) }));

/** How a round can open after somebody tended the channel, whatever trust says; the glare apart. */
const openings = chartEvents.filter(
  (event) => event.type === 'roundBegan' && event.tended && event.limelight !== 'glaring',
);
const anyOpening = chartEvents.filter(({ type }) => type === 'roundBegan');

function known(id: string): PartyChart {
  const chart = tableCharts[id];
  if (chart === undefined) throw new Error(`expected a chart ${id}`);
  return chart;
}

function isIn(state: ChartState, name: string): boolean {
  return Object.entries(state.value).some(([region, word]) => `${region}.${word}` === name);
}

function standingIn(chart: PartyChart, name: string): readonly ChartState[] {
  return reachable(chart).filter((state) => isIn(state, name));
}

/** The states in which a chart can be after each act, a round beginning between one and the next. */
function spreadOver(
  chart: PartyChart,
  from: ChartState,
  way: readonly Act[],
): readonly ChartState[] {
  let states: readonly ChartState[] = [from];
  for (const [index, act] of way.entries()) {
    const opened =
      index === 0
        ? states
        : states.flatMap((state) => openings.map((opening) => chart.next(state, opening)));
    states = opened.map((state) => chart.next(state, acts[act]));
  }
  return states;
}

describe('ways out, by groundwork alone', () => {
  it.each(waysOut)('should lead $id out of $state within one round', ({ id, state: name, way }) => {
    const chart = known(id);
    const standing = standingIn(chart, name);
    expect(standing.length).toBeGreaterThan(0);
    const stuck = standing.filter((state) =>
      isIn(
        way.reduce((at, act) => chart.next(at, acts[act]), state),
        name,
      ),
    );
    expect(stuck.map(stateKey)).toEqual([]);
  });

  it.each(waysOut)(
    'should lead $id out of $state with one act a round too',
    ({ id, state: name, way }) => {
      expect(way.length).toBeLessThanOrEqual(2);
      const chart = known(id);
      const stuck = standingIn(chart, name).filter((state) =>
        spreadOver(chart, state, way).some((left) => isIn(left, name)),
      );
      expect(stuck.map(stateKey)).toEqual([]);
    },
  );

  it.each(Object.entries(tableCharts))(
    'should bring %s back from a walk-out in the round after',
    (id, chart) => {
      const way = waysOut.find((out) => out.id === id && out.state === 'presence.boycotting')?.way;
      const gone = standingIn(chart, 'presence.walked-out').flatMap((state) =>
        anyOpening.map((opening) => chart.next(state, opening)),
      );
      const back = gone.map((state) =>
        (way ?? []).reduce((at, act) => chart.next(at, acts[act]), state),
      );
      expect(back.length).toBeGreaterThan(0);
      expect(new Set(back.map(({ value }) => value['presence']))).toEqual(new Set(['away']));
    },
  );

  it('should be named for every state that shuts a door', () => {
    const shut = /boycotting|hostile|closed|isolation|brinkmanship|stalled|contending|inflamed/;
    const named = new Set(waysOut.map(({ id, state }) => `${id} ${state}`));
    for (const [id, { regions }] of Object.entries(tableCharts)) {
      for (const [region, states] of Object.entries(regions)) {
        for (const state of states.filter((word) => shut.test(word))) {
          expect(named).toContain(`${id} ${region}.${state}`);
        }
      }
    }
  });
});
