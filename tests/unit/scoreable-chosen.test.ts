import { describe, expect, it } from 'vitest';
import { readChosen } from '../../src/analysis/scoreable/chosen-files.ts';
import { randomGame } from '../../src/analysis/scoreable/random-game.ts';
import { filesOf } from '../support/scoreable-games.ts';

const game = randomGame('3');
const files = [...filesOf(game)];

/** The files of the game under other paths. */
function chosen(rename: (path: string) => string) {
  return files.map(([path, text]) => ({ path: rename(path), text }));
}

function faultOf(reading: ReturnType<typeof readChosen>) {
  return reading.ok ? null : reading.fault;
}

describe('files of a scoreable game that a person has chosen', () => {
  it('should be read from the folder of the game, and the game be named after it', () => {
    const read = readChosen(chosen((path) => `talks/harbour/${path}`));
    expect(read.ok && read.game).toEqual({ ...game, name: 'harbour' });
  });

  it('should be read from files alone, whatever lies beside them', () => {
    const loose = chosen((path) => path.slice(path.lastIndexOf('/') + 1));
    const read = readChosen([...loose, { path: 'initial_deal.txt', text: 'A1,B1' }]);
    expect(read.ok && read.game.space).toEqual(game.space);
  });

  it('should be refused without the file that names the parties', () => {
    const rest = chosen((path) => path).filter(({ path }) => path !== 'config.txt');
    expect(faultOf(readChosen(rest))?.message).toContain('is not among the');
    expect(faultOf(readChosen([]))?.file).toBe('config.txt');
  });

  it('should be refused where they hold several games', () => {
    const both = [...chosen((path) => `all/one/${path}`), ...chosen((path) => `all/two/${path}`)];
    expect(faultOf(readChosen(both))?.message).toBe(
      'is there 2 times; choose one game alone: one, two',
    );
  });

  it('should be refused where a file of scores is wrong, with its line', () => {
    const spoilt = chosen((path) => `g/${path}`).map((each) =>
      each.path.endsWith('party-2.txt') ? { ...each, text: `x, 2\n${each.text}` } : each,
    );
    expect(faultOf(readChosen(spoilt))).toMatchObject({
      file: 'scores_files/party-2.txt',
      line: 1,
    });
  });
});
