import { giveJob, type JobKind } from '../analysis/jobs/give-job.ts';
import { webHand } from './web-hand.ts';

/** At most in all; milliseconds. */
const LONGEST = 90_000;

/** Who wants to know. */
export interface Asker<Found> {
  /** What is found, as it grows. */
  found(found: Found): void;
  /** No more will come: all is done, or it took too long. */
  ended(): void;
  failed(message: string): void;
}

/**
 * Has a job done in a worker.
 *
 * @returns stops it, without another word
 */
export function runJob<Found>(
  kind: JobKind<Found>,
  input: unknown,
  asker: Asker<Found>,
): () => void {
  const cancel = giveJob(webHand(), kind, input, {
    found: (found) => asker.found(found),
    done: (found) => {
      clearTimeout(timer);
      asker.found(found);
      asker.ended();
    },
    failed: (message) => {
      clearTimeout(timer);
      asker.failed(message);
    },
  });
  const stop = (): void => {
    clearTimeout(timer);
    cancel();
  };
  const timer = setTimeout(() => {
    stop();
    asker.ended();
  }, LONGEST);
  return stop;
}
