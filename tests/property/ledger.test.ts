import { describe, expect, it } from 'vitest';
import { playCampaign, type Watcher } from '../../src/analysis/campaign.ts';
import type { Book } from '../../src/model/book.ts';
import { hosts } from '../../src/policy/registry.ts';
import { allBooks } from '../support/books.ts';
import { faultsOf, outOfRange, Tally } from '../support/ledger.ts';
import { seatsWith } from '../support/measure.ts';
import { randomParty } from '../support/random-party.ts';

/** Plays a campaign, and says at the first step that is wrong what is wrong with it. */
function firstFault(run: (watch: Watcher) => void, book: Book): string[] {
  const tally = new Tally();
  let found: string[] = [];
  let steps = 0;
  run((world, command, _, entries) => {
    steps += 1;
    tally.add(entries);
    if (found.length > 0) return;
    found = [
      ...faultsOf(entries, book),
      ...tally.differences(world),
      ...outOfRange(world, book),
    ].map((fault) => `step ${steps}, ${command?.type ?? 'opening'}: ${fault}`);
  });
  return steps > 1 ? found : ['nothing was played'];
}

describe.each(allBooks)('the ledger of $id', ({ bulk: book }) => {
  it.each(Object.values(hosts))(
    'should add up to every score after every step under $id, each entry with its source',
    (host) => {
      for (const seed of ['1', '2', '3', '4']) {
        const seats = seatsWith(book, host);
        expect(firstFault((watch) => playCampaign(book, seed, seats, watch), book)).toEqual([]);
      }
    },
  );

  it('should add up where every seat plays at random', () => {
    const parties = Object.fromEntries(book.partyIds.map((id) => [id, randomParty]));
    for (let seed = 1; seed <= 15; seed += 1) {
      const seats = { ...parties, [book.mediator]: hosts['random'] ?? randomParty };
      expect(firstFault((watch) => playCampaign(book, String(seed), seats, watch), book)).toEqual(
        [],
      );
    }
  });

  it('should explain the opening by the opening', () => {
    const causes = new Set<string>();
    const seats = seatsWith(book, hosts['do-nothing'] ?? randomParty);
    playCampaign(book, '1', seats, (_, command, __, entries) => {
      if (command === null) for (const { cause } of entries) causes.add(cause.id);
    });
    expect([...causes].filter((id) => id !== 'incident')).toEqual(['opening']);
  });
});
