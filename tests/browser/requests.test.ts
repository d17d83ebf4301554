import { expect, test } from '@playwright/test';
import { newGame } from '../../src/session/game.ts';
import { usualSeats } from '../../src/session/shelf.ts';
import { flagship } from '../support/books.ts';
import { after, openGame } from './support/tables.ts';
import { expectToFit, expectWellInEveryWindow, watchConsole } from './support/watch.ts';

const { play: book } = flagship;

/** The briefing of a round that a host reaches by doing nothing. */
function briefingOf(round: number) {
  let game = newGame(book, { seed: '1', computers: usualSeats(book.partyIds) });
  while (game.world.round < round) {
    const next = after(game, { type: 'proceed' }) ?? after(game, { type: 'openTable' }) ?? null;
    if (next === null) throw new Error(`expected to come to round ${round}`);
    game = next;
  }
  return game;
}

test('should let the host give its word, or take it back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const said = watchConsole(page);
  await openGame(page, briefingOf(4));
  const asked = page.getByRole('region', { name: /see to it that someone from Pyongyang/ });
  await expect(asked).toBeVisible();
  await expect(page.getByText('You are asked something.')).toBeVisible();
  await expectWellInEveryWindow(page, 'asked');
  await asked.getByRole('button', { name: 'Give our word' }).press('Enter');
  await expect(asked.getByRole('status')).toHaveText(/You said:\s+Give our word/);
  await expect(asked.getByRole('status')).toBeFocused();
  await expect(asked.getByRole('button', { name: 'Decline' })).toBeHidden();
  await expectToFit(page);
  await page.keyboard.press('u');
  await expect(asked.getByRole('button', { name: 'Decline' })).toBeVisible();
  expect(said).toEqual([]);
});
