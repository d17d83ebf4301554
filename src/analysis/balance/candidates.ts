import { recommendations } from '../../content/recommendations.ts';
import type { Book } from '../../model/book.ts';
import { pursuing, type Course } from '../../policy/course.ts';
import { patientHost } from '../../policy/hosts.ts';
import { leaningHost, leaningOf } from '../../policy/leaning.ts';
import type { Policy } from '../../policy/policy.ts';
import { hosts } from '../../policy/registry.ts';

/** Who may find the best plan: the reference hosts, the courses that can be steered here, and so many hosts with tastes. */
export function candidates(book: Book, leanings: number): Policy[] {
  return [
    ...Object.values(hosts),
    ...recommendations
      .filter((course) => isOpen(book, course))
      .map((course) => pursuing(course, patientHost)),
    ...Array.from({ length: leanings }, (_, index) =>
      leaningHost(leaningOf(book, String(index + 1))),
    ),
  ];
}

/** Whether every act of a course can be done in a scenario, with the parties it is about. */
function isOpen(book: Book, { acts }: Course): boolean {
  return acts.every(({ groundwork, target, partner }) => {
    const act = book.groundwork[groundwork];
    return (
      act !== undefined &&
      [target, partner].every(
        (party) =>
          party === null ||
          (book.partyIds.includes(party) && act.targets?.includes(party) !== false),
      )
    );
  });
}
