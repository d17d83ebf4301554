import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyseDeals } from '../../src/analysis/deals/deal-analysis.ts';
import { countDeals, dealAt, dealLabel } from '../../src/analysis/deals/deal-space.ts';
import { signedPerParty } from '../../src/analysis/deals/zone.ts';
import { issueLostMostOn } from '../../src/analysis/scoreable/answering.ts';
import { narrowBounds, randomGame, usualBounds } from '../../src/analysis/scoreable/random-game.ts';
import { readScoreable } from '../../src/analysis/scoreable/read-scoreable.ts';
import { readSessions } from '../../src/analysis/scoreable/read-sessions.ts';
import * as v from 'valibot';
import { run } from '../../src/cli/run.ts';
import { filesOf, gameIn, givenGames, writeGame } from '../support/scoreable-games.ts';

const game = randomGame('files', {
  ...narrowBounds,
  parties: [5, 5],
  issues: [4, 4],
  mostDeals: 200,
});
const [first, second] = game.space.parties.map(({ id }) => `scores_files/${id}.txt`);

/** What the oracle says that is compared here; the rest only describes. */
const Oracle = v.record(
  v.string(),
  v.object({
    issue_option_counts: v.array(v.number()),
    deals: v.number(),
    feasible_k_minus_1_with_both_vetoes: v.number(),
    feasible_per_party: v.record(v.string(), v.number()),
    feasible_all: v.number(),
    feasible_all_deals: v.array(v.string()),
    deals_by_number_of_agreeing_parties: v.array(v.number()),
    pareto_optimal_deals: v.number(),
    nash_bargaining: v.object({ deal: v.string(), product_of_surplus: v.number() }),
    utilitarian_max: v.object({ deal: v.string(), sum: v.number() }),
    utilitarian_max_among_all_agree: v.object({ deal: v.string(), sum: v.number() }),
    egalitarian_surplus: v.object({ value: v.number(), deals: v.array(v.string()) }),
  }),
);

describe('reading a scoreable game', () => {
  it('should read back what was written', () => {
    expect(readScoreable(game.name, filesOf(game))).toEqual({ ok: true, game });
  });

  it('should take blank lines, spaces, a byte order mark and Windows line ends as they come', () => {
    const untidy = [...filesOf(game)].map(([path, text]): [string, string] => [
      path,
      `\uFEFF${text.replaceAll('\n', ' \r\n\r\n')} \r\n`,
    ]);
    expect(readScoreable(game.name, new Map(untidy))).toEqual({ ok: true, game });
  });

  it.each([
    ['no configuration', 'config.txt', null, null, /missing/],
    ['an empty configuration', 'config.txt', '', null, /names 0 parties/],
    ['a short line', 'config.txt', 'Mayor\n', 1, /name,score file,role/],
    ['an unknown role', 'config.txt', 'Mayor,mayor,king\n', 1, /p1, p2, player/],
    ['a path for a file', 'config.txt', 'Mayor,../mayor,p1\n', 1, /odd signs/],
    ['a file named twice', 'config.txt', 'A,a,p1\nB,a,p2\n', 2, /twice/],
    ['nobody who proposes', 'config.txt', 'A,a,player\nB,b,p2\n', null, /role p1/],
    ['two who propose', 'config.txt', 'A,a,p1\nB,b,p1\nC,c,p2\n', 2, /again/],
    ['a missing file of scores', 'config.txt', 'A,a,p1\nB,b,p2\n', 1, /a\.txt, which is missing/],
    ['no scores', first, '', null, /a line of scores per issue/],
    ['a word for a score', first, '1, two, 3\n5', 1, /place 2/],
    ['a minimum that is no single number', first, '1, 2\n5, 6', 2, /minimum/],
    ['a different number of issues', second, '1, 2\n5', null, /make them agree/],
  ])('should name the place and the remedy for %s', (_, file = '', text, line, message) => {
    const files = filesOf(game);
    files.delete(file);
    if (text !== null) files.set(file, text);
    const read = readScoreable('broken', files);
    expect(read).toMatchObject({ ok: false, fault: { file, line } });
    expect(read.ok ? '' : read.fault.message).toMatch(message);
  });
});

