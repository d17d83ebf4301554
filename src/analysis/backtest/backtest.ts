import type { HistoryCase } from '../../model/history.ts';
import type { Calibration, ReliabilityBin, Tempering } from '../../model/calibration.ts';
import { mean } from '../summary.ts';
import { venueTableExpects } from './baselines.ts';
import { caseBook, type Ground } from './case-book.ts';
import { hostOf } from './case-place.ts';
import {
  brier,
  brierOfBaseRate,
  hits,
  intervalOfShare,
  rankCorrelation,
  shareOf,
  squared,
  type Foretold,
} from './metrics.ts';
import { forecastCase, type CaseForecast } from './play-case.ts';
import { tempered } from './tempering.ts';

/** Forecasts of documented meetings held against what happened. */
export interface Backtest {
  cases: number;
  seeds: number;
  /** Who of those asked came, whoever convened left out; counts of pairs of a meeting and a party. */
  attendance: {
    n: number;
    correct: number;
    accuracy: number;
    /** Accuracy of expecting everybody, and of the venue table with the meeting itself left out. */
    alwaysYes: number;
    venueTable: number;
  };
  /** Whether the DPRK came where it was asked. */
  dprk: {
    n: number;
    brier: number;
    brierBaseRate: number;
    skill: number;
    mean: number;
    record: { share: number; low: number; high: number };
    reliability: ReliabilityBin[];
  };
  result: {
    n: number;
    /** Meetings whose most likely result is at most one step from the record’s. */
    withinOne: number;
    brier2: number;
    brier2BaseRate: number;
    rankCorrelation: number | null;
    mean2: number;
    record2: { share: number; low: number; high: number };
  };
  /** Share kept of what was promised, where the record codes it and the rules signed something. */
  durability: { n: number; mean: number; record: number; squaredError: number; baseError: number };
  each: (CaseForecast & { title: string; date: string; came: string[]; recorded: number })[];
}

/**
 * Plays documented meetings through the rules, over seeds 1…`seeds` each.
 * @param rules numbers of the rules that differ from those of the game
 * @param tempering how far a played table is believed; wholly where null
 */
export function backtest(
  ground: Ground,
  cases: readonly HistoryCase[],
  seeds: number,
  tempering: Tempering | null,
  rules: Partial<Calibration['rules']> = {},
): Backtest {
  const forecasts = cases.map((given) => {
    const played = forecastCase(caseBook(ground, given, rules), seeds);
    return tempering === null ? played : tempered(played, given, tempering);
  });
  return judge(cases, forecasts, seeds);
}

/** Holds forecasts, in the order of their cases, against what happened. */
export function judge(
  cases: readonly HistoryCase[],
  forecasts: readonly CaseForecast[],
  seeds: number,
): Backtest {
  const pairs = pairsOf(cases, forecasts);
  return {
    cases: cases.length,
    seeds,
    attendance: attendanceOf(
      cases,
      pairs.filter(({ given, party }) => party !== hostOf(given)),
    ),
    dprk: dprkOf(pairs.filter(({ party }) => party === 'dprk')),
    result: resultOf(cases, forecasts),
    durability: durabilityOf(cases, forecasts),
    each: cases.map((given, index) => ({
      ...forecastAt(forecasts, index),
      title: given.title,
      date: given.date,
      came: [...given.attended],
      recorded: given.result,
    })),
  };
}

function forecastAt(forecasts: readonly CaseForecast[], index: number): CaseForecast {
  const forecast = forecasts[index];
  if (forecast === undefined) throw new Error(`expected a forecast for case ${index}, got none`);
  return forecast;
}

interface Pair extends Foretold {
  given: HistoryCase;
  party: string;
}

function pairsOf(cases: readonly HistoryCase[], forecasts: readonly CaseForecast[]): Pair[] {
  return cases.flatMap((given, index) =>
    Object.entries(forecastAt(forecasts, index).attendance).map(([party, chance]) => ({
      given,
      party,
      chance,
      happened: given.attended.includes(party),
    })),
  );
}

function attendanceOf(
  cases: readonly HistoryCase[],
  pairs: readonly Pair[],
): Backtest['attendance'] {
  const correct = hits(pairs);
  const byTable = pairs.map(
    ({ given, party, happened }) => venueTableExpects(cases, given, party) === happened,
  );
  return {
    n: pairs.length,
    correct,
    accuracy: correct / Math.max(1, pairs.length),
    alwaysYes: shareOf(pairs.map(({ happened }) => happened)),
    venueTable: shareOf(byTable),
  };
}

function recorded(sample: readonly Foretold[]): { share: number; low: number; high: number } {
  const count = sample.filter(({ happened }) => happened).length;
  const share = count / Math.max(1, sample.length);
  return { share, ...intervalOfShare(count, Math.max(1, sample.length)) };
}

function dprkOf(sample: readonly Foretold[]): Backtest['dprk'] {
  const [score, base] = [brier(sample), brierOfBaseRate(sample)];
  return {
    n: sample.length,
    brier: score,
    brierBaseRate: base,
    skill: base === 0 ? 0 : 1 - score / base,
    mean: mean(sample.map(({ chance }) => chance)),
    record: recorded(sample),
    reliability: reliability(sample),
  };
}

const bins = 5;

function reliability(sample: readonly Foretold[]): ReliabilityBin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = sample.filter(
      ({ chance }) => Math.min(bins - 1, Math.floor(chance * bins)) === bin,
    );
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      n: inside.length,
      mean: mean(inside.map(({ chance }) => chance)),
      happened: shareOf(inside.map(({ happened }) => happened)),
    };
  });
}

function resultOf(
  cases: readonly HistoryCase[],
  forecasts: readonly CaseForecast[],
): Backtest['result'] {
  const two = cases.map((given, index) => {
    const [, , partial, agreement] = forecastAt(forecasts, index).result;
    return { chance: partial + agreement, happened: given.result >= 2 };
  });
  const expected = cases.map((_, index) => expectedResult(forecastAt(forecasts, index)));
  const near = cases.filter(
    (given, index) => Math.abs(likeliest(forecastAt(forecasts, index)) - given.result) <= 1,
  );
  return {
    n: cases.length,
    withinOne: near.length,
    brier2: brier(two),
    brier2BaseRate: brierOfBaseRate(two),
    rankCorrelation: rankCorrelation(
      cases.map((given, index) => [expected[index] ?? 0, given.result]),
    ),
    mean2: mean(two.map(({ chance }) => chance)),
    record2: recorded(two),
  };
}

function expectedResult({ result }: CaseForecast): number {
  return result.reduce((sum, chance, value) => sum + chance * value, 0);
}

/** The result with the greatest chance; of equals the lower. */
function likeliest({ result }: CaseForecast): number {
  return result.indexOf(Math.max(...result));
}

/** What the codes of durability mean as a share kept. */
const keptShare = { kept: 1, partly: 0.5, broken: 0 } as const;

function durabilityOf(
  cases: readonly HistoryCase[],
  forecasts: readonly CaseForecast[],
): Backtest['durability'] {
  const coded = cases.flatMap(({ durability }, index) => {
    const { kept } = forecastAt(forecasts, index);
    return durability === 'none' || kept === null
      ? []
      : [{ chance: kept, record: keptShare[durability] }];
  });
  const record = mean(coded.map((each) => each.record));
  return {
    n: coded.length,
    mean: mean(coded.map(({ chance }) => chance)),
    record,
    squaredError: mean(coded.map((each) => squared(each.chance - each.record))),
    baseError: mean(coded.map((each) => squared(record - each.record))),
  };
}
