import type { SeatId } from '../../src/model/ids.ts';
import { canonical } from '../../src/rules/hash.ts';
import { gameAt, takenOver } from '../../src/session/branches.ts';
import {
  lastStep,
  play,
  runComputers,
  undo,
  type Game,
  type GameStep,
} from '../../src/session/game.ts';
import { loadTranscript, writeTranscript } from '../../src/session/transcript.ts';
import { shelf } from './books.ts';
import { accepted, throughSave } from './lockstep.ts';

/** Roads that were taken, by kind. */
export interface Taken {
  saved: number;
  undone: number;
  branched: number;
}

/** Games share the steps that they have in common: each is printed once. */
const printed = new WeakMap<GameStep, string>();

function printOfStep(step: GameStep): string {
  const known = printed.get(step);
  if (known !== undefined) return known;
  const print = JSON.stringify([step.checksum, step.entries]);
  printed.set(step, print);
  return print;
}

/** World, ledger and the chain of checksums of a game, to be compared. */
function printOf({ world, steps }: Game): string {
  return [canonical(world), ...steps.map(printOfStep)].join('\n');
}

/** Saved and loaded at this step, a game must be the same. */
function throughFile(game: Game, print: string): string | null {
  const loaded = loadTranscript(writeTranscript(game), shelf);
  if (!loaded.ok) return loaded.fault.message;
  const { firstDifference, game: again } = loaded.verified;
  return firstDifference === null && printOf(again) === print
    ? null
    : 'another game out of its file';
}

/** Taken back, to JSON and given again, the commands since must come to the same; `none` where undo is not allowed. */
function throughUndo(game: Game, seat: SeatId, print: string): string | null {
  const before = undo(game, seat);
  if (before === null) return 'none';
  if (printOf(before) !== printOf(gameAt(game, before.steps.length - 1)))
    return 'another game after undo';
  const again = game.steps
    .slice(before.steps.length)
    .reduce(
      (now, { command }) => (command === null ? now : accepted(now, command)),
      throughSave(before),
    );
  return printOf(again) === print ? null : 'another game after undo and the same commands';
}

/** Taken over at a step and played on by the same commands of the host, the game must end the same. */
function throughBranch(whole: Game, at: number, print: string): string | null {
  let branch = runComputers(takenOver(whole, at));
  for (const { command } of whole.steps.slice(at + 1)) {
    if (command?.seat !== whole.book.mediator) continue;
    const played = play(branch, command);
    if (!played.ok) return `${command.type} is refused on the branch`;
    branch = played.game;
  }
  return printOf(branch) === print ? null : 'another game on the branch';
}

/**
 * Comes to the steps of a campaign by every road: back, through JSON and forth by undo where it is
 * allowed, at every step; through a file, and on from there as a branch that the same commands of the host lead
 * to the end, at the last step and every `stride`-th before it, since each of those plays a game. Says where a road leads elsewhere.
 */
export function strayed(whole: Game, stride: number, taken: Taken): string[] {
  const found: string[] = [];
  const end = printOf(whole);
  const last = whole.steps.length - 1;
  for (const at of whole.steps.keys()) {
    const game = gameAt(whole, at);
    const print = printOf(game);
    const { command } = lastStep(game);
    const back = command === null ? 'none' : throughUndo(game, command.seat, print);
    const roads = back === 'none' ? [] : [back];
    taken.undone += roads.length;
    if ((last - at) % stride === 0) {
      roads.push(throughFile(game, print), throughBranch(whole, at, end));
      taken.saved += 1;
      taken.branched += 1;
    }
    for (const road of roads) if (road !== null) found.push(`step ${at}: ${road}`);
  }
  return found;
}
