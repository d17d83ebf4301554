import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DealSpace } from '../../src/analysis/deals/deal-space.ts';
import { readScoreable } from '../../src/analysis/scoreable/read-scoreable.ts';
import type { ScoreableGame } from '../../src/analysis/scoreable/scoreable-game.ts';

/** Games of other authors lie beside the project and are not part of it; null where they are absent. */
const shared = fileURLToPath(new URL('../../../shared/data/scoreable-games', import.meta.url));
export const givenGames: string | null = existsSync(shared) ? shared : null;

/** The files of a game, as a folder would hold them. */
export function filesOf({
  space,
  partyNames,
  proposer,
  second,
}: ScoreableGame): Map<string, string> {
  const role = (party: number): string =>
    party === proposer ? 'p1' : party === second ? 'p2' : 'player';
  const config = space.parties.map(
    ({ id }, party) => `${partyNames[party] ?? id},${id},${role(party)},cooperative,nobody`,
  );
  const files = new Map([['config.txt', config.join('\n')]]);
  for (const { id, values, reservation } of space.parties) {
    const rows = values.map((scores) => scores.join(', '));
    files.set(`scores_files/${id}.txt`, [...rows, String(reservation)].join('\n'));
  }
  return files;
}

/** Writes a game's files into a folder. */
export function writeGame(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(join(folder, 'scores_files'), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
}

/** Reads a game's folder. */
export function gameIn(folder: string, name: string): ScoreableGame {
  const paths = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .map((path) => path.replaceAll('\\', '/'));
  const files = new Map(
    paths.map((path) => [path, readFileSync(join(folder, name, path), 'utf8')]),
  );
  const read = readScoreable(name, files);
  if (!read.ok) throw new Error(`expected a game in ${name}, got ${read.fault.message}`);
  return read.game;
}

/** Three parties about two issues of two and three options; the first two hold vetoes. */
export function smallTable(): DealSpace {
  return {
    options: [2, 3],
    parties: [
      {
        id: 'a',
        values: [
          [0, 4],
          [6, 3, 0],
        ],
        reservation: 6,
      },
      {
        id: 'b',
        values: [
          [5, 0],
          [0, 3, 5],
        ],
        reservation: 3,
      },
      {
        id: 'c',
        values: [
          [0, 2],
          [0, 8, 0],
        ],
        reservation: 9,
      },
    ],
    rule: { atLeast: 2, vetoes: [0, 1] },
  };
}
