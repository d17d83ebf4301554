import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/cli/scenarios.ts';
import { run } from '../../src/cli/run.ts';
import { brokenScenario } from '../support/broken-scenarios.ts';

const folder = mkdtempSync(join(tmpdir(), 'tn-broken-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seeds = 200;
/** Words of the library that reads the file, which mean nothing to whoever writes one. */
const jargon =
  /[Ee]xpected|[Rr]eceived|[Ii]nvalid|\bObject\b|\bArray\b|undefined|NaN|[Ss]chema|\/\^/;

const Verdict = v.strictObject({
  ok: v.boolean(),
  problems: v.array(
    v.strictObject({ path: v.string(), line: v.number(), column: v.number(), message: v.string() }),
  ),
});

describe('tn validate', () => {
  it.each(shippedIds())('should accept %s as it is shipped', async (id) => {
    const { code, out } = await run(['validate', `scenarios/${id}.json`, '--json'], process.cwd());
    expect({ code, verdict: v.parse(Verdict, JSON.parse(out)) }).toEqual({
      code: 0,
      verdict: { ok: true, problems: [] },
    });
  });

  it(`should name place and remedy of ${seeds} broken scenarios`, async () => {
    for (let seed = 0; seed < seeds; seed += 1) {
      const { what, text, line, column, path, says } = brokenScenario(seed);
      writeFileSync(join(folder, 'broken.json'), text);
      const { out } = await run(['validate', 'broken.json', '--json'], folder);
      const verdict = v.parse(Verdict, JSON.parse(out));
      const found = verdict.problems.find((each) => each.path === path && says.test(each.message));
      const told = found ?? verdict.problems.slice(0, 3);
      expect({ seed, what, ok: verdict.ok, told }).toMatchObject({
        ok: false,
        told: { path, line, column },
      });
      for (const { message } of verdict.problems) expect(message).not.toMatch(jargon);
    }
  });
});
