import { tableCharts } from '../analysis/chart-tables.ts';
import { switchTable } from '../analysis/other-rules/switches.ts';
import type { SwitchTable } from '../analysis/other-rules/switches.ts';
import type { Game } from '../session/game.ts';
import { fault } from './notices.ts';
import { shelf } from './shelf.ts';

/** Work between two looks at the page, and at most in all; milliseconds. */
const SLICE = 10;
const LONGEST = 90_000;

/**
 * Plays a finished game again under other rules in slices, so that the page answers in between.
 *
 * @param tell told of the table as it grows, and with the last of them that no more will come
 * @returns stops it, without another word
 */
export function runOtherRules(
  game: Game,
  tell: (table: SwitchTable | null, going: boolean) => void,
): () => void {
  const work = switchTable(game, { ...shelf, charts: tableCharts });
  const began = performance.now();
  let timer = setTimeout(slice, 0);

  function slice(): void {
    const until = performance.now() + SLICE;
    let latest: SwitchTable | null = null;
    let going = performance.now() - began < LONGEST;
    try {
      while (going && performance.now() < until) {
        const { value, done } = work.next();
        if (done === true) going = false;
        else latest = value ?? latest;
      }
    } catch (thrown) {
      going = false;
      fault.value = thrown;
    }
    if (latest !== null || !going) tell(latest, going);
    if (going) timer = setTimeout(slice, 0);
  }

  return () => clearTimeout(timer);
}
