import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean }} Locked */

/**
 * Installs the dependencies when they are missing or differ from the lock file. Versions are
 * compared, not file times, which a checkout or a copy changes.
 */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['ci', '--loglevel=error']);
  if (code !== 0) {
    throw new Error(
      'npm ci failed: see above. It needs the npm registry once, afterwards nothing from the network.',
    );
  }
}

function isInstalled() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = packages(join(ROOT, 'package-lock.json'));
  const present = packages(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || present[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, Locked>}
 */
function packages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
