import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { narrowBounds, randomGame } from '../../src/analysis/scoreable/random-game.ts';
import { run } from '../../src/cli/run.ts';
import { filesOf, writeGame } from '../support/scoreable-games.ts';

const folder = mkdtempSync(join(tmpdir(), 'tn-scoreable-'));
afterAll(() => rmSync(folder, { recursive: true }));

const game = randomGame('2', narrowBounds);
writeGame(join(folder, 'games', 'one'), filesOf(game));
writeGame(join(folder, 'games', 'two'), filesOf(randomGame('3')));
mkdirSync(join(folder, 'nothing'));

function play(scenario: string, policy: string, ...more: string[]) {
  return run(['play', '--scenario', scenario, '--policy', policy, '--seed', '1', ...more], folder);
}

describe('tn play with the folder of a scoreable game', () => {
  it.each(['patient-host', 'skilled-host', 'do-nothing', 'random'])(
    'should play it with %s, and write a record that holds anywhere',
    async (policy) => {
      const { code, out } = await play('games/one', policy, '--out', `${policy}.jsonl`, '--json');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        scenario: 'scoreable-game',
        rounds: 1,
        meetings: [
          { attended: game.space.parties.map((_, party) => `party-${'abcdefgh'[party]}`) },
        ],
      });
      expect((await run(['verify', `${policy}.jsonl`], folder)).code).toBe(0);
    },
  );

  it.each(['games', './nothing'])(
    'should ask for something else where %s is no game',
    async (path) => {
      const { code, err } = await play(path, 'random');
      expect(code).toBe(2);
      expect(err).toContain('is a folder; name a file in it');
    },
  );
});
