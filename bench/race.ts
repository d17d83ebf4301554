import type { Worker } from 'node:worker_threads';
import { thread } from '../src/cli/thread.ts';
import type { CourseName, Order } from './lane.ts';

/** Times of one contestant, seconds of the processor a unit, a sample for each round. */
export type Times = readonly number[];

/** Who runs: what it is called, which course it runs, and what it is given to run it with. */
export interface Contestant {
  name: string;
  course: CourseName;
  given: unknown;
}

/** How many times each contestant is timed, and how long each time and beforehand, milliseconds. */
const rounds = 7;
const sampleMs = 250;
const warmMs = 6000;

/**
 * Times contestants against one another. Each has a thread of its own, so that no engine has seen the
 * objects of another; all run in every round, one after the other, so that whatever else the machine
 * does meets them alike. Beforehand each is
 * run until its engine knows it.
 */
export async function race(contestants: readonly Contestant[]): Promise<(name: string) => Times> {
  const lanes = await Promise.all(
    contestants.map(async ({ name, course, given }) => {
      const lane = thread(new URL('./lane.ts', import.meta.url));
      await answerOf(lane, { kind: 'prepare', course, given });
      return { name, lane };
    }),
  );
  for (const { lane } of lanes) await answerOf(lane, { kind: 'run', ms: warmMs });
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, lane } of lanes)
      times.get(name)?.push(Number(await answerOf(lane, { kind: 'run', ms: sampleMs })));
  }
  await Promise.all(lanes.map(({ lane }) => lane.terminate()));
  return (name) => {
    const found = times.get(name);
    if (found === undefined) throw new Error(`expected a contestant ${name}, got none`);
    return found;
  };
}

/** What a lane answers to an order. */
function answerOf(lane: Worker, order: Order): Promise<unknown> {
  return new Promise((resolve, reject) => {
    lane.once('error', reject);
    lane.once('message', (answer) => {
      lane.off('error', reject);
      resolve(answer);
    });
    lane.postMessage(order);
  });
}