describe('an objection', () => {
  it('should name the issue farthest below its own best option, the first of equals', () => {
    const party = {
      id: 'a',
      values: [
        [10, 40],
        [0, 25, 30],
        [5, 35],
      ],
      reservation: 60,
    };
    expect(issueLostMostOn(party, [0, 1, 0])).toBe(0);
    expect(issueLostMostOn(party, [1, 0, 1])).toBe(1);
    expect(issueLostMostOn(party, [0, 0, 0])).toBe(0);
  });
});

describe('a generated game', () => {
  it('should keep its bounds, be the same for the same seed and another for another', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { space } = randomGame(String(seed), narrowBounds);
      expect(space).toEqual(randomGame(String(seed), narrowBounds).space);
      expect(space.parties.length).toBeGreaterThanOrEqual(5);
      expect(space.parties.length).toBeLessThanOrEqual(8);
      expect(space.options.length).toBeGreaterThanOrEqual(4);
      expect(space.options.length).toBeLessThanOrEqual(7);
      expect(countDeals(space.options)).toBeLessThanOrEqual(4096);
      expect(analyseDeals(space).unanimous.length).toBeGreaterThan(0);
    }
    expect(randomGame('a', usualBounds)).not.toEqual(randomGame('b', usualBounds));
  });
});

describe('a recorded negotiation', () => {
  const games = new Map([[game.name, game]]);
  const session = (moves: unknown, final: unknown = null): string =>
    JSON.stringify({ set: 's', game: game.name, moves, final });

  it('should give its deals in order and pass over moves without one', () => {
    const log = `${session([{ deal: ['A1', 'B2', 'C1', 'D1'] }, { deal: null }, { deal: ['D1', 'A2', 'C1', 'B1'] }])}\n\n`;
    expect(readSessions(log, games)).toEqual({
      ok: true,
      sessions: [
        {
          set: 's',
          game: game.name,
          line: 1,
          texts: [
            [0, 1, 0, 0],
            [1, 0, 0, 0],
          ],
          final: null,
        },
      ],
    });
  });

  it.each([
    ['no JSON', 'hello', /JSON/],
    ['an unknown game', '{"game": "chess", "moves": []}', /known ones are random-files/],
    ['no moves', `{"game": "random-files"}`, /"moves" is missing/],
    ['an option that is not there', session([{ deal: ['A9', 'B1', 'C1', 'D1'] }]), /move 1/],
    ['a move that is no object', session(['A1']), /move 1/],
    ['a short last deal', session([], ['A1']), /"final"/],
  ])('should name the line and the remedy for %s', (_, line, message) => {
    const read = readSessions(`\n${line}`, games);
    expect(read).toMatchObject({ ok: false, fault: { line: 2 } });
    expect(read.ok ? '' : read.fault.message).toMatch(message);
  });
});

