import { expect, type Page } from '@playwright/test';

/** Opens a saved game from a file, as a player would. */
export async function openGame(page: Page, transcript: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Saved games' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (
    await choosing
  ).setFiles({
    name: 'game.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(transcript),
  });
  await expect(page.getByRole('dialog')).toBeHidden();
}
