import { expect, test, type Page } from '@playwright/test';
import { byKeyboard, byMouse, byTouch, playOn, primary, tabTo } from './support/campaign.ts';
import { escaped, expectToFit, expectWellInEveryWindow, watchConsole } from './support/watch.ts';

async function begin(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^The campaign/ })).toBeVisible();
}

test('should play a round with the keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  const said = watchConsole(page);
  await begin(page);
  await byKeyboard(page.getByRole('button', { name: /^The campaign/ }));
  await playOn({ page, press: byKeyboard, until: 2 });
  await expect(page.locator('h1').first()).toHaveText(/May/);
  expect(said).toEqual([]);
});

test('should answer the keys for undo, ledger, codex, settings and the list of keys', async ({
  page,
}) => {
  await begin(page);
  await byKeyboard(page.getByRole('button', { name: /^The campaign/ }));
  await expect(page.locator('h1').first()).toHaveText(/Briefing/);
  for (const [key, name] of [
    ['l', /^Why$/],
    ['c', /^Codex$/],
    ['s', /settings/i],
    ['?', /keys/i],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('heading').first()).toHaveText(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await tabTo(page.getByRole('button', { name: 'Prepare the ground' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('h1').first()).toHaveText('Prepare the ground');
  await page.keyboard.press('u');
  await expect(page.locator('h1').first()).toHaveText(/Briefing/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('should play a round by touch, never wider than the window', async ({ page }) => {
    test.setTimeout(180_000);
    const said = watchConsole(page);
    await begin(page);
    await byTouch(page.getByRole('button', { name: /^The campaign/ }));
    await playOn({ page, press: byTouch, until: 2, onScreen: async () => expectToFit(page) });
    await expect(page.locator('h1').first()).toHaveText(/May/);
    expect(said).toEqual([]);
  });
});

test('should show every screen of a round without a fault for axe, in every window', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  await begin(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectWellInEveryWindow(page, 'title');
  await byMouse(page.getByRole('button', { name: /^The campaign/ }));
  await playOn({
    page,
    press: byMouse,
    until: 2,
    onScreen: async (name) => expectWellInEveryWindow(page, name),
  });
});

test('should have every word from the catalogue, and room for longer ones, at 390×844', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const left = new Map<string, readonly string[]>();
  const look = async () => {
    await expectToFit(page);
    const found = await escaped(page);
    if (found.length > 0) left.set(await page.title(), found);
  };
  await page.goto('./?lang=pseudo');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-x-pseudo');
  await look();
  for (const key of ['s', '?']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
  }
  await page.locator('.title-actions > .button').nth(1).click();
  await expect(page.locator('.title-actions')).toBeHidden();
  // Briefing, groundwork, convening, replies, the table.
  for (const at of [1, 2, 3, 4, 5]) {
    await expect(page.locator('h1').first()).toHaveText(/^\[/);
    await look();
    if (at === 1) {
      await page.keyboard.press('l');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look();
      await page.keyboard.press('Escape');
    }
    const before = await page.title();
    if (at < 5) {
      await primary(page).click();
      await expect.poll(() => page.title()).not.toBe(before);
    }
  }
  expect([...left]).toEqual([]);
});
