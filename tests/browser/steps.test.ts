import { expect, test, type Page } from '@playwright/test';
import { byKeyboard, byMouse, primary, tabTo } from './support/campaign.ts';
import { expectToFit, expectWellInEveryWindow, watchConsole } from './support/watch.ts';

async function toGroundwork(page: Page): Promise<void> {
  await page.goto('./');
  await byMouse(page.getByRole('button', { name: /^The campaign/ }));
  await byMouse(primary(page));
  await expect(page.locator('h1').first()).toHaveText('Prepare the ground');
}

function panel(page: Page) {
  return page.getByRole('region', { name: 'Step by step' });
}

function standing(page: Page) {
  return page.locator('footer.foot p').first();
}

test('should ask two capitals for a small step each, and tell what became of it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const said = watchConsole(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await toGroundwork(page);
  await page.getByRole('radio', { name: /Step by step/ }).check();
  await expect(panel(page)).toContainText('graduated reciprocation in tension reduction');
  await expect(panel(page)).toContainText('in 10');
  for (const capital of ['Pyongyang', 'Seoul']) {
    await panel(page).getByRole('radio', { name: capital }).check();
    await byMouse(panel(page).getByRole('button', { name: /^Ask the/ }));
    await expect(standing(page)).toHaveText(/will (do it|not give)/);
  }
  await expectWellInEveryWindow(page, 'steps');
  const promised = await panel(page)
    .getByText(/promised, and carried out or not/)
    .count();
  await byMouse(primary(page));
  await byMouse(page.getByRole('button', { name: 'Hold no meeting' }));
  await expect(page.locator('h1').first()).toHaveText(/Aftermath/);
  const told = page
    .getByRole('listitem')
    .filter({ hasText: /^The (DPRK|ROK) (took|answered|did not take|put off) / });
  await expect(told).toHaveCount(promised);
  await expectToFit(page);
  expect(said).toEqual([]);
});

test('should open, choose and ask with the keyboard alone', async ({ page }) => {
  await toGroundwork(page);
  const entry = page.getByRole('radio', { name: /Step by step/ });
  await tabTo(page.getByRole('radio', { name: 'Quiet visit' }));
  await page.keyboard.press('ArrowUp');
  await expect(entry).toBeChecked();
  await tabTo(panel(page).getByRole('radio', { name: 'Pyongyang' }));
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).getByRole('radio', { name: 'Seoul' })).toBeChecked();
  await byKeyboard(panel(page).getByRole('button', { name: 'Ask the ROK' }));
  await expect(standing(page)).toHaveText(/^The ROK will/);
});
