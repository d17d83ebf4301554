import { expect, test } from '@playwright/test';
import { tabTo } from './support/campaign.ts';
import { expectToFit, violations, watchConsole } from './support/watch.ts';

test('should explain a mention, lead on from there, and give the focus back', async ({ page }) => {
  const said = watchConsole(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.getByRole('button', { name: 'Begin at Ikh Tenger' }).click();
  const mention = page.locator('.note').getByRole('button', { name: 'ribbons' });
  await tabTo(mention);
  await page.keyboard.press('Enter');
  const codex = page.getByRole('dialog');
  await expect(codex.getByRole('heading', { name: 'How to read the game' })).toBeFocused();
  await codex.getByRole('button', { name: 'Forecast' }).click();
  await codex.getByText('Numbers of the rules').click();
  await expect(codex.getByText('what nobody can foresee in a reply')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await codex.getByRole('button', { name: 'Back to How to read the game' }).click();
  await page.keyboard.press('Escape');
  await expect(codex).toBeHidden();
  await expect(mention).toBeFocused();
  expect(said).toEqual([]);
});

test('should be browsed and searched from the title, in the width of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.keyboard.press('c');
  const codex = page.getByRole('dialog');
  await codex.getByRole('tab', { name: 'Places' }).click();
  await expect(codex.getByRole('button', { name: 'Ikh Tenger' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await codex.getByRole('searchbox', { name: 'Search the codex' }).fill('xyzzy');
  await expect(codex.getByText('Nothing stands under “xyzzy”.')).toBeVisible();
  await codex.getByRole('searchbox', { name: 'Search the codex' }).fill('seoul');
  await codex.getByRole('button', { name: /^ROK/ }).click();
  await expect(codex.getByText('President: Park Geun-hye')).toBeVisible();
  await expectToFit(page);
  await codex.getByRole('button', { name: 'All entries' }).click();
  await expect(codex.getByRole('button', { name: /^ROK/ })).toBeFocused();
});
