import { expect, type Page } from '@playwright/test';

/** Chooses a file among the saved games, as a player would; the page is to say what it makes of it. */
export async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Saved games' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  const file = await choosing;
  await file.setFiles({ name, mimeType: 'application/jsonl', buffer: Buffer.from(text) });
}

/** Opens a saved game from the title. */
export async function openTranscript(page: Page, transcript: string): Promise<void> {
  await page.goto('./');
  await chooseFile(page, 'game.jsonl', transcript);
  await expect(page.getByRole('dialog')).toBeHidden();
}
