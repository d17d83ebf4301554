import { describe, expect, it } from 'vitest';
import { playCampaign } from '../../src/analysis/campaign.ts';
import type { Clause } from '../../src/model/table.ts';
import { skilledHost } from '../../src/policy/hosts.ts';
import { random } from '../../src/policy/random.ts';
import { margins, textTerms } from '../../src/rules/endorsement.ts';
import { openOptions, sittingOf } from '../../src/rules/sitting.ts';
import { known } from '../../src/rules/turn.ts';
import { total } from '../../src/rules/willingness.ts';
import { viewFor } from '../../src/session/view.ts';
import { allBooks } from '../support/books.ts';
import { seatsWith } from '../support/measure.ts';

const hosts = [random, skilledHost()];

describe.each(allBooks)('$id in bulk', ({ bulk: book }) => {
  it.each(hosts)('should come to the same world under $id, watched or not', (policy) => {
    const seats = seatsWith(book, policy);
    for (const seed of ['1', '2', '3']) {
      const alone = playCampaign(book, seed, seats);
      expect(playCampaign(book, seed, seats, () => {})).toEqual(alone);
    }
  });

  it('should reckon texts in parts as it does whole', () => {
    const seats = seatsWith(book, skilledHost());
    let texts = 0;
    playCampaign(book, '4', seats, (world) => {
      const view = viewFor(book.mediator, world, book);
      const { table, invitation } = view;
      if (table === null || invitation === null) return;
      const talks = invitation.proposal;
      const sitting = sittingOf(view.round, talks, table);
      const drafts = [0, 1, 2].map((place) =>
        talks.agenda.flatMap((item): Clause[] => {
          const options = openOptions(book, sitting, item);
          const option = options[place % Math.max(1, options.length)]?.id;
          return option === undefined ? [] : [{ item, option, wording: 'face-saving' }];
        }),
      );
      for (const party of table.present) {
        const mandate = known(view.estimates, party);
        const setting = { known: view, book, party, table, talks, mandate };
        const marginOf = margins(setting);
        for (const clauses of drafts) {
          expect(marginOf(clauses)).toEqual(total(textTerms({ ...setting, clauses })));
          texts += 1;
        }
      }
    });
    expect(texts).toBeGreaterThan(0);
  });
});
