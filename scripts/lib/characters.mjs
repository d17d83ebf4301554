import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the words of the game are written. */
const ROOMS = ['src/presenter', 'src/content', 'src/ui', 'src/app', 'src/scenes', 'scenarios'];

/** Kept whole, for words that a teacher or another language brings: English and its neighbours, Russian, Mongolian. */
const ALPHABETS = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x400, 0x45f],
  [0x4ae, 0x4af],
  [0x4e8, 0x4e9],
];

/**
 * Every character that the game may show, in order.
 *
 * @param {string} root the folder of the game
 * @returns {string[]}
 */
export function charactersOfTheGame(root) {
  const found = new Set(
    ALPHABETS.flatMap(([from = 0, to = 0]) =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
    ),
  );
  for (const room of ROOMS)
    for (const path of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }))
      if (/\.(ts|tsx|json)$/.test(path))
        for (const character of readFileSync(join(root, room, path), 'utf8')) found.add(character);
  return [...found].filter((character) => character >= ' ').toSorted();
}

/**
 * The code points that a style sheet of `@font-face` rules covers, by family.
 *
 * @param {string} css
 * @returns {Map<string, Set<number>>}
 */
export function coveredBy(css) {
  /** @type {Map<string, Set<number>>} */
  const families = new Map();
  for (const { family, points } of facesIn(css)) {
    const known = families.get(family) ?? new Set();
    for (const point of points ?? []) known.add(point);
    families.set(family, known);
  }
  return families;
}

/**
 * The rules of a style sheet that bring letters.
 *
 * @param {string} css
 */
export function facesIn(css) {
  return [...css.matchAll(/@font-face\s*\{(.*?)\}/gs)].map(([, rule = '']) => ({
    family: /font-family:\s*'([^']+)'/.exec(rule)?.[1] ?? '',
    style: /font-style:\s*(\w+)/.exec(rule)?.[1] ?? 'normal',
    file: /url\('?([^)']+\.woff2)'?\)/.exec(rule)?.[1] ?? '',
    points: pointsOf(/unicode-range:\s*([^;]+);/.exec(rule)?.[1]),
  }));
}

/**
 * @param {string | undefined} range as `unicode-range` writes it
 * @returns {number[] | null} null where a file is not divided
 */
function pointsOf(range) {
  if (range === undefined) return null;
  return range
    .split(',')
    .map((part) => part.trim().replace(/^U\+/i, ''))
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [from = '', to = from] = part.split('-');
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => first + at);
    });
}
