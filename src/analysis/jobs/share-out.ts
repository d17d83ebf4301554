import { giveJob, type Hand, type JobKind } from './give-job.ts';

/**
 * Shares work out among workers, one for each input, all at a time. Where one fails the others are
 * dismissed.
 *
 * @param hire makes a worker
 * @returns what each found, in the order of the inputs, whoever was done first
 */
export async function shareOut<Found>(
  hire: () => Hand,
  kind: JobKind<Found>,
  inputs: readonly unknown[],
): Promise<Found[]> {
  const cancels: (() => void)[] = [];
  const work = inputs.map(
    (input) =>
      new Promise<Found>((resolve, reject) => {
        const listener = {
          found: () => {},
          done: resolve,
          failed: (message: string) => reject(new Error(message)),
        };
        cancels.push(giveJob(hire(), kind, input, listener));
      }),
  );
  try {
    return await Promise.all(work);
  } catch (error) {
    for (const cancel of cancels) cancel();
    throw error;
  }
}
