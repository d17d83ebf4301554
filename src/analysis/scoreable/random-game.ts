import { stream, type Rng } from '../../rules/chance.ts';
import { countDeals, enumerateDeals, type DealParty, type DealSpace } from '../deals/deal-space.ts';
import { unanimity, zoneOf } from '../deals/zone.ts';
import type { ScoreableGame } from './scoreable-game.ts';

/** Bounds of generated games, both ends included. */
export interface GameBounds {
  parties: readonly [number, number];
  issues: readonly [number, number];
  options: readonly [number, number];
  mostDeals: number;
  /**
   * The least share of all deals that everybody would sign: minimums as drawn are lowered together
   * until so many do. Null leaves them, and the zone of agreement may be empty.
   */
  zone: readonly [number, number] | null;
}

export const usualBounds: GameBounds = {
  parties: [5, 8],
  issues: [4, 7],
  options: [2, 5],
  mostDeals: 4096,
  zone: null,
};

/** The same, with between 1 and 3 in a hundred deals that suit all: about as narrow as games in print. */
export const narrowBounds: GameBounds = { ...usualBounds, zone: [0.01, 0.03] };

/** A random scoreable game, the same for the same seed. The first two parties hold the vetoes. */
export function randomGame(seed: string, bounds: GameBounds = usualBounds): ScoreableGame {
  const rng = stream(seed, 'random-game', 0, '');
  const options = drawOptions(rng, bounds);
  const count = between(rng, bounds.parties);
  const drawn = Array.from({ length: count }, (_, index) => drawParty(rng, options, index));
  const rule = { atLeast: count - 1, vetoes: [0, 1] };
  const space = { options, parties: drawn, rule };
  const wanted = bounds.zone;
  return {
    name: `random-${seed}`,
    proposer: 0,
    second: 1,
    partyNames: drawn.map(({ id }) => id),
    space: wanted === null ? space : widened(space, wanted[0] + rng() * (wanted[1] - wanted[0])),
  };
}

function between(rng: Rng, [least, most]: readonly [number, number]): number {
  return least + Math.floor(rng() * (most - least + 1));
}

/** Issues until one more would make too many deals. */
function drawOptions(rng: Rng, { issues, options, mostDeals }: GameBounds): number[] {
  for (;;) {
    const drawn = Array.from({ length: between(rng, issues) }, () => between(rng, options));
    if (countDeals(drawn) <= mostDeals) return drawn;
  }
}

/** Points of one party: 100 to share among the issues, then a ranking of options on each. */
function drawParty(rng: Rng, options: readonly number[], index: number): DealParty {
  const skew = rng();
  const pulls = options.map(() => (rng() < 0.12 ? 0 : 0.05 + skew * rng() * rng() + rng() / 3));
  const pulled = Math.max(
    pulls.reduce((sum, pull) => sum + pull, 0),
    0.01,
  );
  const values = options.map((count, issue) =>
    drawScores(rng, count, Math.round((100 * (pulls[issue] ?? 0)) / pulled)),
  );
  const best = values.reduce((sum, scores) => sum + Math.max(...scores), 0);
  return {
    id: `party-${index + 1}`,
    values,
    reservation: Math.round(best * (0.35 + 0.35 * rng())),
  };
}

/** Scores of one issue, the best worth `most`: an ideal option and a loss that grows away from it, or none of this. */
function drawScores(rng: Rng, count: number, most: number): number[] {
  const kind = rng();
  const ideal = kind < 0.4 ? 0 : kind < 0.8 ? count - 1 : Math.floor(rng() * count);
  const bend = 0.5 + rng();
  const isWild = kind > 0.92;
  const reach = Math.max(ideal, count - 1 - ideal, 1);
  const worst = rng() < 0.7 ? 0 : 0.3 * rng();
  return Array.from({ length: count }, (_, option) => {
    if (option === ideal) return most;
    const away = Math.abs(option - ideal) / reach;
    const lost = isWild
      ? rng()
      : Math.min(1, away * (bend + (1 - bend) * away) * (0.9 + 0.2 * rng()));
    return Math.round(most * (1 - lost * (1 - worst)));
  });
}

/** Lowers all minimums together, point by point, until that share of deals suits everybody. */
function widened(space: DealSpace, share: number): DealSpace {
  const wanted = Math.max(1, Math.round(share * countDeals(space.options)));
  for (let lowered = 0; ; lowered += 1) {
    const parties = space.parties.map((party) => ({
      ...party,
      reservation: Math.max(0, party.reservation - lowered),
    }));
    const candidate = { ...space, parties };
    const zone = zoneOf(enumerateDeals(candidate), unanimity(parties.length));
    if (zone.length >= wanted) return candidate;
  }
}
