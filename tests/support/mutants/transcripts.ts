import * as fc from 'fast-check';
import type { Command } from '../../../src/model/command.ts';
import { writeTranscript } from '../../../src/session/transcript.ts';
import { delegation } from '../../../src/policy/delegation.ts';
import { random } from '../../../src/policy/random.ts';
import { fiveNegotiators, flagship } from '../books.ts';
import { wildCommand } from '../fuzz.ts';
import { keptNames, keptText } from '../kept-games.ts';
import { openGame, played } from '../lockstep.ts';
import { entryAt, letterChanges, place, type Change } from './change.ts';
import { structureChanges } from './structure.ts';

/** A saved game and what was done to it. */
export interface Mutant {
  what: string;
  text: string;
}

const own = writeTranscript(played(openGame(fiveNegotiators.play, '5'), random, delegation));

/** A game that brings its scenario along. */
const custom = own.replace(
  '"assumptions"',
  `"custom":${JSON.stringify(fiveNegotiators.scenario)},"assumptions"`,
);

const bases = [
  ...keptNames.map(keptText),
  keptText('old/first-build.jsonl'),
  keptText('old/first-meeting.jsonl'),
  own,
  custom,
];

type LinesChange = (lines: readonly string[]) => readonly string[];

function onLines(what: string, to: LinesChange): Change {
  return { what, to: (text) => to(text.split('\n')).join('\n') };
}

/** The lines with one of them changed. */
function withLine(at: number, to: (line: string) => string): LinesChange {
  return (lines) => {
    const index = Math.floor(at * lines.length);
    return lines.with(index, to(lines[index] ?? ''));
  };
}

const checksum = /"checksum":"(\w+)"/;

const lineChanges: fc.Arbitrary<Change> = fc.oneof(
  place.map((at) =>
    onLines('a line left out', (lines) => lines.toSpliced(Math.floor(at * lines.length), 1)),
  ),
  fc.tuple(place, fc.constantFrom(1, 2, 100)).map(([at, times]) =>
    onLines('a line again', (lines) => {
      const index = Math.floor(at * lines.length);
      return lines.toSpliced(index, 0, ...Array.from({ length: times }, () => lines[index] ?? ''));
    }),
  ),
  fc.tuple(place, place).map(([from, to]) =>
    onLines('a line elsewhere', (lines) => {
      const index = Math.floor(from * lines.length);
      return lines
        .toSpliced(index, 1)
        .toSpliced(Math.floor(to * lines.length), 0, lines[index] ?? '');
    }),
  ),
  fc.constant(onLines('lines in reverse', (lines) => lines.toReversed())),
  fc.tuple(fc.constantFrom(...bases), place).map(([other, at]) =>
    onLines('the rest of another game', (lines) => {
      const theirs = other.split('\n');
      return [
        ...lines.slice(0, Math.floor(at * lines.length)),
        ...theirs.slice(Math.floor(at * theirs.length)),
      ];
    }),
  ),
  fc
    .constantFrom(...bases)
    .map((other) =>
      onLines('the header of another game', ([, ...lines]) => [
        other.split('\n')[0] ?? '',
        ...lines,
      ]),
    ),
  fc
    .constantFrom('', '{}', '[]', 'null', '{"command":{}}')
    .map((line) =>
      onLines(`20,001 lines of ${line}`, ([header]) => [
        header ?? '',
        ...Array.from({ length: 20_001 }, () => line),
      ]),
    ),
  fc.tuple(place, fc.constantFrom('0', '7', 'a', 'f', 'g', '')).map(([at, digit]) =>
    onLines(
      'another checksum',
      withLine(at, (line) => line.replace(/("checksum":"\w*)\w"/, `$1${digit}"`)),
    ),
  ),
  fc.tuple(place, place).map(([at, from]) =>
    onLines('the checksum of another step', (lines) => {
      const theirs = checksum.exec(entryAt(lines, from) ?? '')?.[1] ?? '';
      return withLine(at, (line) => line.replace(checksum, `"checksum":"${theirs}"`))(lines);
    }),
  ),
);

const commandChanges: fc.Arbitrary<Change> = fc
  .tuple(place, wildCommand(flagship.play), fc.boolean())
  .map(([at, command, more]) =>
    onLines(`an impossible ${command.type}`, commanded(at, command, more)),
  );

/** A command in place of another, or one more. */
function commanded(at: number, command: Command, more: boolean): LinesChange {
  const text = JSON.stringify(command);
  return (lines) => {
    const index = Math.max(1, Math.floor(at * lines.length));
    const line = (lines[index] ?? '').replace(/"command":\{[^}]*\}/, () => `"command":${text}`);
    return lines.toSpliced(index, more ? 0 : 1, line);
  };
}

