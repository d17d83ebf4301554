import type { Book } from '../model/book.ts';
import type { Groundwork } from '../model/catalogue.ts';
import type { Effect, Who } from '../model/effect.ts';
import type { ChartEvent, ChartState } from '../model/chart.ts';
import type { GroundworkId, PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { ShutDoor } from '../presenter/groundwork-doors.ts';

/** A state that weighs at least so much against coming shuts a door, points. */
const SHUTS = -4;

/** What an act does to one party's chart. */
interface Key {
  readonly act: GroundworkId;
  readonly events: readonly ChartEvent[];
}

/**
 * Which doors are shut, and the fewest and cheapest acts that open each: every act is tried on the
 * party's own chart, alone and then behind another.
 */
export function waysOut(view: View, book: Book): ShutDoor[] {
  return book.partyIds.flatMap((party) => {
    const state = view.parties[party]?.chart;
    if (state === undefined) return [];
    const keys = keysTo(book, party);
    return Object.entries(state.value)
      .filter(([region, word]) => shuts(book, region, word))
      .map(([region, word]) => ({
        party,
        region,
        state: word,
        acts: way(book, party, keys, state, region, word),
      }));
  });
}

function shuts(book: Book, region: string, word: string): boolean {
  return weightOf(book, region, word) <= SHUTS;
}

function weightOf(book: Book, region: string, word: string | undefined): number {
  return book.stateWeights[`${region}.${word ?? ''}`]?.willingness ?? 0;
}

/** The cheapest act for each thing that can be done to a party's chart. */
function keysTo(book: Book, party: PartyId): Key[] {
  const found = new Map<string, Key>();
  const acts = Object.values(book.groundwork).toSorted((x, y) => x.cost - y.cost);
  for (const act of acts) {
    const events = act.effects.flatMap((effect) => eventOn(book, party, act, effect));
    const signature = JSON.stringify(events);
    if (events.length > 0 && !found.has(signature)) found.set(signature, { act: act.id, events });
  }
  return [...found.values()];
}

function eventOn(book: Book, party: PartyId, act: Groundwork, effect: Effect): ChartEvent[] {
  return effect.kind === 'chart' && falls(book, party, act, effect.who) ? [effect.event] : [];
}

/** Whether an effect falls on the party where the act is aimed at it, if it can be aimed at all. */
function falls(book: Book, party: PartyId, act: Groundwork, who: Who): boolean {
  if (who === 'target') return act.aim === 'party' && act.targets?.includes(party) !== false;
  if (who === 'all') return true;
  const great = book.parties[party]?.rank === 'great';
  if (who === 'great') return great;
  if (who === 'small') return !great;
  return who === `party:${party}`;
}

function way(
  book: Book,
  party: PartyId,
  keys: readonly Key[],
  from: ChartState,
  region: string,
  word: string,
): GroundworkId[] {
  const chart = book.charts[party];
  if (chart === undefined) return [];
  const after = (state: ChartState, key: Key) =>
    key.events.reduce((at, event) => chart.next(at, event), state);
  const once = keys.map((key) => ({ key, state: after(from, key) }));
  const opens = (state: ChartState) =>
    weightOf(book, region, state.value[region]) > weightOf(book, region, word);
  const single = once.find(({ state }) => opens(state));
  if (single !== undefined) return [single.key.act];
  for (const first of once) {
    const second = keys.find((key) => opens(after(first.state, key)));
    if (second !== undefined) return [first.key.act, second.act];
  }
  return [];
}
