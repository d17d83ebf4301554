import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  configFile,
  readScoreable,
  scoresFolder,
  type ScoreableFault,
} from '../analysis/scoreable/read-scoreable.ts';
import type { ScoreableGame } from '../analysis/scoreable/scoreable-game.ts';
import { readText, systemFault } from './read-text.ts';
import { bad, good, quoted, type Result } from './result.ts';

/** What the operand of `tn mediate` turned out to be. */
export type Found =
  | { kind: 'games'; games: readonly ScoreableGame[] }
  | { kind: 'log'; path: string; text: string; games: ReadonlyMap<string, ScoreableGame> };

/** Games of a folder of games, one game's folder, or a log that lies beside the games it speaks of. */
export function findGames(path: string, cwd: string): Result<Found> {
  const full = resolve(cwd, path);
  try {
    if (!statSync(full).isDirectory()) return logAt(path, cwd);
    if (isGame(full)) {
      const game = gameAt(full, path);
      return game.ok ? good({ kind: 'games', games: [game.value] }) : game;
    }
  } catch (error) {
    return bad(`${quoted(path)} ${systemFault(error)}`);
  }
  const games = gamesIn(full, path);
  if (!games.ok) return games;
  return games.value.length > 0
    ? good({ kind: 'games', games: games.value })
    : bad(
        `${quoted(path)} holds no game; name a folder with ${configFile} and ${scoresFolder}, or one with such folders`,
      );
}

function logAt(path: string, cwd: string): Result<Found> {
  const text = readText(path, cwd);
  if (!text.ok) return text;
  const games = gamesIn(dirname(resolve(cwd, path)), dirname(path));
  if (!games.ok) return games;
  const byName = new Map(games.value.map((game) => [game.name, game]));
  return byName.size > 0
    ? good({ kind: 'log', path, text: text.value, games: byName })
    : bad(`${quoted(path)} lies beside no game; put it into the folder that holds its games`);
}

function isGame(folder: string): boolean {
  return statSync(join(folder, configFile), { throwIfNoEntry: false })?.isFile() === true;
}

/** Every game in a folder, by name. */
function gamesIn(folder: string, shown: string): Result<ScoreableGame[]> {
  const games: ScoreableGame[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    const full = join(folder, name);
    if (statSync(full, { throwIfNoEntry: false })?.isDirectory() !== true || !isGame(full))
      continue;
    const game = gameAt(full, join(shown, name));
    if (!game.ok) return game;
    games.push(game.value);
  }
  return good(games);
}

function gameAt(folder: string, shown: string): Result<ScoreableGame> {
  const files = new Map<string, string>();
  const scores = join(folder, scoresFolder);
  const names =
    statSync(scores, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(scores) : [];
  const paths = names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${scoresFolder}/${name}`);
  for (const path of [configFile, ...paths]) {
    const text = fileAt(join(folder, path), join(shown, path));
    if (!text.ok) return text;
    files.set(path, text.value);
  }
  const read = readScoreable(basename(folder), files);
  return read.ok ? good(read.game) : bad(told(shown, read.fault));
}

/** An empty file is read as such: the reader of games says what belongs there. */
function fileAt(full: string, shown: string): Result<string> {
  const size = statSync(full, { throwIfNoEntry: false })?.size;
  if (size === 0) return good('');
  const text = readText(full, '.');
  return text.ok ? text : bad(text.fault.replace(quoted(full), quoted(shown)));
}

function told(shown: string, { file, line, message }: ScoreableFault): string {
  const place = line === null ? '' : `, line ${line}:`;
  return `${quoted(join(shown, file))}${place} ${message}`;
}
