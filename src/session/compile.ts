import * as v from 'valibot';
import type { Book, Catalogue } from '../model/book.ts';
import type { PartyChart } from '../model/chart.ts';
import type { PartyId } from '../model/ids.ts';
import { ruleIds, RuleValuesSchema, type RuleId } from '../model/rule-table.ts';
import type { Scenario } from '../model/scenario.ts';
import { canonical, hash128, hexOf } from '../rules/hash.ts';
import { brief } from './brief.ts';
import { checkBook } from './check-book.ts';
import { checkRules } from './check-rules.ts';
import { nearestFirst } from './missing.ts';
import type { Problem } from './problem.ts';

/** Version of the rules: changes whenever the same commands could lead to another world. */
export const rulesVersion = '3';

export type Compiled = { ok: true; book: Book } | { ok: false; problems: readonly Problem[] };

interface Named {
  id: string;
}

/** The lists of a scenario that choose from the catalogue, and what an entry of each is called. */
const lists = {
  parties: 'party',
  venues: 'venue',
  agenda: 'agenda item',
  groundwork: 'groundwork',
  means: 'means',
  drawn: 'incident',
  dated: 'incident',
  sanctions: 'measure of sanctions',
} as const;
type List = keyof typeof lists;

/** Entries that a scenario chose from a list of the catalogue, or brought along, in its order. */
function choose<T extends Named>(
  where: List,
  chosen: readonly (string | T)[],
  shelf: readonly T[],
  problems: Problem[],
): T[] {
  const what = lists[where];
  const found: T[] = [];
  chosen.forEach((choice, index) => {
    const id = typeof choice === 'string' ? choice : choice.id;
    const entry = typeof choice === 'string' ? shelf.find((each) => each.id === choice) : choice;
    const path = [where, index];
    if (entry === undefined) {
      const shelved = shelf.map((each) => each.id);
      const likely = nearestFirst(id, shelved).slice(0, 3);
      problems.push({
        path,
        message: `there is no ${what} "${id}" in the catalogue; use one of ${likely.join(', ')}, or write a whole entry here`,
      });
    } else if (found.some((each) => each.id === id)) {
      problems.push({ path, message: `"${id}" is chosen twice; drop one` });
    } else found.push(entry);
  });
  return found;
}

/** Entries by id. Without a prototype, so that no id from outside finds what every object has. */
function byId<T extends Named>(entries: readonly T[]): Record<string, T> {
  const found = Object.fromEntries(entries.map((entry) => [entry.id, entry]));
  Object.setPrototypeOf(found, null);
  return found;
}

/** Compiles the rules of one game from the catalogue, a scenario, and settings of the assumptions. */
export function compile(
  catalogue: Catalogue,
  scenario: Scenario,
  settings: Readonly<Record<string, string>>,
  charts: Readonly<Record<string, PartyChart>>,
): Compiled {
  const problems: Problem[] = [];
  const parties = choose('parties', scenario.parties, catalogue.parties, problems);
  const drawn = choose('drawn', scenario.drawn, catalogue.incidents, problems);
  const dated = choose('dated', scenario.dated, catalogue.incidents, problems);
  const assumptions = settingsOf(catalogue, scenario, settings, problems);
  const partyIds = parties.map(({ id }) => id);
  const book: Book = {
    hash: hexOf(hash128(canonical([rulesVersion, catalogue, scenario, assumptions]))),
    scenario,
    mediator: scenario.mediator.id,
    partyIds,
    seatIds: [scenario.mediator.id, ...partyIds],
    parties: byId(parties),
    venues: byId(choose('venues', scenario.venues, catalogue.venues, problems)),
    items: byId(choose('agenda', scenario.agenda, catalogue.agenda, problems)),
    groundwork: byId(choose('groundwork', scenario.groundwork, catalogue.groundwork, problems)),
    means: byId(choose('means', scenario.means, catalogue.means, problems)),
    incidents: byId([...dated, ...drawn]),
    drawn,
    forums: byId(scenario.forums),
    officials: catalogue.officials.filter(
      ({ party }) => party === scenario.mediator.id || partyIds.includes(party),
    ),
    sanctions: choose(
      'sanctions',
      scenario.sanctions ?? catalogue.sanctions,
      catalogue.sanctions,
      problems,
    ),
    evidence: byId([...catalogue.evidence, ...scenario.evidence]),
    rules: rulesUnder(catalogue, assumptions, scenario.rules ?? {}),
    causes: catalogue.causes,
    stateWeights: catalogue.stateWeights,
    assumptions,
    charts: chartsOf(parties, charts, problems),
  };
  // What refers to an entry that was not found is at fault only once it is.
  if (problems.length === 0) problems.push(...checkRules(scenario, catalogue), ...checkBook(book));
  return problems.length === 0 ? { ok: true, book } : { ok: false, problems };
}

function chartsOf(
  parties: readonly { id: PartyId; chart: string }[],
  charts: Readonly<Record<string, PartyChart>>,
  problems: Problem[],
): Record<PartyId, PartyChart> {
  const found: Record<PartyId, PartyChart> = {};
  parties.forEach(({ id, chart }, index) => {
    const moved = charts[chart];
    if (moved !== undefined) found[id] = moved;
    else
      problems.push({
        path: ['parties', index, 'chart'],
        message: `there is no chart "${chart}"; use one of ${Object.keys(charts).join(', ')}`,
      });
  });
  return found;
}

/** The setting of every assumption: what the caller sets, else the scenario, else what is usual. */
function settingsOf(
  catalogue: Catalogue,
  scenario: Scenario,
  settings: Readonly<Record<string, string>>,
  problems: Problem[],
): Record<string, string> {
  const wanted = new Map<string, string>();
  for (const [id, setting] of Object.entries({ ...scenario.assumptions, ...settings })) {
    const assumption = catalogue.assumptions.find((each) => each.id === id);
    if (assumption?.settings.includes(setting) === true) {
      wanted.set(id, setting);
      continue;
    }
    const remedy =
      assumption === undefined
        ? `known ones are ${catalogue.assumptions.map((each) => each.id).join(', ')}`
        : `use ${assumption.settings.join(' or ')}`;
    problems.push({
      path: ['assumptions', id],
      message: `"${brief(id)}: ${brief(setting)}" is not an assumption and its setting; ${remedy}`,
    });
  }
  return Object.fromEntries(
    catalogue.assumptions.map(({ id, usual }) => [id, wanted.get(id) ?? usual]),
  );
}

/** Every number of the rules: as usual, as an assumption sets it, or as the scenario has it. */
function rulesUnder(
  catalogue: Catalogue,
  assumptions: Readonly<Record<string, string>>,
  own: Partial<Record<RuleId, number>>,
): Record<RuleId, number> {
  const values = ruleIds.map((id) => {
    const { value, under } = catalogue.rules[id];
    const setting = under === undefined ? undefined : assumptions[under.assumption];
    const usual = setting === undefined ? value : (under?.values[setting] ?? value);
    return [id, own[id] ?? usual] as const;
  });
  return v.parse(RuleValuesSchema, Object.fromEntries(values));
}
