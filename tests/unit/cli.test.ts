import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tn-'));
afterAll(() => rmSync(folder, { recursive: true }));

const flagship = 'ulaanbaatar-dialogue-2014';

const ids = v.array(v.string());
const byName = v.record(v.string(), v.number());

/** What `play --json` prints: every field of the agreed form. */
const Summary = v.object({
  scenario: v.string(),
  seed: v.number(),
  policy: v.string(),
  rounds: v.number(),
  ending: v.string(),
  scores: byName,
  trust: v.record(v.string(), byName),
  meetings: v.array(
    v.object({
      round: v.number(),
      date: v.pipe(v.string(), v.isoDate()),
      venue: v.string(),
      track: v.picklist(['2', '1.5', '1']),
      publicity: v.picklist(['quiet', 'announced', 'public']),
      agenda: ids,
      invited: ids,
      attended: ids,
      outcome: v.string(),
    }),
  ),
  epilogue: v.nullable(
    v.object({
      between: v.tuple([v.string(), v.string()]),
      agreements: v.number(),
      durability: v.nullable(v.number()),
      firstCrisis: v.nullable(v.number()),
      seasons: v.array(
        v.object({
          year: v.number(),
          season: v.picklist(['winter', 'spring', 'summer', 'autumn']),
          trust: v.number(),
          news: v.array(
            v.variant('kind', [
              v.object({
                kind: v.literal('promise'),
                party: v.string(),
                item: v.string(),
                option: v.string(),
                status: v.string(),
              }),
              v.object({
                kind: v.literal('dialogue'),
                held: v.boolean(),
                came: ids,
                stayedAway: ids,
              }),
              v.object({ kind: v.literal('incident'), incident: v.string() }),
              v.object({ kind: v.literal('crisis'), incident: v.nullable(v.string()) }),
            ]),
          ),
          risk: v.array(
            v.object({
              of: v.string(),
              cause: v.string(),
              subject: v.nullable(v.string()),
              percent: v.number(),
            }),
          ),
          record: v.array(
            v.object({ id: v.string(), date: v.string(), crisis: v.boolean(), parties: ids }),
          ),
        }),
      ),
    }),
  ),
  commands: v.number(),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});

const Verdict = v.object({
  ok: v.boolean(),
  steps: v.number(),
  firstDifference: v.null(),
  ending: v.string(),
});

/** What `simulate --json` prints. */
const Many = v.object({
  scenario: v.string(),
  policy: v.string(),
  games: v.number(),
  endings: byName,
  scores: v.record(
    v.string(),
    v.strictObject(v.entriesFromList(['mean', 'sd', 'p5', 'p50', 'p95'], v.number())),
  ),
  rates: byName,
  campaignsPerSecond: v.number(),
});

const Line = v.looseObject({});

/** The one JSON object of an output. */
function parsed<T extends v.GenericSchema>(schema: T, out: string): v.InferOutput<T> {
  const value: unknown = JSON.parse(out);
  return v.parse(schema, value);
}

