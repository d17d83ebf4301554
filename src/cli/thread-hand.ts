import type { Hand } from '../analysis/jobs/give-job.ts';
import { thread } from './thread.ts';

/**
 * A thread of Node, for jobs that are shared out.
 *
 * @param module that carries out orders in the thread
 */
export function threadHand(module = new URL('./job-thread.ts', import.meta.url)): Hand {
  const worker = thread(module);
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
