import { expect, test, type Page } from '@playwright/test';
import { known } from '../../src/rules/turn.ts';
import type { Game } from '../../src/session/game.ts';
import type { Clause } from '../../src/model/table.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { partyName } from '../../src/presenter/names.ts';
import { flagship } from '../support/books.ts';
import { primary } from './support/campaign.ts';
import {
  after,
  answersTo,
  openGame,
  tableOf,
  tableWhere,
  textsOn,
  type Meeting,
} from './support/tables.ts';
import { watchConsole } from './support/watch.ts';

const { play: book } = flagship;
const ours = book.mediator;

/** A table of four who do not fear each other; nobody is bound. */
const friends: Meeting = {
  round: 2,
  venue: 'hall',
  track: '1.5',
  publicity: 'announced',
  agenda: ['economic-cooperation', 'environment'],
  guests: ['rok', 'china', 'us', 'japan'],
};

/** Two who are at odds, before the press of both. */
const rivals: Meeting = {
  ...friends,
  agenda: ['humanitarian-aid'],
  guests: ['dprk', 'rok'],
};

/** All six on the hardest item. */
const hardest: Meeting = {
  ...friends,
  agenda: ['nuclear'],
  guests: ['dprk', 'rok', 'china', 'us', 'russia', 'japan'],
};

/** Puts a text of the host's own before everybody; null where the table ends over it. */
function tabled(game: Game, clauses: Clause[]): Game | null {
  const put = after(game, { type: 'tableText', author: ours, clauses });
  return put?.world.phase === 'table' ? put : null;
}

async function choose(page: Page, group: string, value: string): Promise<void> {
  await page.locator(`input[name="${group}"][value="${value}"]`).check({ force: true });
}

async function goOn(page: Page): Promise<void> {
  // The table takes two presses within half a second for one.
  await page.waitForTimeout(550);
  await primary(page).click();
}

/** Opens the kind of move, then chooses the move. */
async function move(page: Page, kind: string, name: string): Promise<void> {
  await choose(page, 'table-kind', kind);
  await choose(page, 'table-move', name);
}

async function amend(page: Page, { item, option, wording }: Clause): Promise<void> {
  await move(page, 'formulate', 'amend');
  await choose(page, 'table-item', item);
  await choose(page, 'table-option', option);
  await choose(page, 'table-wording', wording);
  await goOn(page);
}

/** How many endorse, as the page tells it to those who listen. */
function endorsing(page: Page, count: number, of: number) {
  return page.getByText(`${count} of ${of} endorse the text`);
}

const t = createTranslate('en');

let said: string[] = [];
test.beforeEach(({ page }) => {
  said = watchConsole(page);
});
test.afterEach(() => {
  expect(said).toEqual([]);
});

test('should show in a caucus what a party needs, and say that only we have heard it', async ({
  page,
}) => {
  const game = tableWhere(friends, (seated) => seated);
  await openGame(page, game);
  await move(page, 'facilitate', 'caucus');
  await choose(page, 'table-party', 'us');
  await goOn(page);
  await expect(page.getByText(t('table.caucus.candid')).first()).toBeVisible();
  await expect(page.getByText(t('table.said.private')).first()).toBeVisible();
});

test('should turn an objection by saying the same in words that save face', async ({ page }) => {
  const { game, clause, objecting } = tableWhere(rivals, (seated) => {
    for (const text of textsOn(rivals.agenda)) {
      const put = tabled(seated, text);
      const [plain] = text;
      if (put === null || plain === undefined) continue;
      const [party, ...others] = answersTo(put).objecting;
      const spared = { ...plain, wording: 'face-saving' as const };
      const then = after(put, { type: 'amend', clause: spared });
      if (party === undefined || others.length > 0 || then === null) continue;
      if (answersTo(then).objecting.length === 0)
        return { game: put, clause: spared, objecting: party };
    }
    return null;
  });
  await openGame(page, game);
  await expect(
    page.getByRole('columnheader', { name: new RegExp(partyName(t, objecting)) }),
  ).toBeVisible();
  await expect(primary(page)).not.toContainText('Adopt');
  await amend(page, clause);
  await expect(endorsing(page, 2, 2)).toBeAttached();
  await expect(primary(page)).toContainText('Adopt');
});

