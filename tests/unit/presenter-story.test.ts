import { describe, expect, it } from 'vitest';
import { campaignStory } from '../../src/analysis/debrief/campaign-story.ts';
import { thresholds } from '../../src/analysis/debrief/fundamentals-table.ts';
import { readFundamentals } from '../../src/analysis/debrief/fundamentals.ts';
import { seatStories } from '../../src/analysis/debrief/seat-stories.ts';
import { pairMoves } from '../../src/analysis/debrief/story-moves.ts';
import { trustBands } from '../../src/analysis/debrief/trust-bands.ts';
import { passageOf } from '../../src/app/passages.ts';
import type { PartyId } from '../../src/model/ids.ts';
import { automaticMediator, loudHost, patientHost } from '../../src/policy/hosts.ts';
import { random } from '../../src/policy/random.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { attendanceModel } from '../../src/presenter/story-attendance.ts';
import { capitalModel, type CapitalModel } from '../../src/presenter/story-capitals.ts';
import type { StoryContext } from '../../src/presenter/story-context.ts';
import { fundamentalsModel } from '../../src/presenter/story-fundamentals.ts';
import { housePage, limelightPanel } from '../../src/presenter/story-house.ts';
import { pairModel } from '../../src/presenter/story-pair.ts';
import { promiseTimeline } from '../../src/presenter/story-promises.ts';
import { storySheet } from '../../src/presenter/story-sheet.ts';
import { firstPair, matrixModel, weaveOf } from '../../src/presenter/story-trust.ts';
import type { Game } from '../../src/session/game.ts';
import { allBooks, flagship } from '../support/books.ts';
import { playedOut } from '../support/debriefed.ts';
import { textsIn } from '../support/presented.ts';

/** A text that lacks its message, a fact or a name. */
const gap = /⟦|\{\{|\bundefined\b|\bNaN\b|\bInfinity\b|\bnull\b/;

function contextOf(game: Game): StoryContext {
  const { book } = game;
  return { t: createTranslate('en', book.scenario.texts), book, story: campaignStory(game) };
}

function tellsOf(game: Game, context: StoryContext): CapitalModel[] {
  return seatStories(game).map((story) =>
    capitalModel(context, story, seenSteps(game, story.seat)),
  );
}

function seenSteps(game: Game, seat: PartyId) {
  return game.steps.map((step, at) => ({
    step: at,
    round: step.world.round,
    events: passageOf([step], seat).events,
    meetings: step.world.meetings,
  }));
}

const { bulk: book } = flagship;
const games = [patientHost, loudHost, automaticMediator].map((host) => playedOut(book, host, '1'));

describe('the words of the debrief of a game', () => {
  it('should leave no gap on any page, in any scenario', () => {
    for (const game of [...games, ...allBooks.map(({ bulk }) => playedOut(bulk, random, '1'))]) {
      const context = contextOf(game);
      const { from, to } = firstPair(context);
      const said = textsIn([
        matrixModel(context),
        pairModel(context, { from, to }, pairMoves(game, from, to), null),
        attendanceModel(context),
        promiseTimeline(context),
        limelightPanel(context),
        housePage(context),
        fundamentalsModel(context, readFundamentals(game), thresholds),
        tellsOf(game, context),
        storySheet(context, readFundamentals(game), null),
      ]);
      expect(said.filter((text) => gap.test(text))).toEqual([]);
    }
  });

  it('should tell every pair once, on a scale that holds them all', () => {
    for (const game of games) {
      const { rows, scale, seats } = matrixModel(contextOf(game));
      const cells = rows.flat().filter((cell) => cell !== null);
      expect(cells).toHaveLength(seats.length * (seats.length - 1));
      for (const { line } of cells) {
        expect(line[0]?.value).toBe(0);
        for (const { value } of line) expect(Math.abs(value)).toBeLessThanOrEqual(scale);
      }
    }
  });

  it('should draw warm, cool and hostile trust each in a way of its own', () => {
    expect([60, 20, 0, -44, -46].map(weaveOf)).toEqual(['warm', 'warm', 'cool', 'cool', 'hostile']);
  });

  it('should name of a pair what moved it, with room between the names, and hold the band in sight', () => {
    const [bands = null] = [...trustBands(book, patientHost, 1)].slice(-1);
    for (const game of games)
      for (const { from, to } of campaignStory(game).trust) {
        const context = contextOf(game);
        const model = pairModel(context, { from, to }, pairMoves(game, from, to), bands);
        const [low, high] = model.range;
        for (const { value } of model.line) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
        for (const point of model.band?.points ?? []) {
          expect(point.low).toBeGreaterThanOrEqual(low);
          expect(point.high).toBeLessThanOrEqual(high);
        }
        expect(model.told).toHaveLength(model.line.length);
        const places = model.named.map(({ at }) => at).toSorted((left, right) => left - right);
        for (const [index, at] of places.slice(1).entries())
          expect(at - (places[index] ?? 0)).toBeGreaterThan(0);
      }
  });

  it('should share support out to a hundred at the end, whoever lends it', () => {
    for (const game of games) {
      const shares = housePage(contextOf(game)).support.map(({ line }) => line.at(-1)?.value ?? 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
    }
  });

  it('should give every figure of the sheet a line of as many cells', () => {
    for (const game of games) {
      const context = contextOf(game);
      const lines = storySheet(context, readFundamentals(game), null).split('\n');
      const trust = lines.filter((line) => line.startsWith('trust,'));
      const points = context.story.trust.flatMap((pair) => pair.points);
      expect(trust).toHaveLength(points.length);
      const last = context.story.trust[0];
      expect(trust.some((line) => line.includes(`,${(last?.points[0]?.value ?? 0) / 1000},`))).toBe(
        true,
      );
    }
  });
});

describe('a game told from a capital', () => {
  it('should tell nothing that the seat did not see', () => {
    for (const game of games) {
      const context = contextOf(game);
      for (const { seat, seen } of tellsOf(game, context)) {
        const known = seenSteps(game, seat).filter(({ events }) => events.length > 0);
        for (const { lines } of seen)
          for (const { step } of lines) expect(known.map((each) => each.step)).toContain(step);
      }
    }
  });

  it('should speak otherwise in each capital, and quote nobody', () => {
    for (const game of games) {
      const tales = tellsOf(game, contextOf(game));
      expect(new Set(tales.map(({ opening }) => opening)).size).toBe(tales.length);
      for (const { opening, paragraphs } of tales)
        expect([opening, ...paragraphs].filter((text) => /[“”"!]/.test(text))).toEqual([]);
    }
  });
});
