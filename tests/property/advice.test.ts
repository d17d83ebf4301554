import { describe, expect, it } from 'vitest';
import { playCampaign } from '../../src/analysis/campaign.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { Book } from '../../src/model/book.ts';
import type { View } from '../../src/model/view.ts';
import type { World } from '../../src/model/world.ts';
import { automaticMediator } from '../../src/policy/hosts.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { random } from '../../src/policy/random.ts';
import { step } from '../../src/rules/step.ts';
import { viewFor } from '../../src/session/view.ts';
import { allBooks, flagship } from '../support/books.ts';
import { seatToMove } from '../support/games.ts';
import { seatsWith } from '../support/measure.ts';
import { randomParty } from '../support/random-party.ts';

/** Looks at every world in which a host is to move. */
function atEachMove(
  book: Book,
  seed: string,
  seats: Record<string, Policy>,
  look: (world: World) => void,
): void {
  playCampaign(book, seed, seats, (world) => {
    if (world.phase !== 'ended' && seatToMove(world, book) === book.mediator) look(world);
  });
}

function adviceIn(world: World, book: Book): Advice {
  return automaticMediator.advise(viewFor(book.mediator, world, book), book);
}

function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && 'estimates' in value;
}

/** A view as it would come over a network: whatever it does not say is lost. */
function carried(view: View): View {
  const copy: unknown = JSON.parse(JSON.stringify(view));
  if (isView(copy)) return copy;
  throw new Error('expected a view to come back from JSON');
}

describe.each(allBooks)('the advice of the automatic mediator in $id', ({ bulk: book }) => {
  it('should never be refused, over 50 games that it plays itself', () => {
    const seats = seatsWith(book, automaticMediator);
    for (let seed = 1; seed <= 50; seed += 1) playCampaign(book, String(seed), seats);
  }, 120_000);

  it('should never be refused in games that others play anyhow, and always give a reason', () => {
    const seats = {
      ...Object.fromEntries(book.partyIds.map((id) => [id, randomParty])),
      [book.mediator]: random,
    };
    const refused = new Set<string>();
    for (let seed = 1; seed <= 12; seed += 1) {
      atEachMove(book, String(seed), seats, (world) => {
        const { command, reasons } = adviceIn(world, book);
        const result = step(structuredClone(world), command, book);
        if (!result.ok) refused.add(`${command.type}: ${result.refusal.code}`);
        if (reasons.length === 0) refused.add(`${command.type}: no reason`);
      });
    }
    expect([...refused]).toEqual([]);
  });
});

describe('what the automatic mediator knows', () => {
  it('should be what its view says and no more: the same view over a wire leads to the same advice', () => {
    const { bulk: book } = flagship;
    atEachMove(book, '5', seatsWith(book, automaticMediator), (world) => {
      const view = carried(viewFor(book.mediator, world, book));
      expect(automaticMediator.advise(view, book)).toEqual(adviceIn(world, book));
    });
  });
});
