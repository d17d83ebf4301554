import type { Book } from '../model/book.ts';
import { dayNumber } from '../model/day.ts';

/** How long a round of a campaign is on average, days; at least one. */
export function daysOfRound({ scenario: { rounds } }: Book): number {
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (first === undefined || last === undefined) return 1;
  return Math.max(1, (dayNumber(last.closes) - dayNumber(first.opens)) / rounds.length);
}

/**
 * The day by which what happens in a round is judged, as `dayNumber` counts: its last; rounds after
 * the end go on at the average pace of the campaign.
 */
export function dayOfRound(book: Book, round: number): number {
  const { rounds } = book.scenario;
  const found = rounds[Math.min(round, rounds.length) - 1];
  if (found === undefined) throw new Error(`expected a round ${round}, got none`);
  const after = Math.max(0, round - rounds.length);
  return dayNumber(found.closes) + Math.round(after * daysOfRound(book));
}
