import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { AdvisedCommand, AdvisedMove } from '../../src/model/advice.ts';
import type { CommandOf } from '../../src/model/command.ts';
import { automaticMediator } from '../../src/policy/hosts.ts';
import type { Game } from '../../src/session/game.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { gamesSeen } from '../support/presented.ts';
import { primary } from './support/campaign.ts';
import { openGame } from './support/tables.ts';
import { expectWellInEveryWindow, watchConsole } from './support/watch.ts';

// The table is painted by the processor: on a busy machine a press takes its time.
test.use({ actionTimeout: 40_000 });
test.setTimeout(180_000);

const { play: book } = flagship;

function isOf<T extends AdvisedMove>(command: AdvisedCommand, type: T): command is CommandOf<T> {
  return command.type === type;
}

/** The first state of a game in which that kind of move is advised, and the move. */
function advisedTo<T extends AdvisedMove>(type: T): { game: Game; command: CommandOf<T> } {
  for (const game of gamesSeen(book, automaticMediator, '1')) {
    const view = viewFor(book.mediator, game.world, book);
    const { command } = automaticMediator.advise(view, book);
    if (isOf(command, type)) return { game, command };
  }
  throw new Error(`expected a game in which ${type} is advised`);
}

function panel(page: Page) {
  return page.getByRole('dialog', { name: 'A skilled mediator would try this' });
}

async function axeFinds(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id }) => id);
}

test('should advise an invitation that can be put in the draft and sent', async ({ page }) => {
  const said = watchConsole(page);
  const { game, command } = advisedTo('invite');
  await openGame(page, game);
  await expect(page.locator('h1').first()).toHaveText(/Convene/i);
  await page.keyboard.press('h');
  await expect(panel(page)).toContainText('would come to');
  await expect(panel(page)).toContainText('It can be wrong');
  await expectWellInEveryWindow(page, 'the hint');
  await page.getByRole('button', { name: 'Put it in the draft' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(page.locator(`input[name="venue"][value="${command.venue}"]`)).toBeChecked();
  await primary(page).click();
  await expect(page.locator('h1').first()).toHaveText(/answers|replies/i);
  expect(said).toEqual([]);
});

test('should advise a text at the table that can be put in the draft and tabled', async ({
  page,
}) => {
  const said = watchConsole(page);
  const { game, command } = advisedTo('tableText');
  await openGame(page, game);
  await expect(page.locator('h1').first()).toHaveText(/table/i);
  await page.getByRole('button', { name: 'What would a skilled mediator try?' }).click();
  await expect(panel(page).locator('.advice-move li')).toHaveCount(command.clauses?.length ?? 0);
  await expect(panel(page)).toContainText('endorse');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put it in the draft' }).click();
  await expect(page.locator('input[name="table-move"][value="table"]')).toBeChecked();
  await primary(page).click();
  await expect(page.getByText(/of \d endorse the text/).first()).toBeVisible();
  expect(said).toEqual([]);
});

test('should offer no hint where the settings say so', async ({ page }) => {
  await openGame(page, advisedTo('invite').game);
  const bulb = page.getByRole('button', { name: 'What would a skilled mediator try?' });
  await expect(bulb).toBeVisible();
  await page.keyboard.press('s');
  await page.getByRole('radiogroup', { name: /hint/i }).getByText('Off').click();
  await page.keyboard.press('Escape');
  await expect(bulb).toBeHidden();
  await page.keyboard.press('h');
  await expect(page.getByRole('dialog')).toBeHidden();
});
