import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import * as v from 'valibot';
import { byMouse, ending, playOn, primary, screenName } from './support/campaign.ts';
import { expectToFit, watchConsole } from './support/watch.ts';

const Verdict = v.object({
  firstDifference: v.nullable(v.object({ step: v.number(), what: v.string() })),
});

/** What the command line says of a file. */
function verify(file: string): {
  code: number | null;
  firstDifference: unknown;
  step: number | null;
} {
  const { status, stdout } = spawnSync(
    'node_modules/.bin/tsx',
    ['src/cli/main.ts', 'verify', file, '--json'],
    {
      encoding: 'utf8',
    },
  );
  const { firstDifference } = v.parse(Verdict, JSON.parse(stdout));
  return { code: status, firstDifference, step: firstDifference?.step ?? null };
}

/** Sends a quiet visit to Pyongyang, as a player would. */
async function visitQuietly(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Quiet visit/ }).click();
  await page.getByRole('radio', { name: 'Pyongyang' }).click();
  await page.getByRole('button', { name: 'Do it' }).click();
}

test('should play the whole flagship by mouse, survive a reload, and leave a record that verifies', async ({
  page,
}, info) => {
  test.setTimeout(300_000);
  const said = watchConsole(page);
  const rounds = new Set<number>();
  await page.goto('./');
  await page.getByRole('button', { name: /^The campaign/ }).click();
  const onScreen = async (name: string, round: number): Promise<void> => {
    rounds.add(round);
    await expectToFit(page);
    if (name === 'Prepare the ground' && round === 2) await visitQuietly(page);
  };
  await playOn({ page, press: byMouse, onScreen, until: 4 });

  // The rest for those who want no motion.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const before = await screenName(page);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('h1').first()).toHaveText(before);

  await playOn({ page, press: byMouse, onScreen });
  await expect(ending(page)).toBeVisible();
  await expect(primary(page)).toHaveText(/Play again/);
  expect([...rounds].toSorted((left, right) => left - right)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);

  const download = page.waitForEvent('download');
  await ending(page).click();
  const file = info.outputPath('record.jsonl');
  await (await download).saveAs(file);
  expect(verify(file)).toEqual({ code: 0, firstDifference: null, step: null });
  await tamper(info.outputDir, readFileSync(file, 'utf8'));
  expect(said).toEqual([]);
});

/** One command, one digit of the seed or one checksum changed: the step is named. */
async function tamper(folder: string, text: string): Promise<void> {
  const lines = text.trimEnd().split('\n');
  const at = (line: number, change: (old: string) => string): string =>
    lines.map((old, index) => (index === line ? change(old) : old)).join('\n');
  const cases = [
    { name: 'command', step: 2, text: at(2, (old) => old.replace('"proceed"', '"recess"')) },
    {
      name: 'seed',
      step: 1,
      text: at(0, (old) =>
        old.replace(
          /"seed":"(\d*)(\d)"/,
          (_, head: string, last: string) => `"seed":"${head}${(Number(last) + 1) % 10}"`,
        ),
      ),
    },
    {
      name: 'checksum',
      step: 3,
      text: at(3, (old) =>
        old.replace(
          /"checksum":"(.)/,
          (_, first: string) => `"checksum":"${first === '0' ? '1' : '0'}`,
        ),
      ),
    },
  ];
  for (const { name, step, text: changed } of cases) {
    expect(changed, name).not.toBe(lines.join('\n'));
    const file = join(folder, `${name}.jsonl`);
    writeFileSync(file, changed);
    const verdict = verify(file);
    expect(verdict.code, name).toBe(1);
    expect(verdict.step, name).toBe(step);
  }
}
