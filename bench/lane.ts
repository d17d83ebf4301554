/** A thread of the bench: one contestant, timed when it is told to. */
import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import { courses } from './courses.ts';

export type CourseName = keyof typeof courses;

/** What a lane is told: what to make ready, and to go on for so long at the least, milliseconds. */
export type Order =
  | { kind: 'prepare'; course: CourseName; given: unknown }
  | { kind: 'run'; ms: number };

let work: () => number | Promise<number> = () => {
  throw new Error('expected a course to be made ready first, got none');
};

/**
 * Seconds a unit, of the processor's time: no other lane runs meanwhile, and what else the machine does
 * is not counted. Work of the engine's own threads is.
 */
async function timed(least: number): Promise<number> {
  const began = process.cpuUsage();
  let units = 0;
  let passed = 0;
  while (passed < least) {
    units += await work();
    const { user, system } = process.cpuUsage(began);
    passed = (user + system) / 1000;
  }
  return passed / 1000 / units;
}

async function obey(order: Order): Promise<number | null> {
  if (order.kind === 'run') return await timed(order.ms);
  work = courses[order.course](order.given as never);
  return null;
}

parentPort?.on('message', (order: Order) => {
  void obey(order).then((answer) => parentPort?.postMessage(answer));
});
