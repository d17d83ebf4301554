// Everything that has to hold, in order; stops at the first stage that does not. The last line
// counts the tests. Plain Node, since it also installs what the rest needs.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasPage } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { describe, NOTHING, readPlaywright, readVitest, sum } from './lib/counts.mjs';
import { installDependencies } from './lib/install.mjs';
import { ROOT, run } from './lib/run.mjs';

/** @typedef {import('./lib/counts.mjs').Counts} Counts */
/**
 * @typedef {{
 *   name: string,
 *   run: () => Promise<number>,
 *   count?: () => Counts,
 *   needsPage?: boolean,
 * }} Stage
 */

const REPORTS = join(ROOT, '.cache/test');
const UNIT_REPORT = join(REPORTS, 'unit.json');
/** Also named in playwright.config.ts. */
const BROWSER_REPORT = join(REPORTS, 'browser.json');

/** @type {readonly Stage[]} */
const STAGES = [
  { name: 'types', run: () => tool('typescript/bin/tsc', '-b') },
  { name: 'lint', run: () => tool('oxlint/bin/oxlint', '--deny-warnings') },
  { name: 'format', run: () => tool('oxfmt/bin/oxfmt', '--check') },
  { name: 'unused', run: () => tool('knip/bin/knip.js') },
  {
    name: 'unit',
    run: () =>
      tool(
        'vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_REPORT}`,
      ),
    count: () => readVitest(UNIT_REPORT),
  },
  {
    name: 'build',
    needsPage: true,
    run: () => tool('vite/bin/vite.js', 'build', '--logLevel', 'warn'),
  },
  {
    name: 'browser',
    needsPage: true,
    run: () => tool('@playwright/test/cli.js', 'test', '--pass-with-no-tests'),
    count: () => readPlaywright(BROWSER_REPORT),
  },
];

process.exitCode = await main();

async function main() {
  try {
    await installDependencies();
    process.env['CHROMIUM_PATH'] = await ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log(describe({ ...NOTHING, failed: 1 }));
    return 1;
  }
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  /** @type {string[]} */
  const summary = [];
  /** @type {Counts[]} */
  const counts = [];
  let failedStage;
  for (const stage of STAGES) {
    console.log(`\n── ${stage.name} ──`);
    if (stage.needsPage === true && !hasPage()) {
      console.log('There is no index.html yet: nothing to do.');
      continue;
    }
    const started = performance.now();
    const code = await stage.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const counted = stage.count?.() ?? NOTHING;
    // A stage that fails without a failed test (a type error, say) counts as one failure.
    const missed = code !== 0 && counted.failed === 0 ? 1 : 0;
    counts.push({ ...counted, failed: counted.failed + missed });
    summary.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${stage.name.padEnd(8)} ${seconds} s`);
    if (code !== 0) {
      failedStage = stage.name;
      break;
    }
  }

  console.log(`\n${summary.join('\n')}`);
  if (failedStage !== undefined) console.log(`Stopped: ${failedStage} failed, see above.`);
  console.log(describe(sum(counts)));
  return failedStage === undefined ? 0 : 1;
}

/**
 * Runs a tool by its script, so that no shell and no npx stands between.
 *
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 */
function tool(script, ...args) {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args]);
}
