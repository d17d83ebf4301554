import { giveJob } from '../analysis/jobs/give-job.ts';
import { otherRulesKind } from '../analysis/other-rules/other-rules-job.ts';
import type { SwitchTable } from '../analysis/other-rules/switches.ts';
import type { Game } from '../session/game.ts';
import { writeTranscript } from '../session/transcript.ts';
import { webHand } from './web-hand.ts';

/** At most in all; milliseconds. */
const LONGEST = 90_000;

/** Who wants to know. */
interface Asker {
  /** The table as it grows. */
  found(table: SwitchTable): void;
  /** No more will come: all is played, or it took too long. */
  ended(): void;
  failed(message: string): void;
}

/**
 * Plays a finished game again under other rules, in a worker.
 *
 * @returns stops it, without another word
 */
export function runOtherRules(game: Game, asker: Asker): () => void {
  const cancel = giveJob(webHand(), otherRulesKind, writeTranscript(game), {
    found: (table) => asker.found(table),
    done: (table) => {
      clearTimeout(timer);
      asker.found(table);
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
