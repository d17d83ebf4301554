import type { PartyChart } from '../model/chart.ts';
import type { Policy } from '../policy/policy.ts';
import { hosts } from '../policy/registry.ts';
import type { Given } from './flags.ts';
import { bad, good, own, quoted, type Result } from './result.ts';
import { openScenario, shippedIds, type Opened } from './scenarios.ts';

/** Seeds have at most fifteen digits, so that a number holds them exactly. */
export const mostSeed = 999_999_999_999_999;

/** The reference mediator that `--policy` names. */
export function policyOf({ values }: Given): Result<Policy> {
  const name = values['policy'];
  const known = `known ones are ${Object.keys(hosts).join(', ')}`;
  if (name === undefined) return bad(`--policy is missing; ${known}`);
  const policy = own(hosts, name);
  return policy === undefined ? bad(`there is no policy ${quoted(name)}; ${known}`) : good(policy);
}

/** The scenario that `--scenario` names. */
export function scenarioOf(
  { values }: Given,
  cwd: string,
  charts: Readonly<Record<string, PartyChart>>,
): Result<Opened> {
  const name = values['scenario'];
  return name === undefined
    ? bad(`--scenario is missing; known ones are ${shippedIds().join(', ')}`)
    : openScenario(name, cwd, charts);
}
