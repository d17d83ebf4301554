import * as v from 'valibot';
import { getShortestPaths } from 'xstate/graph';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { chartTables, tableCharts } from '../../src/analysis/chart-tables.ts';
import { stateWeights } from '../../src/content/state-weights.ts';
import { questions, type ChartEvent, type PartyChart } from '../../src/model/chart.ts';
import { charts, machines } from '../../src/parties/registry.ts';
import { chartEvents, reachable, reordered, stateKey } from '../support/charts.ts';

const ids = ['dprk', 'rok', 'china', 'us', 'russia', 'japan', 'negotiator'];
const known = Object.entries(tableCharts);
const words = v.record(v.string(), v.string());
const Stored = v.strictObject({ value: words, context: words });

/** Every `region.state` that a chart declares. */
function declared(id: string): readonly string[] {
  return Object.entries(charts[id]?.regions ?? {}).flatMap(([region, states]) =>
    states.map((state) => `${region}.${state}`),
  );
}

function entered(values: readonly Record<string, string>[]): ReadonlySet<string> {
  return new Set(values.flatMap((value) => Object.entries(value).map((pair) => pair.join('.'))));
}

/** Every key and every function of a config, by where they stand. */
function walk(node: unknown, where: string, see: (key: string, found: unknown) => void): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, found] of Object.entries(node)) {
    see(`${where}.${key}`, found);
    walk(found, `${where}.${key}`, see);
  }
}

/** Where each event takes each posture, by the opening memory; null where it stays. */
function postureMoves(chart: PartyChart): readonly (string | null)[] {
  const { value, context } = chart.initial();
  return (chart.regions['posture'] ?? []).flatMap((posture) =>
    chartEvents.map((event) => {
      const to = chart.next({ value: { ...value, posture }, context }, event).value['posture'];
      return to === undefined || to === posture ? null : to;
    }),
  );
}

describe('the charts', () => {
  it('should be one for each capital and one for anybody else', () => {
    expect(Object.keys(charts)).toEqual(ids);
    expect(Object.keys(tableCharts)).toEqual(ids);
  });

  it('should each have a presence and a posture, and the six something of their own', () => {
    for (const [id, { regions }] of known) {
      const names = Object.keys(regions);
      expect(names.slice(0, 2), id).toEqual(['presence', 'posture']);
      expect(regions['presence'], id).toEqual([
        'away',
        'invited',
        'conditional',
        'coming',
        'at-table',
        'walked-out',
        'boycotting',
      ]);
      expect(regions['posture'], id).toEqual([
        'hostile',
        'guarded',
        'probing',
        'open',
        'committed',
      ]);
      const own = names.filter((name) => !['presence', 'posture', 'lead', 'memory'].includes(name));
      expect(own.length, id).toBe(id === 'negotiator' ? 0 : Math.max(own.length, 1));
    }
  });

  it('should name regions and states in lower-case words joined by hyphens', () => {
    for (const name of ids.flatMap(declared)) expect(name).toMatch(/^[a-z-]+\.[a-z-]+$/);
  });

  it.each(ids)('should hold nothing in %s that tables cannot express', (id) => {
    const forbidden = /\.(after|always|invoke|entry|exit|history|onDone|onError|output|\*)$/;
    walk({ ...machines[id]?.config, context: {} }, id, (where, found) => {
      expect(where).not.toMatch(forbidden);
      expect(typeof found, `${where} is a name, never a function`).not.toBe('function');
      if (where.endsWith('.type')) expect(found).toBe('parallel');
    });
  });

  it.each(ids)('should use every guard and action that %s sets up', (id) => {
    const used = new Set<unknown>();
    walk(machines[id]?.config, id, (_, found) => used.add(found));
    const { guards, actions } = machines[id]?.implementations ?? { guards: {}, actions: {} };
    for (const name of Object.keys({ ...guards, ...actions })) {
      expect(used, `${name} of ${id}`).toContain(name);
    }
  });

  it('should be copies of no other chart, with other numbers or without', () => {
    const tables = ids.map((id) =>
      JSON.stringify(chartTables[id]?.reactions, (_, found: unknown) =>
        typeof found === 'function' ? String(found) : found,
      ),
    );
    expect(new Set(tables).size).toBe(ids.length);
  });

  it('should differ from each other in a quarter, at least, of what moves a posture', () => {
    const moves = known.map(([, chart]) => postureMoves(chart));
    for (const [index, one] of moves.entries()) {
      for (const other of moves.slice(index + 1)) {
        const moving = one.filter((to, cell) => to !== null || other[cell] !== null).length;
        const differing = one.filter((to, cell) => to !== other[cell]).length;
        expect(differing).toBeGreaterThan(moving / 4);
      }
    }
  });
});

