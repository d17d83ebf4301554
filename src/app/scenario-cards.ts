import type { Scenario } from '../model/scenario.ts';
import { textIn } from '../presenter/messages/translate.ts';
import { teachingKinds } from '../ui/title/shelf.tsx';
import type { ScenarioCard } from '../ui/title/shelf.tsx';
import { locale } from './language.ts';

/** What the title tells of each scenario, the shortest first. */
export function scenarioCards(scenarios: readonly Scenario[]): ScenarioCard[] {
  return scenarios
    .toSorted((left, right) => left.minutes - right.minutes || (left.id < right.id ? -1 : 1))
    .map(({ id, minutes, difficulty, texts }) => {
      const told = (key: string) => textIn(texts, locale, key);
      return {
        id,
        minutes,
        difficulty,
        title: told('scenario.title') ?? id,
        lesson: told('scenario.lesson') ?? '',
        notes: teachingKinds.flatMap((kind) => {
          const text = told(`scenario.teaching.${kind}`);
          return text === undefined ? [] : [{ kind, text }];
        }),
      };
    });
}
