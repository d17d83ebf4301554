import * as v from 'valibot';
import { CommandSchema } from './command.ts';

/** Version of the transcript's form. It only widens; older ones are read by the migrations in `session`. */
export const transcriptFormat = 2;

/** First line of a saved game. */
export const HeaderSchema = v.strictObject({
  format: v.literal(transcriptFormat),
  rules: v.pipe(v.string(), v.maxLength(40)),
  scenario: v.pipe(v.string(), v.maxLength(60)),
  book: v.pipe(v.string(), v.maxLength(64)),
  seed: v.pipe(
    v.string(),
    v.regex(/^(0|[1-9][0-9]{0,14})$/, 'a seed is a whole number of at most 15 digits'),
  ),
  /** Who holds each seat: `person`, or the name of a policy. */
  seats: v.record(v.string(), v.pipe(v.string(), v.maxLength(40))),
  assumptions: v.record(v.string(), v.string()),
  /** A scenario that the game does not ship travels whole. */
  custom: v.optional(v.unknown()),
});
export type Header = v.InferOutput<typeof HeaderSchema>;

/** One accepted command, the checksum of the world after it, and what it brought about. */
export const StepSchema = v.strictObject({
  command: CommandSchema,
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** For watching under other rules; re-execution does not read them. */
  events: v.array(v.looseObject({ type: v.string() })),
});
export type StoredStep = v.InferOutput<typeof StepSchema>;
