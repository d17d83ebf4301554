import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { HeaderSchema } from '../../src/model/transcript.ts';

const folder = mkdtempSync(join(tmpdir(), 'tn-assume-'));
afterAll(() => rmSync(folder, { recursive: true }));

const flagship = 'ulaanbaatar-dialogue-2014';
const five = new URL('../support/five-negotiators.json', import.meta.url).pathname;
const rules = ['--assume', 'mediator-bias=neutral-helps', '--assume', 'impasse=exclusive-goals'];
const usual = Object.fromEntries(catalogue.assumptions.map((rule) => [rule.id, rule.usual]));

function playArgs(...more: string[]): string[] {
  return ['play', '--scenario', flagship, '--policy', 'patient-host', '--seed', '7', ...more];
}

function saved(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function headerOf(name: string) {
  return v.parse(HeaderSchema, JSON.parse(saved(name).split('\n')[0] ?? ''));
}

describe('--assume', () => {
  it('should set disputed rules for a game, which keeps them and still holds', async () => {
    expect(await run(playArgs(...rules, '--out', 'a.jsonl'), folder)).toMatchObject({
      code: 0,
      err: '',
    });
    expect(headerOf('a.jsonl').assumptions).toEqual({
      ...usual,
      'mediator-bias': 'neutral-helps',
      impasse: 'exclusive-goals',
    });
    expect(await run(['verify', 'a.jsonl'], folder)).toMatchObject({ code: 0, err: '' });
  });

  it('should lead to another game than the usual rules do, and say under which it was played', async () => {
    const other = (await run(playArgs(...rules), folder)).out;
    expect(other).toContain('seed 7, mediator-bias=neutral-helps, impasse=exclusive-goals\n');
    expect(other.split('\n').at(-2)).not.toBe(
      (await run(playArgs(), folder)).out.split('\n').at(-2),
    );
  });

  it('should be part of what a saved game is checked for', async () => {
    await run(playArgs(...rules, '--out', 'b.jsonl'), folder);
    const changed = saved('b.jsonl').replace('"neutral-helps"', '"known-stake"');
    writeFileSync(join(folder, 'b.jsonl'), changed);
    const { code, out } = await run(['verify', 'b.jsonl'], folder);
    expect(code).toBe(1);
    expect(out).toContain('step 0 (line 1) differs in its book');
  });

  it('should win over what the scenario sets', async () => {
    const args = ['play', '--scenario', five, '--policy', 'do-nothing', '--seed', '1'];
    await run([...args, '--out', 'own.jsonl'], folder);
    expect(headerOf('own.jsonl').assumptions['third-of-support']).toBe('off');
    await run([...args, '--assume', 'third-of-support=on', '--out', 'set.jsonl'], folder);
    expect(headerOf('set.jsonl').assumptions['third-of-support']).toBe('on');
    expect((await run(['verify', 'set.jsonl'], folder)).code).toBe(0);
  });

  it('should hold for many games too', async () => {
    const args = ['simulate', '--scenario', flagship, '--policy', 'patient-host', '--games', '2'];
    const { code, out } = await run([...args, ...rules, '--json'], folder);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ assumptions: { 'mediator-bias': 'neutral-helps' } });
  });

  it.each([
    ['an unknown rule', ['flat-earth=on'], /"flat-earth=on" is no disputed rule .*known ones are/],
    ['what every object has', ['constructor=on'], /"constructor=on" is no disputed rule/],
    ['an unknown setting', ['impasse=on'], /known ones are .*impasse=distrust or impasse=excl/],
    ['a rule without its setting', ['impasse'], /"impasse" is no disputed rule with its setting/],
    ['a rule set twice', ['impasse=distrust', 'impasse=distrust'], /sets impasse twice/],
    ['nothing', ['--json'], /--assume needs a value/],
  ])('should refuse %s in one line', async (_, given, message) => {
    const { code, out, err } = await run(
      playArgs(...given.flatMap((text) => ['--assume', text])),
      folder,
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^tn play[^\n]*\n$/);
  });

  it('should be told in the help, with every rule and its settings', async () => {
    const { out } = await run(['help'], folder);
    for (const { id, settings } of catalogue.assumptions)
      expect(out).toContain(`${id}=${settings.join('|')}`);
  });

  it('should be no flag where no game is begun', async () => {
    expect((await run(['verify', 'x', ...rules], folder)).err).toMatch(/no flag "--assume" here/);
  });
});
