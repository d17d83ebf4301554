import { backtest as holdAgainst, type Backtest } from '../analysis/backtest/backtest.ts';
import { tableCharts } from '../analysis/chart-tables.ts';
import { catalogue } from '../content/catalogue.ts';
import { calibration } from '../content/record/calibration.ts';
import { readHistory } from '../session/read-history.ts';
import { columns, figure } from './columns.ts';
import { wholeNumber, type Form, type Given } from './flags.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';
import { bad, good, quoted, type Result } from './result.ts';
import { openScenario } from './scenarios.ts';

export const backtestForm: Form = {
  operand: 'the file of documented meetings',
  flags: { seeds: 'value', json: 'switch' },
};

/** The scenario whose opening stands for the years that a file says nothing of. */
const structure = 'ulaanbaatar-dialogue-2014';
const mostSeeds = 10_000;
const usualSeeds = '100';

/** Plays documented meetings through the rules and holds the forecasts against the record. */
export function backtest(given: Given, cwd: string): Result<Report> {
  const path = given.operand ?? '';
  const seeds = wholeNumber('seeds', given.values['seeds'] ?? usualSeeds, 1, mostSeeds);
  if (!seeds.ok) return seeds;
  const text = readText(path, cwd);
  if (!text.ok) return text;
  const read = readHistory(text.value);
  if (!read.ok) {
    const [first] = read.problems;
    const place = first === undefined ? '' : `, line ${first.line}, column ${first.column}`;
    const about = first === undefined || first.path === '' ? '' : `${first.path}: `;
    return bad(`${quoted(path)}${place}: ${about}${first?.message ?? 'these are no meetings'}`);
  }
  const opened = openScenario(structure, cwd, tableCharts);
  if (!opened.ok) return opened;
  const { scenario } = opened.value;
  const ground = { catalogue, scenario, charts: tableCharts };
  const report = holdAgainst(ground, read.cases, seeds.value, calibration);
  return good({ code: 0, json: { ...report }, lines: told(report) });
}

function percent(share: number): string {
  return `${figure(100 * share)}%`;
}

function score(value: number): string {
  return value.toFixed(3).replace('-', '−');
}

function told(report: Backtest): string[] {
  const { attendance, dprk, result, durability } = report;
  return [
    `${report.cases} meetings, ${report.seeds} seeds each`,
    '',
    ...columns([
      ['meeting', 'date', 'DPRK', 'came', '0', '1', '2', '3', 'was', 'what weighs most'],
      ...report.each.map(row),
    ]),
    '',
    ...columns([
      ['who came', 'figure'],
      ['meetings and parties', String(attendance.n)],
      ['foretold rightly', percent(attendance.accuracy)],
      ['by expecting everybody', percent(attendance.alwaysYes)],
      ['by the venue table', percent(attendance.venueTable)],
      ['DPRK: Brier score', score(dprk.brier)],
      ['DPRK: of the base rate', score(dprk.brierBaseRate)],
      ['DPRK: skill', score(dprk.skill)],
      ['DPRK: mean chance', percent(dprk.mean)],
      ['DPRK: came', percent(dprk.record.share)],
    ]),
    '',
    ...columns([
      ['what came of it', 'figure'],
      ['within one step', `${result.withinOne} of ${result.n}`],
      ['2 or better: Brier score', score(result.brier2)],
      ['2 or better: of the base rate', score(result.brier2BaseRate)],
      ['2 or better: mean chance', percent(result.mean2)],
      ['2 or better: happened', percent(result.record2.share)],
      ['rank correlation', result.rankCorrelation === null ? '·' : score(result.rankCorrelation)],
      [`kept, of ${durability.n} coded: mean chance`, percent(durability.mean)],
      [`kept, of ${durability.n} coded: record`, percent(durability.record)],
    ]),
    '',
    ...columns([
      ['DPRK foretold', 'meetings', 'mean', 'came'],
      ...dprk.reliability
        .filter(({ n }) => n > 0)
        .map(({ from, to, n, mean, happened }) => [
          `${percent(from)} to ${percent(to)}`,
          String(n),
          percent(mean),
          percent(happened),
        ]),
    ]),
  ];
}

function row({ id, date, attendance, result, recorded, came, reasons }: Backtest['each'][number]) {
  const dprk = attendance['dprk'];
  const of = dprk === undefined ? reasons[0]?.party : 'dprk';
  const why = reasons
    .filter(({ party }) => party === of)
    .slice(0, 3)
    .map(({ cause, subject, points }) => `${cause} ${subject ?? ''} ${figure(points)}`);
  return [
    id,
    date,
    dprk === undefined ? '·' : percent(dprk),
    dprk === undefined ? '·' : came.includes('dprk') ? 'yes' : 'no',
    ...result.map((chance) => percent(chance)),
    String(recorded),
    why.join('; '),
  ];
}
