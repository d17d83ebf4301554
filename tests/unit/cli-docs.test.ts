import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rulesDocument } from '../../scripts/docs/rules-document.ts';
import { run } from '../../src/cli/run.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import * as schemas from '../../src/model/catalogue.ts';
import { EffectSchema } from '../../src/model/effect.ts';
import { causeIds } from '../../src/model/causes.ts';
import { ruleIds } from '../../src/model/rule-table.ts';
import { ForumSchema, RoundSchema, ScenarioSchema } from '../../src/model/scenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'tn-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function page(name: string): string {
  return readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
}

describe('docs/rules.md', () => {
  it('should be up to date; where it is not, run `npm run docs`', () => {
    expect(page('rules') === rulesDocument()).toBe(true);
  });

  it('should name every number, cause, state, venue, act and incident, and cite every source', () => {
    const text = rulesDocument();
    const { stateWeights, groundwork, incidents, assumptions, evidence } = catalogue;
    const ids = [...groundwork, ...incidents, ...assumptions].map(({ id }) => id);
    const named = [...ruleIds, ...causeIds, ...Object.keys(stateWeights), ...ids];
    expect(named.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    expect(evidence.filter(({ source }) => !text.includes(source))).toEqual([]);
  });

  it('should link only to what is there', () => {
    const text = rulesDocument();
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((to) => !text.includes(`<a id="${to}">`))).toEqual([]);
  });
});

describe('docs/scenarios.md', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page('scenarios')) ?? [];

  it('should show an example that validates', async () => {
    writeFileSync(join(folder, 'example.json'), example);
    const { code, out } = await run(['validate', 'example.json', '--json'], folder);
    expect(JSON.parse(out)).toEqual({ ok: true, problems: [] });
    expect(code).toBe(0);
  });

  it.each(['patient-host', 'loud-host', 'random'])(
    'should show one that %s can play',
    async (policy) => {
      writeFileSync(join(folder, 'example.json'), example);
      const args = ['--scenario', './example.json', '--policy', policy, '--seed', '1'];
      expect(await run(['play', ...args, '--out', 'example.jsonl'], folder)).toMatchObject({
        code: 0,
        err: '',
      });
      expect((await run(['verify', 'example.jsonl'], folder)).code).toBe(0);
    },
  );

  it('should name every key that a scenario can have', () => {
    const text = page('scenarios');
    const objects = [
      ScenarioSchema,
      RoundSchema,
      ForumSchema,
      ScenarioSchema.entries.opening,
      schemas.PartySchema,
      schemas.VenueSchema,
      schemas.AgendaItemSchema,
      schemas.OptionSchema,
      schemas.GroundworkSchema,
      schemas.IncidentSchema,
      schemas.LeaningSchema,
      schemas.MandateSpecSchema,
      schemas.EvidenceSchema,
    ];
    const keys = objects.flatMap(({ entries }) => Object.keys(entries));
    expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
    const kinds = EffectSchema.options.map(({ entries }) => entries.kind.literal);
    expect(kinds.filter((kind) => !text.includes(kind))).toEqual([]);
  });
});
