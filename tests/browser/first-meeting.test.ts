import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { byKeyboard, ending, playOn } from './support/campaign.ts';
import { expectToFit, watchConsole } from './support/watch.ts';

test.describe('after one visit', () => {
  test.use({ serviceWorkers: 'allow' });

  test('should begin at Ikh Tenger with the large button, and come to an ending, by the keyboard alone and without a network', async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    const said = watchConsole(page);
    const screens: string[] = [];
    await page.goto('./');
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.reload();
    await byKeyboard(page.getByRole('button', { name: 'Begin at Ikh Tenger' }));
    await expect(page.getByRole('heading', { name: /^Briefing/ })).toBeAttached();
    const onScreen = async (name: string): Promise<void> => {
      screens.push(name);
      await expectToFit(page);
    };
    await playOn({ page, press: byKeyboard, onScreen });
    await expect(ending(page)).toBeVisible();
    expect(screens[0]).toMatch(/^Briefing/);
    expect(said).toEqual([]);
  });
});

test('should show every scenario with its lesson, its length and notes for teachers', async ({
  page,
}) => {
  const said = watchConsole(page);
  await page.goto('./');
  await page.getByText('All scenarios').click();
  const card = page.getByRole('listitem').filter({ hasText: 'First meeting, March 2014' });
  await expect(card).toContainText('10 minutes');
  await card.getByText('For teachers').click();
  await expect(card).toContainText('What it shows.');
  await expectToFit(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(said).toEqual([]);
});
