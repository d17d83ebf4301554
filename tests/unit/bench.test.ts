import { describe, expect, it } from 'vitest';
import { arithmeticOf } from '../../bench/peers/arithmetic.ts';
import { boardGameOf } from '../../bench/peers/boardgame.ts';
import { boardGameSimulated, boardGameTable } from '../../bench/peers/boardgame-seats.ts';
import { playedOnInPlay } from '../../bench/peers/in-play.ts';
import { recordedCampaigns, type Recorded } from '../../bench/recorded.ts';
import { scenarioOf } from '../../bench/scenario.ts';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import { decisionsOf } from '../../src/analysis/turning/decisions.ts';
import { playedOn } from '../../src/analysis/turning/turning-points.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { patientHost } from '../../src/policy/hosts.ts';
import { random } from '../../src/policy/random.ts';
import { compile } from '../../src/session/compile.ts';
import { readScenario } from '../../src/session/read-scenario.ts';
import { newGame, runComputers } from '../../src/session/game.ts';
import { flagship } from '../support/books.ts';
import { seatsWith } from '../support/measure.ts';

function campaign(): Recorded {
  const [recorded] = recordedCampaigns(flagship.bulk, random, 1);
  if (recorded === undefined) throw new Error('expected a campaign, got none');
  return recorded;
}

describe('the peers of the bench', () => {
  it.each([
    ['alone', (recorded: Recorded) => boardGameOf(recorded, 'every-change')],
    ['by seats at a table', boardGameTable],
    ['simulated', boardGameSimulated],
  ])(
    'should come to the scores of the campaign where boardgame.io plays it %s',
    async (_, made) => {
      const recorded = campaign();
      const { play, size } = made(recorded);
      expect(await play()).toEqual(recorded.world.scores);
      const ours = JSON.stringify(recorded.world).length;
      expect(Math.abs(size - ours) / ours).toBeLessThan(0.03);
    },
  );

  it('should come to the same world where a decision is played on as in play', () => {
    const computers = seatsWith(flagship.play, patientHost);
    const game = runComputers(newGame(flagship.play, { seed: '1', computers }));
    for (const decision of decisionsOf(game).slice(-2)) {
      const bulk = playedOn(decision.before, decision.taken, flagship.bulk, 1);
      expect(playedOnInPlay(decision, flagship.play, 1)).toEqual(bulk);
    }
  });

  it('should do the same arithmetic each time', () => {
    const loop = arithmeticOf(campaign());
    expect(loop()).toBe(loop());
    expect(loop()).not.toBe(0);
  });
});

describe('the made-up scenarios of the bench', () => {
  it.each([
    { rounds: 40, parties: 12, items: 1 },
    { rounds: 4, parties: 3, items: 6 },
  ])('should be sound with $rounds rounds, $parties parties and $items items', (size) => {
    for (const temper of ['mixed', 'against'] as const) {
      const text = JSON.stringify(scenarioOf(size, 20, temper));
      const read = readScenario(text, (scenario) => compile(catalogue, scenario, {}, tableCharts));
      expect(read).toMatchObject({ ok: true });
    }
  });
});
