import { mean } from '../../src/analysis/summary.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import { pursuing } from '../../src/policy/course.ts';
import { patientHost } from '../../src/policy/hosts.ts';
import { flagship } from './books.ts';
import { campaignsOf } from './measure.ts';

/** Mean of each recommendation's measure, by who hosts: the patient host, then each course, `games` of each. */
export function coursesOver(games: number): Record<string, Record<string, number>> {
  const { bulk: book } = flagship;
  const courses = [patientHost, ...recommendations.map((each) => pursuing(each, patientHost))];
  return Object.fromEntries(
    courses.map((policy) => {
      const results = campaignsOf(book, policy, games);
      const means = recommendations.map(
        ({ measure }) =>
          [measure, mean(results.map(({ scores }) => scores[measure] ?? 0))] as const,
      );
      return [policy.id, Object.fromEntries(means)];
    }),
  );
}
