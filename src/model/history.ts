import * as v from 'valibot';
import { DaySchema } from './day.ts';
import { publicities, tracks } from './ids.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const word = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]*$/), v.maxLength(60));
const words = v.pipe(v.array(word), v.minLength(1), v.maxLength(20));
/** What came of a meeting: 0 not held as meant, 1 met, 2 partial, 3 agreement. */
const ResultSchema = v.picklist([0, 1, 2, 3]);
export type Result = v.InferOutput<typeof ResultSchema>;

/** One documented meeting: who was asked where, how loudly and about what, who came, and what came of it. */
export const HistoryCaseSchema = v.object({
  id: text,
  date: DaySchema,
  title: text,
  venue: text,
  /** `border`, or `home of`, `third country` or `neutral` with a three-letter code: `home of MNG`. */
  venueRelation: v.pipe(
    v.string(),
    v.regex(
      /^(border|(home of|third country|neutral) [A-Z]{3})$/,
      'write "border", or "home of", "third country" or "neutral" and a three-letter country code, as in "home of MNG"',
    ),
  ),
  /** Begins with the three-letter code of the state that convened, if one did. */
  host: text,
  track: v.picklist(tracks),
  summit: v.boolean(),
  publicity: v.picklist(publicities),
  agenda: words,
  invited: words,
  attended: v.pipe(v.array(word), v.maxLength(20)),
  result: ResultSchema,
  durability: v.optional(v.picklist(['none', 'broken', 'partly', 'kept']), 'none'),
});
export type HistoryCase = v.InferOutput<typeof HistoryCaseSchema>;

/** A file of documented meetings; whatever else it says is left to the reader. */
export const HistorySchema = v.object({
  cases: v.pipe(v.array(HistoryCaseSchema), v.minLength(1), v.maxLength(1000)),
});
