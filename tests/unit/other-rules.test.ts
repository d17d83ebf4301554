import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { byRecording, recordingOf } from '../../src/analysis/other-rules/recording.ts';
import { originalOf, rerun, type Rerun } from '../../src/analysis/other-rules/rerun.ts';
import { seedMatters } from '../../src/analysis/other-rules/seed-matters.ts';
import {
  mostDraws,
  wholeTable,
  type SwitchReading,
} from '../../src/analysis/other-rules/switches.ts';
import type { Taken } from '../../src/analysis/campaign.ts';
import { narrowBounds, randomGame } from '../../src/analysis/scoreable/random-game.ts';
import { run } from '../../src/cli/run.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import type { Book } from '../../src/model/book.ts';
import { doNothing, loudHost, patientHost } from '../../src/policy/hosts.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { random } from '../../src/policy/random.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { otherRulesModel } from '../../src/presenter/other-rules.ts';
import { checksum } from '../../src/rules/hash.ts';
import { isWhole, lastStep, newGame, runComputers, type Game } from '../../src/session/game.ts';
import { shelfWith, usualSeats } from '../../src/session/shelf.ts';
import { fiveNegotiators, flagship, shelf, shipped, variantOf } from '../support/books.ts';
import { scenarioOf } from '../support/plain-tables.ts';

function gameOf(book: Book, policy: Policy, seed: string): Game {
  const computers = usualSeats(book.partyIds, { seat: book.mediator, policy });
  return runComputers(newGame(book, { seed, computers }));
}

/** A re-run to its end, with what each command brought. */
function again(game: Game, luck: number | null = null): Rerun & { taken: Taken[] } {
  const play = rerun(originalOf(game), game.book, luck);
  const taken: Taken[] = [];
  for (let next = play.next(); ; next = play.next()) {
    if (next.done === true) return { ...next.value, taken };
    taken.push(next.value);
  }
}

function readingOf(readings: readonly SwitchReading[], id: string): SwitchReading {
  const found = readings.find(({ assumption }) => assumption === id);
  if (found === undefined) throw new Error(`expected a reading of ${id}`);
  return found;
}

const first = shipped.find(({ id }) => id === 'first-meeting-2014') ?? flagship;

/** A passive host whose support comes from one power: whether that costs sovereignty is the ending. */
const carriedByOne = variantOf(first, {
  opening: { ...first.scenario.opening, support: { [first.play.mediator]: 30, japan: 90 } },
  measures: [{ id: 'sovereignty', kind: 'sovereignty' }],
  endings: [
    {
      id: 'a-page-carried-home',
      tone: 'bright',
      when: { measure: 'sovereignty', atLeast: first.scenario.opening.sovereignty },
    },
    { id: 'nobody-sat-down', tone: 'dim' },
  ],
});

describe('a game played again', () => {
  it.each([patientHost, loudHost, random])(
    'should come to the same world, step by step, under the rules that were in force ($id)',
    (host) => {
      for (const { play } of [flagship, first, fiveNegotiators]) {
        const game = gameOf(play, host, '5');
        const { world, left, taken } = again(game);
        expect(left).toEqual([]);
        expect(world).toEqual(game.world);
        expect(taken.map(({ command }) => command)).toEqual(
          game.steps.slice(1).map(({ command }) => command),
        );
        const before = game.steps.at(-2)?.checksum ?? '';
        expect(checksum(before, world, taken.at(-1)?.entries)).toBe(lastStep(game).checksum);
      }
    },
  );

  it('should keep the mandates and draw all else anew with other luck', () => {
    const game = gameOf(flagship.play, patientHost, '5');
    const worlds = [1, 2].map((luck) => again(game, luck).world);
    for (const { parties } of worlds)
      for (const [id, { mandate }] of Object.entries(parties))
        expect(mandate).toEqual(game.world.parties[id]?.mandate);
    expect(worlds[0]?.incidents).not.toEqual(worlds[1]?.incidents);
    expect(again(game, 1).world).toEqual(worlds[0]);
  });

  it('should leave a round where a recorded move does not fit, say from which step, and go on by the record in the next', () => {
    const game = gameOf(flagship.play, patientHost, '5');
    const { book } = game;
    const recording = recordingOf(game);
    const own = recording[book.mediator] ?? {};
    const [second] = own[2] ?? [];
    if (second === undefined) throw new Error('expected a second round');
    const broken = { ...own, 2: [{ ...second, phase: 'ended' as const }] };
    const asked: number[] = [];
    const left: unknown[] = [];
    const refused = new Error('asked for a stand-in');
    const mover = byRecording(
      { [book.mediator]: broken },
      book,
      (world) => {
        asked.push(world.round);
        throw refused;
      },
      (place) => left.push(place),
    );
    const at = game.steps.findIndex(({ round, command }) => round === 2 && command !== null);
    const world = structuredClone(game.steps[at - 1]?.world);
    if (world === undefined) throw new Error('expected a world');
    expect(() => mover(world, book.mediator, 0)).toThrow(refused);
    expect(left).toEqual([{ round: 2, step: second.step }]);
    expect(asked).toEqual([2]);
  });
});

