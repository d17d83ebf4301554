import type { Care } from '../../policy/mediator/mediator.ts';
import type { DealSpace } from '../deals/deal-space.ts';
import type { AnswerMode } from './answering.ts';
import { mediateGame, type MediationOutcome, type Temper } from './mediate-game.ts';

/** A share of runs and what it may be off by: Wilson's interval, 95 in 100. */
export interface Rate {
  share: number;
  low: number;
  high: number;
}

/** What many mediations of one game came to. */
export interface MediationRates {
  seeds: number;
  allButOne: Rate;
  all: Rate;
  /** Mean number of the first text that all would sign, over the runs that found one; null where none did. */
  meanTexts: number | null;
}

export interface RatesRun {
  space: DealSpace;
  texts: number;
  mode: AnswerMode;
  temper: Temper;
  care?: Care;
}

/** Mediates a game once per seed, from `1` on. */
export function mediateSeeds(run: RatesRun, seeds: number): MediationOutcome[] {
  return Array.from({ length: seeds }, (_, index) =>
    mediateGame({ ...run, seed: String(index + 1) }),
  );
}

/** Shares of mediations that found what they sought within so many texts. */
export function ratesOf(outcomes: readonly MediationOutcome[], texts: number): MediationRates {
  const within = (count: number | null): boolean => count !== null && count <= texts;
  const counts = outcomes.map(({ unanimous }) => unanimous).filter((count) => count !== null);
  const inTime = counts.filter(within);
  return {
    seeds: outcomes.length,
    allButOne: rateOf(outcomes.filter(({ adopted }) => within(adopted)).length, outcomes.length),
    all: rateOf(inTime.length, outcomes.length),
    meanTexts:
      inTime.length === 0 ? null : inTime.reduce((sum, count) => sum + count, 0) / inTime.length,
  };
}

const deviations = 1.96;

/** Wilson 1927: an interval that stays within 0…1 and is honest near its ends. */
export function rateOf(hits: number, runs: number): Rate {
  const share = hits / runs;
  const square = deviations * deviations;
  const middle = (share + square / (2 * runs)) / (1 + square / runs);
  const width =
    (deviations / (1 + square / runs)) *
    Math.sqrt((share * (1 - share)) / runs + square / (4 * runs * runs));
  return { share, low: Math.max(0, middle - width), high: Math.min(1, middle + width) };
}
