import { readOrder, type JobReport } from '../../model/job.ts';

/**
 * A pure piece of work that takes long: yields what it has found so far, or null where that is as
 * before, and returns all that it found. Input and findings are plain data.
 */
export type Job = (input: unknown) => Generator<unknown, unknown>;

/**
 * Carries out an order: the half of a job that runs in a worker, whatever makes the worker. Never
 * throws; whatever goes wrong is reported.
 *
 * @param jobs what this worker can do, by name
 * @param message the order as it came
 * @param report told of everything new, and at last that the job is done or has failed
 */
export function carryOut(
  jobs: Readonly<Record<string, Job>>,
  message: unknown,
  report: (report: JobReport) => void,
): void {
  try {
    const order = readOrder(message);
    if (order === null) throw new Error('expected an order for a job, got another message');
    const job = Object.hasOwn(jobs, order.job) ? jobs[order.job] : undefined;
    if (job === undefined)
      throw new Error(`expected one of ${Object.keys(jobs).join(', ')}, got "${order.job}"`);
    const work = job(order.input);
    let next = work.next();
    while (next.done !== true) {
      if (next.value !== null) report({ kind: 'found', found: next.value });
      next = work.next();
    }
    report({ kind: 'done', found: next.value });
  } catch (thrown) {
    report({ kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}
