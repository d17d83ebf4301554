import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { byKeyboard } from './support/campaign.ts';
import { openTranscript } from './support/transcript.ts';
import { expectWellInEveryWindow, violations, watchConsole } from './support/watch.ts';

const campaign = readFileSync(
  new URL('../replays/ulaanbaatar-dialogue-2014-1.jsonl', import.meta.url),
  'utf8',
);

test('should say whether the ending holds', async ({ page }) => {
  test.setTimeout(120_000);
  const said = watchConsole(page);
  await openTranscript(page, campaign);
  const card = page.getByRole('region', { name: 'Would it have ended so under other rules?' });
  await byKeyboard(card.getByRole('button', { name: 'Play it again under other rules' }));
  await expect(card.getByRole('progressbar', { name: 'Games played again' })).toBeVisible();
  await expect(card.getByText(/^The ending holds/).first()).toBeVisible();
  await expect(card.getByText(/in \d+ of \d+ games\.$/).first()).toBeVisible();
  await byKeyboard(card.getByRole('button', { name: 'Stop' }));
  await expect(card.getByText(/^Stopped after \d+ of \d+ games\.$/)).toBeVisible();
  await byKeyboard(page.getByRole('button', { name: 'Debrief of the whole game' }));
  await byKeyboard(page.getByRole('button', { name: 'Back to the ending' }));
  await expect(card.getByRole('heading', { name: 'What the impasse is' })).toBeVisible();
  await expectWellInEveryWindow(page, 'under other rules');
  expect(said).toEqual([]);
});

test('should say what to do where the games cannot be played again, and let it be tried once more', async ({
  page,
}) => {
  await page.route('**/job-worker*', (route) => route.abort());
  await openTranscript(page, campaign);
  const card = page.getByRole('region', { name: 'Would it have ended so under other rules?' });
  await card.getByRole('button', { name: 'Play it again under other rules' }).click();
  await expect(card.getByRole('alert')).toHaveText(
    'The games could not be played again: its script could not be fetched. Your own game is safe. Try once more; if that fails too, load the page again.',
  );
  await expect(card.getByRole('progressbar')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/job-worker*');
  await card.getByRole('button', { name: 'Play it again under other rules' }).click();
  await expect(card.getByText(/in \d+ of \d+ games\.$/).first()).toBeVisible();
  await expect(card.getByRole('alert')).toHaveCount(0);
});
