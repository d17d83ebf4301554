import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { positionKind } from '../../src/presenter/chronicle-table.ts';
import { chronicleLines } from '../../src/presenter/chronicle.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { loadTranscript } from '../../src/session/transcript.ts';
import { shelf } from '../support/books.ts';

const folder = new URL('../replays/', import.meta.url);
const recorded = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

function told(name: string): string[] {
  const loaded = loadTranscript(readFileSync(new URL(name, folder), 'utf8'), shelf);
  if (!loaded.ok) throw new Error(loaded.fault.message);
  const { book, steps } = loaded.verified.game;
  const t = createTranslate('en', book.scenario.texts);
  return steps.flatMap(({ events, world: { meetings } }) =>
    chronicleLines({ book, meetings, t }, events),
  );
}

describe('the chronicle', () => {
  it.each(recorded)('should tell all of %s without a gap', (name) => {
    const lines = told(name);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(line).not.toMatch(/⟦|\{\{|undefined|null/);
      expect(line).toMatch(/[.?:;!”’]$/);
      expect(line[0]).toBe(line[0]?.toUpperCase());
    }
  });

  it('should say of one item that it matters both ways', () => {
    expect(positionKind('aid', 'aid')).toBe('same');
    expect(positionKind('aid', 'nuclear')).toBe('both');
    expect(positionKind('aid', null)).toBe('wants');
    expect(positionKind(null, 'aid')).toBe('minds');
    expect(positionKind(null, null)).toBe('neither');
  });
});
