import { performance } from 'node:perf_hooks';
import { tableCharts } from '../analysis/chart-tables.ts';
import { distributionOf, simulate as playMany, type Distribution } from '../analysis/simulate.ts';
import { baseRates } from '../content/record/base-rates.ts';
import { usualSeats } from '../session/shelf.ts';
import { mostSeed, policyOf, scenarioOf, unusual } from './choices.ts';
import { columns, figure } from './columns.ts';
import { wholeNumber, type Form, type Given } from './flags.ts';
import type { Report } from './report.ts';
import { bad, good, type Result } from './result.ts';

export const simulateForm: Form = {
  operand: null,
  flags: {
    scenario: 'value',
    policy: 'value',
    games: 'value',
    seed: 'value',
    assume: 'list',
    json: 'switch',
  },
};

const mostGames = 1_000_000;

/** Plays many campaigns from consecutive seeds, on plain objects and flattened charts. */
export function simulate(given: Given, cwd: string): Result<Report> {
  const policy = policyOf(given);
  if (!policy.ok) return policy;
  const wanted = given.values['games'];
  if (wanted === undefined)
    return bad('--games is missing; give a whole number, such as --games 200');
  const games = wholeNumber('games', wanted, 1, mostGames);
  if (!games.ok) return games;
  const seed = wholeNumber('seed', given.values['seed'] ?? '1', 0, mostSeed - games.value + 1);
  if (!seed.ok) return seed;
  const opened = scenarioOf(given, cwd, tableCharts);
  if (!opened.ok) return opened;
  const { book } = opened.value;
  const seats = usualSeats(book.partyIds, { seat: book.mediator, policy: policy.value });
  const began = performance.now();
  const results = playMany(book, seats, games.value, seed.value);
  const seconds = (performance.now() - began) / 1000;
  const distribution = distributionOf(book, results);
  const campaignsPerSecond = Math.round((10 * games.value) / seconds) / 10;
  const scenario = book.scenario.id;
  return good({
    code: 0,
    json: {
      scenario,
      policy: policy.value.id,
      seed: seed.value,
      assumptions: book.assumptions,
      ...distribution,
      record: baseRates,
      campaignsPerSecond,
    },
    lines: [
      [
        scenario,
        policy.value.id,
        `${games.value} games from seed ${seed.value}`,
        ...unusual(book),
      ].join(', '),
      ...told(distribution),
      '',
      `${campaignsPerSecond} campaigns a second`,
    ],
  });
}

function percent(share: number): string {
  return `${figure(100 * share)}%`;
}

function told({ games, endings, scores, rates }: Distribution): string[] {
  const byCount = Object.entries(endings).toSorted(([, left], [, right]) => right - left);
  return [
    '',
    ...columns([
      ['ending', 'games', 'share'],
      ...byCount.map(([id, count]) => [id, String(count), percent(count / games)]),
    ]),
    '',
    ...columns([
      ['score', 'mean', 'sd', 'p5', 'p50', 'p95'],
      ...Object.entries(scores).map(([id, { mean, sd, p5, p50, p95 }]) => [
        id,
        ...[mean, sd, p5, p50, p95].map(figure),
      ]),
    ]),
    '',
    ...columns([
      ['rate', 'share'],
      ...Object.entries(rates).map(([id, share]) => [id, percent(share)]),
    ]),
    '',
    ...columns([
      ['the record', 'mediation', 'share', 'interval', 'cases'],
      ...baseRates.map(({ rate, mediation, share, low, high, n }) => [
        rate,
        mediation,
        percent(share),
        `${percent(low)} to ${percent(high)}`,
        String(n),
      ]),
    ]),
  ];
}
