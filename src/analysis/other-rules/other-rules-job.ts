import type { JobKind } from '../jobs/give-job.ts';
import type { Job } from '../jobs/carry-out.ts';
import { loadTranscript, type Shelf } from '../../session/transcript.ts';
import { switchTable, type SwitchTable } from './switches.ts';

/** A finished game, given as its transcript, played again under every other setting. */
export const otherRulesKind: JobKind<SwitchTable> = { job: 'other-rules', isFound: isSwitchTable };

/** @param shelf with the charts that the re-runs are to use */
export function otherRulesJob(shelf: Shelf): Job {
  return function* (transcript) {
    const loaded = loadTranscript(String(transcript), shelf);
    if (!loaded.ok) throw new Error(loaded.fault.message);
    const { game, firstDifference } = loaded.verified;
    if (firstDifference !== null)
      throw new Error(`the game does not hold at step ${firstDifference.step}`);
    let last: SwitchTable = { readings: [], done: 0, whole: 0 };
    for (const table of switchTable(game, shelf)) {
      yield table;
      last = table ?? last;
    }
    return last;
  };
}

/** It comes from our own worker: a glance tells it from anything else. */
function isSwitchTable(value: unknown): value is SwitchTable {
  return (
    typeof value === 'object' &&
    value !== null &&
    'readings' in value &&
    Array.isArray(value.readings) &&
    'done' in value &&
    typeof value.done === 'number' &&
    'whole' in value &&
    typeof value.whole === 'number'
  );
}
