import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { expectToFit, violations, watchConsole } from './support/watch.ts';

async function inForce(page: Page): Promise<Locator> {
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Disputed rules in force' }).click();
  const sheet = page.getByRole('dialog', { name: 'Disputed rules in force' });
  return sheet.getByRole('listitem').filter({ hasText: 'A mediator’s bias' });
}

async function expectChosen(rule: Locator): Promise<void> {
  await expect(rule.getByText('Neutrality helps.')).toBeVisible();
  await expect(rule.getByText('Set for this game')).toBeVisible();
}

test('should begin a game under a disputed rule that was set, and keep it', async ({ page }) => {
  const said = watchConsole(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Disputed rules All as usual' }).click();
  const sheet = page.getByRole('dialog', { name: 'Disputed rules' });
  const bias = sheet.getByRole('radiogroup', { name: 'A mediator’s bias' });
  await expect(bias.getByRole('radio', { name: 'A known stake (usual)' })).toBeChecked();
  await bias.getByRole('radio', { name: 'A known stake (usual)' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(bias.getByRole('radio', { name: 'Neutrality helps' })).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(page.getByRole('button', { name: '1 not as usual' })).toBeVisible();
  await page.getByRole('button', { name: /^Begin at Ikh Tenger/ }).click();
  await expect(page.getByRole('heading', { name: /^Briefing/ })).toBeAttached();
  await expectChosen(await inForce(page));
  await expect(page.getByRole('dialog').getByRole('radio')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await page.getByRole('button', { name: 'Disputed rules 1 not as usual' }).click();
  await page.getByRole('button', { name: 'All as usual' }).click();
  await expect(bias.getByRole('radio', { name: 'A known stake (usual)' })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expectChosen(await inForce(page));
  expect(said).toEqual([]);
});

test('should fit a phone and a page at twice its size', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [640, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await page.getByRole('button', { name: 'Disputed rules All as usual' }).click();
    const sheet = page.getByRole('dialog', { name: 'Disputed rules' });
    await expect(sheet).toBeVisible();
    await expectToFit(page);
    expect(
      await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  }
});

test('should leave out a stored setting that no rule has', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() =>
    localStorage.setItem(
      'third-neighbor.settings',
      '{"assumptions":{"flat-earth":"on","impasse":7,"cheap-talk":"informs-a-little"}}',
    ),
  );
  await page.reload();
  await expect(page.getByRole('button', { name: '1 not as usual' })).toBeVisible();
  await page.getByRole('button', { name: /^The campaign/ }).click();
  await expect(page.getByRole('heading', { name: /^Briefing/ })).toBeAttached();
});
