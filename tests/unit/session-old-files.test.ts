import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../src/model/event-schema.ts';
import { transcriptFormat } from '../../src/model/transcript.ts';
import { rulesVersion } from '../../src/session/compile.ts';
import { followLink, readLink } from '../../src/session/link.ts';
import { recordedGame, toldAlike } from '../../src/session/recorded.ts';
import { bookFor, otherRules, readTranscript } from '../../src/session/transcript.ts';
import { shelf } from '../support/books.ts';
import { keptText } from '../support/kept-games.ts';

/*
 * Files as earlier builds wrote them; nothing here is ever written anew.
 * `first-build`: the first that could save a game. `first-meeting`: hosts could give their word by
 * then, but not read what an absent guest left. `first-link`: the first build that wrote links.
 */
const folder = new URL('../replays/old/', import.meta.url);

function textOf(name: string): string {
  return keptText(`old/${name}`);
}

const kept = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

function formOf(name: string): number {
  return Number(/"format":(\d+)/.exec(textOf(name))?.[1]);
}

function opened(name: string) {
  const read = readTranscript(textOf(name));
  if (!read.ok) throw new Error(`line ${read.fault.line}: ${read.fault.message}`);
  const { header, steps } = read;
  const compiled = bookFor(header, shelf);
  if (!compiled.ok) throw new Error(compiled.fault.message);
  return { header, steps, book: compiled.book };
}

describe('a file of an older build', () => {
  it('should be kept of every form before this one', () => {
    const forms = Array.from({ length: transcriptFormat - 1 }, (_, index) => index + 1);
    expect([...new Set(kept.map(formOf))].toSorted((one, other) => one - other)).toEqual(forms);
  });

  it.each(kept)(
    'should say by which rules it was played, and how far these tell it alike: %s',
    (name) => {
      const { header, steps, book } = opened(name);
      expect(otherRules(header, book)).toEqual({
        step: 0,
        what: 'rules',
        expected: rulesVersion,
        found: '1',
      });
      const alike = toldAlike(header, steps, book, shelf);
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThan(steps.length);
    },
  );

  it.each(kept)('should be watched whole, with every event and every meeting: %s', (name) => {
    const { header, steps, book } = opened(name);
    for (const event of steps.flatMap(({ events }) => events))
      expect(readEvent(event)).toEqual(event);
    const game = recordedGame(header, steps, book);
    const closed = textOf(name).split('"type":"tableClosed"').length - 1;
    expect(closed).toBeGreaterThan(0);
    expect(game.world.phase).toBe('ended');
    expect(game.world.meetings.length).toBe(closed);
    expect(
      game.world.meetings.every(({ improved, sealedRead }) => !improved && sealedRead.length === 0),
    ).toBe(true);
  });

  it('should be as it was but for what older forms lack', () => {
    const { steps } = opened('first-build.jsonl');
    const lines = textOf('first-build.jsonl').trimEnd().split('\n').slice(1);
    const lacking = /"vouched":\[\],"sealedRead":\[\],"improved":false,/g;
    expect(steps.map((step) => JSON.stringify(step).replaceAll(lacking, ''))).toEqual(lines);
  });

  it('should be refused with its place where it is damaged, as any other', () => {
    const lines = textOf('first-meeting.jsonl').split('\n');
    const read = readTranscript(lines.with(3, '{"events":7}').join('\n'));
    expect(read).toMatchObject({ ok: false, fault: { line: 4 } });
  });
});

describe('a link of an older build', () => {
  it('should name its version, and play its moves as far as they fit', () => {
    const read = readLink(textOf('first-link.txt').trim());
    if (!read.ok) throw new Error(read.message);
    expect(read.link.header).toMatchObject({ rules: '3', scenario: 'first-meeting-2014' });
    const followed = followLink(read.link, shelf);
    if (!followed.ok) throw new Error(followed.message);
    const { game, moves, done, firstDifference } = followed.followed;
    expect(firstDifference).toMatchObject({ step: 0 });
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThanOrEqual(moves);
    expect(game.steps.length).toBeGreaterThan(done);
  });
});
