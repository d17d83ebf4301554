import * as v from 'valibot';

/** Brings a step's line from one form of the transcript to the next: plain data in and out. What is no step stays as it is. */
type Migration = (line: unknown) => unknown;

/**
 * The first leads from form 1 to form 2, and so on. A new form gets its row here, its number in
 * `model/transcript`, and a file of the form before it in `tests/replays/old`.
 */
const migrations: readonly Migration[] = [tellOfLaterMoves];

/** A step's line as this build writes it, from the form in which it was written. */
export function asWrittenNow(line: unknown, form: number): unknown {
  return migrations.slice(form - 1).reduce((now, migrate) => migrate(now), line);
}

const WithEvents = v.looseObject({ events: v.array(v.unknown()) });
const Closed = v.looseObject({ type: v.literal('tableClosed'), meeting: v.looseObject({}) });

/** What a host could not do yet when meetings were recorded without it. */
const notYet = { vouched: [], sealedRead: [], improved: false };

/** Form 2: a meeting tells whose word was given, which sealed sentences were read, whether its text was improved. */
function tellOfLaterMoves(line: unknown): unknown {
  if (!v.is(WithEvents, line)) return line;
  const events = line.events.map((event) =>
    v.is(Closed, event) ? { ...event, meeting: { ...notYet, ...event.meeting } } : event,
  );
  return { ...line, events };
}
