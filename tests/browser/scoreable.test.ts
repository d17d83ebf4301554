import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { narrowBounds, randomGame } from '../../src/analysis/scoreable/random-game.ts';
import { filesOf } from '../support/scoreable-games.ts';
import { ending, primary, screenName } from './support/campaign.ts';
import { expectToFit, watchConsole } from './support/watch.ts';

async function openDialog(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open a scoreable game' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

async function openRandom(page: Page, seed: string): Promise<void> {
  await openDialog(page);
  await page.getByLabel('Seed').fill(seed);
  await page.getByRole('button', { name: 'Open the table' }).click();
  await expect(page.getByText('24 of 24 exchanges left')).toBeVisible();
}

/** Chooses files through the file chooser that a button opens. */
async function give(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const buffers = [...files].map(([path, text]) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  await (await choosing).setFiles(buffers);
}

/** Puts the move under consideration. Presses too close together are taken for one. */
async function press(page: Page): Promise<void> {
  await page.waitForTimeout(520);
  await primary(page).click();
}

test('should open a random table by its seed, and play it to the ending', async ({ page }) => {
  test.setTimeout(120_000);
  const said = watchConsole(page);
  await openDialog(page);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await openRandom(page, '5');
  await expect(page.getByText('Scoreable game: random table 5').first()).toBeVisible();
  expect(await screenName(page)).toBe('At the table');
  await page.getByText('Formulate', { exact: true }).click();
  await page.getByRole('radio', { name: 'Table a text' }).check();
  await press(page);
  await expect(page.getByText(/objects to clause \d, Issue/).first()).toBeVisible();
  await expect(page.getByText('23 of 24 exchanges left')).toBeVisible();
  await press(page);
  await expect(page.getByText('22 of 24 exchanges left')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expectToFit(page);
  await page.getByText('Close', { exact: true }).first().click();
  await page.getByRole('radio', { name: 'Nothing' }).check();
  await press(page);
  await expect(page.locator('h1').first()).toHaveText('What came of it: No result');
  await press(page);
  await press(page);
  await expect(ending(page)).toBeVisible();
  await expect(page.getByText('No text', { exact: true }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Play again, new seed' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Play again from the start' })).toBeVisible();
  await page.getByRole('button', { name: 'Another random table' }).click();
  await expect(page.getByText('24 of 24 exchanges left')).toBeVisible();
  await expect(page.getByText('Scoreable game: random table 5', { exact: true })).toHaveCount(0);
  await expect(page.getByText(/^Scoreable game: random table \d+$/).first()).toBeVisible();
  expect(said).toEqual([]);
});

test('should open a game from its files, save it, and write a record that holds', async ({
  page,
}, info) => {
  const said = watchConsole(page);
  const game = randomGame('8', narrowBounds);
  await openDialog(page);
  await give(page, filesOf(game));
  await expect(page.getByText('24 of 24 exchanges left')).toBeVisible();
  await press(page);
  await expect(page.getByText('23 of 24 exchanges left')).toBeVisible();
  await page.keyboard.press('s');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the record' }).click();
  const file = info.outputPath('record.jsonl');
  writeFileSync(file, readFileSync(await (await downloading).path()));
  const tn = spawnSync('npx', ['tsx', 'src/cli/main.ts', 'verify', file, '--json'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(tn.stdout)).toMatchObject({ ok: true, firstDifference: null });
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.getByText('23 of 24 exchanges left')).toBeVisible();
  expect(said).toEqual([]);
});

test('should say which file is wrong, where, and what to write', async ({ page }) => {
  const files = filesOf(randomGame('8'));
  const spoilt = new Map(files).set('scores_files/party-1.txt', '0, 3\n0, many\n5');
  await openDialog(page);
  await give(page, spoilt);
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(
    'scores_files/party-1.txt, line 2 has no whole number in place 2; write scores as 0, 11, 5.',
  );
  expect(await violations(page)).toEqual([]);
  await give(page, new Map([['notes.txt', 'hello']]));
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(
    /^config\.txt is not among the 1 files/,
  );
  await give(page, files);
  await expect(page.getByText('24 of 24 exchanges left')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('should seat eight parties, never wider than the window', async ({ page }) => {
    await openDialog(page);
    await page.getByLabel('Seed').fill('6');
    await page.getByRole('button', { name: 'Open the table' }).tap();
    await expect(page.getByRole('columnheader', { name: /Party H/ })).toBeVisible();
    await expectToFit(page);
    expect(await violations(page)).toEqual([]);
  });
});
