import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'tn-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const flagship = 'ulaanbaatar-dialogue-2014';
const scenario = readFileSync(
  fileURLToPath(new URL(`../../scenarios/${flagship}.json`, import.meta.url)),
  'utf8',
);
const game = await savedGame();
const [header = '', first = ''] = game.split('\n');

async function savedGame(): Promise<string> {
  const args = ['--scenario', flagship, '--policy', 'do-nothing', '--seed', '1'];
  const { code, err } = await run(['play', ...args, '--out', 'game.jsonl'], folder);
  if (code !== 0) throw new Error(`expected a game, got ${err}`);
  return readFileSync(join(folder, 'game.jsonl'), 'utf8');
}

const deep = '['.repeat(3_000_000);

/** Files that no command can read, whatever it wants of them. */
const unreadable: readonly (readonly [what: string, make: (path: string) => void, says: RegExp])[] =
  [
    ['that is not there', () => {}, /does not exist; check the path/],
    ['that is a folder', (path) => mkdirSync(path), /is a folder; name a file in it/],
    ['that is a link to itself', (path) => symlinkSync(path, path), /cannot be opened \(ELOOP\)/],
    ['that is empty', (path) => writeFileSync(path, ''), /is empty; choose another file/],
    [
      'of other bytes than text',
      (path) => writeFileSync(path, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])),
      /is not a text in UTF-8/,
    ],
    ['with a zero in it', (path) => writeFileSync(path, '{\u0000}'), /is not a text in UTF-8/],
    [
      'of a terabyte',
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 1_000_000_000_000);
      },
      /has 1000000 MB; at most 24 MB are read\. Is it the right file\?/,
    ],
    [
      'of 50 MB of brackets',
      (path) => writeFileSync(path, '['.repeat(50_000_000)),
      /has 50 MB; at most 24 MB are read/,
    ],
    ['of 10 MB', (path) => writeFileSync(path, ' '.repeat(10_000_000)), /characters; /],
    ['of brackets only', (path) => writeFileSync(path, deep), /(nested more than|characters; )/],
    ['of white space only', (path) => writeFileSync(path, ' \n \n'), /./],
    ['that is a letter', (path) => writeFileSync(path, 'Dear Sir'), /this is not JSON from here/],
  ];

/** Nothing that reads a file may print a stack, another line, or end otherwise. */
async function refusal(...args: string[]): Promise<string> {
  const { code, err } = await run(args, folder);
  expect(code).toBe(2);
  expect(err).toMatch(/^tn [^\n]+\n$/);
  expect(err).not.toMatch(/\bat .*:\d+:\d+|TypeError|RangeError|fault of the program/);
  return err;
}

describe('a file', () => {
  it.each(unreadable)('%s should be refused by every command', async (what, make, says) => {
    const path = what.replaceAll(' ', '-');
    make(join(folder, path));
    expect(await refusal('verify', path)).toMatch(says);
    expect(await refusal('verify', path, '--json')).toMatch(says);
    expect(await refusal('debrief', path)).toMatch(says);
    expect(await refusal('validate', path)).toMatch(says);
    const args = ['--policy', 'do-nothing', '--seed', '1', '--scenario', `./${path}`];
    expect(await refusal('play', ...args)).toMatch(says);
  });
});

/** Saved games that cannot be read: where, and what the line says. */
const brokenGames: readonly (readonly [what: string, text: string, line: number, says: RegExp])[] =
  [
    [
      'cut off in its header',
      header.slice(0, 100),
      1,
      /this is not JSON from here on; it may be cut/,
    ],
    ['cut off in a step', game.slice(0, header.length + 50), 2, /this is not JSON from here on/],
    [
      'of a later format',
      header.replace('"format":2', '"format":9'),
      1,
      /form 9; this build reads forms 1 to 2\. Open it with the build that wrote it/,
    ],
    [
      'of a format that never was',
      header.replace('"format":2', '"format":0'),
      1,
      /format: write at least 1; 0 stands here/,
    ],
    [
      'without a format',
      header.replace('"format":2,', ''),
      1,
      /format: "format" is missing; add it/,
    ],
    ['with a field of its own', header.replace('{', '{"x":1,'), 1, /x: "x" is not known here/],
    ['that is a number', '7', 1, /write an object \{…\}; 7 stands/],
    ['that is a scenario', scenario, 1, /this is not JSON from here on/],
    [
      'of an unknown scenario',
      header.replace(flagship, 'lost'),
      1,
      /no scenario "lost"; known ones are .*ulaanbaatar-dialogue-2014/,
    ],
    [
      'of a scenario that every object has',
      header.replace(flagship, 'constructor'),
      1,
      /no scenario "constructor"/,
    ],
    [
      'with a path for a scenario',
      header.replace(flagship, '../package'),
      1,
      /no scenario "\.\.\/package"/,
    ],
    [
      'with a seed in letters',
      header.replace('"seed":"1"', '"seed":"a"'),
      1,
      /seed: a seed is a whole/,
    ],
    [
      'with an unknown assumption',
      header.replace('"assumptions":{', '"assumptions":{"flat-earth":"on",'),
      1,
      /assumptions\.flat-earth: .*is not an assumption and its setting; known ones are/,
    ],
    [
      'with a custom scenario that is none',
      header.replace('}', '},"custom":{"format":1}'),
      1,
      /in the scenario under "custom": .*is missing; add it/,
    ],
    [
      'with a key that reaches a prototype',
      header.replace('{', '{"__proto__":{"seed":"2"},'),
      1,
      /the key "__proto__" is not allowed; rename it/,
    ],
    [
      'with such a key in escapes',
      header.replace('{', '{"\\u005f_proto__":{"seed":"2"},'),
      1,
      /the key "__proto__" is not allowed; rename it/,
    ],
    [
      'with such a key inside its custom scenario',
      header.replace('}', '},"custom":{"constructor":1}'),
      1,
      /the key "constructor" is not allowed/,
    ],
    [
      'nested without end',
      `${header}\n{"command":${'['.repeat(1000)}`,
      2,
      /nested more than 40 levels deep; flatten it/,
    ],
    [
      'with an unknown command',
      `${header}\n${first.replace('"type":"proceed"', '"type":"surrender"')}`,
      2,
      /command\.type: "surrender" is not known here; use one of /,
    ],
    [
      'with a seat that is no id',
      `${header}\n${first.replace('"seat":"mongolia"', '"seat":"Mongolia!"')}`,
      2,
      /command\.seat: an id is lower-case words joined by hyphens/,
    ],
    [
      'with a short checksum',
      `${header}\n${first.replace(/"checksum":"../, '"checksum":"')}`,
      2,
      /checksum: write a text of the form/,
    ],
    ['with an empty line inside', `${header}\n\n${first}`, 2, /this is not JSON from here on/],
    ['of too many lines', `${header}\n${'{}\n'.repeat(20_001)}`, 20_000, /more than 20000 lines/],
  ];

