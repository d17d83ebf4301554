import { readReport, type JobOrder } from '../../model/job.ts';

/** A worker as it is seen from outside; the browser's and Node's are made to fit. It does one job at a time. */
export interface Hand {
  send(order: JobOrder): void;
  /**
   * @param heard every message of the worker
   * @param broke why the worker itself cannot go on
   */
  listen(heard: (message: unknown) => void, broke: (why: string) => void): void;
  /** Ends the worker, in the middle of its work if need be. */
  dismiss(): void;
}

/** A job that can be given to a worker, and what its findings look like. */
export interface JobKind<Found> {
  job: string;
  isFound: (value: unknown) => value is Found;
}

/** Whom a job reports to. One of `done` and `failed` is called in the end, unless the job was cancelled. */
export interface Listener<Found> {
  found(found: Found): void;
  done(found: Found): void;
  failed(message: string): void;
}

/**
 * Gives a job to a worker: the half of it that stays outside. What the worker says is checked here;
 * the worker is dismissed as soon as it has said its last.
 *
 * @returns cancels it, without another word
 */
export function giveJob<Found>(
  hand: Hand,
  kind: JobKind<Found>,
  input: unknown,
  listener: Listener<Found>,
): () => void {
  let isOver = false;
  const cancel = (): void => {
    if (isOver) return;
    isOver = true;
    hand.dismiss();
  };
  const fail = (message: string): void => {
    if (isOver) return;
    cancel();
    listener.failed(message);
  };
  hand.listen((message) => {
    if (isOver) return;
    const report = readReport(message);
    if (report === null) fail('the worker sent what is no report');
    else if (report.kind === 'failed') fail(report.message);
    else if (!kind.isFound(report.found)) fail('the worker found what does not fit its job');
    else if (report.kind === 'found') listener.found(report.found);
    else {
      cancel();
      listener.done(report.found);
    }
  }, fail);
  hand.send({ job: kind.job, input });
  return cancel;
}