test('should see a refused text accepted once the clause that was named is changed', async ({
  page,
}) => {
  const { game, clause } = tableWhere(friends, (seated) => {
    for (const text of textsOn(friends.agenda)) {
      const put = tabled(seated, text);
      if (put === null || answersTo(put).objecting.length === 0) continue;
      const { stances } = tableOf(put);
      const named = Object.values(stances).find(({ answer }) => answer === 'object')?.item;
      for (const { id } of known(book.items, named ?? friends.agenda[0] ?? '').options) {
        const changed: Clause = { item: named ?? '', option: id, wording: 'plain' };
        const then = after(put, { type: 'amend', clause: changed });
        if (then !== null && answersTo(then).objecting.length === 0)
          return { game: put, clause: changed };
      }
    }
    return null;
  });
  await openGame(page, game);
  await expect(page.getByText(/^objects to clause/).first()).toBeAttached();
  await amend(page, clause);
  await expect(endorsing(page, 4, 4)).toBeAttached();
  await goOn(page);
  await expect(page.locator('h1').first()).toContainText(t('outcome.full'));
});

test('should keep a delegation at the table by a recess before the next text', async ({ page }) => {
  const { game, clause, leaving } = tableWhere(hardest, (seated) => {
    const [first] = textsOn(hardest.agenda).slice(1);
    let hot: Game | null = first === undefined ? null : tabled(seated, first);
    for (let turn = 0; hot !== null && turn < 5; turn += 1) {
      const standing: Clause | undefined = tableOf(hot).text?.[0];
      if (standing === undefined) return null;
      const reworded: Clause = {
        ...standing,
        wording: standing.wording === 'plain' ? 'face-saving' : 'plain',
      };
      const at: Game = hot;
      const next = after(at, { type: 'amend', clause: reworded });
      if (next?.world.table === undefined || next.world.table === null) return null;
      const [party] = tableOf(next).walkedOut;
      const rested = after(at, { type: 'recess' });
      if (party !== undefined) {
        const then = rested === null ? null : after(rested, { type: 'amend', clause: reworded });
        const stays = then?.world.table?.walkedOut.length === 0;
        return stays ? { game: at, clause: reworded, leaving: party } : null;
      }
      hot = next;
    }
    return null;
  });
  await openGame(page, game);
  await expect(page.getByText(/near the door/)).toBeVisible();
  await page.getByRole('button', { name: 'Take a recess' }).click();
  await goOn(page);
  await amend(page, clause);
  await expect(page.getByText('walked out')).toHaveCount(0);
  await expect(
    page.getByRole('columnheader', { name: new RegExp(partyName(t, leaving)) }),
  ).toBeVisible();
});

test('should gain something for one and take from nobody after the text was adopted', async ({
  page,
}) => {
  const { game, better } = tableWhere(friends, (seated) => {
    for (const text of textsOn(friends.agenda)) {
      const put = tabled(seated, text);
      const adopted = put === null ? null : after(put, { type: 'closeTable', as: 'text' });
      if (adopted === null) continue;
      for (const { item, wording } of text) {
        for (const { id } of known(book.items, item).options) {
          const clause: Clause = { item, option: id, wording };
          const then = after(adopted, { type: 'improve', clause });
          const kept = then?.world.meetings.at(-1)?.text?.find((each) => each.item === item);
          if (kept?.option === id && !text.some((each) => each.option === id && each.item === item))
            return { game: adopted, better: clause };
        }
      }
    }
    return null;
  });
  await openGame(page, game);
  await page.getByText('Look once for something better for all').click();
  await choose(page, 'table-item', better.item);
  await choose(page, 'table-option', better.option);
  await choose(page, 'improve-wording', better.wording);
  await page.getByRole('button', { name: t('improve.go') }).click();
  await expect(page.getByText('The change is accepted.').first()).toBeAttached();
});
