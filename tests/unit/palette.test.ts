import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { artDocument } from '../../scripts/docs/art-document.ts';
import {
  coloursOf,
  contrastOf,
  leastOf,
  ornaments,
  pairs,
  themes,
} from '../../scripts/docs/palette.ts';

describe('the palette', () => {
  it.each(themes)('should keep every pair that is used apart in the theme %s', (theme) => {
    const low = pairs.flatMap((pair) =>
      contrastOf(pair, theme).flatMap((contrast, at) =>
        contrast < leastOf(pair, theme)
          ? [`${pair.front} on ${pair.grounds[at]}: ${contrast.toFixed(2)}`]
          : [],
      ),
    );
    expect(low).toEqual([]);
  });

  it('should say of every colour what stands on what', () => {
    const claimed = new Set([
      ...ornaments,
      ...pairs.flatMap(({ front, grounds }) => [front, ...grounds]),
    ]);
    expect([...coloursOf('light').keys()].filter((name) => !claimed.has(name))).toEqual([]);
  });

  it('should be the only place that names a colour', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.css$|\.tsx$/.test(path) && !path.endsWith('tokens.css'),
    );
    expect(files.length).toBeGreaterThan(100);
    const colour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(|: *(white|black)\b/i;
    const named = files.flatMap((path) =>
      readFileSync(`src/${path}`, 'utf8')
        .split('\n')
        .flatMap((line, at) => (colour.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
    expect(named).toEqual([]);
  });

  it('should stand in docs/art.md as it is; where it does not, run `npm run docs`', () => {
    const page = readFileSync(new URL('../../docs/art.md', import.meta.url), 'utf8');
    expect(page === artDocument()).toBe(true);
  });
});
