import { describe, expect, it } from 'vitest';
import { delegation } from '../../src/policy/delegation.ts';
import { random } from '../../src/policy/random.ts';
import { loadTranscript, writeTranscript, type Verified } from '../../src/session/transcript.ts';
import { flagship, fiveNegotiators, shelf } from '../support/books.ts';
import { openGame, played } from '../support/lockstep.ts';

const game = played(openGame(fiveNegotiators.play, '5'), random, delegation);
const text = writeTranscript(game);
const lines = text.trimEnd().split('\n');

function verified(changed: readonly string[]): Verified {
  const loaded = loadTranscript(`${changed.join('\n')}\n`, shelf);
  if (loaded.ok) return loaded.verified;
  throw new Error(`expected a transcript, got line ${loaded.fault.line}: ${loaded.fault.message}`);
}

/** The lines with one of them changed. */
function withLine(index: number, change: (line: string) => string): string[] {
  return lines.map((line, at) => (at === index ? change(line) : line));
}

function faultOf(changed: string): string {
  const loaded = loadTranscript(changed, shelf);
  return loaded.ok ? 'none' : `${loaded.fault.line}: ${loaded.fault.message}`;
}

describe('a transcript', () => {
  it('should hold as far as it was cut off after a line', () => {
    const cut = verified(lines.slice(0, 6));
    expect(cut.firstDifference).toBeNull();
    expect(cut.game.world).toEqual(game.steps[5]?.world);
  });

  it('should name the step whose checksum was changed, and hold up to it', () => {
    const other = withLine(4, (line) =>
      line.replace(
        /"checksum":"(.)/,
        (_, digit: string) => `"checksum":"${digit === '0' ? '1' : '0'}`,
      ),
    );
    const { firstDifference, game: found } = verified(other);
    expect(firstDifference).toMatchObject({ step: 4, what: 'checksum' });
    expect(found.world).toEqual(game.steps[3]?.world);
  });

  it('should name the step that is missing from the middle', () => {
    const { firstDifference } = verified(lines.toSpliced(3, 1));
    expect(firstDifference?.step).toBe(3);
  });

  it('should name a command that the rules refuse', () => {
    const other = withLine(1, (line) => line.replace('"proceed"', '"hearAll"'));
    expect(verified(other).firstDifference).toMatchObject({ step: 1, what: 'command' });
  });

  it('should notice another seed', () => {
    const other = withLine(0, (line) => line.replace('"seed":"5"', '"seed":"6"'));
    expect(verified(other).firstDifference?.what).toBe('checksum');
  });

  it.each([
    ['rules', /"rules":"[^"]*"/, '"rules":"0"'],
    ['book', /"book":"[^"]*"/, '"book":"00"'],
  ] as const)('should notice a game of other %s', (what, found, put) => {
    const other = withLine(0, (line) => line.replace(found, put));
    expect(verified(other).firstDifference).toMatchObject({ step: 0, what });
  });

  it('should not depend on what the events say: they are for watching', () => {
    const other = lines.map((line, index) =>
      index === 0 ? line : line.replace(/"events":\[.*\]/, '"events":[]'),
    );
    expect(verified(other).firstDifference).toBeNull();
  });

  it('should carry a scenario that the game does not ship', () => {
    const custom: unknown = JSON.parse(JSON.stringify(fiveNegotiators.scenario));
    const header: unknown = JSON.parse(lines[0] ?? '');
    const whole = { ...(typeof header === 'object' ? header : {}), custom };
    const loaded = loadTranscript([JSON.stringify(whole), ...lines.slice(1)].join('\n'), {
      ...shelf,
      scenarios: { [flagship.id]: flagship.scenario },
    });
    expect(loaded.ok && loaded.verified.firstDifference).toBeNull();
  });

  it.each([
    ['an empty file', '', '1: the file is empty'],
    ['a file of another kind', 'PK\u0003\u0004', '1: '],
    [
      'a scenario that nobody has',
      text.replaceAll('five-negotiators', 'six'),
      '1: there is no scenario "six"',
    ],
    ['a line that was cut off', text.slice(0, lines[0]?.length ?? 0).slice(0, -9), '1: '],
    [
      'a command that does not exist',
      lines
        .with(2, '{"command":{"seat":"host","type":"fly"},"checksum":"0","events":[]}')
        .join('\n'),
      '3: command',
    ],
    [
      'a key that could reach a prototype',
      lines.with(2, '{"__proto__":{}}').join('\n'),
      '3: the key',
    ],
    [
      'a setting that every object has',
      text.replace('"impasse":"distrust"', '"impasse":"toString"'),
      '1: assumptions.impasse: "impasse: toString" is not an assumption and its setting; use ',
    ],
    [
      'a setting without end',
      text.replace('"impasse":"distrust"', `"${'x'.repeat(99_000)}":"${'y'.repeat(99_000)}"`),
      `1: assumptions.${'x'.repeat(60)}…: "${'x'.repeat(60)}…: ${'y'.repeat(60)}…" is not `,
    ],
    [
      'a key of two lines',
      text.replace('{', '{"a\\n\\u0000b":1,'),
      '1: a b: "a b" is not known here',
    ],
    [
      'a name of two lines',
      text.replaceAll('five-negotiators', 'a\\nb'),
      '1: there is no scenario "a b"',
    ],
  ])('should say in one line what is wrong with %s', (_, changed, start) => {
    const fault = faultOf(changed);
    expect(fault.slice(0, start.length)).toBe(start);
    expect(fault).not.toContain('\n');
    expect(fault.length).toBeLessThan(1_000);
  });
});