describe('tn verify', () => {
  it.each(brokenGames)('should refuse a game %s', async (_, text, line, says) => {
    writeFileSync(join(folder, 'broken.jsonl'), text);
    const said = await refusal('verify', 'broken.jsonl', '--json');
    expect(said).toContain(`"broken.jsonl", line ${line}: `);
    expect(said).toMatch(says);
  });

  it('should find that a command naming what is not in the scenario is refused', async () => {
    const strange = first.replace(
      '{"seat":"mongolia","type":"proceed"}',
      '{"seat":"no-such-house","type":"proceed"}',
    );
    writeFileSync(join(folder, 'strange.jsonl'), `${header}\n${strange}\n`);
    const { code, out } = await run(['verify', 'strange.jsonl', '--json'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      firstDifference: { step: 1, what: 'command', found: 'proceed: game/unknown-seat' },
    });
  });

  it('should say how far a game of other rules comes out the same', async () => {
    writeFileSync(join(folder, 'other.jsonl'), game.replace(/"rules":"[^"]*"/, '"rules":"0"'));
    const { code, out } = await run(['verify', 'other.jsonl'], folder);
    expect(code).toBe(1);
    expect(out).toMatch(/step 0 \(line 1\) differs in its rules/);
    expect(out).toMatch(/under these rules, the same things happen in all \d+ steps/);
    const old = new URL('../replays/old/first-meeting.jsonl', import.meta.url);
    const answer = await run(['verify', fileURLToPath(old), '--json'], folder);
    expect(answer.out).toMatch(/"ok":false,"steps":18,.*"toldAlike":\d+,/);
  });
});

/** Scenario files that are not JSON that may be read. */
const brokenScenarios: readonly (readonly [
  what: string,
  text: string,
  line: number,
  column: number,
  says: RegExp,
])[] = [
  [
    'cut off',
    '{\n  "format": 1,\n  "id": "a',
    3,
    9,
    /this is not JSON from here on; it may be cut/,
  ],
  ['with a comma too many', '{\n  "format": 1,\n}', 3, 1, /this is not JSON from here on/],
  ['with a comment', '{\n  // mine\n  "format": 1\n}', 2, 3, /this is not JSON from here on/],
  ['nested without end', `{\n "a": ${'['.repeat(100)}`, 2, 46, /nested more than 40 levels/],
  ['with a hostile key', '{\n  "a": {"__proto__": 1}\n}', 2, 9, /the key "__proto__" is not/],
  ['with a hostile key in escapes', '{\n "\\u005f_proto__": 1}', 2, 2, /the key "__proto__" is/],
];

describe('tn validate', () => {
  it.each(brokenScenarios)(
    'should place the fault of a text %s',
    async (_, text, line, column, says) => {
      writeFileSync(join(folder, 'broken.json'), text);
      const said = await refusal('validate', 'broken.json');
      expect(said).toContain(`"broken.json", line ${line}, column ${column}: `);
      expect(said).toMatch(says);
      const { code, out } = await run(['validate', 'broken.json', '--json'], folder);
      expect(code).toBe(2);
      expect(JSON.parse(out)).toMatchObject({
        ok: false,
        problems: [{ path: '', line, column }],
      });
    },
  );

  it('should read a scenario that begins with a byte order mark', async () => {
    writeFileSync(join(folder, 'marked.json'), `\uFEFF${scenario}`);
    expect(await run(['validate', 'marked.json'], folder)).toMatchObject({ code: 0, err: '' });
  });

  it('should not take longer the more faults a file has', async () => {
    const venues = `"venues": [${'1, '.repeat(200_000)}`;
    writeFileSync(join(folder, 'many.json'), scenario.replace('"venues": [', venues));
    const { code, out } = await run(['validate', 'many.json'], folder);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(100);
  });
});
