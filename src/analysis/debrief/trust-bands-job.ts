import { known } from '../../rules/turn.ts';
import { bookFor, readTranscript, type Shelf } from '../../session/transcript.ts';
import { hosts } from '../../policy/registry.ts';
import type { Job } from '../jobs/carry-out.ts';
import type { JobKind } from '../jobs/give-job.ts';
import { trustBands, type TrustBands } from './trust-bands.ts';

/** The reference host that a game is held against. */
const referenceHost = 'patient-host';
/** So many of its games. */
export const bandGames = 30;

/** What a reference host makes of the scenario of a game, given as the first line of its transcript. */
export const trustBandsKind: JobKind<TrustBands> = { job: 'trust-bands', isFound: isTrustBands };

/** @param shelf with the charts that the games are to use */
export function trustBandsJob(shelf: Shelf): Job {
  return function* (header) {
    const read = readTranscript(String(header));
    if (!read.ok) throw new Error(read.fault.message);
    const compiled = bookFor(read.header, shelf);
    if (!compiled.ok) throw new Error(compiled.fault.message);
    let last: TrustBands | null = null;
    for (const bands of trustBands(compiled.book, known(hosts, referenceHost), bandGames)) {
      yield bands;
      last = bands;
    }
    return last;
  };
}

/** It comes from our own worker: a glance tells it from anything else. */
function isTrustBands(value: unknown): value is TrustBands {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pairs' in value &&
    Array.isArray(value.pairs) &&
    'done' in value &&
    typeof value.done === 'number' &&
    'whole' in value &&
    typeof value.whole === 'number'
  );
}
