import type { Book } from '../model/book.ts';
import type { SeatId } from '../model/ids.ts';
import type { World } from '../model/world.ts';
import type { Policy } from '../policy/policy.ts';
import { bindingTexts, measure } from '../rules/endings.ts';
import { epilogue } from '../rules/epilogue.ts';
import { playCampaign } from './campaign.ts';
import { spreadOf, type Spread } from './summary.ts';

/** What one campaign came to. */
export interface CampaignResult {
  ending: string;
  /** Measures of the scenario, points. */
  scores: Record<string, number>;
  /** Whether there was at least one communiqué with binding clauses. */
  agreement: boolean;
  /** Whether a new crisis came within five years. */
  recurrence: boolean;
}

export interface Distribution {
  games: number;
  endings: Record<string, number>;
  scores: Record<string, Spread>;
  rates: Record<string, number>;
}

/** Measures of a world, in points. */
export function scoresOf(world: World, book: Book): Record<string, number> {
  return Object.fromEntries(
    book.scenario.measures.map((what) => [what.id, measure(world, book, what) / 1000]),
  );
}

export function playOne(
  book: Book,
  seed: string,
  seats: Readonly<Record<SeatId, Policy>>,
): CampaignResult {
  const world = playCampaign(book, seed, seats);
  return {
    ending: world.ending ?? '',
    scores: scoresOf(world, book),
    agreement: bindingTexts(world) > 0,
    recurrence: (epilogue(world, book)?.firstCrisis ?? null) !== null,
  };
}

/** Plays `games` campaigns from consecutive seeds. */
export function simulate(
  book: Book,
  seats: Readonly<Record<SeatId, Policy>>,
  games: number,
  firstSeed: number,
): CampaignResult[] {
  return Array.from({ length: games }, (_, index) =>
    playOne(book, String(firstSeed + index), seats),
  );
}

/** Sums up campaigns. Attendance rates are means of the scenario's attendance measures, 0…1. */
export function distributionOf(book: Book, results: readonly CampaignResult[]): Distribution {
  const endings: Record<string, number> = {};
  for (const { ending } of results) endings[ending] = (endings[ending] ?? 0) + 1;
  const { measures } = book.scenario;
  const sample = (id: string): number[] => results.map(({ scores }) => scores[id] ?? 0);
  const scores = Object.fromEntries(measures.map(({ id }) => [id, spreadOf(sample(id))]));
  const attendance = measures
    .filter(({ kind }) => kind === 'attendance')
    .map(({ id }) => [camel(id), (scores[id]?.mean ?? 0) / 100] as const);
  const share = (of: (result: CampaignResult) => boolean): number =>
    results.filter(of).length / Math.max(1, results.length);
  const rates = {
    agreement: share(({ agreement }) => agreement),
    recurrence5y: share(({ recurrence }) => recurrence),
    ...Object.fromEntries(attendance),
  };
  return { games: results.length, endings, scores, rates };
}

/** `dprk-attendance` → `dprkAttendance`. */
function camel(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
