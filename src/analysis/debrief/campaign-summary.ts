import type { Game } from '../../session/game.ts';
import { campaignStory, type CampaignStory } from './campaign-story.ts';
import { thresholds } from './fundamentals-table.ts';
import { readFundamentals, type CriterionReading } from './fundamentals.ts';
import { seatStories, type SeatStory } from './seat-stories.ts';
import type { HouseStory } from './story-house.ts';
import type { Series } from './story-time.ts';

/**
 * All figures of a whole game as plain JSON, for programs: ids, points, and for each the step it
 * belongs to. Fields may be added, never renamed.
 */
export function campaignSummary(game: Game): object {
  const story = campaignStory(game);
  return {
    rounds: story.rounds,
    stops: story.stops,
    trust: trustSummary(story, game.book.seatIds),
    attendance: story.meetings.map(({ id, ...meeting }) => ({ meeting: id, ...meeting })),
    commitments: story.commitments,
    house: houseSummary(story.house),
    fundamentals: readFundamentals(game).map(({ fundamental, level, criteria }) => ({
      fundamental,
      level,
      criteria: criteria.map(criterionSummary),
    })),
    capitals: seatStories(game).map(seatSummary),
  };
}

interface PlainPoint {
  step: number;
  value: number;
}

/** A series in points. */
function plain({ points }: Series): PlainPoint[] {
  return points.map(({ step, value }) => ({ step, value: value / 1000 }));
}

function trustSummary(
  { trust }: CampaignStory,
  seatIds: readonly string[],
): Record<string, Record<string, PlainPoint[]>> {
  return Object.fromEntries(
    seatIds.map((from) => [
      from,
      Object.fromEntries(
        trust.filter((pair) => pair.from === from).map((pair) => [pair.to, plain(pair)]),
      ),
    ]),
  );
}

function houseSummary({ support, neighbours, ...scores }: HouseStory): object {
  const { capital, sovereignty, limelight, neutrality } = scores;
  return {
    capital: plain(capital),
    sovereignty: plain(sovereignty),
    limelight: plain(limelight),
    neutrality: plain(neutrality),
    support: Object.fromEntries(
      Object.entries(support).map(([source, series]) => [source, plain(series)]),
    ),
    neighbours: Object.fromEntries(neighbours.map(({ party, nearer }) => [party, plain(nearer)])),
  };
}

/** Shares as 0…1, points as points, counts as they are. */
function criterionSummary({ criterion, figure, met, cases }: CriterionReading): object {
  const { unit, test, figure: threshold } = thresholds[criterion];
  const scale = unit === 'count' ? 1 : 1000;
  return {
    criterion,
    unit,
    test,
    threshold: threshold / scale,
    found: figure === null ? null : figure / scale,
    met,
    cases,
  };
}

function seatSummary({ seat, trust, neverOffered }: SeatStory): object {
  return {
    seat,
    trust: trust.map(({ to, start, end }) => ({ to, start: start / 1000, end: end / 1000 })),
    neverOffered,
  };
}
