import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const share = v.object({ mean: v.number(), low: v.number(), high: v.number() });
const rows = <const T extends v.GenericSchema>(row: T) => v.pipe(v.array(row), v.readonly());
const byName = <const T extends v.GenericSchema>(value: T) => v.record(v.string(), value);

const reached = rows(
  v.object({
    ending: v.string(),
    by: v.nullable(v.object({ policy: v.string(), seed: v.string() })),
  }),
);

const MeasuredSchema = v.object({
  contest: v.object({
    games: v.number(),
    entrants: rows(
      v.object({
        policy: v.string(),
        endings: byName(v.number()),
        bright: v.number(),
        figures: byName(share),
      }),
    ),
    leaders: byName(rows(v.string())),
    dominant: rows(v.string()),
    reached,
  }),
  plans: v.object({
    seeds: v.number(),
    plans: v.number(),
    goals: rows(v.string()),
    counts: rows(v.object({ choice: v.string(), best: v.number(), tried: v.number() })),
    hosts: byName(v.number()),
    reached,
  }),
});
/** What was measured of one scenario. */
export type Measured = v.InferOutput<typeof MeasuredSchema>;

const store = new URL('measured.json', import.meta.url);

/** What was measured before, by scenario. */
export function readMeasured(): Record<string, Measured> {
  const text = existsSync(store) ? readFileSync(store, 'utf8') : '{}';
  return v.parse(byName(MeasuredSchema), JSON.parse(text));
}

export function writeMeasured(measured: Readonly<Record<string, Measured>>): void {
  writeFileSync(store, `${JSON.stringify(measured)}\n`);
}
