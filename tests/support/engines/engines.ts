import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/lib/chromium.mjs';
import { findExecutable } from '../../../scripts/lib/executable.mjs';

/** An engine other than Node's, as a program of this machine. */
export interface Engine {
  name: string;
  /** Its program; none where it is not installed. */
  path: string | undefined;
  /** What to install where it is missing. */
  remedy: string;
  /** Starts it with the check loaded. */
  start: (path: string) => Promise<Running>;
}

export interface Running {
  version: string;
  /** Gives an order to `check` and waits for its answer. */
  ask: (order: string) => Promise<string>;
  stop: () => Promise<void>;
}

export const engines: readonly Engine[] = [
  {
    name: 'Chromium',
    path: findChromium(),
    remedy: 'apt-get install chromium, or set CHROMIUM_PATH',
    start: (path) => startBrowser('chrome', path, CHROMIUM_ARGS),
  },
  {
    name: 'Firefox',
    path: findExecutable('FIREFOX_PATH', ['firefox-esr', 'firefox']),
    remedy: 'apt-get install firefox-esr, or set FIREFOX_PATH',
    start: (path) => startBrowser('firefox', path, []),
  },
  {
    name: 'JavaScriptCore',
    path: findExecutable('JSC_PATH', ['jsc']),
    remedy: 'apt-get install libjavascriptcoregtk-4.0-bin, or set JSC_PATH',
    start: startShell,
  },
];

/** The check as one script that leaves `engine.check` behind. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('check.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'engine',
    // As the game is built: `vite.config.ts`.
    target: 'es2022',
    charset: 'utf8',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
}

async function startBrowser(
  browser: 'chrome' | 'firefox',
  executablePath: string,
  args: readonly string[],
): Promise<Running> {
  const started = await launch({
    browser,
    executablePath,
    args: [...args],
    protocolTimeout: 600_000,
  });
  const page = await started.newPage();
  // A page of its own: no address is asked for.
  await page.goto('data:text/html,<!doctype html><title>check</title>');
  await page.addScriptTag({ content: await bundled() });
  const version = await started.version();
  return {
    version,
    ask: async (order) => String(await page.evaluate(`engine.check(${JSON.stringify(order)})`)),
    stop: () => started.close(),
  };
}

const runFile = promisify(execFile);

/** XState asks for a console as it loads; the shell has none. */
const shellConsole = 'globalThis.console = { log: print, warn: print, error: print };\n';

/** The shell of an engine: reads the script and an order, prints the answer. */
async function startShell(path: string): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'tn-engine-'));
  const script = join(folder, 'check.js');
  const order = join(folder, 'order.json');
  const asking = `print(engine.check(readFile(${JSON.stringify(order)})));`;
  await writeFile(script, `${shellConsole}${await bundled()}\n${asking}`);
  return {
    version: basename(path),
    ask: async (text) => {
      await writeFile(order, text);
      const { stdout } = await runFile(path, [script], { maxBuffer: 2 ** 28 });
      return stdout.trimEnd();
    },
    stop: () => rm(folder, { recursive: true }),
  };
}
