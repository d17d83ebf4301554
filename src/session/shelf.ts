import type { PartyChart } from '../model/chart.ts';
import type { PartyId } from '../model/ids.ts';
import type { Scenario } from '../model/scenario.ts';
import { catalogue } from '../content/catalogue.ts';
import { charts } from '../parties/registry.ts';
import { delegation } from '../policy/delegation.ts';
import type { Policy } from '../policy/policy.ts';
import { policies } from '../policy/registry.ts';
import type { Shelf } from './transcript.ts';

/** What the game ships, around the scenarios that the caller has at hand. */
export function shelfWith(
  scenarios: Readonly<Record<string, Scenario>>,
  partyCharts: Readonly<Record<string, PartyChart>> = charts,
): Shelf {
  return { catalogue, charts: partyCharts, scenarios, policies };
}

/** Every party played by its own delegation; the mediator's seat is left to a person, or to `mediator`. */
export function usualSeats(
  partyIds: readonly PartyId[],
  mediator?: { seat: PartyId; policy: Policy },
): Record<PartyId, Policy> {
  const parties = Object.fromEntries(partyIds.map((id) => [id, delegation]));
  return mediator === undefined ? parties : { ...parties, [mediator.seat]: mediator.policy };
}
