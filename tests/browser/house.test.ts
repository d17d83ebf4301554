import { expect, test, type Locator, type Page } from '@playwright/test';
import { byMouse, primary } from './support/campaign.ts';
import { expectToFit, expectWellInEveryWindow, watchConsole } from './support/watch.ts';

function card(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

async function toGroundwork(page: Page): Promise<void> {
  await byMouse(primary(page));
  await expect(page.locator('h1').first()).toHaveText('Prepare the ground');
}

/** From groundwork through a round without a meeting to the next briefing. */
async function letARoundPass(page: Page): Promise<void> {
  await byMouse(primary(page));
  await byMouse(page.getByRole('button', { name: 'Hold no meeting' }));
  await expect(page.locator('h1').first()).toHaveText(/Aftermath/);
  await byMouse(primary(page));
}

test('should tell how the house stands and what an act would do to it', async ({ page }) => {
  test.setTimeout(180_000);
  const said = watchConsole(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await byMouse(page.getByRole('button', { name: /^The campaign/ }));
  await toGroundwork(page);
  await expect(card(page, 'Between two neighbours')).toContainText(/nearer than|as near as/);
  await expect(card(page, 'Opinion at home')).toContainText('doubts below');
  await expect(card(page, 'Who carries the initiative')).toContainText('wait for a word');
  await page.getByRole('radio', { name: /Seek a friend/ }).check();
  await page.getByRole('radio', { name: 'Moscow' }).check();
  await expect(card(page, 'Between two neighbours')).toContainText('would then be nearer');
  await expectWellInEveryWindow(page, 'groundwork');
  await letARoundPass(page);
  await toGroundwork(page);
  await letARoundPass(page);
  await expect(page.getByRole('heading', { name: 'Your own house' })).toBeVisible();
  await expect(page.locator('main')).toContainText('Silence on human rights costs');
  await toGroundwork(page);
  await expect(card(page, 'Who carries the initiative')).toContainText('Silence on human rights');
  await byMouse(card(page, 'Opinion at home').getByText('What moved it'));
  await expect(card(page, 'Opinion at home')).toContainText('What was not tended faded');
  await expectToFit(page);
  expect(said).toEqual([]);
});
