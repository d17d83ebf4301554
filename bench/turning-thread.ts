/** A thread of the bench that weighs decisions, as a worker of the page does. */
import { parentPort } from 'node:worker_threads';
import { tableCharts } from '../src/analysis/chart-tables.ts';
import { carryOut } from '../src/analysis/jobs/carry-out.ts';
import { turningJob, turningKind } from '../src/analysis/turning/turning-job.ts';
import { shelf } from '../tests/support/books.ts';

const jobs = { [turningKind.job]: turningJob({ ...shelf, charts: tableCharts }) };

parentPort?.on('message', (message: unknown) => {
  carryOut(jobs, message, (report) => parentPort?.postMessage(report));
});
