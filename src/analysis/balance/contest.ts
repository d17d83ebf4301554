import type { Book } from '../../model/book.ts';
import { tones } from '../../model/scenario.ts';
import type { Policy } from '../../policy/policy.ts';
import { usualSeats } from '../../session/shelf.ts';
import { simulate, type CampaignResult } from '../simulate.ts';
import { intervalOf, mean } from '../summary.ts';
import { wantsLess, type Reached } from './best-plans.ts';

/** A mean with its 95% interval, points. */
interface Figure {
  mean: number;
  low: number;
  high: number;
}

/** What one policy came to. */
export interface Entrant {
  policy: string;
  /** Campaigns that ended so, by ending. */
  endings: Readonly<Record<string, number>>;
  /** Share of campaigns that ended in the scenario's best tone, 0…1. */
  bright: number;
  figures: Readonly<Record<string, Figure>>;
}

/** Policies compared over the same seeds of one scenario. */
export interface Contest {
  games: number;
  entrants: readonly Entrant[];
  /** Who leads on each measure: whoever no other policy's interval lies wholly beyond. */
  leaders: Readonly<Record<string, readonly string[]>>;
  /** Policies that lead on every measure and in the share of best endings. */
  dominant: readonly string[];
  /** Every ending of the scenario. */
  reached: readonly Reached[];
}

/** Plays `games` campaigns by each policy, from seed 1. */
export function contest(book: Book, policies: readonly Policy[], games: number): Contest {
  const played = policies.map((policy) => {
    const seats = usualSeats(book.partyIds, { seat: book.mediator, policy });
    return { policy: policy.id, results: simulate(book, seats, games, 1) };
  });
  const [bestTone] = tonesOf(book);
  const entrants = played.map(({ policy, results }) => entrantOf(book, policy, results, bestTone));
  const leaders = Object.fromEntries(
    book.scenario.measures.map((what) => [what.id, leadersOn(entrants, what.id, wantsLess(what))]),
  );
  const brightest = Math.max(...entrants.map(({ bright }) => bright));
  const dominant = entrants
    .filter(({ policy }) => Object.values(leaders).every((lead) => lead.includes(policy)))
    .filter(({ bright }) => bright === brightest)
    .map(({ policy }) => policy);
  const reached = book.scenario.endings.map(({ id }) => ({ ending: id, by: firstTo(played, id) }));
  return { games, entrants, leaders, dominant, reached };
}

/** The tones that a scenario's endings have, from the best to the worst. */
export function tonesOf({ scenario }: Book): (typeof tones)[number][] {
  return tones.filter((tone) => scenario.endings.some((ending) => ending.tone === tone));
}

function entrantOf(
  book: Book,
  policy: string,
  results: readonly CampaignResult[],
  bestTone: string | undefined,
): Entrant {
  const { endings, measures } = book.scenario;
  const times = (id: string): number => results.filter(({ ending }) => ending === id).length;
  const best = endings.filter(({ tone }) => tone === bestTone);
  const figures = measures.map(({ id }) => {
    const sample = results.map(({ scores }) => scores[id] ?? 0);
    return [id, { mean: mean(sample), ...intervalOf(sample) }] as const;
  });
  return {
    policy,
    endings: Object.fromEntries(endings.map(({ id }) => [id, times(id)])),
    bright: best.reduce((sum, { id }) => sum + times(id), 0) / Math.max(1, results.length),
    figures: Object.fromEntries(figures),
  };
}

function leadersOn(entrants: readonly Entrant[], measure: string, less: boolean): string[] {
  const ends = entrants.map(({ policy, figures }) => {
    const { low, high } = figures[measure] ?? { low: 0, high: 0 };
    return less ? { policy, low: 0 - high, high: 0 - low } : { policy, low, high };
  });
  const leastOfBest = Math.max(...ends.map(({ low }) => low));
  return ends.filter(({ high }) => high >= leastOfBest).map(({ policy }) => policy);
}

function firstTo(
  played: readonly { policy: string; results: readonly CampaignResult[] }[],
  ending: string,
): Reached['by'] {
  for (const { policy, results } of played) {
    const index = results.findIndex((result) => result.ending === ending);
    if (index >= 0) return { policy, seed: String(index + 1) };
  }
  return null;
}
