import { describe, expect, it } from 'vitest';
import { runComputers } from '../../src/session/game.ts';
import { loadTranscript, readTranscript, writeTranscript } from '../../src/session/transcript.ts';
import { shelf } from '../support/books.ts';
import { keptNames, keptText } from '../support/kept-games.ts';
import { openGame } from '../support/lockstep.ts';

/** Recorded by `npx tsx tests/support/record.ts`, and again after every change of the rules. */
describe('kept games', () => {
  it('should be named by their scenario and seed', () => {
    const names = keptNames.map((name) => {
      const read = readTranscript(keptText(name));
      return read.ok ? `${read.header.scenario}-${read.header.seed}.jsonl` : read.fault.message;
    });
    expect(names).toEqual(keptNames);
  });

  it.each(keptNames)('should hold to the last checksum: %s', (name) => {
    const text = keptText(name);
    const loaded = loadTranscript(text, shelf);
    if (!loaded.ok) throw new Error(`line ${loaded.fault.line}: ${loaded.fault.message}`);
    const { verified } = loaded;
    expect(verified.firstDifference).toBeNull();
    expect(verified.game.world.phase).toBe('ended');
    expect(writeTranscript(verified.game)).toBe(text);
  });

  it.each(keptNames)('should be played again by the same computers, move by move: %s', (name) => {
    const loaded = loadTranscript(keptText(name), shelf);
    if (!loaded.ok) throw new Error(loaded.fault.message);
    const { game } = loaded.verified;
    const fresh = openGame(game.book, game.header.seed);
    const again = runComputers({ ...fresh, header: game.header, computers: game.computers });
    expect(again.steps.map(({ checksum }) => checksum)).toEqual(
      game.steps.map(({ checksum }) => checksum),
    );
  });
});
