/**
 * Cuts the fonts down to the letters that the game shows: src/styles/letters.css and the files beside it.
 * Run it again when a text brings a new character; a test says so.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { charactersOfTheGame, facesIn } from '../lib/characters.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STYLES = join(ROOT, 'src/styles');
const resolve = createRequire(import.meta.url).resolve;

/** Weights that the style sheets ask for. */
const WEIGHTS = { min: 400, max: 700 };
/** Size of the words that somebody says, in points: the only ones in italics. */
const SPOKEN = 14;
/** Size of the title in Cyrillic, in points. */
const TITLE = 24;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const everything = charactersOfTheGame(ROOT);
const among = (pattern) => everything.filter((character) => pattern.test(character));

/** The script of one language only where that language is marked, for one sign may look otherwise in each. */
const FONTS = [
  {
    family: 'Noto Sans Variable',
    sheet: '@fontsource-variable/noto-sans/wght.css',
    characters: everything,
    axes: { wght: WEIGHTS },
  },
  {
    family: 'Source Serif 4 Variable',
    sheet: '@fontsource-variable/source-serif-4/opsz.css',
    characters: everything.filter((character) => !CYRILLIC.test(character)),
    axes: { wght: WEIGHTS },
  },
  {
    family: 'Source Serif 4 Variable',
    sheet: '@fontsource-variable/source-serif-4/opsz.css',
    characters: among(CYRILLIC),
    axes: { wght: WEIGHTS, opsz: TITLE },
  },
  {
    family: 'Source Serif 4 Variable',
    sheet: '@fontsource-variable/source-serif-4/opsz-italic.css',
    characters: among(/[ -ÿ‐-‧←-↓−]/u),
    axes: { wght: WEIGHTS, opsz: SPOKEN },
  },
  {
    family: 'Atkinson Hyperlegible Next Variable',
    sheet: '@fontsource-variable/atkinson-hyperlegible-next/wght.css',
    characters: everything,
    axes: { wght: WEIGHTS },
  },
  {
    family: 'Noto Sans Mongolian',
    sheet: '@fontsource/noto-sans-mongolian/mongolian-400.css',
    characters: [' ', ...among(/\p{Script=Mongolian}/u)],
    axes: {},
  },
  {
    family: 'Noto Sans KR Variable',
    sheet: '@fontsource-variable/noto-sans-kr/wght.css',
    characters: among(/\p{Script=Hangul}/u),
    axes: { wght: 400 },
  },
  {
    family: 'Noto Sans SC Variable',
    sheet: '@fontsource-variable/noto-sans-sc/wght.css',
    characters: among(/\p{Script=Han}/u),
    axes: { wght: 400 },
  },
  {
    family: 'Noto Sans JP Variable',
    sheet: '@fontsource-variable/noto-sans-jp/wght.css',
    characters: among(/\p{Script=Han}/u),
    axes: { wght: 400 },
  },
];

rmSync(join(STYLES, 'letters'), { recursive: true, force: true });
mkdirSync(join(STYLES, 'letters'));
const rules = [];
let bytes = 0;
for (const font of FONTS) {
  const path = resolve(font.sheet);
  const wanted = new Set(font.characters.map((character) => character.codePointAt(0)));
  /** Later slices give way: a character comes from the first that has it. */
  for (const { style, file, points } of facesIn(readFileSync(path, 'utf8'))) {
    const here = (points ?? [...wanted]).filter((point) => wanted.has(point));
    if (here.length === 0) continue;
    for (const point of here) wanted.delete(point);
    const cut = await subsetFont(
      readFileSync(join(dirname(path), file)),
      String.fromCodePoint(...here),
      { targetFormat: 'woff2', variationAxes: font.axes, noHinting: true },
    );
    const name = file.split('/').at(-1).replaceAll(/[[\]]/g, '');
    writeFileSync(join(STYLES, 'letters', name), cut);
    bytes += cut.length;
    rules.push(rule(font, style, name, here));
    console.log(`${name}: ${here.length} characters, ${cut.length} bytes`);
  }
}
writeFileSync(
  join(STYLES, 'letters.css'),
  `/* Written by \`npm run letters\`: the fonts, cut down to what the game shows. */\n${rules.join('\n')}\n`,
);
writeFileSync(join(ROOT, 'assets/fonts-licence.txt'), licences());
console.log(`${rules.length} files, ${bytes} bytes`);

/** One file as a rule; its range says exactly what it holds, so that nothing is fetched in vain. */
function rule({ family, axes }, style, name, points) {
  const weight = typeof axes.wght === 'object' ? `${axes.wght.min} ${axes.wght.max}` : '400';
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-display: swap;
  font-weight: ${weight};
  src: url('./letters/${name}') format('woff2');
  unicode-range: ${ranges(points)};
}`;
}

function hex(point) {
  return point.toString(16).toUpperCase();
}

function ranges(points) {
  const sorted = points.toSorted((one, other) => one - other);
  const runs = [];
  for (const point of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}

/** Whose the fonts are, and the one licence under which all of them stand. */
function licences() {
  const packages = [...new Set(FONTS.map(({ sheet }) => dirname(sheet)))];
  const texts = packages.map((name) =>
    readFileSync(join(dirname(resolve(`${name}/package.json`)), 'LICENSE'), 'utf8'),
  );
  const owners = packages.map((name, at) => `${name}: ${texts[at].split('\n')[0].trim()}`);
  return `${owners.join('\n')}\n${texts[0].slice(texts[0].indexOf('\n'))}`;
}
