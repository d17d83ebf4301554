import type { Book } from '../model/book.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { NeighbourBalance } from '../model/house.ts';
import type { Scores } from '../model/world.ts';
import { milli, roundHalfAway } from './arithmetic.ts';
import { move, moveTrust } from './scores.ts';
import { because, known, type Turn } from './turn.ts';

/**
 * How evenly the mediator stands between its neighbours: how much nearer each has come since the
 * opening, by trust both ways and by what it lends to the initiative. Where a state lies is not its
 * doing, so what stood at the opening does not count.
 * @returns null where the scenario has fewer than two neighbours; of equals the first in order
 */
export function balanceOf(
  { trust, support }: Pick<Scores, 'trust' | 'support'>,
  book: Book,
): NeighbourBalance | null {
  const moved = book.partyIds
    .filter((id) => known(book.parties, id).neighbour === true)
    .map((party) => ({ party, nearer: nearer(trust, support, book, party) }));
  const [first, ...rest] = moved;
  if (first === undefined || rest.length === 0) return null;
  const near = rest.reduce((most, each) => (each.nearer > most.nearer ? each : most), first);
  const others = moved.filter((each) => each !== near);
  const far = others.reduce((least, each) => (each.nearer < least.nearer ? each : least));
  return { neighbours: moved, near: near.party, far: far.party, gap: near.nearer - far.nearer };
}

function nearer(
  trust: Scores['trust'],
  support: Scores['support'],
  { mediator, scenario: { opening } }: Book,
  party: PartyId,
): Milli {
  const since = (from: PartyId, to: PartyId): Milli =>
    (trust[from]?.[to] ?? 0) - milli(opening.trust[from]?.[to]?.points ?? 0);
  const trusted = roundHalfAway((since(party, mediator) + since(mediator, party)) / 2);
  return trusted + known(support, party) - milli(opening.support[party] ?? 0);
}

/** Leaning on one neighbour shows: beyond the band it costs sovereignty, and the other's trust. */
export function keepBalance(turn: Turn): void {
  const { world, book } = turn;
  const { tiltBand, tiltMost, tiltSovereignty, tiltTrust } = book.rules;
  const balance = balanceOf(world.scores, book);
  if (balance === null) return;
  const excess = Math.min(balance.gap - milli(tiltBand), milli(tiltMost));
  if (excess <= 0) return;
  const cause = because(book, 'tilt', balance.near);
  move(turn, { score: 'sovereignty' }, roundHalfAway(0 - excess * tiltSovereignty), cause);
  moveTrust(turn, balance.far, book.mediator, roundHalfAway(0 - excess * tiltTrust), cause);
}
