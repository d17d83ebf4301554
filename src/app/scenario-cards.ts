import type { Scenario } from '../model/scenario.ts';
import { teachingKinds } from '../ui/title/shelf.tsx';
import type { ScenarioCard } from '../ui/title/shelf.tsx';

/** What the title tells of each scenario, the shortest first. */
export function scenarioCards(scenarios: readonly Scenario[]): ScenarioCard[] {
  return scenarios
    .toSorted((left, right) => left.minutes - right.minutes || (left.id < right.id ? -1 : 1))
    .map(({ id, minutes, difficulty, texts }) => {
      const english = texts['en'] ?? {};
      return {
        id,
        minutes,
        difficulty,
        title: english['scenario.title'] ?? id,
        lesson: english['scenario.lesson'] ?? '',
        notes: teachingKinds.flatMap((kind) => {
          const text = english[`scenario.teaching.${kind}`];
          return text === undefined ? [] : [{ kind, text }];
        }),
      };
    });
}
