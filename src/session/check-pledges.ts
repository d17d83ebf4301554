import type { Book } from '../model/book.ts';
import { missing } from './missing.ts';
import type { Problem } from './problem.ts';

/** Whoever gives its word for a party at a forum needs both, in a round with that forum. */
export function checkPledges(book: Book): Problem[] {
  return (['dated', 'drawn'] as const).flatMap((where) =>
    book.scenario[where].flatMap((choice, index) => {
      const id = typeof choice === 'string' ? choice : choice.id;
      const pledges = (book.incidents[id]?.request?.answers ?? []).flatMap(
        ({ pledge }) => pledge ?? [],
      );
      return pledges.flatMap(({ party, forum }) => [
        ...missing([where, index], 'party', party, book.partyIds),
        ...missing([where, index], 'forum', forum, Object.keys(book.forums)),
      ]);
    }),
  );
}
