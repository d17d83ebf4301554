import { tableCharts } from '../analysis/chart-tables.ts';
import { trustBandsJob, trustBandsKind } from '../analysis/debrief/trust-bands-job.ts';
import { carryOut, type Job } from '../analysis/jobs/carry-out.ts';
import { otherRulesJob, otherRulesKind } from '../analysis/other-rules/other-rules-job.ts';
import { turningJob, turningKind } from '../analysis/turning/turning-job.ts';
import { shelf } from './shelf.ts';

const bulk = { ...shelf, charts: tableCharts };

/** What a worker of the page can do. A job takes a line here. */
const jobs: Readonly<Record<string, Job>> = {
  [otherRulesKind.job]: otherRulesJob(bulk),
  [trustBandsKind.job]: trustBandsJob(bulk),
  [turningKind.job]: turningJob(bulk),
};

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  carryOut(jobs, data, (report) => globalThis.postMessage(report));
});
