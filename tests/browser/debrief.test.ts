import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { byKeyboard, tabTo } from './support/campaign.ts';
import { openTranscript } from './support/transcript.ts';
import { expectWellInEveryWindow, violations, watchConsole } from './support/watch.ts';

const Header = v.looseObject({ seats: v.record(v.string(), v.string()) });
const Line = v.looseObject({ command: v.looseObject({ type: v.string() }) });

/** A whole recorded campaign. */
const campaign = readFileSync(
  new URL('../replays/ulaanbaatar-dialogue-2014-1.jsonl', import.meta.url),
  'utf8',
);

/** The same up to where its first table closed, with a person in the mediator's seat. */
function firstMeeting(): string {
  const [first = '', ...lines] = campaign.trimEnd().split('\n');
  const header = v.parse(Header, JSON.parse(first));
  const closed = lines.findIndex(
    (line) => v.parse(Line, JSON.parse(line)).command.type === 'closeTable',
  );
  const seats = { ...header.seats, mongolia: 'person' };
  return [JSON.stringify({ ...header, seats }), ...lines.slice(0, closed + 1), ''].join('\n');
}

test('should teach reservation value and zone on estimates alone, after one meeting', async ({
  page,
}) => {
  const said = watchConsole(page);
  await openTranscript(page, firstMeeting());
  await byKeyboard(page.getByRole('button', { name: 'What was possible, as far as you know' }));
  await expect(page.locator('h1')).toHaveText('What was possible');
  await expect(page.locator('.debrief-sentence').getByText(/By what you know/)).toBeVisible();
  await expect(page.getByText(/needed \d/).first()).toBeVisible();
  await expect(page.getByText("Under this game's invented mandates.", { exact: true })).toHaveCount(
    6,
  );
  await expect(page.getByText(/Nash|Pareto-efficient: nobody/)).toHaveCount(0);
  await expect(page.getByText('mandates open')).toHaveCount(0);

  const plane = page.getByRole('application').first();
  await tabTo(plane);
  const told = page.locator('.debrief-told');
  const before = await told.innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(told).not.toHaveText(before);

  await tabTo(page.getByRole('button', { name: 'DPRK', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'DPRK' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await byKeyboard(page.getByRole('button', { name: 'Next page' }));
  await expect(page.getByText(/^21 to 40 of/)).toBeVisible();
  await byKeyboard(page.getByRole('button', { name: 'Back to what came of it' }));
  await expect(page.locator('h1')).toHaveText(/^What came of it/);
  expect(said).toEqual([]);
});

test('should lay the mandates open at the end, for every meeting, and give them away as files', async ({
  page,
}) => {
  const said = watchConsole(page);
  await openTranscript(page, campaign);
  await byKeyboard(page.getByRole('button', { name: 'Debrief of the whole game' }));
  await page.getByRole('tab', { name: 'What was possible' }).click();
  await expect(page.getByText(/the mandates lie open/)).toBeVisible();
  const sentence = page.locator('.debrief-sentence');
  await expect(sentence).not.toHaveText('');
  const last = await sentence.innerText();
  const meetings = page.getByRole('combobox', { name: 'Meeting' });
  await meetings.selectOption({ index: 0 });
  await expect(sentence).not.toHaveText(last);

  await page.getByRole('radio', { name: 'For teachers: mandates open' }).check();
  await expect(page.getByRole('heading', { name: 'The mandates at this table' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Texts as CSV' }).click();
  const sheet = readFileSync(await (await downloading).path(), 'utf8').split('\n');
  expect(sheet[0]).toContain('invented mandate');
  await expect(
    page.getByRole('heading', { name: 'How many would sign' }).locator('..'),
  ).toContainText(`of ${sheet.length - 1} texts`);
  const fetching = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Everything as JSON' }).click();
  const json: unknown = JSON.parse(readFileSync(await (await fetching).path(), 'utf8'));
  const Deals = v.looseObject({ deals: v.looseObject({ closed: v.array(v.unknown()) }) });
  expect(v.parse(Deals, json).deals.closed).toHaveLength(sheet.length - 1);

  const space = page.getByRole('application').last();
  await tabTo(space);
  const corner = page.locator('.debrief-corner').first();
  const stood = await corner.getAttribute('x1');
  await page.keyboard.press('ArrowRight');
  await expect(corner).not.toHaveAttribute('x1', stood ?? '');
  expect(said).toEqual([]);
});

test('should fit and satisfy axe', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTranscript(page, firstMeeting());
  await page.getByRole('button', { name: /as far as you know/ }).click();
  await expect(page.locator('h1')).toHaveText('What was possible');
  expect(await violations(page), 'after a meeting').toEqual([]);
  await openTranscript(page, campaign);
  await page.getByRole('button', { name: 'Debrief of the whole game' }).click();
  await page.getByRole('tab', { name: 'What was possible' }).click();
  await page.getByRole('radio', { name: /For teachers/ }).check();
  await expectWellInEveryWindow(page, 'mandates open');
});
