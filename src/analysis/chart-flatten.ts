import type { ChartEvent, ChartEventType } from '../model/chart.ts';

type Words = Readonly<Record<string, string>>;

/** What guards and assigns are given: the chart's context before the event, and the event. */
export interface Given {
  context: Words;
  event: ChartEvent;
}
export type Guard = (given: Given) => boolean;

/** One key of the context, and what it becomes. */
export interface Update {
  key: string;
  to: string | ((given: Given) => unknown);
}

/** One transition of one state: taken when its guard holds and none before it was. */
export interface Candidate {
  guard: Guard | null;
  /** Name of the guard, for reports; null where there is none. */
  named: string | null;
  /** State of the same region; null where the transition only acts. */
  target: string | null;
  /** One entry for each assign, in order; each holds what it writes at once. */
  assigns: readonly (readonly Update[])[];
}

/** What a region does on one kind of event, by the state it is in. */
export interface Reaction {
  region: string;
  byState: Readonly<Record<string, readonly Candidate[]>>;
}

export interface ChartTables {
  regions: Readonly<Record<string, readonly string[]>>;
  /** Tags by `region.state`. */
  tags: Readonly<Record<string, readonly string[]>>;
  /** Regions that answer to an event, in document order. */
  reactions: Readonly<Partial<Record<ChartEventType, readonly Reaction[]>>>;
}

/** What flattening reads of a transition, a state and a machine of XState. */
interface FlatTransition {
  guard?: unknown;
  actions: readonly unknown[];
  target: readonly { key: string; parent?: { key: string } | undefined }[] | undefined;
}
interface FlatNode {
  type: string;
  tags: readonly string[];
  entry: readonly unknown[];
  exit: readonly unknown[];
  always?: readonly unknown[] | undefined;
  invoke: readonly unknown[];
  after: readonly unknown[];
  transitions: ReadonlyMap<string, readonly FlatTransition[]>;
  states: Readonly<Record<string, FlatNode>>;
}
export interface FlatMachine {
  id: string;
  root: FlatNode;
  implementations: { guards: object; actions: object };
}

function isGuard(found: unknown): found is Guard {
  return typeof found === 'function';
}

function isWriter(found: unknown): found is (given: Given) => unknown {
  return typeof found === 'function';
}

function member(of: object, key: string): unknown {
  return new Map<string, unknown>(Object.entries(of)).get(key);
}

function must(holds: boolean, where: string, expected: string): void {
  if (!holds) throw new Error(`chart ${where}: expected ${expected}, or it has no tables`);
}

/** Tables know none of these: each would act outside the one table that an event looks up. */
function assertPlain(node: FlatNode, where: string): void {
  must(node.entry.length === 0 && node.exit.length === 0, where, 'no entry and no exit actions');
  must((node.always ?? []).length === 0, where, 'no eventless transitions');
  must(node.invoke.length === 0 && node.after.length === 0, where, 'no invoke and no delay');
  must(!node.transitions.has('*'), where, 'no wildcard');
}

function updatesOf(machine: FlatMachine, name: unknown, where: string): readonly Update[] {
  const named = typeof name === 'object' && name !== null && 'type' in name ? name.type : name;
  const action = typeof named === 'string' ? member(machine.implementations.actions, named) : null;
  const assignment = typeof action === 'function' ? member(action, 'assignment') : null;
  if (typeof assignment !== 'object' || assignment === null) {
    throw new Error(`chart ${where}: expected a named assign by key, got ${String(named)}`);
  }
  return Object.entries(assignment).map(([key, to]: [string, unknown]): Update => {
    if (typeof to === 'string' || isWriter(to)) return { key, to };
    throw new Error(`chart ${where}: expected ${key} to become a word, got ${String(to)}`);
  });
}

function guardOf(machine: FlatMachine, name: unknown, where: string): Guard | null {
  if (name === undefined) return null;
  const guard = typeof name === 'string' ? member(machine.implementations.guards, name) : null;
  if (isGuard(guard)) return guard;
  throw new Error(`chart ${where}: expected a named guard, got ${typeof name}`);
}

function candidateOf(
  machine: FlatMachine,
  region: string,
  found: FlatTransition,
  where: string,
): Candidate {
  const [target, more] = found.target ?? [];
  must(more === undefined, where, 'one target at most');
  must(target === undefined || target.parent?.key === region, where, 'a target in its own region');
  return {
    guard: guardOf(machine, found.guard, where),
    named: typeof found.guard === 'string' ? found.guard : null,
    target: target?.key ?? null,
    assigns: found.actions.map((action) => updatesOf(machine, action, where)),
  };
}

/** The state's own transitions first, then the region's, as XState looks them up. */
function candidatesOf(
  machine: FlatMachine,
  region: string,
  state: string,
  type: string,
): readonly Candidate[] {
  const regionNode = machine.root.states[region];
  const nodes = [regionNode?.states[state], regionNode];
  return nodes.flatMap((node) =>
    (node?.transitions.get(type) ?? []).map((found) =>
      candidateOf(machine, region, found, `${machine.id}.${region}.${state} on ${type}`),
    ),
  );
}

function reactionsOf(machine: FlatMachine, type: string): readonly Reaction[] {
  return Object.entries(machine.root.states).flatMap(([region, node]) => {
    const byState = Object.fromEntries(
      Object.keys(node.states).map((state) => [state, candidatesOf(machine, region, state, type)]),
    );
    return Object.values(byState).some((found) => found.length > 0) ? [{ region, byState }] : [];
  });
}

function eventTypesOf(node: FlatNode): readonly string[] {
  return [...node.transitions.keys(), ...Object.values(node.states).flatMap(eventTypesOf)];
}

function assertFlat(machine: FlatMachine): void {
  must(machine.root.type === 'parallel', machine.id, 'parallel regions at the root');
  must(machine.root.transitions.size === 0, machine.id, 'no transition at the root');
  assertPlain(machine.root, machine.id);
  for (const [region, node] of Object.entries(machine.root.states)) {
    must(node.type === 'compound', `${machine.id}.${region}`, 'a region of states');
    assertPlain(node, `${machine.id}.${region}`);
    for (const [state, leaf] of Object.entries(node.states)) {
      must(leaf.type === 'atomic', `${machine.id}.${region}.${state}`, 'an atomic state');
      assertPlain(leaf, `${machine.id}.${region}.${state}`);
    }
  }
}

/**
 * Flattens a machine of parallel, flat regions into tables, with the machine's own guard and
 * assign functions. Throws where the machine uses what tables cannot express.
 */
export function flatten(machine: FlatMachine): ChartTables {
  assertFlat(machine);
  const regions = Object.entries(machine.root.states);
  return {
    regions: Object.fromEntries(regions.map(([name, node]) => [name, Object.keys(node.states)])),
    tags: Object.fromEntries(
      regions.flatMap(([name, node]) =>
        Object.entries(node.states).map(([state, leaf]) => [`${name}.${state}`, leaf.tags]),
      ),
    ),
    reactions: Object.fromEntries(
      [...new Set(eventTypesOf(machine.root))].map((type) => [type, reactionsOf(machine, type)]),
    ),
  };
}
