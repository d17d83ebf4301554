import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The driver's own word where tests keep the service worker away. */
const NOT_OURS = 'Service Worker registration blocked by Playwright';

/** Collects everything the page complains about; the list must be empty in the end. */
export function watchConsole(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text() !== NOT_OURS) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return said;
}

/** No sideways scroll: the page is never wider than its window. */
export async function expectToFit(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}

/** Everything axe holds against a screen, named so that a failure can be read. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Dates come from the browser, sources and seeds from nobody's catalogue. */
const FOREIGN = '.mark, .popover, .field, option, kbd, [lang]:not(html)';

/** What the page says without brackets while it speaks the language that nobody speaks: words that no catalogue holds. */
export async function escaped(page: Page): Promise<string[]> {
  const said = await page.evaluate((foreign) => {
    const texts: string[] = [document.title];
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest(`${foreign}, .stage, script, style`) !== null) continue;
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'])
        texts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
    }
    return texts;
  }, FOREIGN);
  const words = /\p{L}{2,}/u;
  const month =
    /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/g;
  return [...new Set(said.filter((text) => words.test(outside(text).replaceAll(month, ''))))];
}

/** What of a text lies outside all brackets. */
function outside(text: string): string {
  let depth = 0;
  return Array.from(text, (letter) => {
    if (letter === '[') depth += 1;
    if (letter === ']') depth -= 1;
    return depth > 0 ? ' ' : letter;
  }).join('');
}

/** A laptop, a phone by night, and the laptop at twice its size for those who need contrast. */
const WINDOWS = [
  { width: 1280, height: 720, colorScheme: 'light', contrast: 'no-preference' },
  { width: 390, height: 844, colorScheme: 'dark', contrast: 'no-preference' },
  { width: 640, height: 360, colorScheme: 'light', contrast: 'more' },
] as const;

/** Buttons change their colours by degrees. */
async function coloursSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const changing = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changing.map(async ({ finished }) => finished));
  });
}

/** Whatever the window: nothing to scroll sideways for, and nothing that axe holds against it. */
export async function expectWellInEveryWindow(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  for (const { width, height, ...media } of WINDOWS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia(media);
    await expect(page.locator('html')).toHaveAttribute('data-theme', media.colorScheme);
    await coloursSettled(page);
    await expectToFit(page);
    const window = `${width}×${height}, ${media.colorScheme}, contrast ${media.contrast}`;
    expect(await violations(page), `${where} at ${window}`).toEqual([]);
  }
  if (before !== null) await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
}
