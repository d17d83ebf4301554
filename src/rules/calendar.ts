import type { Book } from '../model/book.ts';
import { dayNumber } from '../model/day.ts';
import { perBook } from './per-book.ts';

/** The last day of each round of a campaign, as `dayNumber` counts, and how long a round is on average. */
const calendar = perBook(({ scenario: { rounds } }) => {
  const [first, last] = [rounds[0], rounds.at(-1)];
  const days =
    first === undefined || last === undefined
      ? 1
      : Math.max(1, (dayNumber(last.closes) - dayNumber(first.opens)) / rounds.length);
  return { closes: rounds.map(({ closes }) => dayNumber(closes)), days };
});

/** How long a round of a campaign is on average, days; at least one. */
export function daysOfRound(book: Book): number {
  return calendar(book).days;
}

/**
 * The day by which what happens in a round is judged, as `dayNumber` counts: its last; rounds after
 * the end go on at the average pace of the campaign.
 */
export function dayOfRound(book: Book, round: number): number {
  const { closes, days } = calendar(book);
  const found = closes[Math.min(round, closes.length) - 1];
  if (found === undefined) throw new Error(`expected a round ${round}, got none`);
  const after = Math.max(0, round - closes.length);
  return found + Math.round(after * days);
}
