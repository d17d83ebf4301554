import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { campaignStory } from '../../src/analysis/debrief/campaign-story.ts';
import { campaignSummary } from '../../src/analysis/debrief/campaign-summary.ts';
import {
  criteria,
  fundamentals,
  thresholds,
} from '../../src/analysis/debrief/fundamentals-table.ts';
import { isMet, readFundamentals } from '../../src/analysis/debrief/fundamentals.ts';
import { seatStories } from '../../src/analysis/debrief/seat-stories.ts';
import { pairMoves } from '../../src/analysis/debrief/story-moves.ts';
import { valueAt } from '../../src/analysis/debrief/story-time.ts';
import { talksRecords } from '../../src/analysis/debrief/talks-record.ts';
import { trustBandsJob, trustBandsKind } from '../../src/analysis/debrief/trust-bands-job.ts';
import { trustBands, type TrustBands } from '../../src/analysis/debrief/trust-bands.ts';
import { carryOut } from '../../src/analysis/jobs/carry-out.ts';
import type { ScoreRef } from '../../src/model/ledger.ts';
import { automaticMediator, doNothing, loudHost, patientHost } from '../../src/policy/hosts.ts';
import { random } from '../../src/policy/random.ts';
import { measure } from '../../src/rules/endings.ts';
import type { Game } from '../../src/session/game.ts';
import { allBooks, flagship, shelf } from '../support/books.ts';
import { playedOut } from '../support/debriefed.ts';

const { bulk: book } = flagship;
const games = [patientHost, loudHost, automaticMediator, random, doNothing].map((host) =>
  playedOut(book, host, '2'),
);

/** What the ledger makes of a score up to and with a step. */
function ledgerSum({ steps }: Game, last: number, is: (ref: ScoreRef) => boolean): number {
  return steps
    .slice(0, last + 1)
    .flatMap(({ entries }) => entries)
    .filter(({ ref }) => is(ref))
    .reduce((sum, { amount }) => sum + amount, 0);
}

describe('the story of a game', () => {
  it('should hold every figure at every step to the sum of the ledger', () => {
    for (const game of games) {
      const { trust, house } = campaignStory(game);
      for (let step = 0; step < game.steps.length; step += 7) {
        for (const pair of trust)
          expect(valueAt(pair, step)).toBe(
            ledgerSum(
              game,
              step,
              (ref) => ref.score === 'trust' && ref.from === pair.from && ref.to === pair.to,
            ),
          );
        for (const score of ['capital', 'sovereignty', 'limelight'] as const)
          expect(valueAt(house[score], step)).toBe(
            ledgerSum(game, step, (ref) => ref.score === score),
          );
        for (const [of, series] of Object.entries(house.support))
          expect(valueAt(series, step)).toBe(
            ledgerSum(game, step, (ref) => ref.score === 'support' && ref.of === of),
          );
      }
    }
  });

  it('should place every step in time, and a stop where each round begins and at the end', () => {
    for (const game of games) {
      const { time, stops, rounds } = campaignStory(game);
      expect(time.map(({ step }) => step)).toEqual(game.steps.map((_, step) => step));
      for (const [at, point] of time.entries()) {
        expect(point.at).toBeGreaterThanOrEqual(time[at - 1]?.at ?? 0);
        expect(Math.min(Math.floor(point.at), rounds - 1)).toBe(point.round - 1);
      }
      expect(stops.map(({ at }) => at)).toEqual(Array.from({ length: rounds + 1 }, (_, at) => at));
    }
  });

  it('should count who came as the rules count it', () => {
    for (const game of games) {
      const { meetings } = campaignStory(game);
      const own = meetings.filter(
        ({ forum, outcome }) => forum === null && outcome !== 'called-off',
      );
      for (const party of book.partyIds) {
        const asked = own.filter(({ presence }) => presence[party] !== 'not-asked');
        const came = asked.filter(({ presence }) => presence[party] !== 'stayed');
        const share = asked.length === 0 ? 0 : (100_000 * came.length) / asked.length;
        expect(Math.round(share)).toBe(
          measure(game.world, book, { id: 'came', kind: 'attendance', party }),
        );
      }
    }
  });

  it('should name of every meeting and promise the steps that brought them about', () => {
    let promises = 0;
    for (const game of games) {
      const { meetings, commitments } = campaignStory(game);
      for (const { id, step } of meetings) {
        expect(game.steps[step]?.world.meetings.map((each) => each.id)).toContain(id);
        expect(game.steps[step - 1]?.world.meetings.map((each) => each.id)).not.toContain(id);
      }
      for (const { id, made, settled, late, status } of commitments) {
        promises += 1;
        const at = (step: number) =>
          game.steps[step]?.world.commitments.find((each) => each.id === id)?.status;
        expect(at(made.step - 1)).toBeUndefined();
        expect(at(made.step)).toBeDefined();
        if (settled !== null) expect(at(settled.step)).toBe(status);
        if (late !== null) expect(at(late.step)).toBe('late');
        expect(settled === null).toBe(status === 'running' || status === 'late');
      }
    }
    expect(promises).toBeGreaterThan(0);
  });

  it('should leave of what moved a pair only time and the opening out', () => {
    for (const game of games)
      for (const { from, to, points } of campaignStory(game).trust) {
        const moved = pairMoves(game, from, to).reduce((sum, { amount }) => sum + amount, 0);
        const rest = game.steps
          .flatMap(({ entries }) => entries)
          .filter(
            ({ ref, cause }) =>
              ref.score === 'trust' &&
              ref.from === from &&
              ref.to === to &&
              (cause.id === 'drift' || cause.id === 'opening'),
          )
          .reduce((sum, { amount }) => sum + amount, 0);
        expect(moved + rest).toBe(points.at(-1)?.value);
      }
  });
});

