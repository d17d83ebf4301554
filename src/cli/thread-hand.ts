import type { Hand } from '../analysis/jobs/give-job.ts';
import { thread } from './thread.ts';

/** A thread of Node, for jobs that are shared out. */
export function threadHand(): Hand {
  const worker = thread(new URL('./job-thread.ts', import.meta.url));
  return {
    send: (order) => worker.postMessage(order),
    listen: (heard, broke) => {
      worker.on('message', heard);
      worker.on('messageerror', () => broke('a message of the thread was garbled'));
      worker.on('error', (error) => broke(error instanceof Error ? error.message : String(error)));
    },
    dismiss: () => void worker.terminate(),
  };
}
