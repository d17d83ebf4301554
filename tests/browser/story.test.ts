import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import * as v from 'valibot';
import { byKeyboard, tabTo } from './support/campaign.ts';
import { openTranscript } from './support/transcript.ts';
import { expectToFit, violations, watchConsole } from './support/watch.ts';

/** A whole recorded campaign. */
const campaign = readFileSync(
  new URL('../replays/ulaanbaatar-dialogue-2014-1.jsonl', import.meta.url),
  'utf8',
);

const pages = [
  'Trust',
  'What was possible',
  'Meetings and promises',
  'The house',
  'Eight fundamentals',
  'Told from each capital',
];

async function openDebrief(page: Page): Promise<void> {
  await openTranscript(page, campaign);
  await byKeyboard(page.getByRole('button', { name: 'Debrief of the whole game' }));
  await expect(page.locator('h1')).toHaveText('Debrief');
}

/** What a press of a button gives to keep. */
async function kept(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('should lead through every page by keyboard, pair by pair and change by change', async ({
  page,
}) => {
  const said = watchConsole(page);
  await openDebrief(page);
  const tabs = page.getByRole('tablist', { name: 'Pages of the debrief' });
  await tabTo(tabs.getByRole('tab', { name: 'Trust' }));
  for (const name of [...pages.slice(1), 'Trust']) {
    await page.keyboard.press('ArrowRight');
    await expect(tabs.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
  }

  const line = page.getByRole('slider');
  await tabTo(line);
  const last = await line.getAttribute('aria-valuetext');
  await page.keyboard.press('Home');
  await expect(line).not.toHaveAttribute('aria-valuetext', last ?? '');
  await expect(line).toHaveAttribute('aria-valuetext', /^March 2014: /);

  await tabTo(page.locator('.story-cell').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const cell = page.locator('.story-cell:focus');
  const pair = await cell.getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(line).toHaveAttribute('aria-label', /^How the ROK came to see/);
  expect(pair).toMatch(/^The ROK towards /);

  await byKeyboard(page.getByRole('button', { name: 'Compare with a patient host' }));
  await expect(page.getByText('a patient host: 8 of 10 games')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.story-pair .story-band')).toBeVisible();

  await page
    .getByRole('button', { name: /^Watch the game from here: / })
    .first()
    .click();
  await expect(page.locator('h1')).toHaveText('Replay');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(line).toHaveAttribute('aria-label', /^How the ROK came to see/);
  await byKeyboard(page.getByRole('button', { name: 'Back to the ending' }));
  await expect(page.getByRole('button', { name: 'Download the record' })).toBeVisible();
  expect(said).toEqual([]);
});

test('should give away every figure and every picture, and print all pages as one', async ({
  page,
}) => {
  const said = watchConsole(page);
  await openDebrief(page);
  const sheet = await kept(page, 'Figures as CSV');
  expect(sheet.name).toMatch(/\.csv$/);
  const kinds = new Set(
    sheet.bytes
      .toString()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]),
  );
  for (const kind of ['trust', 'capital', 'support', 'attendance', 'criterion'])
    expect(kinds).toContain(kind);
  const figures = await kept(page, 'Figures as JSON');
  const Figures = v.looseObject({
    meetings: v.array(v.unknown()),
    trust: v.record(v.string(), v.unknown()),
    fundamentals: v.pipe(v.array(v.unknown()), v.length(8)),
  });
  expect(Object.keys(v.parse(Figures, JSON.parse(figures.bytes.toString())).trust)).toHaveLength(7);

  for (const [name, title] of [
    ['Trust', 'Every pair'],
    ['What was possible', 'The zone of agreement'],
    ['Meetings and promises', 'Who came'],
    ['The house', 'Who carries the initiative'],
  ] as const) {
    await page.getByRole('tab', { name, exact: true }).click();
    const drawn = await kept(page, `Save the picture “${title}” as SVG`);
    const text = drawn.bytes.toString();
    expect(text).toMatch(/^<svg [^>]*width="\d+"/);
    expect(text).toContain(`<title>${title}</title>`);
    expect(text).not.toMatch(/class=|var\(--|⟦/);
  }
  const image = await kept(page, 'Save the picture “Who carries the initiative” as PNG');
  expect(image.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(image.bytes.readUInt32BE(16)).toBe(2160);

  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
    };
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  for (const heading of [
    'Every pair',
    'The zone of agreement',
    'Who came',
    'Who carries the initiative',
    'Eight fundamentals of mediation',
    'From Pyongyang',
    'From Tokyo',
  ])
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  await expect(page.getByRole('tab').first()).toBeHidden();
  expect(said).toEqual([]);
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
  [640, 360],
] as const) {
  test(`should fit and satisfy axe on every page at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openTranscript(page, campaign);
    await page.getByRole('button', { name: 'Debrief of the whole game' }).click();
    // What was possible is held to the same by a test of its own.
    for (const name of pages.filter((each) => each !== 'What was possible')) {
      await page.getByRole('tab', { name, exact: true }).click();
      await expect(page.getByRole('tabpanel', { name })).toBeVisible();
      await expectToFit(page);
      expect(await violations(page), name).toEqual([]);
    }
  });
}
