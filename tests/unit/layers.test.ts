import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkLayers } from '../support/layers/check.ts';
import { ROOMS } from '../support/layers/table.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function sourcesOfTheGame(): Map<string, string> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.split(sep).join('/')}`)
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path));
  return new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}

/** An empty folder is no room yet: it would not outlive a clone. */
function hasFiles(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** What the checker says about sources given as path and text. */
function complaints(sources: Record<string, string>, others: readonly string[] = []): string[] {
  const known = new Set(others);
  return [...checkLayers(new Map(Object.entries(sources)), (path) => known.has(path)).violations];
}

describe('the rooms of src', () => {
  const sources = sourcesOfTheGame();
  const report = checkLayers(sources, (path) => existsSync(join(ROOT, path)));

  it('should keep to the import table', () => {
    expect(report.violations).toEqual([]);
  });

  it('should all have been looked at', () => {
    const seen = [...report.filesByRoom.values()].reduce((sum, count) => sum + count, 0);
    expect(report.files).toBeGreaterThan(0);
    expect(seen).toBe(report.files);
    for (const { name } of ROOMS) {
      if (name === '.' || !hasFiles(join(ROOT, 'src', name))) continue;
      expect(report.filesByRoom.get(name) ?? 0, `files seen in src/${name}`).toBeGreaterThan(0);
    }
  });

  it('should be named in the table once each, and grant only rooms that it names', () => {
    const names = ROOMS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const granted = ROOMS.flatMap(({ imports }) => imports).map((grant) =>
      typeof grant === 'string' ? grant : grant.room,
    );
    expect(names).toEqual(expect.arrayContaining([...new Set(granted)]));
  });
});

describe('the layer check', () => {
  const model = { 'src/model/ids.ts': 'export const id = 1;\nexport type Id = string;\n' };

  it('should accept what the table grants', () => {
    expect(
      complaints({
        ...model,
        'src/rules/step.ts':
          "import { id } from '../model/ids.ts';\nimport { mersenne } from 'pure-rand/generator/mersenne';\nexport const next = Math.floor(id / 2) + Number(mersenne);\n",
      }),
    ).toEqual([]);
  });

  it.each([
    ['a static import', "import { id } from '../../model/ids.ts';"],
    ['a type-only import', "import type { Id } from '../../model/ids.ts';"],
    ['a dynamic import', "export const id = import('../../model/ids.ts');"],
    ['an import type', "export let id: import('../../model/ids.ts').Id;"],
    ['the type of an import', "export let id: typeof import('../../model/ids.ts');"],
    ['an import for its effect', "import '../../model/ids.ts';"],
    ['an address', "export const url = new URL('../../model/ids.ts', import.meta.url);"],
    ['a glob', "export const all = import.meta.glob('../../model/*.ts');"],
    ['a worker', "import Ids from '../../model/ids.ts?worker';"],
  ])('should refuse %s of a room that the table withholds', (_, line) => {
    const found = complaints({ ...model, 'src/classroom/server/room.ts': `\n${line}\n` });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^src\/classroom\/server\/room\.ts:2 imports src\/model\/(ids\.ts|): classroom\/server may not import model$/,
    );
  });

  it('should refuse every re-export, of the own room too', () => {
    expect(complaints({ ...model, 'src/model/all.ts': "export * from './ids.ts';" })).toEqual([
      'src/model/all.ts:1 re-exports ./ids.ts: import the file that defines the thing',
    ]);
    expect(
      complaints({ ...model, 'src/rules/all.ts': "export { id } from '../model/ids.ts';" }),
    ).toHaveLength(1);
  });

  it('should refuse a package that the room may not use', () => {
    expect(complaints({ 'src/rules/a.ts': "import { produce } from 'immer';" })).toEqual([
      'src/rules/a.ts:1 imports immer: rules may not use this package',
    ]);
    expect(
      complaints({ 'src/model/a.ts': "import { readFileSync } from 'node:fs';" }),
    ).toHaveLength(1);
  });

  it('should let the presenter have the types of analysis, and nothing that runs', () => {
    const analysis = { 'src/analysis/zones.ts': 'export type Zone = 1;\nexport const zone = 1;' };
    expect(
      complaints({
        ...analysis,
        'src/presenter/a.ts': "import type { Zone } from '../analysis/zones.ts';",
      }),
    ).toEqual([]);
    expect(
      complaints({
        ...analysis,
        'src/presenter/a.ts': "import { type Zone, zone } from '../analysis/zones.ts';",
      }),
    ).toEqual([
      'src/presenter/a.ts:1 imports src/analysis/zones.ts: presenter may import only types from analysis (import type)',
    ]);
  });

  it('should let the parties have the facts and the arithmetic of the rules alone', () => {
    const rules = { 'src/rules/facts.ts': 'export {};', 'src/rules/step.ts': 'export {};' };
    expect(complaints({ ...rules, 'src/parties/a.ts': "import '../rules/facts.ts';" })).toEqual([]);
    expect(complaints({ ...rules, 'src/parties/a.ts': "import '../rules/step.ts';" })).toEqual([
      'src/parties/a.ts:1 imports src/rules/step.ts: parties may import only facts, arithmetic from rules',
    ]);
  });

  it.each([
    ['Math.random()', 'uses Math.random'],
    ['Math.exp(1)', 'uses Math.exp'],
    ["Math['log'](1)", 'uses Math.log'],
    ['2 ** 3', 'uses **, which engines round differently'],
    ['[Math].length', 'uses Math as a value'],
    ['Date.now()', 'uses Date.now'],
    ['new Date()', 'uses Date'],
    ["'a'.localeCompare('b')", 'uses localeCompare'],
    ['(1).toLocaleString()', 'uses toLocaleString'],
    ['new Intl.NumberFormat()', 'uses Intl'],
    ['performance.now()', 'uses performance'],
    ['setTimeout(id, 1)', 'uses setTimeout'],
    ['globalThis.name', 'uses globalThis'],
    ['document.title', 'uses document'],
    ['typeof window', 'uses window'],
    ['process.env', 'uses process'],
    ["fetch('a')", 'uses fetch'],
    ['crypto.randomUUID()', 'uses crypto'],
    ['import.meta.url', 'uses import.meta'],
  ])('should refuse %s in a pure room', (expression, complaint) => {
    expect(complaints({ 'src/rules/a.ts': `export const a = ${expression};` })).toEqual([
      `src/rules/a.ts:1 ${complaint}`,
    ]);
  });

  it('should allow the same names elsewhere, as members, and in comments and strings', () => {
    expect(complaints({ 'src/app/a.ts': 'export const a = Math.random() + Date.now();' })).toEqual(
      [],
    );
    expect(
      complaints({
        'src/rules/a.ts':
          "// Math.random()\nexport const a = { document: 'Date.now()' };\nexport const b = a.document;\nexport const c = Date.UTC(2014, 5);\n",
      }),
    ).toEqual([]);
  });

  it('should let the presenter alone, of the pure rooms, format for a locale', () => {
    const line = 'export const a = (locale: string) => new Intl.NumberFormat(locale);';
    expect(complaints({ 'src/presenter/a.ts': line })).toEqual([]);
    expect(complaints({ 'src/policy/a.ts': line })).toEqual(['src/policy/a.ts:1 uses Intl']);
  });

  it('should refuse default exports', () => {
    expect(complaints({ 'src/ui/a.tsx': '\n\nexport default function A() {}' })).toEqual([
      'src/ui/a.tsx:3 exports a default: give it a name',
    ]);
  });

  it('should refuse a relative import that names no file', () => {
    expect(complaints({ ...model, 'src/rules/a.ts': "import '../model/ids';" })).toEqual([
      'src/rules/a.ts:1 imports src/model/ids: no such file (write the extension too)',
    ]);
  });

  it('should refuse an import whose address is computed', () => {
    expect(complaints({ 'src/app/a.ts': 'export const a = (b: string) => import(b);' })).toEqual([
      'src/app/a.ts:1 imports an address that is not written out',
    ]);
  });

  it('should name the files of an import cycle', () => {
    expect(
      complaints({
        'src/model/a.ts': "import './b.ts';",
        'src/model/b.ts': "import type { C } from './c.ts';",
        'src/model/c.ts': "export type C = import('./b.ts').B;",
      }),
    ).toEqual([
      'src/model/b.ts:1 imports itself: src/model/b.ts → src/model/c.ts → src/model/b.ts',
    ]);
  });

  it('should know which rooms may have style sheets and scenarios', () => {
    const others = ['src/styles/page.css', 'scenarios/a.json', 'src/ui/panel.css'];
    const ui = "import '../styles/page.css';\nimport './panel.css';";
    expect(complaints({ 'src/ui/a.tsx': ui }, others)).toEqual([]);
    expect(complaints({ 'src/scenes/a.ts': "import '../styles/page.css';" }, others)).toEqual([
      'src/scenes/a.ts:1 imports src/styles/page.css: scenes may not import this style sheet',
    ]);
    const scenario = "import a from '../../scenarios/a.json?raw';";
    expect(complaints({ 'src/app/a.ts': scenario }, others)).toEqual([]);
    expect(complaints({ 'src/ui/a.ts': scenario }, others)).toEqual([
      'src/ui/a.ts:1 imports scenarios/a.json: ui may not reach out of src to here',
    ]);
  });

  it('should refuse a file that belongs to no room and one that cannot be read', () => {
    expect(complaints({ 'src/helpers/a.ts': '' })).toEqual([
      'src/helpers/a.ts:1 belongs to no room',
    ]);
    expect(complaints({ 'src/model/a.ts': 'export const = 1;' })[0]).toMatch(
      /^src\/model\/a\.ts:1 cannot be read: /,
    );
  });
});
