import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { charactersOfTheGame, coveredBy } from '../../scripts/lib/characters.mjs';
import { contentParties } from '../../src/presenter/messages/en/content-parties.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const covered = coveredBy(
  readFileSync(new URL('../../src/styles/letters.css', import.meta.url), 'utf8'),
);

function lacking(family: string, text: Iterable<string>): string[] {
  const points = covered.get(family) ?? new Set<number>();
  return Array.from(text).filter((character) => !points.has(character.codePointAt(0) ?? -1));
}

/** Arrows and shapes that none of the families has: the system draws them. */
const system = new Set('←→▲▼●⟦⟧');
const script = /\p{Script=Mongolian}|\p{Script=Hangul}|\p{Script=Han}/u;

describe('the letters', () => {
  const shown = charactersOfTheGame(root).filter(
    (character) => !system.has(character) && !script.test(character),
  );

  it.each(['Noto Sans Variable', 'Source Serif 4 Variable'])(
    'should stand in %s for every text of the game; where not, run `npm run letters`',
    (family) => {
      expect(shown.length).toBeGreaterThan(250);
      expect(lacking(family, shown)).toEqual([]);
    },
  );

  it.each([
    ['ko', 'Noto Sans KR Variable'],
    ['zh-Hans', 'Noto Sans SC Variable'],
    ['ja', 'Noto Sans JP Variable'],
    ['mn', 'Noto Sans Variable'],
    ['ru', 'Noto Sans Variable'],
  ])('should write the names of countries and capitals in %s', (language, family) => {
    const names = Object.entries(contentParties)
      .filter(([key, text]) => key.endsWith('.own.language') && text === language)
      .map(([key]) => key.replace(/\.language$/, ''))
      .map((own) => `${contentParties[own]}${contentParties[`${own}.capital`]}`);
    expect(names.length).toBeGreaterThan(0);
    expect(lacking(family, names.join(''))).toEqual([]);
  });
});
