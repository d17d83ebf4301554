import { catalogue } from '../content/catalogue.ts';
import type { Book } from '../model/book.ts';
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

/** The scenario that `--scenario` names, under the disputed rules that `--assume` sets. */
export function scenarioOf(
  given: Given,
  cwd: string,
  charts: Readonly<Record<string, PartyChart>>,
): Result<Opened> {
  const name = given.values['scenario'];
  if (name === undefined)
    return bad(`--scenario is missing; known ones are ${shippedIds().join(', ')}`);
  const settings = assumed(given);
  return settings.ok ? openScenario(name, cwd, charts, settings.value) : settings;
}

/** Settings of disputed rules by id, as every `--assume` names one. */
function assumed({ lists }: Given): Result<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const text of lists['assume'] ?? []) {
    const [id = '', setting = ''] = text.split(/=(.*)/s);
    const rule = catalogue.assumptions.find((each) => each.id === id);
    if (rule?.settings.includes(setting) !== true)
      return bad(
        `--assume ${quoted(text)} is no disputed rule with its setting; known ones are ${knownSettings()}`,
      );
    if (found[id] !== undefined) return bad(`--assume sets ${id} twice; set it once`);
    found[id] = setting;
  }
  return good(found);
}

function knownSettings(): string {
  return catalogue.assumptions
    .map(({ id, settings }) => settings.map((setting) => `${id}=${setting}`).join(' or '))
    .join(', ');
}

/** Disputed rules of a book that are not as usual, as `--assume` takes them, for the head of a report. */
export function unusual({ assumptions }: Pick<Book, 'assumptions'>): string[] {
  return catalogue.assumptions.flatMap(({ id, usual }) => {
    const setting = assumptions[id] ?? usual;
    return setting === usual ? [] : `${id}=${setting}`;
  });
}