/** What a header may be made to say: of two keys of one name, the later counts. */
const headers: readonly (readonly [key: string, json: string])[] = [
  ['rules', '"0"'],
  ['rules', '"2"'],
  ['seed', '"8"'],
  ['seed', '"01"'],
  ['seed', `"${'9'.repeat(16)}"`],
  ['format', '1'],
  ['format', '3'],
  ['format', '-1'],
  ['format', '1e9'],
  ['book', '""'],
  ['scenario', '"ulaanbaatar-dialogue-2014"'],
  ['scenario', '"../package"'],
  ['scenario', '"constructor"'],
  ['assumptions', '{}'],
  ['assumptions', '{"impasse":"exclusive-goals"}'],
  ['assumptions', `{"impasse":"${'x'.repeat(50_000)}"}`],
  ['assumptions', `{"${'x'.repeat(50_000)}":"on"}`],
  ['seats', '{}'],
  ['seats', '{"mongolia":"random"}'],
  ['custom', '{}'],
  ['custom', '[]'],
  ['custom', '"x"'],
  ['custom', '{"format":1}'],
  ['custom', JSON.stringify(flagship.scenario)],
  ['custom', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['custom', `"${'x'.repeat(1_500_000)}"`],
];

const headerChanges: fc.Arbitrary<Change> = fc
  .constantFrom(...headers)
  .map(([key, json]) =>
    onLines(`${key} ${json.slice(0, 40)} in the header`, ([header, ...lines]) => [
      (header ?? '').replace(/\}$/, () => `,"${key}":${json}}`),
      ...lines,
    ]),
  );

/** The header or any line, its structure changed; the header stands for as much as all else. */
const structural: fc.Arbitrary<Change> = fc
  .tuple(fc.oneof(fc.constant(0), place), structureChanges)
  .map(([at, { what, to }]) => onLines(what, withLine(at, to)));

/** Structure changed in a game of other rules, whose events are told as they are. */
const told: fc.Arbitrary<Change> = fc.tuple(place, structureChanges).map(([at, { what, to }]) => {
  const { to: changed } = onLines(what, withLine(at, to));
  return {
    what: `${what}, under other rules`,
    to: (text) => changed(text).replace(/"rules":"[^"]*"/, '"rules":"0"'),
  };
});

const size: fc.Arbitrary<Change> = fc
  .constantFrom(7_900_000, 8_100_000, 20_000_000)
  .map((length) => ({
    what: `${length} characters`,
    to: (text) => text.padEnd(length),
  }));

/** Saved games, each changed once or a few times. */
export const mutants: fc.Arbitrary<Mutant> = fc
  .tuple(
    fc.constantFrom(...bases),
    fc.array(
      fc.oneof(
        { weight: 20, arbitrary: letterChanges },
        { weight: 20, arbitrary: lineChanges },
        { weight: 25, arbitrary: structural },
        { weight: 15, arbitrary: told },
        { weight: 12, arbitrary: commandChanges },
        { weight: 8, arbitrary: headerChanges },
        { weight: 1, arbitrary: size },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([base, changes]) => ({
    what: changes.map(({ what }) => what).join('; '),
    text: changes.reduce((text, { to }) => to(text), base),
  }));
