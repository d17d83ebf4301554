import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runComputers } from '../../src/session/game.ts';
import { loadTranscript, readTranscript, writeTranscript } from '../../src/session/transcript.ts';
import { shelf } from '../support/books.ts';
import { openGame } from '../support/lockstep.ts';

const folder = new URL('./', import.meta.url);
const kept = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted();

/** Recorded by `npx tsx tests/support/record.ts`, and again after every change of the rules. */
describe('kept games', () => {
  it('should be named by their scenario and seed', () => {
    const names = kept.map((name) => {
      const read = readTranscript(readFileSync(new URL(name, folder), 'utf8'));
      return read.ok ? `${read.header.scenario}-${read.header.seed}.jsonl` : read.fault.message;
    });
    expect(names).toEqual(kept);
  });

  it.each(kept)('should hold to the last checksum: %s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const loaded = loadTranscript(text, shelf);
    if (!loaded.ok) throw new Error(`line ${loaded.fault.line}: ${loaded.fault.message}`);
    const { verified } = loaded;
    expect(verified.firstDifference).toBeNull();
    expect(verified.game.world.phase).toBe('ended');
    expect(writeTranscript(verified.game)).toBe(text);
  });

  it.each(kept)('should be played again by the same computers, move by move: %s', (name) => {
    const loaded = loadTranscript(readFileSync(new URL(name, folder), 'utf8'), shelf);
    if (!loaded.ok) throw new Error(loaded.fault.message);
    const { game } = loaded.verified;
    const fresh = openGame(game.book, game.header.seed);
    const again = runComputers({ ...fresh, header: game.header, computers: game.computers });
    expect(again.steps.map(({ checksum }) => checksum)).toEqual(
      game.steps.map(({ checksum }) => checksum),
    );
  });
});
