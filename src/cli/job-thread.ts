import { parentPort } from 'node:worker_threads';
import { tableCharts } from '../analysis/chart-tables.ts';
import { carryOut, type Job } from '../analysis/jobs/carry-out.ts';
import { simulateJob, simulateKind } from '../analysis/simulate-job.ts';
import { catalogue } from '../content/catalogue.ts';
import { policies } from '../policy/registry.ts';

/** What a thread can do. A job takes a line here. */
const jobs: Readonly<Record<string, Job>> = {
  [simulateKind.job]: simulateJob({ catalogue, policies, charts: tableCharts }),
};

parentPort?.on('message', (message: unknown) => {
  carryOut(jobs, message, (report) => parentPort?.postMessage(report));
});
