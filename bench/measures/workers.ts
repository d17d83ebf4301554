import { performance } from 'node:perf_hooks';
import { shareOut } from '../../src/analysis/jobs/share-out.ts';
import { batches, simulateKind } from '../../src/analysis/simulate-job.ts';
import { threadHand } from '../../src/cli/thread-hand.ts';
import { flagship } from '../../tests/support/books.ts';
import { rate, type Figure } from '../figure.ts';

const rounds = 3;
const whole = {
  scenario: JSON.stringify(flagship.scenario),
  assumptions: {},
  policy: 'random',
  games: 8000,
  firstSeed: 1,
};

/** Campaigns shared out among one and two threads, by the clock, starting them included. */
export async function workerFigures(): Promise<Figure[]> {
  const times: { one: number[]; two: number[] } = { one: [], two: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.one.push(await timeOf(1));
    times.two.push(await timeOf(2));
  }
  const versus = 'one thread';
  const name = `${whole.games} campaigns of ${whole.policy} in bulk by two threads`;
  return [rate(name, 'campaigns a second', times.two, versus, times.one)];
}

/** Seconds a campaign. */
async function timeOf(threads: number): Promise<number> {
  const began = performance.now();
  await shareOut(threadHand, simulateKind, batches(whole, threads));
  return (performance.now() - began) / 1000 / whole.games;
}
