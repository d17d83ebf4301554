import type { PartyId } from '../../model/ids.ts';
import type { Game } from '../../session/game.ts';
import { houseStory, type HouseStory } from './story-house.ts';
import {
  commitmentStories,
  meetingStories,
  type CommitmentStory,
  type MeetingStory,
} from './story-meetings.ts';
import { seriesOf, stopsOf, storyTime, type Series, type StoryPoint } from './story-time.ts';

/** Trust of one capital in another through a game, milli points. */
export interface PairStory extends Series {
  from: PartyId;
  to: PartyId;
}

/**
 * A whole game as figures through time. Everything names the step that it belongs to, so that the
 * game can be opened there.
 */
export interface CampaignStory {
  /** How many rounds the scenario has. */
  rounds: number;
  /** Every step of the game, in order. */
  time: readonly StoryPoint[];
  /** Where each round begins, and the end. */
  stops: readonly StoryPoint[];
  /** Every ordered pair of seats, by the order of seats. */
  trust: readonly PairStory[];
  meetings: readonly MeetingStory[];
  commitments: readonly CommitmentStory[];
  house: HouseStory;
}

/**
 * Reads the story of a game from its steps. Where a game goes on from a snapshot its story begins
 * there: step 0 carries the whole ledger up to then.
 */
export function campaignStory(game: Game): CampaignStory {
  const { book } = game;
  const time = storyTime(game);
  const pairs = book.seatIds.flatMap((from) =>
    book.seatIds.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  return {
    rounds: book.scenario.rounds.length,
    time,
    stops: stopsOf(time),
    trust: pairs.map(({ from, to }) => ({
      from,
      to,
      ...seriesOf(game, ({ world }) => world.scores.trust[from]?.[to] ?? 0),
    })),
    meetings: meetingStories(game),
    commitments: commitmentStories(game),
    house: houseStory(game),
  };
}
