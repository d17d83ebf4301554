import { analyseDeals, type DealAnalysis } from '../analysis/deals/deal-analysis.ts';
import { dealAt, dealLabel } from '../analysis/deals/deal-space.ts';
import type { AnswerMode } from '../analysis/scoreable/answering.ts';
import type { Temper } from '../analysis/scoreable/mediate-game.ts';
import {
  mediateSeeds,
  ratesOf,
  type MediationRates,
  type Rate,
} from '../analysis/scoreable/mediation-rates.ts';
import type { ScoreableGame } from '../analysis/scoreable/scoreable-game.ts';
import { columns } from './columns.ts';
import { wholeNumber, type Form, type Given } from './flags.ts';
import { logReport } from './mediate-log.ts';
import { findGames } from './mediate-read.ts';
import type { Report } from './report.ts';
import { bad, good, own, quoted, type Result } from './result.ts';

export const mediateForm: Form = {
  operand: 'DIR, a folder of scoreable games',
  flags: { texts: 'value', seeds: 'value', answers: 'value', temper: 'value', json: 'switch' },
};

const mostTexts = 1000;
const mostSeeds = 100_000;

const modes: Readonly<Record<string, AnswerMode>> = { objections: 'objections', yesno: 'yesno' };

/** How parties answer: as they should, one in ten times wrongly, or with a saboteur among them. */
const tempers: Readonly<Record<string, Temper>> = {
  honest: { kind: 'honest' },
  mistaken: { kind: 'mistaken', share: 0.1 },
  saboteur: { kind: 'saboteur' },
};

interface Setting {
  texts: number;
  seeds: number;
  mode: AnswerMode;
  temper: Temper;
}

/** Counts out scoreable games and runs the automatic mediator on them, or measures a recorded log. */
export function mediate(given: Given, cwd: string): Result<Report> {
  const setting = settingOf(given);
  if (!setting.ok) return setting;
  const found = findGames(given.operand ?? '', cwd);
  if (!found.ok) return found;
  if (found.value.kind === 'log') return logReport(found.value);
  const results = found.value.games.map((game) => resultOf(game, setting.value));
  return good({
    code: 0,
    json: {
      games: Object.fromEntries(results.map((result) => [result.game.name, jsonOf(result)])),
    },
    lines: told(results, setting.value),
  });
}

function settingOf({ values }: Given): Result<Setting> {
  const texts = wholeNumber('texts', values['texts'] ?? '24', 1, mostTexts);
  if (!texts.ok) return texts;
  const seeds = wholeNumber('seeds', values['seeds'] ?? '200', 1, mostSeeds);
  if (!seeds.ok) return seeds;
  const mode = oneOf('answers', values['answers'] ?? 'objections', modes);
  if (!mode.ok) return mode;
  const temper = oneOf('temper', values['temper'] ?? 'honest', tempers);
  if (!temper.ok) return temper;
  return good({ texts: texts.value, seeds: seeds.value, mode: mode.value, temper: temper.value });
}

function oneOf<T>(flag: string, name: string, known: Readonly<Record<string, T>>): Result<T> {
  const value = own(known, name);
  const names = Object.keys(known).join(', ');
  return value === undefined
    ? bad(`--${flag} ${quoted(name)} does not fit; give one of ${names}`)
    : good(value);
}

interface GameResult {
  game: ScoreableGame;
  setting: Setting;
  analysis: DealAnalysis;
  rates: MediationRates;
}

function resultOf(game: ScoreableGame, setting: Setting): GameResult {
  const { space } = game;
  const outcomes = mediateSeeds({ space, ...setting }, setting.seeds);
  return { game, setting, analysis: analyseDeals(space), rates: ratesOf(outcomes, setting.texts) };
}

function jsonOf({ game, setting, analysis, rates }: GameResult): object {
  const { deals, adoptable, unanimous, pareto, egalitarian } = analysis;
  const { options, parties } = game.space;
  const label = (deal: number): string => dealLabel(dealAt(options, deal));
  const named = (solution: { deal: number } | null): string | null =>
    solution === null ? null : label(solution.deal);
  return {
    parties: parties.length,
    issues: options.length,
    deals: deals.count,
    feasibleAllButOne: adoptable.length,
    feasibleAll: unanimous.length,
    pareto: pareto.length,
    nash: named(analysis.nash),
    nashProduct: analysis.nash === null ? null : Number(analysis.nash.value),
    egalitarian: egalitarian.value,
    egalitarianDeals: egalitarian.deals.map(label),
    kalaiSmorodinsky: named(analysis.kalaiSmorodinsky),
    utilitarian: named(analysis.utilitarian),
    utilitarianAll: named(analysis.utilitarianUnanimous),
    bySigners: analysis.bySigners,
    mediator: {
      texts: setting.texts,
      seeds: rates.seeds,
      answers: setting.mode,
      temper: setting.temper.kind,
      allButOne: rates.allButOne.share,
      all: rates.all.share,
      allButOneInterval: [rates.allButOne.low, rates.allButOne.high],
      allInterval: [rates.all.low, rates.all.high],
      meanTexts: rates.meanTexts,
    },
  };
}

function told(results: readonly GameResult[], { texts, seeds, mode, temper }: Setting): string[] {
  const answers = mode === 'objections' ? 'yes, or no and an objection' : 'yes or no';
  return [
    'What can be signed under these scores:',
    '',
    ...columns([
      [
        'game',
        'parties',
        'issues',
        'deals',
        'all but one',
        'all',
        'Pareto',
        'least surplus',
        'Nash',
      ],
      ...results.map(analysisRow),
    ]),
    '',
    `The mediator, ${texts} texts, ${seeds} seeds, answers ${answers}, parties ${temper.kind}:`,
    '',
    ...columns([
      ['game', 'all but one', '95%', 'all', '95%', 'mean texts to all'],
      ...results.map(({ game, rates }) => [
        game.name,
        rates.allButOne.share.toFixed(3),
        interval(rates.allButOne),
        rates.all.share.toFixed(3),
        interval(rates.all),
        rates.meanTexts?.toFixed(1) ?? '·',
      ]),
    ]),
  ];
}

function analysisRow({ game, analysis }: GameResult): string[] {
  const { deals, adoptable, unanimous, pareto, egalitarian, nash } = analysis;
  const { options, parties } = game.space;
  const counts = [
    deals.count,
    adoptable.length,
    unanimous.length,
    pareto.length,
    egalitarian.value,
  ];
  return [
    game.name,
    ...[parties.length, options.length, ...counts].map((count) => String(count).replace('-', '−')),
    nash === null ? 'none suits all' : dealLabel(dealAt(options, nash.deal)),
  ];
}

function interval({ low, high }: Rate): string {
  return `${low.toFixed(3)}–${high.toFixed(3)}`;
}
