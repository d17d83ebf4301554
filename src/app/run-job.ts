import { giveJob, type JobKind } from '../analysis/jobs/give-job.ts';
import { webHand } from './web-hand.ts';

/** At most in all; milliseconds. */
const LONGEST = 90_000;

/** Who wants to know what workers find. */
export interface Asker<Found> {
  /** What all of them have found so far. */
  found(found: Found): void;
  /** No more will come: all is done, or it took too long. */
  ended(): void;
  failed(message: string): void;
}

/**
 * Does a job in workers of the page, one for each input.
 *
 * @param join makes one finding of what two workers have found so far
 * @returns stops it, without another word
 */
export function runJob<Found>(
  kind: JobKind<Found>,
  inputs: readonly unknown[],
  join: (left: Found, right: Found) => Found,
  asker: Asker<Found>,
): () => void {
  const parts = new Map<number, Found>();
  const cancels: (() => void)[] = [];
  let open = inputs.length;
  const stop = (): void => {
    clearTimeout(timer);
    for (const cancel of cancels) cancel();
  };
  const tell = (at: number, part: Found): void => {
    parts.set(at, part);
    asker.found([...parts.values()].reduce(join));
  };
  const timer = setTimeout(() => {
    stop();
    asker.ended();
  }, LONGEST);
  for (const [at, input] of inputs.entries()) {
    const cancel = giveJob(webHand(), kind, input, {
      found: (part) => tell(at, part),
      done: (part) => {
        tell(at, part);
        open -= 1;
        if (open > 0) return;
        stop();
        asker.ended();
      },
      failed: (message) => {
        stop();
        asker.failed(message);
      },
    });
    cancels.push(cancel);
  }
  return stop;
}

/** Workers worth having at once: one for each core, at most four. The page itself is idle meanwhile. */
export function workersAtHand(): number {
  return Math.max(1, Math.min(4, navigator.hardwareConcurrency));
}
