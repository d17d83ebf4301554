import {
  distributionOf,
  playOne,
  type CampaignResult,
  type Distribution,
} from '../../src/analysis/simulate.ts';
import { playCampaign } from '../../src/analysis/campaign.ts';
import type { Book } from '../../src/model/book.ts';
import type { SeatId } from '../../src/model/ids.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { usualSeats } from '../../src/session/shelf.ts';
import { cameTo, juneHost } from './june-2014.ts';

/** The mediator played by a policy, every party by its own delegation. */
export function seatsWith(book: Book, policy: Policy): Record<SeatId, Policy> {
  return usualSeats(book.partyIds, { seat: book.mediator, policy });
}

/** Campaigns of one mediator from consecutive seeds. */
export function campaignsOf(
  book: Book,
  policy: Policy,
  games: number,
  firstSeed = 1,
): CampaignResult[] {
  const seats = seatsWith(book, policy);
  return Array.from({ length: games }, (_, index) =>
    playOne(book, String(firstSeed + index), seats),
  );
}

export function distribution(book: Book, policy: Policy, games: number): Distribution {
  return distributionOf(book, campaignsOf(book, policy, games));
}

/** Shares of runs in which a party came to the Dialogue of June 2014, and stayed away from Seoul. */
export function contrastOf(
  book: Book,
  party: string,
  games: number,
  agenda?: readonly string[],
): { cameInJune: number; stayedAwayFromSeoul: number } {
  const seats = seatsWith(book, juneHost(agenda));
  let cameInJune = 0;
  let stayedAwayFromSeoul = 0;
  for (let seed = 1; seed <= games; seed += 1) {
    const { june, forum } = cameTo(playCampaign(book, String(seed), seats), party);
    if (june === true) cameInJune += 1;
    if (forum === false) stayedAwayFromSeoul += 1;
  }
  return { cameInJune: cameInJune / games, stayedAwayFromSeoul: stayedAwayFromSeoul / games };
}
