import * as v from 'valibot';

/** What a worker is told to do: a job by its name, and what it needs, as plain data. */
export const JobOrderSchema = v.strictObject({ job: v.string(), input: v.unknown() });
export type JobOrder = v.InferOutput<typeof JobOrderSchema>;

/** What a worker says of its job: what it has found so far, all that it found, or why it failed. */
export const JobReportSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('found'), found: v.unknown() }),
  v.strictObject({ kind: v.literal('done'), found: v.unknown() }),
  v.strictObject({ kind: v.literal('failed'), message: v.string() }),
]);
export type JobReport = v.InferOutput<typeof JobReportSchema>;

/** The order in a message, or null where the message is none. */
export function readOrder(message: unknown): JobOrder | null {
  const read = v.safeParse(JobOrderSchema, message);
  return read.success ? read.output : null;
}

/** The report in a message, or null where the message is none. */
export function readReport(message: unknown): JobReport | null {
  const read = v.safeParse(JobReportSchema, message);
  return read.success ? read.output : null;
}
