import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

/** Bytes that a compressing server sends, at most. */
const TITLE_SCRIPT = 150_000;
const FIRST_SCENE_SCRIPT = 800_000;

/** Files of the build that the page has fetched so far, without the address. */
async function fetched(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const here = own.filter(({ origin }) => origin === location.origin);
    return [...new Set(here.map(({ pathname }) => pathname.slice(1)))];
  });
}

/** What a file weighs on the wire; pictures, sounds and fonts are compressed already. */
function weight(file: string): number {
  const bytes = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
  return /\.(?:js|css|svg|json|html|webmanifest)$/.test(file)
    ? gzipSync(bytes, { level: 9 }).length
    : bytes.length;
}

function sum(files: readonly string[]): number {
  return files.reduce((all, file) => all + weight(file), 0);
}

test('should open on little, and come to the first scene on little more', async ({
  page,
}, info) => {
  // The rest of the game is fetched in the idle time after this; what the title waits for is here.
  const html = readFileSync(new URL('../../dist/index.html', import.meta.url), 'utf8');
  const needed = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, file = '']) => file,
  );
  expect(needed.length).toBeGreaterThan(0);
  expect(sum(needed)).toBeLessThan(TITLE_SCRIPT);

  await page.goto('./');
  await page.getByRole('button', { name: 'Begin at Ikh Tenger' }).click();
  await expect(page.locator('.stage canvas')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const files = await fetched(page);
  const lines = files.map((file) => `${weight(file)} ${file}`);
  await info.attach('what was fetched', { body: lines.join('\n') });
  expect(sum(files.filter((file) => /\.(?:js|css)$/.test(file)))).toBeLessThan(FIRST_SCENE_SCRIPT);
});
