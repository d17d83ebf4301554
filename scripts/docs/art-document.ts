import { readFileSync } from 'node:fs';
import { contrastOf, pairs, themes } from './palette.ts';
import { table } from './table.ts';

const TEMPLATE = new URL('art.template.md', import.meta.url);

/** The text of docs/art.md: the template beside this file, with the figures of the palette. */
export function artDocument(): string {
  return readFileSync(TEMPLATE, 'utf8').replace('<!-- contrast -->', contrastTable());
}

/** For each pair the least contrast over its grounds, in each theme. */
function contrastTable(): string {
  return table(
    ['what', 'on', 'for', ...themes],
    pairs.map((pair) => [
      `\`${pair.front}\``,
      pair.grounds.join(', '),
      `${pair.kind}: ${pair.use}`,
      ...themes.map((theme) => Math.min(...contrastOf(pair, theme)).toFixed(1)),
    ]),
  );
}
