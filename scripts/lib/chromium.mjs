import { existsSync } from 'node:fs';
import { findExecutable } from './executable.mjs';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APT = '/usr/bin/apt-get';

/**
 * What the browser is started with: no sandbox (tests run as root in containers), no traffic of its
 * own, and WebGL drawn by the processor, the same on every machine.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/**
 * Finds the browser for the tests: CHROMIUM_PATH, or the usual names on PATH.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  return findExecutable('CHROMIUM_PATH', NAMES);
}

/**
 * Finds the browser, or installs it where that is possible.
 *
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync(APT)) {
    console.log('Installing Chromium (apt-get install chromium) …');
    await run(APT, ['update', '-qq']);
    await run(APT, ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome. Install it (Debian and Ubuntu: apt-get install chromium), ' +
      'or set CHROMIUM_PATH to its executable.',
  );
}
