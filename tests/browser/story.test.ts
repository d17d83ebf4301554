import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import * as v from 'valibot';
import { byKeyboard, tabTo } from './support/campaign.ts';
import { openTranscript } from './support/transcript.ts';
import { expectWellInEveryWindow, violations, watchConsole } from './support/watch.ts';

const campaign = readFileSync(
  new URL('../replays/ulaanbaatar-dialogue-2014-1.jsonl', import.meta.url),
  'utf8',
);
/** One of few decisions, weighed in little time. */
const lesson = readFileSync(new URL('../replays/one-lesson-1.jsonl', import.meta.url), 'utf8');

const pages = [
  'Trust',
  'Turning points',
  'What was possible',
  'Meetings and promises',
  'The house',
  'Eight fundamentals',
  'Told from each capital',
];

async function openStory(page: Page, transcript: string): Promise<void> {
  await openTranscript(page, transcript);
  await byKeyboard(page.getByRole('button', { name: 'Debrief of the whole game' }));
  await expect(page.getByRole('tab')).toHaveText(pages);
}

async function fileOf(page: Page, name: string | RegExp): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  return readFileSync(await (await downloading).path());
}

test('should weigh every decision, give it away as figures, and play one choice changed', async ({
  page,
}) => {
  const said = watchConsole(page);
  await openStory(page, lesson);
  await page.getByRole('tab', { name: 'Turning points' }).click();
  await byKeyboard(page.getByRole('button', { name: 'Weigh every decision' }));
  await expect(page.getByRole('tabpanel').getByText(/^At (\d+|none) of \d+ decisions/)).toBeVisible(
    { timeout: 60_000 },
  );
  const rows = page.locator('.turning-rows > li');
  await expect(rows.first()).toContainText(/Regret|regret|Too close/);
  expect(await violations(page), 'turning points').toEqual([]);

  const Points = v.looseObject({
    turning: v.array(
      v.looseObject({ step: v.number(), rivals: v.array(v.looseObject({ draws: v.number() })) }),
    ),
  });
  const json: unknown = JSON.parse((await fileOf(page, 'Figures as JSON')).toString());
  const { turning } = v.parse(Points, json);
  expect(turning.length).toBeGreaterThan(1);
  const sheet = (await fileOf(page, 'Figures as CSV')).toString();
  expect(sheet).toContain('gain low');

  await byKeyboard(
    rows
      .first()
      .getByRole('button', { name: /^See it played/ })
      .first(),
  );
  await expect(page.locator('h1')).toHaveText('Replay');
  await expect(page.getByRole('button', { name: 'Compare' })).toBeEnabled();
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByText(/They part here/).first()).toBeVisible();
  expect(said).toEqual([]);
});

test('should keep each picture as a file, print every page, and jump from a chart or the ledger to the stage', async ({
  page,
}) => {
  const said = watchConsole(page);
  await openStory(page, campaign);
  const svg = (await fileOf(page, /as SVG$/)).toString();
  expect(svg).toMatch(/^<svg[^>]*xmlns/);
  expect(svg).not.toContain('class=');
  const png = await fileOf(page, /as PNG$/);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  await page.getByRole('tab', { name: 'What was possible' }).click();
  const space = (await fileOf(page, /Three parties at once” as SVG$/)).toString();
  expect(space.match(/<circle/g)?.length ?? 0).toBeGreaterThan(100);

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const heading of [
    'Every pair',
    'Who came',
    'The house of Mongolia',
    'Eight fundamentals of mediation',
  ])
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('tab', { name: 'Trust', exact: true }).click();
  const chart = page.getByRole('slider').first();
  await tabTo(chart);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Replay');
  const position = page.locator('.theatre-position');
  const there = await position.innerText();
  await byKeyboard(page.getByRole('button', { name: 'Ledger' }));
  await page
    .getByRole('button', { name: /^Watch the game from here/ })
    .last()
    .click();
  await expect(position).not.toHaveText(there);
  expect(said).toEqual([]);
});

test('should fit and satisfy axe', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStory(page, campaign);
  for (const name of pages) {
    await page.getByRole('tab', { name, exact: true }).click();
    await expectWellInEveryWindow(page, name);
  }
});
