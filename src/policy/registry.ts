import { delegation } from './delegation.ts';
import {
  automaticMediator,
  doNothing,
  facilitatingHost,
  forecastClimber,
  formulatingHost,
  loudHost,
  nuclearFirst,
  passiveHost,
  patientHost,
  skilledHost,
} from './hosts.ts';
import type { Policy } from './policy.ts';
import { random } from './random.ts';

function byId(policies: readonly Policy[]): Readonly<Record<string, Policy>> {
  return Object.fromEntries(policies.map((policy) => [policy.id, policy]));
}

/** Reference mediators, by name. */
export const hosts = byId([
  patientHost,
  passiveHost,
  facilitatingHost,
  formulatingHost,
  skilledHost(),
  automaticMediator,
  loudHost,
  nuclearFirst,
  forecastClimber,
  random,
  doNothing,
]);

/** Every policy that a seat may name. */
export const policies = { ...hosts, ...byId([delegation]) };
