import type { PartyId } from '../../model/ids.ts';
import { measure } from '../../rules/endings.ts';
import { balanceOf } from '../../rules/neighbours.ts';
import type { Game } from '../../session/game.ts';
import { seriesOf, type Series } from './story-time.ts';

/** The mediator's own house through time; every series in milli points. */
export interface HouseStory {
  capital: Series;
  sovereignty: Series;
  limelight: Series;
  /** 100 less the gap between the parties that have gained and lost most trust in the mediator. */
  neutrality: Series;
  /** What each source lends to the initiative; the mediator's own is opinion at home. */
  support: Readonly<Record<PartyId, Series>>;
  /** How much nearer each neighbour has come since the opening; empty where there are not two. */
  neighbours: readonly { party: PartyId; nearer: Series }[];
}

const neutrality = { id: 'neutrality', kind: 'neutrality' } as const;

export function houseStory(game: Game): HouseStory {
  const { book, world } = game;
  const of = (score: 'capital' | 'sovereignty' | 'limelight'): Series =>
    seriesOf(game, (step) => step.world.scores[score]);
  const neighbours = balanceOf(world.scores, book)?.neighbours ?? [];
  return {
    capital: of('capital'),
    sovereignty: of('sovereignty'),
    limelight: of('limelight'),
    neutrality: seriesOf(game, (step) => measure(step.world, book, neutrality)),
    support: Object.fromEntries(
      book.seatIds.map((source) => [
        source,
        seriesOf(game, (step) => step.world.scores.support[source] ?? 0),
      ]),
    ),
    neighbours: neighbours.map(({ party }) => ({
      party,
      nearer: seriesOf(
        game,
        (step) =>
          balanceOf(step.world.scores, book)?.neighbours.find((each) => each.party === party)
            ?.nearer ?? 0,
      ),
    })),
  };
}
