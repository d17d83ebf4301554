import type { Catalogue } from '../model/book.ts';
import { ruleIds } from '../model/rule-table.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Problem } from './problem.ts';

/** Numbers of the rules that a scenario sets for itself stay within the bounds of the rule table. */
export function checkRules({ rules = {} }: Scenario, catalogue: Catalogue): Problem[] {
  return ruleIds.flatMap((id) => {
    const value = rules[id];
    const { min, max } = catalogue.rules[id];
    if (value === undefined || (value >= min && value <= max)) return [];
    return [
      {
        path: ['rules', id],
        message: `${id} is ${value}; the rules allow ${min} to ${max}, write a number between`,
      },
    ];
  });
}
