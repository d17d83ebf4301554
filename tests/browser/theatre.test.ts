import { expect, test, type Page } from '@playwright/test';
import { keptByHand } from '../support/kept-games.ts';
import { byKeyboard, byMouse, playOn, primary } from './support/campaign.ts';
import { openTranscript } from './support/transcript.ts';
import { expectWellInEveryWindow, violations, watchConsole } from './support/watch.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'Timeline' });
const side = (page: Page) => page.locator('.theatre-side');

/** The address that the share sheet offers; the sheet is closed again. */
async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  const address = await page.getByLabel('Link', { exact: true }).inputValue();
  await page.keyboard.press('Escape');
  return address;
}

test('should show a campaign on the stage, to eye, key and ear', async ({ page }) => {
  const said = watchConsole(page);
  await openTranscript(page, keptByHand('ulaanbaatar-dialogue-2014-2.jsonl'));
  await byKeyboard(page.getByRole('button', { name: 'Watch it again' }));
  await expect(page.getByText(/Played again and found the same/)).toBeVisible();
  await slider(page).focus();
  await page.keyboard.press('PageDown');
  await expect(side(page).getByRole('heading', { name: /^Round 2 begins/ })).toBeVisible();
  await page.keyboard.press('End');
  await expect(side(page).getByRole('heading', { name: /^It ends/ })).toBeAttached();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /Round 8/);
  await page.getByRole('radio', { name: 'DPRK' }).check();
  await expect(side(page).getByRole('heading', { name: 'How the DPRK saw it' })).toBeAttached();
  await expectWellInEveryWindow(page, 'replay');
  expect(said).toEqual([]);
});

test('should take a game over, play on, and set both beside one another', async ({ page }) => {
  const said = watchConsole(page);
  await openTranscript(page, keptByHand('first-meeting-2014-2.jsonl'));
  await page.getByRole('button', { name: 'Watch it again' }).click();
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Take over here' }).click();
  await expect(page.getByText('You play on from here.')).toBeVisible();
  await expect(primary(page)).toBeVisible();
  await playOn({ page, press: byMouse });
  await page.getByRole('button', { name: 'Watch it again' }).click();
  await expect(page.locator('.timeline-track')).toHaveCount(2);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { name: 'Two games from one beginning' })).toBeVisible();
  await expect(page.getByText('They part here: Round 1')).toBeVisible();
  await page.getByText('Only what differs').click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the stage' }).click();
  await slider(page).focus();
  await page.keyboard.press('b');
  await expect(page.locator('.timeline-track.chosen')).toContainText('As played');
  expect(said).toEqual([]);
});

test('should carry a game to another browser by its link alone', async ({ page, browser }) => {
  await openTranscript(page, keptByHand('first-meeting-2014-2.jsonl'));
  const address = await sharedLink(page);
  expect(address.length).toBeLessThan(2000);
  const other = await browser.newContext();
  const there = await other.newPage();
  const said = watchConsole(there);
  await there.goto(address);
  await expect(there.getByText(/Played again and found the same/)).toBeVisible();
  await there.getByRole('button', { name: 'Share' }).focus();
  await there.keyboard.press('Space');
  await expect(there.getByRole('dialog')).toBeVisible();
  await there.keyboard.press('Escape');
  await expect(slider(there)).toHaveAttribute('aria-valuenow', '0');
  await slider(there).focus();
  await there.keyboard.press('Space');
  await expect(slider(there)).not.toHaveAttribute('aria-valuenow', '0');
  expect(said).toEqual([]);
  await there.goto(address.slice(0, -40));
  await expect(there.getByText(/This link cannot be opened: .*whole/)).toBeVisible();
  await other.close();
});

test('should show what was recorded of a game of an older build', async ({ page }) => {
  const said = watchConsole(page);
  await page.goto('./');
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.getByLabel('Paste a game or a link').fill(keptByHand('old/first-meeting.jsonl'));
  await page.getByRole('button', { name: 'Watch it', exact: true }).click();
  await expect(
    page.getByText(/played under rules of version 1.* otherwise from step \d+ on\. .*be watched/),
  ).toBeVisible();
  await expect(page.getByText('Recorded events only')).toBeVisible();
  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(side(page).getByRole('heading', { name: /^It ends/ })).toBeVisible();
  expect(said).toEqual([]);
});
