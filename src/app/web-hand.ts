import type { Hand } from '../analysis/jobs/give-job.ts';

/** A worker of the browser, for jobs that would hold up the page. */
export function webHand(): Hand {
  const worker = new Worker(new URL('./job-worker.ts', import.meta.url), {
    type: 'module',
    name: 'jobs',
  });
  return {
    send: (order) => worker.postMessage(order),
    listen: (heard, broke) => {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard(data));
      worker.addEventListener('messageerror', () => broke('a message of the worker was garbled'));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        // A script that cannot be fetched is told of by a bare event, without a message.
        broke(event instanceof ErrorEvent ? event.message : 'its script could not be fetched');
      });
    },
    dismiss: () => worker.terminate(),
  };
}
