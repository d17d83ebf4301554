import type { Calibration } from '../../model/calibration.ts';
import type { HistoryCase } from '../../model/history.ts';
import type { PartyId } from '../../model/ids.ts';
import { milli } from '../../rules/arithmetic.ts';
import { chanceOfYes } from '../../rules/replies.ts';
import { mean } from '../summary.ts';
import { judge, type Backtest } from './backtest.ts';
import { caseBook, type Ground } from './case-book.ts';
import { designedRules, weightedRules, type Weights } from './designed-rules.ts';
import { brier, squared, type Foretold } from './metrics.ts';
import { forecastCase, type CaseForecast } from './play-case.ts';
import { replyTerms, type ReplyTerms } from './reply-terms.ts';
import { heldShares, tempered } from './tempering.ts';

/** Settings that a fit chooses from; coarse on purpose, since few meetings must carry them. */
const grid = {
  soundedOut: [0, 10, 20, 30, 34, 38, 42, 46, 50, 60],
  tremor: [8, 11, 14, 17, 20],
  surprise: [0, 0.1, 0.2, 0.3],
  hostShare: [0.35, 0.5, 0.75, 1],
  interestShare: [0.35, 0.5, 0.75, 1],
  tableShare: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1],
};

/**
 * How much the designed weights are preferred, in units of the loss: a fit that halves one must gain
 * a quarter of this. The theory is believed as far as some dozen meetings would be.
 */
const pull = 0.02;

/**
 * Fits the general weights to documented meetings: Brier score of who came, over all who were asked
 * and once more over the DPRK alone, on a grid; then how far a played table is believed, by the Brier
 * score of "2 or better".
 */
export function calibrate(
  ground: Ground,
  cases: readonly HistoryCase[],
  seeds: number,
): Calibration {
  return fit(prepare(ground, cases, seeds), cases);
}

/**
 * Forecasts of meetings by weights that were fitted without them, held against the record.
 * @param folds how many parts the meetings are dealt into, in turn
 */
export function crossValidate(
  ground: Ground,
  cases: readonly HistoryCase[],
  seeds: number,
  folds: number,
): Backtest {
  const workshop = prepare(ground, cases, seeds);
  const dealt = cases.map((given, index) => ({ given, fold: index % folds }));
  const fitted = Array.from({ length: folds }, (_, fold) =>
    fit(
      workshop,
      dealt.filter((each) => each.fold !== fold).map(({ given }) => given),
    ),
  );
  const forecasts = dealt.map(({ given, fold }) => {
    const calibration = fitted[fold];
    if (calibration === undefined) throw new Error(`expected weights for part ${fold}, got none`);
    return tempered(workshop.played(given, calibration.rules), given, calibration);
  });
  return judge(cases, forecasts, seeds);
}

/** What every fit works with: terms of replies by the designed rules, and meetings as played before. */
interface Workshop {
  surpriseWidth: number;
  terms: ReadonlyMap<HistoryCase, readonly (readonly ReplyTerms[])[]>;
  played: (given: HistoryCase, rules: Calibration['rules']) => CaseForecast;
}

function prepare(ground: Ground, cases: readonly HistoryCase[], seeds: number): Workshop {
  const known = new Map<string, CaseForecast>();
  const terms = cases.map(
    (given) => [given, replyTerms(caseBook(ground, given, designedRules), seeds)] as const,
  );
  return {
    surpriseWidth: ground.catalogue.rules.surpriseWidth.value,
    terms: new Map(terms),
    played(given, rules) {
      const key = `${given.id} ${Object.values(rules).join(' ')}`;
      const found = known.get(key) ?? forecastCase(caseBook(ground, given, rules), seeds);
      known.set(key, found);
      return found;
    },
  };
}

function fit(workshop: Workshop, cases: readonly HistoryCase[]): Calibration {
  const rules = weightedRules(fitReplies(workshop, cases));
  const held = heldShares(cases);
  const tableShare = leastOf(grid.tableShare, (share) =>
    mean(
      cases.map((given) => {
        const forecast = workshop.played(given, rules);
        const [, , two, three] = tempered(forecast, given, { tableShare: share, held }).result;
        return squared(two + three - (given.result >= 2 ? 1 : 0));
      }),
    ),
  );
  return { fittedOn: `${cases.length} meetings`, rules, tableShare, held };
}

/** The setting with the least loss; of equals the first. */
function leastOf<T>(settings: Iterable<T>, measure: (setting: T) => number): T {
  let best: T | undefined;
  let least = Infinity;
  for (const setting of settings) {
    const loss = measure(setting);
    if (loss < least) [best, least] = [setting, loss];
  }
  if (best === undefined) throw new Error('expected settings to choose from, got none');
  return best;
}

function fitReplies(workshop: Workshop, cases: readonly HistoryCase[]): Weights {
  return leastOf(everyWeights(), (weights) => {
    const strays = squared(1 - weights.hostShare) + squared(1 - weights.interestShare);
    return lossOf(foretold(workshop, cases, weights)) + pull * strays;
  });
}

function* everyWeights(): Generator<Weights> {
  for (const tremor of grid.tremor)
    for (const surprise of grid.surprise)
      for (const hostShare of grid.hostShare)
        for (const interestShare of grid.interestShare)
          for (const soundedOut of grid.soundedOut)
            yield { soundedOut, tremor, surprise, hostShare, interestShare };
}

interface Reply extends Foretold {
  party: PartyId;
}

/** The chance of everybody who was asked, and whether it came. */
function foretold(
  { terms, surpriseWidth }: Workshop,
  cases: readonly HistoryCase[],
  weights: Weights,
): Reply[] {
  return cases.flatMap((given) =>
    [...chancesAtTable(terms.get(given) ?? [], weights, surpriseWidth)]
      .filter(([party]) => given.invited.includes(party))
      .map(([party, chance]) => ({ party, chance, happened: given.attended.includes(party) })),
  );
}

/** Brier score of who came, over everybody, and once more over the DPRK. */
function lossOf(replies: readonly Reply[]): number {
  return brier(replies) + brier(replies.filter(({ party }) => party === 'dprk'));
}

/** Chance of each guest that it says yes and is not alone in it, a mean over seeds. */
function chancesAtTable(
  terms: readonly (readonly ReplyTerms[])[],
  weights: Weights,
  surpriseWidth: number,
): Map<string, number> {
  const { hostShare, interestShare } = weights;
  const rules = { ...weightedRules(weights), surpriseWidth };
  const sums = new Map<string, number>();
  for (const guests of terms) {
    const chances = guests.map(({ rest, host, interest }) =>
      chanceOfYes(milli(rest + host * hostShare + interest * interestShare - rules.yesAt), rules),
    );
    guests.forEach(({ party }, own) => {
      let nobodyElse = 1;
      chances.forEach((chance, other) => {
        if (other !== own) nobodyElse *= 1 - chance;
      });
      const here = ((chances[own] ?? 0) * (1 - nobodyElse)) / terms.length;
      sums.set(party, (sums.get(party) ?? 0) + here);
    });
  }
  return sums;
}
