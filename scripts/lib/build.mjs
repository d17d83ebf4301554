import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** Everything that the built game is made of. */
const INPUTS = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'scripts/lib/offline.mjs',
  'tsconfig.base.json',
  'src',
  'assets',
  'scenarios',
];

/** Whether there is a game to build at all. */
export function hasPage() {
  return existsSync(join(ROOT, 'index.html'));
}

/** Whether `dist` holds a build that is newer than everything it was made of. */
export function isBuilt() {
  const built = join(ROOT, 'dist/index.html');
  if (!existsSync(built)) return false;
  const time = statSync(built).mtimeMs;
  return INPUTS.every((path) => newest(join(ROOT, path)) <= time);
}

/**
 * The latest change of a file or of anything in a folder, in milliseconds; 0 when absent. A folder
 * counts too: its time tells of a file taken away.
 *
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stat.mtimeMs,
  );
}
