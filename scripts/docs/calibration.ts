import { designedRules } from '../../src/analysis/backtest/designed-rules.ts';
import { calibration } from '../../src/content/record/calibration.ts';
import { ruleTable } from '../../src/content/rule-table.ts';
import { fittedRuleIds } from '../../src/model/calibration.ts';
import { figure, table } from './table.ts';

/** The numbers that were fitted, beside what they were designed as. */
export function weights(): string {
  const { rules, tableShare, fittedOn } = calibration;
  return table(
    ['number', 'designed', `fitted on ${fittedOn}`, 'what it is'],
    [
      ...fittedRuleIds.map((id) => [
        `\`${id}\``,
        figure(designedRules[id]),
        figure(rules[id]),
        ruleTable[id].note,
      ]),
      [
        'the played table (back-test only)',
        figure(1),
        figure(tableShare),
        'how far it is believed beside the record’s own shares of results',
      ],
    ],
  );
}

const names: Readonly<Record<string, string>> = {
  attendance: 'who came: foretold rightly',
  alwaysYes: '… by expecting everybody',
  venueTable: '… by the venue table, the meeting itself left out',
  dprkBrier: 'DPRK: Brier score',
  dprkBaseRate: '… of its base rate',
  dprkSkill: '… skill against it',
  dprkMean: '… mean chance',
  dprkCame: '… came',
  result2Brier: '2 or better: Brier score',
  result2BaseRate: '… of its base rate',
  result2Mean: '… mean chance',
  result2Happened: '… happened',
  withinOne: 'result within one step',
  rankCorrelation: 'rank correlation of the result',
};

/** What the weights changed. */
export function figures(): string {
  const { before, after, crossValidated } = calibration.figures;
  return table(
    ['figure', 'as designed', 'fitted', 'cross-validated'],
    Object.entries(names).map(([id, name]) => [
      name,
      ...[before, after, crossValidated].map((each) => figure(each[id] ?? NaN)),
    ]),
  );
}

const barLength = 20;

function bar(share: number): string {
  return '█'.repeat(Math.round(share * barLength));
}

/** Foretold against happened, each as a figure and as a bar. */
export function reliability(): string {
  return table(
    ['foretold', 'meetings', 'mean chance', 'came', 'mean chance', 'came'],
    calibration.reliability
      .filter(({ n }) => n > 0)
      .map(({ from, to, n, mean, happened }) => [
        `${figure(from)} to ${figure(to)}`,
        String(n),
        figure(mean),
        figure(happened),
        bar(mean),
        bar(happened),
      ]),
  );
}
