import type { Book } from '../../model/book.ts';
import type { Milli, PartyId, SeatId } from '../../model/ids.ts';
import type { World } from '../../model/world.ts';
import type { Policy } from '../../policy/policy.ts';
import { usualSeats } from '../../session/shelf.ts';
import { playCampaign } from '../campaign.ts';

/** Where trust lay in games of a reference host, at one stop: 8 of 10 between `low` and `high`. */
export interface BandPoint {
  /** Rounds since the first began. */
  at: number;
  low: Milli;
  middle: Milli;
  high: Milli;
}

/** Trust of one capital in another through the games of a reference host. */
export interface PairBand {
  from: PartyId;
  to: PartyId;
  points: readonly BandPoint[];
}

/** How far the games are played, and what they came to so far. */
export interface TrustBands {
  host: string;
  done: number;
  whole: number;
  /** Empty before the first game is played. */
  pairs: readonly PairBand[];
}

/** Share of the games outside the band on either side. */
const outside = 0.1;

type Sample = readonly Readonly<Record<PartyId, Readonly<Record<PartyId, Milli>>>>[];

/**
 * Plays a scenario with a reference host and usual delegations, from seeds 1, 2, 3 and so on; yields
 * after each game what all so far came to.
 */
export function* trustBands(book: Book, host: Policy, games: number): Generator<TrustBands, void> {
  const seats = usualSeats(book.partyIds, { seat: book.mediator, policy: host });
  const samples: Sample[] = [];
  yield { host: host.id, done: 0, whole: games, pairs: [] };
  for (let seed = 1; seed <= games; seed += 1) {
    samples.push(trustAtStops(book, String(seed), seats));
    yield { host: host.id, done: seed, whole: games, pairs: bandsOf(book, samples) };
  }
}

/** The matrix of trust as each round begins, and at the end. */
function trustAtStops(book: Book, seed: string, seats: Readonly<Record<SeatId, Policy>>): Sample {
  const sample: Record<PartyId, Record<PartyId, Milli>>[] = [];
  const note = ({ scores }: World): void => {
    sample.push(Object.fromEntries(book.seatIds.map((from) => [from, { ...scores.trust[from] }])));
  };
  const end = playCampaign(book, seed, seats, (world) => {
    if (world.round > sample.length) note(world);
  });
  note(end);
  return sample;
}

function bandsOf({ seatIds }: Book, samples: readonly Sample[]): PairBand[] {
  const stops = Math.max(0, ...samples.map(({ length }) => length));
  return seatIds.flatMap((from) =>
    seatIds
      .filter((to) => to !== from)
      .map((to) => ({
        from,
        to,
        points: Array.from({ length: stops }, (_, at) => ({
          at,
          ...spread(samples.map((sample) => sample[at]?.[from]?.[to] ?? 0)),
        })),
      })),
  );
}

/** Nearest rank: as many left out below as above. */
function spread(values: readonly Milli[]): Omit<BandPoint, 'at'> {
  const sorted = values.toSorted((left, right) => left - right);
  const cut = Math.floor(values.length * outside);
  return {
    low: sorted[cut] ?? 0,
    middle: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    high: sorted[sorted.length - 1 - cut] ?? 0,
  };
}
