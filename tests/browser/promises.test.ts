import { expect, test } from '@playwright/test';
import { patientHost } from '../../src/policy/hosts.ts';
import type { Game } from '../../src/session/game.ts';
import { flagship } from '../support/books.ts';
import { gamesSeen } from '../support/presented.ts';
import { primary } from './support/campaign.ts';
import { openGame } from './support/tables.ts';
import { expectWellInEveryWindow, watchConsole } from './support/watch.ts';

const mostSeeds = 60;

/** A morning on which a promise of officials is running. */
function morningWithPromises(): Game {
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    for (const game of gamesSeen(flagship.play, patientHost, String(seed))) {
      const { phase, commitments } = game.world;
      if (phase === 'briefing' && commitments.some(({ status }) => status === 'running'))
        return game;
    }
  }
  throw new Error(`expected officials to promise something in the first ${mostSeeds} seeds`);
}

let morning: Game;
test.beforeAll(() => {
  morning = morningWithPromises();
});

test('should show the clocks of promises while playing', async ({ page }) => {
  const said = watchConsole(page);
  await openGame(page, morning);
  for (const screen of ['Briefing', 'Groundwork']) {
    const heading = page.getByRole('heading', { name: 'Promised' });
    await expect(heading).toBeVisible();
    const clocks = page.locator('section').filter({ has: heading });
    await expect(clocks.getByText(/\d+ running/).first()).toBeVisible();
    await expect(clocks.getByText(/^due /).first()).toBeVisible();
    await clocks
      .getByText(/^Kept, were it due now: \d+/)
      .first()
      .click();
    await expect(clocks.getByText('Most promises on paper are kept').first()).toBeVisible();
    await expectWellInEveryWindow(page, screen);
    await primary(page).click();
  }
  expect(said).toEqual([]);
});
