import { describe, expect, it } from 'vitest';
import { readEvent } from '../../src/model/event-schema.ts';
import { recordedGame } from '../../src/session/recorded.ts';
import { bookFor, loadTranscript, readTranscript } from '../../src/session/transcript.ts';
import { shelf } from '../support/books.ts';
import { keptNames, keptText } from '../support/kept-games.ts';

const text = keptText('first-meeting-2014-1.jsonl');

function recorded(changed: string) {
  const read = readTranscript(changed);
  if (!read.ok) throw new Error(read.fault.message);
  const compiled = bookFor(read.header, shelf);
  if (!compiled.ok) throw new Error(compiled.fault.message);
  return recordedGame(read.header, read.steps, compiled.book);
}

describe('a game that was recorded', () => {
  it('should hold every step with its events, and follow rounds, phases and meetings', () => {
    const other = text.replace(/"rules":"[^"]*"/, '"rules":"0"');
    const { steps, header, world } = recorded(other);
    const loaded = loadTranscript(text, shelf);
    const played = loaded.ok ? loaded.verified.game : null;
    expect(header.rules).toBe('0');
    expect(steps.map(({ command }) => command)).toEqual(
      played?.steps.map(({ command }) => command),
    );
    expect(steps.slice(1).map(({ events }) => events)).toEqual(
      played?.steps.slice(1).map(({ events }) => events),
    );
    expect(steps[0]?.events).toEqual([{ type: 'roundBegan', round: 1, seenBy: 'all' }]);
    expect(world.phase).toBe('ended');
    expect(world.meetings).toEqual(played?.world.meetings);
  });

  it('should read back every event of every recorded game as it was', () => {
    for (const name of keptNames) {
      const read = readTranscript(keptText(name));
      if (!read.ok) throw new Error(read.fault.message);
      for (const event of read.steps.flatMap(({ events }) => events))
        expect(readEvent(event)).toEqual(event);
    }
  });

  it('should leave out what is no event', () => {
    const strange = text.replace('"type":"campaignEnded"', '"type":"constructor"');
    expect(recorded(strange).world.phase).not.toBe('ended');
    expect(readEvent({ type: 'leaked', seenBy: 'all' })).not.toBeNull();
    for (const value of [
      null,
      'leaked',
      { type: 'leaked' },
      { type: 'toString', seenBy: 'all' },
      { type: 'leaked', seenBy: 'some' },
      { type: 'leaked', seenBy: [1] },
      { type: 'replied', seenBy: 'all', party: 'dprk' },
      { type: 'tableClosed', seenBy: 'all', outcome: 'full', meeting: {} },
    ])
      expect(readEvent(value)).toBeNull();
  });
});
