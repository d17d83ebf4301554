import { expect, type Locator, type Page } from '@playwright/test';

/** How a player presses something: with the mouse, a finger, or the keyboard alone. */
export type Press = (target: Locator) => Promise<void>;

export const byMouse: Press = async (target) => target.click();
export const byTouch: Press = async (target) => target.tap();

/** Tab until the thing has the focus, then Enter: nothing is reached by any other means. */
export const byKeyboard: Press = async (target) => {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
};

const mostTabs = 250;

/** Presses Tab until the target has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  await expect(target).toBeVisible();
  for (let count = 0; count < mostTabs; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`expected to reach "${await target.innerText()}" within ${mostTabs} tabs`);
}

/** The blue button: of the sheet that lies over the screen, or at its foot. */
export function primary(page: Page): Locator {
  const sheet = page.locator('dialog[open] button.primary');
  return sheet.or(page.locator('body:not(:has(dialog[open])) footer.foot button.primary')).last();
}

/** What the screen is called, for readers of the page. */
export async function screenName(page: Page): Promise<string> {
  return page.locator('h1').first().innerText();
}

async function roundOf(page: Page): Promise<number> {
  const text = await page
    .getByText(/Round \d+ of \d+/)
    .first()
    .innerText();
  return Number(/Round (\d+)/.exec(text)?.[1] ?? 0);
}

/** Whether the campaign is over. */
export function ending(page: Page): Locator {
  return page.getByRole('button', { name: 'Download the record' });
}

/** What of the page must change when a step was taken. */
async function signature(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sheet = document.querySelector('dialog[open]');
    const words = document.querySelector('main')?.innerText ?? '';
    const foot = document.querySelector('footer.foot')?.textContent ?? '';
    return `${document.querySelector('h1')?.innerText}|${words}|${foot}|${sheet?.textContent}`;
  });
}

interface Play {
  page: Page;
  press: Press;
  /** Called whenever a new screen stands; rounds count from 1. */
  onScreen?: (name: string, round: number) => Promise<void>;
  /** Stops when this round is briefed. */
  until?: number;
}

const mostSteps = 400;

/** Longer than the table takes two presses for one, milliseconds. */
const HASTE = 520;
/** What the blue button says where it closes a meeting. */
const CLOSES = /^(?:Have it signed|Adopt|Issue|Agree|End)/;

/** Goes on by what the page offers next, until the ending or until a round is briefed. */
export async function playOn({ page, press, onScreen, until = Infinity }: Play): Promise<void> {
  let last = '';
  for (let step = 0; step < mostSteps; step += 1) {
    await expect(page.locator('h1').first()).toBeVisible();
    if (await ending(page).isVisible()) return;
    const name = await screenName(page);
    const round = await roundOf(page);
    if (round >= until && name.startsWith('Briefing')) return;
    if (`${round} ${name}` !== last) await onScreen?.(name, round);
    last = `${round} ${name}`;
    const before = await signature(page);
    // A press that follows another at once does not close a meeting: nobody reads that fast.
    if (name === 'At the table' && CLOSES.test(await primary(page).innerText()))
      await page.waitForTimeout(HASTE);
    // Answers may still arrive while the button is pressed; a player would press once more.
    await expect(async () => {
      await goOn(page, press);
      await expect.poll(() => signature(page), { timeout: 2500, intervals: [50] }).not.toBe(before);
    }).toPass({ timeout: 20_000, intervals: [700] });
  }
  throw new Error(`expected the campaign to end within ${mostSteps} steps, still at ${last}`);
}

/** One step: the blue button; where it cannot be pressed, no meeting, or a date to meet again. */
async function goOn(page: Page, press: Press): Promise<void> {
  const button = primary(page);
  await expect(button).toBeVisible();
  if ((await button.getAttribute('aria-disabled')) !== 'true') {
    await press(button);
    return;
  }
  const none = page.getByRole('button', { name: 'Hold no meeting' });
  if (await none.isVisible()) {
    await press(none);
    return;
  }
  await close(page, 'Meet again', press);
  await page.waitForTimeout(HASTE);
  await press(primary(page));
}

/** Chooses one of the moves that close a meeting. */
async function close(page: Page, move: string, press: Press): Promise<void> {
  await pick(page.getByRole('radio', { name: 'Close', exact: true }), press);
  await pick(page.getByRole('radio', { name: move }), press);
}

/** Chooses one of a group of radio buttons: by a press, or by Tab into the group and the arrows. */
async function pick(radio: Locator, press: Press): Promise<void> {
  if (press !== byKeyboard) {
    await press(radio);
    return;
  }
  const name = await radio.getAttribute('name');
  const group = radio.page().locator(`input[name="${name}"]`);
  await tabTo(group.and(radio.page().locator(':checked')).or(group.first()).last());
  for (let count = 0; count < 20 && !(await radio.isChecked()); count += 1) {
    await radio.page().keyboard.press('ArrowRight');
  }
  await expect(radio).toBeChecked();
}