describe('tn mediate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scoreable-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeGame(join(folder, 'games', game.name), filesOf(game));

  it('should count out a folder of games and report the mediator’s rates', async () => {
    const { code, out, err } = await run(
      ['mediate', 'games', '--seeds', '3', '--texts', '20', '--json'],
      folder,
    );
    const { nash, unanimous, adoptable, pareto, egalitarian, deals } = analyseDeals(game.space);
    expect([code, err]).toEqual([0, '']);
    const rate: unknown = expect.any(Number);
    expect(JSON.parse(out)).toMatchObject({
      games: {
        [game.name]: {
          parties: 5,
          issues: 4,
          deals: deals.count,
          feasibleAllButOne: adoptable.length,
          feasibleAll: unanimous.length,
          pareto: pareto.length,
          nash: nash && dealLabel(dealAt(game.space.options, nash.deal)),
          egalitarian: egalitarian.value,
          mediator: { texts: 20, seeds: 3, allButOne: rate, all: rate },
        },
      },
    });
  });

  it('should come to the same for one game, in both ways of answering', async () => {
    for (const answers of ['objections', 'yesno']) {
      const rest = ['--seeds', '2', '--texts', '3', '--answers', answers, '--json'];
      const one = await run(['mediate', `games/${game.name}`, ...rest], folder);
      expect(one).toEqual(await run(['mediate', 'games', ...rest], folder));
      expect(one.code).toBe(0);
    }
  });

  it('should measure a recorded log that lies beside its games', async () => {
    const { nash } = analyseDeals(game.space);
    const best = dealAt(game.space.options, nash?.deal ?? 0);
    const moves = [
      { agent: 'a', deal: dealLabel(best).split(',') },
      { agent: 'b', deal: null },
    ];
    const line = JSON.stringify({ set: 's', game: game.name, moves, final: moves[0]?.deal });
    writeFileSync(join(folder, 'games/log.jsonl'), `${line}\n`);
    const { code, out } = await run(['mediate', 'games/log.jsonl', '--json'], folder);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      sets: { [`s (${game.name})`]: { sessions: 1, all: 1, finalAll: 1, stepsToUnanimity: 0 } },
      sessions: [{ game: game.name, line: 1, texts: 1, unanimous: true, mostSigners: 5 }],
    });
  });

  it.each([
    ['nothing there', ['nowhere'], /"nowhere" does not exist/],
    ['no game there', ['.'], /holds no game; name a folder with config\.txt/],
    ['no texts', ['games', '--texts', '0'], /--texts "0"/],
    ['odd answers', ['games', '--answers', 'maybe'], /one of objections, yesno/],
    ['a file of something else', [`games/${game.name}/config.txt`], /lies beside no game/],
  ])('should answer %s with one plain line and exit code 2', async (_, args, message) => {
    const { code, out, err } = await run(['mediate', ...args], folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^tn mediate: [^\n]+\n$/);
    expect(err).toMatch(message);
  });

  it('should name file and line of a game that cannot be read', async () => {
    const files = filesOf(game).set('scores_files/party-1.txt', '1, x\n5');
    writeGame(join(folder, 'broken/one'), files);
    const { code, err } = await run(['mediate', 'broken'], folder);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^tn mediate: "broken\/one\/scores_files\/party-1\.txt", line 1: has no whole number/,
    );
  });
});

describe.skipIf(givenGames === null)(
  'the given games beside the project (skipped where absent)',
  () => {
    const folder = givenGames ?? '';
    const oracle =
      givenGames === null
        ? {}
        : v.parse(Oracle, JSON.parse(readFileSync(join(folder, 'oracle.json'), 'utf8')));

    it.each(Object.entries(oracle))(
      'should come out as the oracle has it: %s',
      (name, expected) => {
        const { space } = gameIn(folder, name);
        const found = analyseDeals(space);
        const label = (deal: number): string => dealLabel(dealAt(space.options, deal));
        const signed = signedPerParty(found.deals, found.adoptable);
        expect({
          issue_option_counts: space.options,
          deals: found.deals.count,
          feasible_k_minus_1_with_both_vetoes: found.adoptable.length,
          feasible_per_party: Object.fromEntries(
            space.parties.map(({ id }, party) => [id, signed[party]]),
          ),
          feasible_all: found.unanimous.length,
          feasible_all_deals: found.unanimous.map(label),
          deals_by_number_of_agreeing_parties: found.bySigners,
          pareto_optimal_deals: found.pareto.length,
          nash_bargaining: {
            deal: label(found.nash?.deal ?? 0),
            product_of_surplus: Number(found.nash?.value),
          },
          utilitarian_max: {
            deal: label(found.utilitarian?.deal ?? 0),
            sum: found.utilitarian?.value,
          },
          utilitarian_max_among_all_agree: {
            deal: label(found.utilitarianUnanimous?.deal ?? 0),
            sum: found.utilitarianUnanimous?.value,
          },
          egalitarian_surplus: {
            value: found.egalitarian.value,
            deals: found.egalitarian.deals.map(label),
          },
        }).toEqual(expected);
      },
    );
  },
);
