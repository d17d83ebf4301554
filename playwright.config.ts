import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/chromium.mjs';

/** Two checkouts at once need two ports, or one would test what the other built. */
const PORT = Number(process.env['BROWSER_PORT'] ?? 4199);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // One browser at a time: WebGL is drawn by the processor, and frames starve when two compete.
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/test/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 10_000,
    trace: 'off',
    // Each test is a first visit; the one that goes offline says so.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: CHROMIUM_ARGS,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort --logLevel warn`,
    url: `http://127.0.0.1:${PORT}/`,
    // On a developer's machine a server that already runs serves the same dist.
    reuseExistingServer: process.env['CI'] === undefined,
    timeout: 30_000,
  },
});
