import { performance } from 'node:perf_hooks';
import { tableCharts } from '../analysis/chart-tables.ts';
import { shareOut } from '../analysis/jobs/share-out.ts';
import { batches, simulateKind, type Batch } from '../analysis/simulate-job.ts';
import {
  distributionOf,
  simulate as playHere,
  type CampaignResult,
  type Distribution,
} from '../analysis/simulate.ts';
import { baseRates } from '../content/record/base-rates.ts';
import type { Book } from '../model/book.ts';
import type { Policy } from '../policy/policy.ts';
import { usualSeats } from '../session/shelf.ts';
import { mostSeed, policyOf, scenarioOf, unusual } from './choices.ts';
import { columns, figure } from './columns.ts';
import { wholeNumber, type Form, type Given } from './flags.ts';
import type { Report } from './report.ts';
import { bad, good, type Result } from './result.ts';
import { threadHand } from './thread-hand.ts';

export const simulateForm: Form = {
  operand: null,
  flags: {
    scenario: 'value',
    policy: 'value',
    games: 'value',
    seed: 'value',
    jobs: 'value',
    assume: 'list',
    json: 'switch',
  },
};

const mostGames = 1_000_000;
const mostJobs = 64;

/** Plays many campaigns from consecutive seeds, on plain objects and flattened charts, in one thread or several. */
export async function simulate(given: Given, cwd: string): Promise<Result<Report>> {
  const policy = policyOf(given);
  if (!policy.ok) return policy;
  const wanted = given.values['games'];
  if (wanted === undefined)
    return bad('--games is missing; give a whole number, such as --games 200');
  const games = wholeNumber('games', wanted, 1, mostGames);
  if (!games.ok) return games;
  const seed = wholeNumber('seed', given.values['seed'] ?? '1', 0, mostSeed - games.value + 1);
  if (!seed.ok) return seed;
  const jobs = wholeNumber('jobs', given.values['jobs'] ?? '1', 1, mostJobs);
  if (!jobs.ok) return jobs;
  const opened = scenarioOf(given, cwd, tableCharts);
  if (!opened.ok) return opened;
  const { book, scenario: played } = opened.value;
  const whole: Batch = {
    scenario: JSON.stringify(played),
    assumptions: book.assumptions,
    policy: policy.value.id,
    games: games.value,
    firstSeed: seed.value,
  };
  const began = performance.now();
  const results = await playMany(whole, book, policy.value, jobs.value);
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

/** All campaigns of a batch, in this thread or shared out among others: the same whoever plays them. */
async function playMany(
  whole: Batch,
  book: Book,
  policy: Policy,
  jobs: number,
): Promise<CampaignResult[]> {
  if (jobs > 1) return (await shareOut(threadHand, simulateKind, batches(whole, jobs))).flat();
  const seats = usualSeats(book.partyIds, { seat: book.mediator, policy });
  return playHere(book, seats, whole.games, whole.firstSeed);
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
