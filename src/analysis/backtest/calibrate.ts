import type { Calibration } from '../../model/calibration.ts';
import type { HistoryCase } from '../../model/history.ts';
import type { PartyId } from '../../model/ids.ts';
import { chanceOf } from '../../rules/replies.ts';
import { mean } from '../summary.ts';
import { judge, type Backtest } from './backtest.ts';
import { calibratedRules, heldShares, surprised, tempered } from './calibrated-rules.ts';
import { caseBook, type Ground } from './case-book.ts';
import { brier, squared, type Foretold } from './metrics.ts';
import { forecastCase, type CaseForecast } from './play-case.ts';
import { replyTerms, type ReplyTerms } from './reply-terms.ts';

/** Settings that a fit chooses from; coarse on purpose, since few meetings must carry them. */
const grid = {
  soundedOut: [0, 6, 12, 18, 24, 28, 32, 36, 40, 44, 50],
  tremor: [8, 11, 14, 17, 20],
  hostShare: [0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1],
  interestShare: [0.1, 0.2, 0.3, 0.5, 0.75, 1],
  surprise: [0, 0.05, 0.1, 0.15, 0.2],
  tableShare: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1],
};

/** How much a weight that leaves the rules as they stand is preferred, in units of the loss. */
const pull = 0.003;

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
  const forecasts = cases.map((given, index) => ({ given, fold: index % folds }));
  const fitted = Array.from({ length: folds }, (_, fold) =>
    fit(
      workshop,
      forecasts.filter((each) => each.fold !== fold).map(({ given }) => given),
    ),
  );
  return judge(
    cases,
    forecasts.map(({ given, fold }) => {
      const calibration = fitted[fold];
      if (calibration === undefined) throw new Error(`expected weights for part ${fold}, got none`);
      const forecast = workshop.played(given, calibration);
      return tempered(forecast, given, calibration);
    }),
    seeds,
  );
}

type Weights = Pick<
  Calibration,
  'soundedOut' | 'tremor' | 'hostShare' | 'interestShare' | 'surprise'
>;

/** What every fit works with: terms of replies as the rules stand, and meetings as played before. */
interface Workshop {
  yesAt: number;
  terms: ReadonlyMap<HistoryCase, readonly (readonly ReplyTerms[])[]>;
  played: (given: HistoryCase, weights: Omit<Weights, 'surprise'>) => CaseForecast;
}

function prepare(ground: Ground, cases: readonly HistoryCase[], seeds: number): Workshop {
  const known = new Map<string, CaseForecast>();
  const terms = cases.map((given) => [given, replyTerms(caseBook(ground, given), seeds)] as const);
  return {
    yesAt: ground.catalogue.rules.yesAt.value,
    terms: new Map(terms),
    played(given, { soundedOut, tremor, hostShare, interestShare }) {
      const weights = { soundedOut, tremor, hostShare, interestShare };
      const key = `${given.id} ${Object.values(weights).join(' ')}`;
      const rules = calibratedRules(weights, ground.catalogue.rules);
      const found = known.get(key) ?? forecastCase(caseBook(ground, given, rules), seeds);
      known.set(key, found);
      return found;
    },
  };
}

function fit(workshop: Workshop, cases: readonly HistoryCase[]): Calibration {
  const weights = fitReplies(workshop, cases);
  const held = heldShares(cases);
  const lossOfTable = (tableShare: number): number =>
    mean(
      cases.map((given) => {
        const forecast = workshop.played(given, weights);
        const softened = tempered(forecast, given, {
          surprise: weights.surprise,
          tableShare,
          held,
        });
        const [, , two, three] = softened.result;
        return squared(two + three - (given.result >= 2 ? 1 : 0));
      }),
    );
  const tableShare = leastOf(grid.tableShare, lossOfTable);
  return { fittedOn: `${cases.length} meetings`, ...weights, tableShare, held };
}

/** The setting with the least loss; of equals the first. */
function leastOf(settings: readonly number[], measure: (setting: number) => number): number {
  let [best, least] = [settings[0] ?? 0, Infinity];
  for (const setting of settings) {
    const loss = measure(setting);
    if (loss < least) [best, least] = [setting, loss];
  }
  return best;
}

function fitReplies(workshop: Workshop, cases: readonly HistoryCase[]): Weights {
  let best: Weights = { soundedOut: 0, tremor: 8, hostShare: 1, interestShare: 1, surprise: 0 };
  let least = Infinity;
  for (const tremor of grid.tremor)
    for (const hostShare of grid.hostShare)
      for (const interestShare of grid.interestShare)
        for (const soundedOut of grid.soundedOut) {
          const weights = { soundedOut, tremor, hostShare, interestShare };
          const strays = pull * (squared(1 - hostShare) + squared(1 - interestShare));
          const chances = foretold(workshop, cases, weights);
          for (const surprise of grid.surprise) {
            const loss = lossOf(chances, surprise) + strays;
            if (loss < least) [best, least] = [{ ...weights, surprise }, loss];
          }
        }
  return best;
}

interface Reply extends Foretold {
  party: PartyId;
}

/** The chance of everybody who was asked, and whether it came. */
function foretold(
  { terms, yesAt }: Workshop,
  cases: readonly HistoryCase[],
  weights: Omit<Weights, 'surprise'>,
): Reply[] {
  return cases.flatMap((given) =>
    [...chancesAtTable(terms.get(given) ?? [], weights, yesAt)]
      .filter(([party]) => given.invited.includes(party))
      .map(([party, chance]) => ({ party, chance, happened: given.attended.includes(party) })),
  );
}

/** Brier score of who came, over everybody, and once more over the DPRK. */
function lossOf(replies: readonly Reply[], surprise: number): number {
  const softened = replies.map((reply) => ({
    ...reply,
    chance: surprised(reply.chance, surprise),
  }));
  return brier(softened) + brier(softened.filter(({ party }) => party === 'dprk'));
}

/** Chance of each guest that it says yes and is not alone in it, a mean over seeds. */
function chancesAtTable(
  terms: readonly (readonly ReplyTerms[])[],
  { soundedOut, tremor, hostShare, interestShare }: Omit<Weights, 'surprise'>,
  yesAt: number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const guests of terms) {
    const chances = guests.map(({ rest, host, interest }) =>
      chanceOf(rest + host * hostShare + interest * interestShare + soundedOut - yesAt, tremor),
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