describe('the states of the charts', () => {
  it.each(known)('should all be reached in %s', (id, chart) => {
    const reached = entered(reachable(chart).map(({ value }) => value));
    expect(declared(id).filter((state) => !reached.has(state))).toEqual([]);
  });

  it.each(known)('should survive JSON and another order of keys in %s', (id, chart) => {
    const lost = reachable(chart).filter(
      (state) => stateKey(v.parse(Stored, JSON.parse(JSON.stringify(state)))) !== stateKey(state),
    );
    expect(lost).toEqual([]);
    const xstate = charts[id];
    for (const event of chartEvents) {
      const expected = chart.next(chart.initial(), event);
      expect(stateKey(chart.next(reordered(chart.initial()), event))).toBe(stateKey(expected));
      const stepped = xstate?.next(reordered(chart.initial()), event) ?? chart.initial();
      expect(stateKey(stepped)).toBe(stateKey(expected));
    }
  });

  it.each(known)('should mirror their regions in the context of %s', (_, chart) => {
    const mirrors = {
      home: 'home-front',
      attention: 'attention',
      route: 'corridors',
      file: 'abductions',
      history: 'grievance',
    };
    const wrong = reachable(chart).filter(({ value, context }) => {
      const plain = value['patronage'] === 'plain-interest';
      return (
        Object.entries(mirrors).some(([key, of]) => key in context && context[key] !== value[of]) ||
        ('bond' in context && (context['bond'] === 'plain') !== plain)
      );
    });
    expect(wrong.map(stateKey)).toEqual([]);
  });

  it('should each have a weight, and no weight be left over', () => {
    const all = new Set(ids.flatMap(declared));
    expect(Object.keys(stateWeights).toSorted()).toEqual([...all].toSorted());
    for (const [state, { willingness, reservation, evidence }] of Object.entries(stateWeights)) {
      expect(evidence, state).toMatch(/^(P([1-9]|1\d|2[0-5])|R[1-5]|A-[a-z-]+)$/);
      const reach = state.startsWith('posture') ? 14 : state.startsWith('presence') ? 100 : 8;
      expect(Math.abs(willingness), state).toBeLessThanOrEqual(reach);
      expect(Math.abs(reservation), state).toBeLessThanOrEqual(4);
    }
  });
});

function stateIn(region: string, { value }: AnyMachineSnapshot): string {
  return v.parse(words, value)[region] ?? '';
}

describe('shortest paths through the machines', () => {
  /** One event of each kind that incidents and groundwork send, and a few loud themes. */
  const telling: readonly ChartEvent[] = chartEvents.filter(
    (event) =>
      event.type !== 'raised' ||
      (event.publicity === 'public' && /human|nuclear|energy|fish/.test(event.theme)),
  );

  /** States are told apart by one region and the memory: a small map, and every path in it real. */
  function statesOnPaths(machine: AnyStateMachine, region: string): readonly string[] {
    const paths = getShortestPaths(machine, {
      events: [...telling],
      serializeState: (snapshot: AnyMachineSnapshot) =>
        JSON.stringify([stateIn(region, snapshot), snapshot.context]),
    });
    return paths.map(({ state }) => `${region}.${stateIn(region, state)}`);
  }

  it.each(ids)('should lead to every state of every region of %s', (id) => {
    const machine = machines[id];
    if (machine === undefined) throw new Error(`expected a machine ${id}`);
    const regions = Object.keys(charts[id]?.regions ?? {});
    const reached = new Set(regions.flatMap((region) => statesOnPaths(machine, region)));
    expect(declared(id).filter((state) => !reached.has(state))).toEqual([]);
  });
});

describe('legal moves', () => {
  const atTable = ['endorse', 'object'];
  const beforeLeaving = new Set(['hostile', 'guarded']);

  it.each(known)('should never be empty where the rules ask, in %s', (_, chart) => {
    const dumb = reachable(chart)
      .filter(({ value }) => value['presence'] !== 'at-table')
      .map((state) => chart.next(state, { type: 'invited', publicity: 'quiet' }))
      .filter((state) => !chart.legal(state, 'invitation').includes('refuse'));
    expect(dumb.map(stateKey)).toEqual([]);
  });

  it.each(known)('should follow from presence and posture, in %s', (_, chart) => {
    for (const state of reachable(chart)) {
      const { presence = '', posture = '' } = state.value;
      const leave = beforeLeaving.has(posture) ? ['walkOut'] : [];
      const text = presence === 'at-table' ? [...atTable, ...leave] : [];
      const invitation = /boycotting|walked-out/.test(presence) ? ['refuse'] : [];
      const open = presence === 'invited' ? ['accept', 'setCondition', 'refuse'] : invitation;
      const refusing = presence === 'boycotting' ? ['declineStep'] : [];
      const step = presence === 'away' ? ['takeStep', 'declineStep'] : refusing;
      const legal = questions.map((question) => chart.legal(state, question));
      if (JSON.stringify(legal) !== JSON.stringify([open, text, step])) {
        expect(legal, stateKey(state)).toEqual([open, text, step]);
      }
    }
  });

  it.each(known)('should be the same behind both ports, in %s', (id, chart) => {
    const answers = new Map(
      reachable(chart).map((state) => [
        `${state.value['presence']} ${state.value['posture']}`,
        state,
      ]),
    );
    for (const state of answers.values()) {
      for (const question of questions) {
        expect(charts[id]?.legal(state, question)).toEqual(chart.legal(state, question));
      }
    }
    expect(answers.size).toBeGreaterThan(30);
  });
});
