import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delegation } from '../../src/policy/delegation.ts';
import { patientHost } from '../../src/policy/hosts.ts';
import { random } from '../../src/policy/random.ts';
import { branchTree, gameAt, sharedSteps, takenOver } from '../../src/session/branches.ts';
import { newGame, play, runComputers, type Game } from '../../src/session/game.ts';
import { followLink, readLink, writeLink } from '../../src/session/link.ts';
import { usualSeats } from '../../src/session/shelf.ts';
import { loadTranscript, writeTranscript } from '../../src/session/transcript.ts';
import { fiveNegotiators, flagship, shelf } from '../support/books.ts';
import { openGame, played } from '../support/lockstep.ts';

function gameOf(seed: string): Game {
  const { play: book } = flagship;
  const seats = usualSeats(book.partyIds, { seat: book.mediator, policy: patientHost });
  return runComputers(newGame(book, { seed, computers: seats }));
}

const game = gameOf('5');
const other = gameOf('6');
const last = game.steps.length - 1;
/** Steps after which the mediator did groundwork, and could have gone on instead. */
const turns = game.steps.flatMap(({ command }, at) =>
  command?.type === 'prepare' ? [at - 1] : [],
);

/** Another game from a step on: the mediator goes on without that groundwork, and the seats answer. */
function branched(at: number): Game {
  const now = takenOver(game, at);
  const gone = play(now, { seat: now.book.mediator, type: 'proceed' });
  return gone.ok ? gone.game : now;
}

describe('a branch', () => {
  it('should stand at every step as the game stood', () => {
    for (const [at, step] of game.steps.entries()) {
      const cut = gameAt(game, at);
      expect(cut.world).toBe(step.world);
      expect(cut.steps.at(-1)).toBe(step);
    }
    expect(game.steps.length).toBe(last + 1);
  });

  it('should be the same game when the same commands are given again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...turns), (at) => {
        let again = runComputers(takenOver(game, at));
        for (const { command } of game.steps.slice(at + 1)) {
          if (command?.seat !== game.book.mediator) continue;
          const next = play(again, command);
          if (!next.ok) throw new Error(next.refusal.code);
          again = next.game;
        }
        expect(again.steps.at(-1)?.checksum).toBe(game.steps.at(-1)?.checksum);
      }),
      { numRuns: 5 },
    );
  });

  it('should survive a file and a link', () => {
    const branch = branched(turns[2] ?? 1);
    const loaded = loadTranscript(writeTranscript(branch), shelf);
    expect(loaded.ok && loaded.verified.firstDifference).toBeNull();
    const written = writeLink(branch);
    const read = readLink(written.ok ? written.text : '');
    if (!read.ok) throw new Error(read.message);
    const followed = followLink(read.link, shelf);
    expect(followed.ok && followed.followed.game.world).toEqual(branch.world);
  });
});

describe('the tree of branches', () => {
  it('should find where two games part, from either side', () => {
    fc.assert(
      fc.property(fc.nat(last), fc.nat(last), (one, two) => {
        const [left, right] = [gameAt(game, one), gameAt(game, two)];
        const shared = Math.min(one, two) + 1;
        expect(sharedSteps(left, right)).toBe(shared);
        expect(sharedSteps(right, left)).toBe(shared);
      }),
    );
  });

  it('should hang each game on the one it shares most with, and leave strangers apart', () => {
    const early = branched(turns[1] ?? 1);
    const late = branched(turns.at(-1) ?? 1);
    const stranger = played(openGame(fiveNegotiators.play, '5'), random, delegation);
    const tree = branchTree([game, early, late, gameAt(late, late.steps.length - 1), stranger]);
    expect(tree[0]).toEqual({ from: null, shared: 0 });
    expect(tree[1]?.from).toBe(0);
    expect(tree[2]?.from).toBe(0);
    expect(tree[2]?.shared).toBeGreaterThan(tree[1]?.shared ?? Infinity);
    expect(tree[3]).toEqual({ from: 2, shared: late.steps.length });
    expect(tree[4]).toEqual({ from: null, shared: 0 });
  });

  it('should not join games of other luck', () => {
    expect(sharedSteps(game, other)).toBe(0);
  });
});
