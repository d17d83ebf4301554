import { readFileSync, writeFileSync } from 'node:fs';
import { backtest, type Backtest } from '../../src/analysis/backtest/backtest.ts';
import { calibrate, crossValidate } from '../../src/analysis/backtest/calibrate.ts';
import type { Ground } from '../../src/analysis/backtest/case-book.ts';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import { designedRules } from '../../src/analysis/backtest/designed-rules.ts';
import { openScenario } from '../../src/cli/scenarios.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { readHistory } from '../../src/session/read-history.ts';
import { calibrationSource, rounded } from './source.ts';

/** Fits the general weights to a file of documented meetings, and writes them where the game and the back-test read them. */
const seeds = 16;
const folds = 14;

const [file] = process.argv.slice(2);
if (file === undefined) stop('name a file of documented meetings: npm run calibrate -- FILE');
const read = readHistory(textOf(file));
if (!read.ok) {
  const [first] = read.problems;
  stop(`${file}:${first?.line ?? 1}: ${first?.message ?? 'these are no meetings'}`);
}
const opened = openScenario('ulaanbaatar-dialogue-2014', '.', tableCharts);
if (!opened.ok) stop(opened.fault);
const ground: Ground = { catalogue, scenario: opened.value.scenario, charts: tableCharts };

const fitted = calibrate(ground, read.cases, seeds);
const unseen = crossValidate(ground, read.cases, seeds, folds);
const figures = {
  before: figuresOf(backtest(ground, read.cases, seeds, null, designedRules)),
  after: figuresOf(backtest(ground, read.cases, seeds, fitted, fitted.rules)),
  crossValidated: figuresOf(unseen),
};
console.table(figures);
console.log(fitted);
const target = new URL('../../src/content/record/calibration.ts', import.meta.url);
writeFileSync(
  target,
  calibrationSource({ ...fitted, figures, reliability: unseen.dprk.reliability }),
);
console.log('written: src/content/record/calibration.ts');

function figuresOf({ attendance, dprk, result }: Backtest) {
  return {
    attendance: rounded(attendance.accuracy),
    alwaysYes: rounded(attendance.alwaysYes),
    venueTable: rounded(attendance.venueTable),
    dprkBrier: rounded(dprk.brier),
    dprkBaseRate: rounded(dprk.brierBaseRate),
    dprkSkill: rounded(dprk.skill),
    dprkMean: rounded(dprk.mean),
    dprkCame: rounded(dprk.record.share),
    result2Brier: rounded(result.brier2),
    result2BaseRate: rounded(result.brier2BaseRate),
    result2Mean: rounded(result.mean2),
    result2Happened: rounded(result.record2.share),
    withinOne: rounded(result.withinOne / result.n),
    rankCorrelation: rounded(result.rankCorrelation ?? 0),
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    stop(`${path} cannot be read; check the path`);
  }
}

function stop(fault: string): never {
  console.error(`calibrate: ${fault}`);
  process.exit(2);
}
