import type { PartyId } from '../../model/ids.ts';
import type { Scenario } from '../../model/scenario.ts';
import { clamp } from '../../rules/arithmetic.ts';
import { dayNumber } from '../../model/day.ts';
import type { CodedEvent } from './read-events.ts';

type Trust = Scenario['opening']['trust'];

/** Days after which an event counts half. */
const halfLife = 180;
/** So many recent events between a pair weigh half of what most could. */
const halfHeard = 20;
/** Share of a relation that its events make up, where there are very many. */
const mostShare = 0.3;
/** How far above or below the usual tone a mean lies that stands for the whole scale. */
const wholeScale = 3;
/** Relations do not start at the very ends of the scale, points. */
const mostTrust = 90;

/** What an import did. */
export interface MovedRelations {
  scenario: Scenario;
  /** Cells that were moved. */
  moved: number;
  /** Events that count, and those of strangers or after the opening. */
  used: number;
  passed: number;
}

/**
 * Moves the relations that a scenario opens with by what states did to one another before. For each
 * directed pair, with age in days at the opening and w = 180 / (180 + age):
 *
 *     tone  = Σ w·weight / Σ w, less the same over all pairs of the scenario
 *     share = 0.3 · n / (n + 20), where n = Σ w
 *     trust = (1 − share)·trust + share·clip(100·tone / 3)
 *
 * The form is that of the matrix of 2014 (mean Goldstein weight against the mean of all, shrunk by
 * n / (n + 20), a weight of 0.30 in the relation).
 */
export function moveRelations(scenario: Scenario, events: readonly CodedEvent[]): MovedRelations {
  const opens = scenario.rounds[0]?.opens ?? '';
  const seats = [scenario.mediator.id, ...scenario.parties.map(idOf)];
  const used = events.filter(
    ({ day, from, to }) => from !== to && seats.includes(from) && seats.includes(to) && day < opens,
  );
  const usual = toneOf(used, opens).mean;
  const { trust } = scenario.opening;
  const next: Trust = {};
  let moved = 0;
  for (const from of seats) {
    const row: Trust[string] = {};
    for (const to of seats.filter((id) => id !== from)) {
      const cell = trust[from]?.[to];
      const own = used.filter((event) => event.from === from && event.to === to);
      if (own.length > 0) {
        row[to] = movedCell(cell, own, usual, opens);
        moved += 1;
      } else if (cell !== undefined) row[to] = cell;
    }
    next[from] = row;
  }
  return {
    scenario: { ...scenario, opening: { ...scenario.opening, trust: next } },
    moved,
    used: used.length,
    passed: events.length - used.length,
  };
}

function idOf(choice: Scenario['parties'][number]): PartyId {
  return typeof choice === 'string' ? choice : choice.id;
}

/** Weighted mean of events, and how many recent ones they amount to. */
function toneOf(events: readonly CodedEvent[], opens: string): { mean: number; heard: number } {
  let [sum, heard] = [0, 0];
  for (const { day, weight } of events) {
    const recent = halfLife / (halfLife + dayNumber(opens) - dayNumber(day));
    [sum, heard] = [sum + recent * weight, heard + recent];
  }
  return { mean: heard === 0 ? 0 : sum / heard, heard };
}

function movedCell(
  cell: Trust[string][string] | undefined,
  events: readonly CodedEvent[],
  usual: number,
  opens: string,
): Trust[string][string] {
  const before = cell?.points ?? 0;
  const { mean, heard } = toneOf(events, opens);
  const share = (mostShare * heard) / (heard + halfHeard);
  const scale = clamp((100 * (mean - usual)) / wholeScale, -100, 100);
  const after = clamp((1 - share) * before + share * scale, 0 - mostTrust, mostTrust);
  const days = events.map(({ day }) => day).toSorted();
  const count = `${events.length} event${events.length === 1 ? '' : 's'}`;
  const derivation = `${tenth(before)} moved by ${count}, ${days[0]} to ${days.at(-1)}: mean weight ${tenth(mean)} against ${tenth(usual)} of all, counted ${tenth(100 * share)}%. Before: ${cell?.derivation ?? 'nothing'}`;
  return { points: tenth(after), derivation: derivation.slice(0, 400) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
