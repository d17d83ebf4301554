import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mindOf } from '../../src/app/theatre-mind.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { mindModel } from '../../src/presenter/mind.ts';
import { seatChoices } from '../../src/presenter/theatre.ts';
import { letterOf, nearestStep, placesOf, timelineModel } from '../../src/presenter/timeline.ts';
import { compareModel } from '../../src/presenter/compare.ts';
import { gameAt } from '../../src/session/branches.ts';
import type { Game } from '../../src/session/game.ts';
import { loadTranscript } from '../../src/session/transcript.ts';
import { shelf } from '../support/books.ts';
import { beatOf } from '../support/on-stage.ts';

function recorded(name: string): Game {
  const path = new URL(`../replays/${name}.jsonl`, import.meta.url);
  const loaded = loadTranscript(readFileSync(path, 'utf8'), shelf);
  if (!loaded.ok) throw new Error(loaded.fault.message);
  return loaded.verified.game;
}

const game = recorded('ulaanbaatar-dialogue-2014-1');
const { book, steps } = game;
const last = steps.length - 1;
const t = createTranslate('en', book.scenario.texts);
const rounds = book.scenario.rounds.length;
const gap = /⟦|\{\{|undefined|null/;

describe('a step on the stage', () => {
  it.each(book.seatIds)('should be told from %s without a gap', (seat) => {
    for (let at = 0; at <= last; at += 1) {
      const { headline, lines, hidden, when, position } = beatOf(game, at, seat, t);
      for (const text of [headline, ...lines, hidden, when, position])
        expect(text).not.toMatch(gap);
      expect(headline).not.toBe('');
    }
  });

  it('should say that something happened which a party did not see', () => {
    const caucus = steps.findIndex(({ command }) => command?.type === 'caucus');
    const apart = steps[caucus]?.command;
    const taken = apart?.type === 'caucus' ? apart.party : '';
    const other = book.partyIds.find((id) => id !== taken) ?? '';
    expect(beatOf(game, caucus, book.mediator, t).hidden).toBe('');
    expect(beatOf(game, caucus, other, t).hidden).not.toBe('');
  });

  it('should offer every seat', () => {
    expect(seatChoices(book, t).map(({ seat }) => seat)).toEqual(book.seatIds);
  });
});

describe('what went on in a seat', () => {
  it.each(book.partyIds)('should be told of %s at every step without a gap', (party) => {
    for (const { world } of steps) {
      const { reckoned, draft, wants, minds, reservation } = mindModel(
        mindOf(world, book, party),
        book,
        t,
      );
      const sentences = reckoned.flatMap(({ hoped, feared, sum, label }) => [
        label,
        sum,
        ...[...hoped, ...feared].map(({ sentence }) => sentence),
      ]);
      const clauses = draft?.clauses.map(({ item, option }) => `${item} ${option}`) ?? [];
      for (const text of [...sentences, ...clauses, wants, minds, reservation])
        expect(text).not.toMatch(gap);
    }
  });

  it('should add up to the answer that was given', () => {
    const answers = steps.flatMap(({ command }, at) =>
      command?.type === 'endorse' || command?.type === 'object' ? [{ command, at }] : [],
    );
    expect(answers.length).toBeGreaterThan(10);
    for (const { command, at } of answers) {
      const before = steps[at - 1]?.world ?? game.world;
      const { text } = mindOf(before, book, command.seat);
      const sum = (text ?? []).reduce((all, { low }) => all + low, 0);
      expect(sum >= 0).toBe(command.type === 'endorse');
    }
  });
});

describe('the timeline', () => {
  const places = placesOf(steps, rounds);

  it('should lead from left to right, each round in its own part', () => {
    for (const [at, place] of places.entries()) {
      expect(place).toBeGreaterThan(places[at - 1] ?? 0);
      expect(place).toBeLessThan(1);
      const round = Math.min(steps[at]?.world.round ?? 0, rounds);
      expect(Math.floor(place * rounds) + 1).toBe(round);
    }
  });

  it('should find the step that lies nearest', () => {
    fc.assert(
      fc.property(fc.nat(last), (at) => {
        expect(nearestStep(places, places[at] ?? 0)).toBe(at);
      }),
    );
    expect(nearestStep(places, -3)).toBe(0);
    expect(nearestStep(places, 7)).toBe(last);
  });

  it('should draw a branch from where it parts, with marks of its own only', () => {
    const shared = 60;
    const model = timelineModel(
      [
        { key: 'a', name: 'a', steps, parted: null },
        { key: 'b', name: 'b', steps, parted: { from: 0, shared } },
      ],
      1,
      70,
      book,
      t,
    );
    expect(model.rounds.length).toBe(rounds);
    expect(model.cursor).toBe(places[70]);
    expect(model.tracks[1]?.from).toBe(places[shared - 1]);
    expect(model.tracks[1]?.marks.every(({ step }) => step >= shared - 1)).toBe(true);
    expect(model.tracks[0]?.marks.length).toBeGreaterThan(model.tracks[1]?.marks.length ?? 0);
    const leading = model.tracks[0]?.marks.filter((mark) => mark.leading) ?? [];
    expect(new Set(leading.map(({ step }) => steps[step]?.world.round)).size).toBe(leading.length);
  });

  it('should have a letter for every game', () => {
    expect([0, 1, 25, 26].map(letterOf)).toEqual(['A', 'B', 'Z', '27']);
  });
});

function sides(one: Game, other: Game) {
  return compareModel(
    [
      { letter: 'A', name: 'one', steps: one.steps, measures: [] },
      { letter: 'B', name: 'other', steps: other.steps, measures: [] },
    ],
    Math.min(one.steps.length, other.steps.length),
    { from: 'dprk', to: book.mediator },
    book,
    t,
  );
}

describe('two games side by side', () => {
  it('should find no difference between a game and itself', () => {
    const { rows, sums, parties } = sides(game, game);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every(({ differs }) => !differs)).toBe(true);
    expect(sums[0]).toBe(sums[1]);
    expect(parties.every(({ sign }) => sign === 'none')).toBe(true);
  });

  it('should mark what only the longer game has, and say where the other stops', () => {
    const half = gameAt(game, 80);
    const { rows, did, endings } = sides(half, game);
    expect(did[0]).toEqual(['This game stops here.']);
    expect(endings[0]).toBe('not ended');
    const differing = rows.filter(({ differs }) => differs);
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.every(({ right }) => right !== null)).toBe(true);
  });
});
