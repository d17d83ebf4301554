import { compile } from '../session/compile.ts';
import { readScenario } from '../session/read-scenario.ts';
import { usualSeats } from '../session/shelf.ts';
import { placed, type Shelf } from '../session/transcript.ts';
import type { Job } from './jobs/carry-out.ts';
import type { JobKind } from './jobs/give-job.ts';
import { playOne, type CampaignResult } from './simulate.ts';

/** Campaigns to play, as they travel to a worker. */
export interface Batch {
  /** The scenario as JSON. */
  scenario: string;
  /** Settings of the disputed rules. */
  assumptions: Readonly<Record<string, string>>;
  /** Who hosts, by the name of the policy. */
  policy: string;
  games: number;
  firstSeed: number;
}

/** Campaigns from consecutive seeds, each with what it came to. */
export const simulateKind: JobKind<CampaignResult[]> = {
  job: 'simulate',
  isFound: (value) => Array.isArray(value),
};

/** @param shelf with the charts that the campaigns are to use */
export function simulateJob(shelf: Pick<Shelf, 'catalogue' | 'policies' | 'charts'>): Job {
  return function* (input) {
    if (!isBatch(input)) throw new Error('expected campaigns to play, got something else');
    const policy = shelf.policies[input.policy];
    if (policy === undefined) throw new Error(`expected a policy, got "${input.policy}"`);
    const read = readScenario(input.scenario, (scenario) =>
      compile(shelf.catalogue, scenario, input.assumptions, shelf.charts),
    );
    if (!read.ok) throw new Error(placed(read.problems[0]));
    const { book } = read;
    const seats = usualSeats(book.partyIds, { seat: book.mediator, policy });
    const results: CampaignResult[] = [];
    for (let game = 0; game < input.games; game += 1) {
      results.push(playOne(book, String(input.firstSeed + game), seats));
      yield null;
    }
    return results;
  };
}

/** Cuts campaigns into as many batches as there are workers, the same seeds in the same order. */
export function batches(whole: Batch, workers: number): Batch[] {
  const each = Math.ceil(whole.games / workers);
  const cut: Batch[] = [];
  for (let done = 0; done < whole.games; done += each) {
    const games = Math.min(each, whole.games - done);
    cut.push({ ...whole, games, firstSeed: whole.firstSeed + done });
  }
  return cut;
}

/** It comes from our own side: a glance tells it from anything else. */
function isBatch(value: unknown): value is Batch {
  return (
    typeof value === 'object' &&
    value !== null &&
    'scenario' in value &&
    typeof value.scenario === 'string' &&
    'policy' in value &&
    typeof value.policy === 'string' &&
    'games' in value &&
    typeof value.games === 'number'
  );
}