describe('the eight fundamentals', () => {
  it('should be read by three criteria each, one level for each that is met', () => {
    for (const game of games) {
      const readings = readFundamentals(game);
      expect(readings.map(({ fundamental }) => fundamental)).toEqual(fundamentals);
      for (const { level, criteria: own } of readings) {
        expect(own).toHaveLength(3);
        expect(level).toBe(1 + own.filter(({ met }) => met).length);
        for (const { criterion, figure, met, cases } of own) {
          expect(met).toBe(isMet(criterion, figure));
          if (met) expect(cases.length).toBeGreaterThan(0);
          for (const { step, round } of cases)
            expect(Math.abs((game.steps[step]?.round ?? 0) - round)).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it('should hold a figure on its threshold for met, and nothing to judge for not met', () => {
    for (const criterion of criteria) {
      const { figure, test } = thresholds[criterion];
      expect(isMet(criterion, figure)).toBe(true);
      expect(isMet(criterion, figure + (test === 'at-least' ? -1 : 1))).toBe(false);
      expect(isMet(criterion, null)).toBe(false);
    }
  });

  it('should tell hosts apart by nearly every criterion', () => {
    const more = [...games, ...['1', '3'].map((seed) => playedOut(book, random, seed))];
    const all = more.flatMap((game) => readFundamentals(game).flatMap((each) => each.criteria));
    const telling = criteria.filter((criterion) => {
      const verdicts = all.filter((each) => each.criterion === criterion).map(({ met }) => met);
      return new Set(verdicts).size === 2;
    });
    expect(telling.length).toBeGreaterThan(criteria.length * 0.8);
  });

  it('should find nothing to judge at the tables of a host who held none', () => {
    const idle = playedOut(book, doNothing, '1');
    const found = readFundamentals(idle).flatMap((each) => each.criteria);
    for (const criterion of ['heard-first', 'stayed', 'evenly-heard', 'no-contest'] as const)
      expect(found.find((each) => each.criterion === criterion)?.figure).toBeNull();
  });
});

describe('a game as a seat saw it', () => {
  it('should hold no entry that the seat may not know, and only what moved its own trust', () => {
    for (const game of games)
      for (const { seat, moved } of seatStories(game))
        for (const { step, entry } of moved) {
          expect(game.steps[step]?.entries).toContain(entry);
          expect(entry.seenBy === 'all' || entry.seenBy.includes(seat)).toBe(true);
          expect(entry.ref).toMatchObject({ score: 'trust', from: seat });
        }
  });

  it('should tell as never offered what stood in no text of the talks', () => {
    let told = 0;
    for (const game of games) {
      const tables = talksRecords(game);
      for (const { seat, neverOffered } of seatStories(game)) {
        if (seat === book.mediator) expect(neverOffered).toEqual([]);
        for (const { meeting, clauses } of neverOffered) {
          const record = tables.find((each) => each.meeting.id === meeting);
          const table = record?.closed.table;
          const put = [...(table?.past.map((text) => text.clauses) ?? []), table?.text ?? []];
          for (const { item, option } of clauses) {
            told += 1;
            expect(record?.meeting.proposal.agenda).toContain(item);
            expect(
              put.flat().filter((each) => each.item === item && each.option === option),
            ).toEqual([]);
          }
        }
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});

describe('the games of a reference host', () => {
  const lesson =
    allBooks.find(({ bulk }) => bulk.scenario.id === 'first-meeting-2014')?.bulk ?? book;

  it('should grow into bands that hold the middle, at every stop', () => {
    const found = [...trustBands(lesson, patientHost, 4)];
    expect(found.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4]);
    const last = found.at(-1);
    expect(last?.pairs).toHaveLength(lesson.seatIds.length * (lesson.seatIds.length - 1));
    for (const { points } of last?.pairs ?? []) {
      expect(points.map(({ at }) => at)).toEqual(
        Array.from({ length: lesson.scenario.rounds.length + 1 }, (_, at) => at),
      );
      for (const { low, middle, high } of points) {
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
      }
    }
  });

  it('should be what one game is while only one is played', () => {
    const [, one] = [...trustBands(lesson, patientHost, 1)];
    const game = playedOut(lesson, patientHost, '1');
    for (const { from, to, points } of one?.pairs ?? [])
      expect(points.at(-1)?.middle).toBe(game.world.scores.trust[from]?.[to]);
  });

  it('should be played by a worker from the first line of a transcript, and be refused another', () => {
    const { header } = playedOut(lesson, doNothing, '1');
    const jobs = { [trustBandsKind.job]: trustBandsJob(shelf) };
    const found: unknown[] = [];
    carryOut(jobs, { job: trustBandsKind.job, input: JSON.stringify(header) }, (report) =>
      found.push(report.kind === 'failed' ? report.message : report.found),
    );
    expect(found.every(trustBandsKind.isFound)).toBe(true);
    const last: TrustBands | null = found.findLast(trustBandsKind.isFound) ?? null;
    expect(last?.done).toBe(last?.whole);
    const failed: string[] = [];
    carryOut(jobs, { job: trustBandsKind.job, input: 'no game' }, (report) =>
      failed.push(report.kind),
    );
    expect(failed).toEqual(['failed']);
  });
});

describe('the figures for programs', () => {
  const Points = v.array(v.strictObject({ step: v.number(), value: v.number() }));
  const Summary = v.looseObject({
    rounds: v.number(),
    stops: v.array(v.looseObject({ step: v.number(), round: v.number(), at: v.number() })),
    trust: v.record(v.string(), v.record(v.string(), Points)),
    attendance: v.array(v.looseObject({ meeting: v.string(), step: v.number() })),
    commitments: v.array(v.looseObject({ id: v.string(), status: v.string() })),
    house: v.looseObject({ capital: Points, support: v.record(v.string(), Points) }),
    fundamentals: v.array(v.looseObject({ fundamental: v.string(), level: v.number() })),
    capitals: v.array(v.looseObject({ seat: v.string() })),
  });

  it('should be whole in every scenario, whatever the host did', () => {
    for (const { bulk } of allBooks) {
      const game = playedOut(bulk, random, '1');
      const read = v.safeParse(Summary, JSON.parse(JSON.stringify(campaignSummary(game))));
      expect(read.issues ?? []).toEqual([]);
      expect(read.success && read.output.capitals.map(({ seat }) => seat)).toEqual(bulk.seatIds);
    }
  });
});
