import { expect, test, type Page } from '@playwright/test';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { underSanctions } from '../support/books.ts';
import { primary } from './support/campaign.ts';
import { openGame, tableOf, tableWhere, type Meeting } from './support/tables.ts';
import { expectToFit, violations, watchConsole } from './support/watch.ts';

const meeting: Meeting = {
  round: 2,
  venue: 'hall',
  track: '1.5',
  publicity: 'public',
  agenda: ['economic-cooperation', 'environment'],
  guests: ['dprk', 'rok', 'china', 'russia'],
};
const t = createTranslate('en');

async function choose(page: Page, group: string, value: string): Promise<void> {
  await page.locator(`input[name="${group}"][value="${value}"]`).check({ force: true });
}

/** Opens the host's own draft at its first item. */
async function draft(page: Page): Promise<void> {
  await choose(page, 'table-kind', 'formulate');
  await choose(page, 'table-move', 'table');
  await choose(page, 'table-item', 'economic-cooperation');
}

let said: string[] = [];
test.beforeEach(({ page }) => {
  said = watchConsole(page);
});
test.afterEach(() => {
  expect(said).toEqual([]);
});

test('should take two exchanges for a text that needs an exemption, and say so before', async ({
  page,
}) => {
  const game = tableWhere(meeting, (seated) => seated);
  const left = tableOf(game).exchangesLeft;
  await openGame(page, game);
  await draft(page);
  await expect(page.getByText(t('table.sanctions.asks', { count: 1 })).first()).toBeVisible();
  await choose(page, 'table-option', 'pilot-project');
  await expect(page.getByText(/Security Council resolution 1874 \(12 June 2009\)/)).toBeVisible();
  await expectToFit(page);
  expect(await violations(page)).toEqual([]);
  await primary(page).click();
  await expect(
    page.getByText(t('table.exchanges', { count: left - 2, of: left })).first(),
  ).toBeAttached();
});

test('should shut what is barred with the measure and its day', async ({ page }) => {
  const barring = underSanctions({ finance: 'barred' }, { id: 'resolution-1874' });
  const game = tableWhere(meeting, (seated) => seated, barring);
  await openGame(page, game);
  await draft(page);
  const barred = page.locator('input[name="table-option"][value="pilot-project"]');
  await expect(barred).toBeDisabled();
  await expect(
    page
      .getByText('Barred by sanctions: Security Council resolution 1874 (1 January 2014).')
      .first(),
  ).toBeVisible();
  await expectToFit(page);
  expect(await violations(page)).toEqual([]);
});