/** The command line as a user runs it, from a folder that is not the game's. */
function tn(...args: string[]): { code: number | null; out: string; err: string } {
  const tsx = join(root, 'node_modules/.bin/tsx');
  const env = { ...process.env, npm_lifecycle_event: 'test' };
  const { status, stdout, stderr } = spawnSync(tsx, [join(root, 'src/cli/main.ts'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function playArgs(...more: string[]): string[] {
  return ['play', '--scenario', flagship, '--policy', 'random', '--seed', '7', ...more];
}

describe('the command line', () => {
  it('should play a campaign, save it beside the caller and hold to it', () => {
    const played = tn(...playArgs('--out', 'game.jsonl', '--json'));
    expect(played).toMatchObject({ code: 0, err: '' });
    const summary = parsed(Summary, played.out);
    const lines = readFileSync(join(folder, 'game.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(summary.commands + 1);
    expect(parsed(Line, lines.at(-1) ?? '')).toMatchObject({ checksum: summary.checksum });

    const verified = tn('verify', 'game.jsonl', '--json');
    expect(verified).toMatchObject({ code: 0, err: '' });
    expect(parsed(Verdict, verified.out)).toEqual({
      ok: true,
      steps: summary.commands,
      firstDifference: null,
      ending: summary.ending,
    });
  });

  it('should answer bad input with one plain line, no output and exit code 2', () => {
    const answer = tn('verify', 'nowhere.jsonl', '--json');
    expect(answer).toEqual({
      code: 2,
      out: '',
      err: 'tn verify: "nowhere.jsonl" does not exist; check the path\n',
    });
  });

  it('should find its scenarios and the caller’s files when npm runs it', () => {
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['--prefix', root, 'run', 'tn', '--', 'verify', 'game.jsonl', '--json'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, npm_lifecycle_event: undefined } },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(parsed(Verdict, stdout).ok).toBe(true);
  });

  it('should say how it is used', async () => {
    for (const args of [['help'], ['--help'], ['-h'], ['play', '--help']]) {
      const { code, out, err } = await run(args, folder);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const word of [
        'play',
        'verify',
        'debrief',
        'simulate',
        'validate',
        flagship,
        'patient-host',
      ])
        expect(out).toContain(word);
    }
  });
});

describe('tn play', () => {
  it('should sum up a campaign with every field of the agreed form', async () => {
    const { code, out } = await run(playArgs('--json'), folder);
    expect(code).toBe(0);
    const summary = parsed(Summary, out);
    expect(summary).toMatchObject({ scenario: flagship, seed: 7, policy: 'random', rounds: 8 });
    const rows = Object.values(summary.trust);
    expect(rows.map((row) => Object.keys(row).length)).toEqual([6, 6, 6, 6, 6, 6, 6]);
    for (const points of rows.flatMap((row) => Object.values(row)))
      expect(Math.abs(points)).toBeLessThanOrEqual(100);
    for (const { invited, attended } of summary.meetings)
      expect([...invited, 'rok']).toEqual(expect.arrayContaining(attended));
  });

  it('should come to the same for the same seed, and to another for another', async () => {
    const once = (await run(playArgs('--json'), folder)).out;
    expect((await run(playArgs('--json'), folder)).out).toBe(once);
    const other = (await run([...playArgs('--json').slice(0, 6), '8', '--json'], folder)).out;
    expect(parsed(Summary, other).checksum).not.toBe(parsed(Summary, once).checksum);
  });

  it('should tell a reader the ending, the meetings, the scores and the checksum', async () => {
    const { code, out } = await run(playArgs(), folder);
    const { ending, checksum, scores } = parsed(
      Summary,
      (await run(playArgs('--json'), folder)).out,
    );
    expect(code).toBe(0);
    for (const word of [ending, checksum, 'Meetings', ...Object.keys(scores)])
      expect(out).toContain(word);
  });

  it('should tell of the five years after, and leave the game as it ended', async () => {
    const saved = join(folder, 'after.jsonl');
    const { out } = await run(playArgs('--json', '--out', saved), folder);
    const { epilogue, ending, checksum } = parsed(Summary, out);
    expect(epilogue?.between).toEqual(['dprk', 'rok']);
    expect(epilogue?.seasons).toHaveLength(20);
    const crisis = epilogue?.seasons.findIndex(({ news }) =>
      news.some(({ kind }) => kind === 'crisis'),
    );
    expect(epilogue?.firstCrisis ?? 0).toBe((crisis ?? -1) + 1);
    const recorded = epilogue?.seasons.flatMap(({ record }) => record.map(({ id }) => id));
    expect(recorded).toContain('dialogue-3');
    expect(recorded).not.toContain('stockholm');
    const verdict = parsed(Verdict, (await run(['verify', saved, '--json'], folder)).out);
    expect(verdict).toMatchObject({ ok: true, ending });
    expect((await run(playArgs(), folder)).out).toContain(checksum);
  });

  it('should tell a reader of the five years after, beside the record', async () => {
    const { out } = await run(playArgs(), folder);
    expect(out).toContain('Five years on: the same rules go on without you');
    expect(out).toMatch(/^Durability {2,}\S/m);
    expect(out).toMatch(/The record +16 June 2016: Third Ulaanbaatar Dialogue; all six came\./);
    expect(out).toMatch(/^Trust between the DPRK and the ROK at the end of the five years: /m);
    expect(out).not.toContain('⟦');
  });

  it('should say nothing of years after a table at which nobody distrusts another', async () => {
    const custom: unknown = JSON.parse(
      readFileSync(join(root, 'tests/support/five-negotiators.json'), 'utf8'),
    );
    const opening = { ...parsed(v.object({ opening: Line }), JSON.stringify(custom)).opening };
    const calm = { ...parsed(Line, JSON.stringify(custom)), opening: { ...opening, trust: {} } };
    writeFileSync(join(folder, 'calm.json'), JSON.stringify(calm));
    const args = ['play', '--scenario', './calm.json', '--policy', 'do-nothing', '--seed', '1'];
    const { out, err } = await run([...args, '--json'], folder);
    expect(err).toBe('');
    expect(parsed(Summary, out).epilogue).toBeNull();
    expect((await run(args, folder)).out).not.toContain('Five years on');
  });

  it('should carry a scenario from a file with the game', async () => {
    const file = join(root, `scenarios/${flagship}.json`);
    const saved = join(folder, 'custom.jsonl');
    const args = ['--policy', 'do-nothing', '--seed', '1', '--out', saved];
    expect((await run(['play', '--scenario', file, ...args], folder)).code).toBe(0);
    const [header = ''] = readFileSync(saved, 'utf8').split('\n');
    expect(parsed(Line, header)).toMatchObject({ custom: { id: flagship } });
    expect((await run(['verify', saved], folder)).code).toBe(0);
  });
});

describe('tn simulate', () => {
  it('should sum up many campaigns', async () => {
    const args = ['--scenario', flagship, '--policy', 'do-nothing', '--games', '5', '--seed', '3'];
    const { code, out, err } = await run(['simulate', ...args, '--json'], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const summary = parsed(Many, out);
    expect(summary).toMatchObject({ scenario: flagship, policy: 'do-nothing', games: 5 });
    const counts = Object.values(summary.endings);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
    expect(summary.rates).toMatchObject({ agreement: 0, dprkAttendance: 0 });
    expect(summary.campaignsPerSecond).toBeGreaterThan(0);
  });

  it('should come to the same however many threads it is shared out among', async () => {
    const args = ['--scenario', flagship, '--policy', 'random', '--games', '7', '--seed', '3'];
    const told = async (jobs: string) => {
      const { code, out, err } = await run(['simulate', ...args, '--jobs', jobs, '--json'], folder);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return { ...parsed(v.looseObject({}), out), campaignsPerSecond: null };
    };
    const alone = await told('1');
    expect(await told('2')).toEqual(alone);
    expect(await told('3')).toEqual(alone);
  });

  it('should come to what play comes to, seed by seed', async () => {
    const common = ['--scenario', flagship, '--policy', 'random', '--json'];
    const one = parsed(Summary, (await run(['play', ...common, '--seed', '7'], folder)).out);
    const many = parsed(
      Many,
      (await run(['simulate', ...common, '--seed', '7', '--games', '1'], folder)).out,
    );
    expect(many.endings).toEqual({ [one.ending]: 1 });
    for (const [id, points] of Object.entries(one.scores))
      expect(many.scores[id]?.mean).toBe(points);
  });
});

const bad: readonly (readonly [what: string, args: string, message: RegExp])[] = [
  ['no command', '', /a command is missing; use one of play, verify/],
  ['an unknown command', 'paly', /no command "paly"; use one of play, verify/],
  ['a command that every object has', 'constructor', /no command "constructor"/],
  ['an unknown flag', 'play --sceanrio x', /no flag "--sceanrio" here; known ones are --scenario/],
  ['a short flag', 'verify -j x', /no flag "-j" here/],
  ['a flag of another command', 'verify x --seed 1', /no flag "--seed" here/],
  ['a flag that every object has', 'verify x --toString', /no flag "--toString"/],
  ['a flag without its value', 'play --scenario', /--scenario needs a value/],
  ['a flag for a value', 'play --seed --json', /--seed needs a value/],
  ['an empty value', 'play --seed=', /--seed needs a value/],
  ['a value for a switch', 'verify x --json=yes', /--json takes no value/],
  ['a flag given twice', 'play --seed 1 --seed 2', /--seed is given twice/],
  ['a word too many', `play ${flagship}`, /is one argument too many/],
  ['two files', 'verify a b', /"b" is one argument too many/],
  ['no file', 'verify', /FILE, a saved game is missing/],
  ['no scenario file', 'validate --json', /FILE, a scenario is missing/],
  [
    'no policy',
    `play --scenario ${flagship} --seed 1`,
    /--policy is missing; known ones are patie/,
  ],
  [
    'an unknown policy',
    'play --policy bold --seed 1',
    /no policy "bold"; known ones are patient-h/,
  ],
  ['a policy of a party', 'play --policy delegation --seed 1', /no policy "delegation"/],
  ['an inherited policy', 'play --policy valueOf --seed 1', /no policy "valueOf"/],
  ['no scenario', 'play --policy random --seed 1', /--scenario is missing; known ones are .*ulaan/],
  [
    'an unknown scenario',
    'play --policy random --seed 1 --scenario pyeongchang',
    /no scenario "pyeongchang"; known ones are .*ulaanbaatar-dialogue-2014/,
  ],
  [
    'a scenario file that is not there',
    'play --policy random --seed 1 --scenario ./mine.json',
    /"\.\/mine\.json" does not exist/,
  ],
  ['no seed', 'play --policy random', /--seed is missing/],
  ['a seed in letters', 'play --policy random --seed one', /--seed "one" does not fit; give a wh/],
  ['a negative seed', 'play --policy random --seed -1', /--seed "-1" does not fit/],
  ['a broken seed', 'play --policy random --seed 1.5', /--seed "1\.5" does not fit/],
  ['a seed too long', 'play --policy random --seed 1234567890123456', /from 0 to 999999999999999/],
  ['no number of games', 'simulate --policy random', /--games is missing/],
  ['no games', 'simulate --policy random --games 0', /--games "0" does not fit; .* from 1 to/],
  ['a million and one games', 'simulate --policy random --games 1000001', /to 1000000/],
  ['no thread', 'simulate --policy random --games 1 --jobs 0', /--jobs "0" does not fit/],
  ['threads by the hundred', 'simulate --policy random --games 1 --jobs 100', /from 1 to 64/],
  ['games in letters', 'simulate --policy random --games many', /--games "many" does not fit/],
  [
    'a place to save that is a folder',
    `play --policy do-nothing --seed 1 --scenario ${flagship} --out .`,
    /--out "\." is a folder/,
  ],
  [
    'a place to save in a folder that is not there',
    `play --policy do-nothing --seed 1 --scenario ${flagship} --out no/such.jsonl`,
    /--out "no\/such\.jsonl" does not exist/,
  ],
];

describe('bad flags', () => {
  it.each(bad)('should refuse %s in one plain line', async (_, args, message) => {
    const { code, out, err } = await run(args === '' ? [] : args.split(' '), folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^tn[^\n]*\n$/);
    expect(err).not.toMatch(/Error|\bat .*:\d+/);
  });

  it('should keep to one line whatever a name holds', async () => {
    const { code, err } = await run(['play\nverify\u0007\u2028', '--json'], folder);
    expect(code).toBe(2);
    expect(err).toMatch(/^tn: there is no command "play verify +"[^\n]*\n$/);
  });
});
