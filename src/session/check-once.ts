import type { Book } from '../model/book.ts';
import type { Problem } from './problem.ts';

/** What may stand only once in a scenario: ids of a list, a forum's round, the mediator's seat; and rounds in order. */
export function checkOnce(book: Book): Problem[] {
  const { measures, endings, forums, rounds, mediator } = book.scenario;
  return [
    ...repeated('measures', measures),
    ...repeated('endings', endings),
    ...repeated('forums', forums),
    ...forumsHeldTwice(book),
    ...rounds.flatMap((round, index) => {
      const before = rounds[index - 1];
      const late = before === undefined || round.opens >= before.closes;
      return late
        ? []
        : [
            {
              path: ['rounds', index, 'opens'],
              message: `a round opens after the one before closes (${before.closes}); set a later day`,
            },
          ];
    }),
    ...(book.partyIds.includes(mediator.id)
      ? [
          {
            path: ['mediator', 'id'],
            message: `"${mediator.id}" is a party too; a mediator sits between the parties, give it an id of its own`,
          },
        ]
      : []),
  ];
}

function repeated(where: string, entries: readonly { id: string }[]): Problem[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((entry) => entry.id === id) === index
      ? []
      : [{ path: [where, index, 'id'], message: `"${id}" stands twice; rename one` }],
  );
}

function forumsHeldTwice({ scenario: { rounds } }: Book): Problem[] {
  return rounds.flatMap(({ forum }, index) =>
    forum === undefined || rounds.findIndex((round) => round.forum === forum) === index
      ? []
      : [
          {
            path: ['rounds', index, 'forum'],
            message: `the forum "${forum}" is held in an earlier round; name it once`,
          },
        ],
  );
}