describe('the switches', () => {
  it('should find another ending where the rule decides it, and the same where it has no part', () => {
    const game = gameOf(carriedByOne, doNothing, '1');
    expect(game.world.ending).toBe('nobody-sat-down');
    const custom = { ...carriedByOne.scenario };
    const found = wholeTable(
      { ...game, header: { ...game.header, custom } },
      shelfWith({}),
    ).readings;
    const third = readingOf(found, 'third-of-support');
    expect(third.sameChance).toMatchObject({
      holds: false,
      same: false,
      ending: 'a-page-carried-home',
      moved: [{ measure: 'sovereignty' }],
      parting: null,
      left: [],
    });
    expect(third.sameChance?.moved[0]?.by).toBeGreaterThan(0);
    expect(third.otherLuck).toEqual({
      draws: mostDraws,
      holds: 0,
      endings: { 'a-page-carried-home': mostDraws },
    });
    const talk = readingOf(found, 'cheap-talk');
    expect(talk.sameChance).toMatchObject({ holds: true, same: true, moved: [], parting: null });
    expect(talk.otherLuck.holds).toBe(mostDraws);
  });

  it('should try nothing where the scenario sets the numbers of a rule itself', () => {
    const book = variantOf(first, { rules: { ...first.scenario.rules, thirdOfSupport: 0.5 } });
    const game = gameOf(book, doNothing, '1');
    const header = { ...game.header, custom: { ...book.scenario } };
    const { readings, done, whole } = wholeTable({ ...game, header }, shelfWith({}));
    const third = readingOf(readings, 'third-of-support');
    expect([third.idle, third.sameChance]).toEqual([true, null]);
    const tried = catalogue.assumptions.length - 1;
    expect([done, whole]).toEqual([tried + mostDraws * (tried + 1), done]);
  });

  it('should take a game whose steps go back to its opening only', () => {
    const game = gameOf(first.play, doNothing, '1');
    expect(isWhole(game)).toBe(true);
    expect(isWhole({ ...game, steps: game.steps.slice(2) })).toBe(false);
  });

  it('should be said in words, with verdict, luck and sources', () => {
    const t = createTranslate('en', first.scenario.texts);
    const game = gameOf(first.play, patientHost, '2');
    const model = otherRulesModel(
      catalogue.assumptions,
      game.book,
      wholeTable(game, shelf),
      false,
      t,
    );
    expect(JSON.stringify(model)).not.toMatch(/⟦|\{\{/);
    expect(model.rows.map(({ id }) => id)).toEqual(catalogue.assumptions.map(({ id }) => id));
    for (const { others, evidence } of model.rows) {
      expect(evidence.length).toBeGreaterThanOrEqual(2);
      for (const { verdict, luck } of others) {
        expect(verdict).toMatch(/^The ending holds|^It would have ended otherwise/);
        expect(luck).toMatch(/in \d+ of 20 games/);
      }
    }
    expect(model.sum).toMatch(/^The ending holds/);
  });
});

const Switches = v.looseObject({ switches: v.array(v.looseObject({ assumption: v.string() })) });

describe('tn debrief --switches', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tn-switches-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const replay = new URL('../replays/first-meeting-2014-1.jsonl', import.meta.url).pathname;

  it('should report every other setting, in words and as JSON', async () => {
    const told = await run(['debrief', replay, '--switches'], folder);
    expect(told).toMatchObject({ code: 0, err: '' });
    for (const { id } of catalogue.assumptions) expect(told.out).toContain(`${id} `);
    const { out } = await run(['debrief', replay, '--switches', '--json'], folder);
    const { switches } = v.parse(Switches, JSON.parse(out));
    expect(switches).toHaveLength(catalogue.assumptions.length);
    expect(switches[0]).toMatchObject({
      assumption: 'third-of-support',
      inForce: 'on',
      setting: 'off',
      otherLuck: { draws: mostDraws },
    });
    expect(JSON.parse((await run(['debrief', replay, '--json'], folder)).out)).not.toHaveProperty(
      'switches',
    );
  });

  it('should refuse a game that has not ended, in one line', async () => {
    const lines = readFileSync(replay, 'utf8').trimEnd().split('\n');
    writeFileSync(join(folder, 'half.jsonl'), `${lines.slice(0, -3).join('\n')}\n`);
    const { code, out, err } = await run(['debrief', 'half.jsonl', '--switches'], folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/has not ended.*leave out --switches\n$/);
  });
});

describe('whether a new seed makes another game', () => {
  const plain = scenarioOf(randomGame('5', narrowBounds)).book;

  it('should be so where mandates are drawn', () => {
    expect(seedMatters(gameOf(first.play, patientHost, '1'))).toBe(true);
  });

  it('should not be so at a table of scores, where nothing is', () => {
    for (const host of [patientHost, doNothing, random])
      expect(seedMatters(gameOf(plain, host, '5')), host.id).toBe(false);
  });

  it('should be so where the course of a game is left to chance, though all open alike', () => {
    const leaky = { ...plain, rules: { ...plain.rules, leakChance: 0.5 } };
    const game = gameOf(leaky, patientHost, '5');
    expect(game.steps.length).toBeGreaterThan(5);
    expect(seedMatters(game)).toBe(true);
  });

  it('should be told from the opening alone where the steps do not go back to it', () => {
    const game = gameOf(plain, patientHost, '5');
    const resumed = { ...game, steps: game.steps.slice(-1) };
    expect(isWhole(resumed)).toBe(false);
    expect(seedMatters(resumed)).toBe(false);
  });
});
