import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chooseFile } from './support/transcript.ts';
import { violations } from './support/watch.ts';

const AUTO = 'third-neighbor.save.auto';

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^The campaign/ }).click();
  await expect(page.getByRole('heading', { name: /^Briefing/ })).toBeAttached();
}

async function stored(page: Page, key: string): Promise<string> {
  return page.evaluate((name) => localStorage.getItem(name) ?? '', key);
}

async function store(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text]);
}

test('should go on with the last game after the page was closed', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Prepare the ground' }).click();
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Groundwork' })).toHaveAttribute(
    'aria-current',
    'step',
  );
});

test('should keep a named save, load it, and delete it', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.getByRole('button', { name: 'Save this game' }).click();
  await expect(page.getByText('Write a name first.')).toBeVisible();
  await page.getByLabel('Name of the save').fill('Before June');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved as Before June.')).toBeVisible();
  const pictures = page.locator('.save-thumb img');
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('complete', true);
    expect(
      await picture.evaluate((image) => 'naturalWidth' in image && image.naturalWidth),
    ).toBeGreaterThan(0);
  }
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Load Before June', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.getByRole('button', { name: 'Delete Before June' }).click();
  await expect(page.getByText('Before June', { exact: true })).toBeHidden();
});

test('should write the record to a file and read it again', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('s');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the record' }).click();
  const path = await (await downloading).path();
  expect(readFileSync(path, 'utf8').split('\n')[0]).toContain(
    '"scenario":"ulaanbaatar-dialogue-2014"',
  );
  await chooseFile(page, 'game.jsonl', readFileSync(path, 'utf8'));
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { name: /^Briefing/ })).toBeAttached();
});

test('should say what is wrong with a file that is no saved game', async ({ page }) => {
  await page.goto('/');
  await chooseFile(page, 'a.json', '{"hello": 1}');
  await expect(page.getByText('This file is not a saved game')).toBeVisible();
});

test('should list a damaged save and keep it until it is deleted', async ({ page }) => {
  await page.goto('/');
  await store(page, 'third-neighbor.save.old', '{"version":1,"transcr');
  await page.reload();
  await page.getByRole('button', { name: 'Saved games' }).click();
  await expect(page.getByText('This save cannot be read.')).toBeVisible();
  await expect(page.locator('.save-thumb img')).toHaveCount(0);
  expect(await stored(page, 'third-neighbor.save.old')).toBe('{"version":1,"transcr');
});

test('should go on from the snapshot of a game of other rules', async ({ page }) => {
  await begin(page);
  const save = await stored(page, AUTO);
  await store(page, AUTO, save.replace(/\\"book\\":\\"[0-9a-f]{8}/, '\\"book\\":\\"00000000'));
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.getByText('This game was played under other rules.')).toBeVisible();
  await page.getByRole('button', { name: 'Prepare the ground' }).click();
  await expect(page.getByRole('heading', { name: /^Briefing/ })).toHaveCount(0);
});

test('should tell when the browser has no room for saves, and play on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await begin(page);
  await expect(page.getByText('The browser has no room left for saves.')).toBeVisible();
  await page.getByRole('button', { name: 'Prepare the ground' }).click();
  await expect(page.getByRole('heading', { name: /^Briefing/ })).toHaveCount(0);
});

test('should delete everything only after asking', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  expect(await stored(page, AUTO)).not.toBe('');
  await page.getByRole('button', { name: 'Delete everything now' }).click();
  await expect(page.getByRole('button', { name: /^The campaign/ })).toBeVisible();
  expect(await stored(page, AUTO)).toBe('');
});

test('should keep the game at hand when something of ours breaks', async ({ page }) => {
  await begin(page);
  // Everything that is fetched by itself has come; what breaks now breaks by the press.
  await expect(page.locator('.mention').first()).toBeVisible();
  await page.evaluate(() => {
    Reflect.set(Array.prototype, 'flatMap', () => {
      throw new Error('broken on purpose');
    });
  });
  await page.getByRole('button', { name: 'Prepare the ground' }).click();
  await expect(page.getByRole('heading', { name: 'Something broke' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the game to a file' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toContain('"scenario"');
});
