import { describe, expect, it } from 'vitest';
import { promisesIn } from '../../src/app/promises.ts';
import type { Commitment, MeetingRecord, World } from '../../src/model/world.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import type { PromisesModel } from '../../src/presenter/promises.ts';
import { chanceKept, forecastKept } from '../../src/rules/kept-terms.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { answerAll, give, withText } from '../support/games.ts';

const { bulk: book } = flagship;
const seat = book.mediator;
const t = createTranslate('en', book.scenario.texts);

/** All officials have signed a text on regional stability. */
function signed(publicity: MeetingRecord['proposal']['publicity'] = 'announced'): World {
  const world = withText(book, { track: '1', publicity, agenda: ['regional-stability'] });
  answerAll(world, book);
  give(world, book, { seat, type: 'closeTable', as: 'text' });
  return world;
}

function shown(world: World): PromisesModel {
  const model = promisesIn(viewFor(seat, world, book), book, null, t);
  if (model === null) throw new Error('expected promises, got none');
  return model;
}

function given(world: World): [Commitment, ...Commitment[]] {
  const [first, ...rest] = world.commitments;
  if (first === undefined) throw new Error('expected the text to oblige somebody');
  return [first, ...rest];
}

/** The same world in which one party alone has promised. */
function alone(world: World): World {
  world.commitments = given(world).slice(0, 1);
  return world;
}

describe('the clocks of promises', () => {
  it('should be nothing before anything is promised', () => {
    const world = withText(book);
    expect(promisesIn(viewFor(seat, world, book), book, null, t)).toBeNull();
  });

  it('should say who owes what to whom, and when', () => {
    const world = signed();
    const [{ due }] = given(world);
    const model = shown(world);
    expect(model.open).toHaveLength(1);
    expect(model.settled).toEqual([]);
    const [line] = model.open;
    expect(line?.flags.map(({ name }) => name)).toEqual(
      book.partyIds.map((id) => t(`party.${id}.name`)),
    );
    expect(line?.to).toBe('to each other');
    expect(line?.what).toMatch(/^Regional stability: ./);
    expect(line?.statusText).toMatch(/^due \w+ 20\d\d, (next round|in \d+ rounds)$/);
    expect(line?.passed).toBe(0);
    world.round = due;
    expect(shown(world).open[0]?.statusText).toMatch(/, this round$/);
    expect(shown(world).open[0]?.passed).toBeGreaterThan(0);
    expect(shown(world).open[0]?.passed).toBeLessThan(1);
  });

  it('should name those to whom a single party promised', () => {
    const [line] = shown(alone(signed())).open;
    expect(line?.flags).toHaveLength(1);
    expect(line?.to).toBe('to the ROK, China, the United States, Russia and Japan');
  });

  it('should say that a promise falls due after the campaign', () => {
    const world = signed();
    for (const each of world.commitments) each.due = book.scenario.rounds.length + 1;
    expect(shown(world).open[0]?.statusText).toBe('due after the campaign');
  });

  it('should count how they stand, and tell those that run from those that are settled', () => {
    const world = signed();
    const standing = ['kept', 'kept', 'broken', 'late', 'lapsed', 'running'] as const;
    world.commitments.forEach((each, at) => {
      each.status = standing[at] ?? 'running';
    });
    const { tally, share, open, settled } = shown(world);
    expect(tally.map(({ text }) => text)).toEqual([
      '1 running',
      '1 late',
      '2 kept',
      '1 broken',
      '1 lapsed',
    ]);
    expect(share).toBe('Kept so far: 2 of the 4 that fell due.');
    expect(open.map(({ status }) => status).toSorted()).toEqual(['late', 'running']);
    expect(settled.map(({ status }) => status)).toEqual(['kept', 'broken', 'lapsed']);
    expect(settled.every(({ odds, promisors }) => odds === '' && promisors.length === 0)).toBe(
      true,
    );
  });

  it('should put what falls due soonest first', () => {
    const world = signed();
    world.commitments.forEach((each, at) => {
      each.due = 9 - at;
    });
    const last = book.partyIds.at(-1) ?? '';
    expect(shown(world).open[0]?.flags[0]?.name).toBe(t(`party.${last}.name`));
  });
});

describe('whether a promise would be kept', () => {
  it('should be told by the very chance that is drawn', () => {
    const world = signed();
    const view = viewFor(seat, world, book);
    const [meeting] = world.meetings;
    for (const commitment of given(world)) {
      if (meeting === undefined) throw new Error('expected a meeting');
      const forecast = forecastKept(view, book, commitment);
      expect(forecast?.odds).toBe(Math.round(100 * chanceKept(world, book, commitment, meeting)));
    }
  });

  it('should name once what holds for all, and apart what holds for one', () => {
    const [line] = shown(signed()).open;
    const shared = line?.reasons.map(({ sentence }) => sentence) ?? [];
    expect(shared).toContain('Most promises on paper are kept');
    for (const { reasons } of line?.promisors ?? [])
      expect(reasons.filter(({ sentence }) => shared.includes(sentence))).toEqual([]);
    expect(line?.promisors).toHaveLength(book.partyIds.length);
  });

  it('should name those who are distrusted and what raises that trust, and nobody else', () => {
    const world = alone(signed());
    const row = world.scores.trust[given(world)[0].party] ?? {};
    for (const id of Object.keys(row)) row[id] = id === 'rok' ? -90_000 : 10_000;
    expect(shown(world).open[0]?.promisors[0]?.remedy).toBe(
      'The DPRK distrusts the ROK. An exchange between the two raises that trust, and so does a step of the ROK towards the DPRK.',
    );
    for (const id of Object.keys(row)) row[id] = 10_000;
    expect(shown(world).open[0]?.promisors[0]?.remedy).toBe('');
  });

  it('should warn that what nobody was told of lapses, until it is told or begun', () => {
    const world = signed('quiet');
    expect(shown(world).open[0]?.warning).toMatch(/^Not told: it lapses in 2 rounds unless/);
    const [first] = given(world);
    first.status = 'kept';
    expect(shown(world).open[0]?.warning).toBe('');
    first.status = 'running';
    give(world, book, { seat, type: 'announce' });
    expect(shown(world).open[0]?.warning).toBe('');
  });

  it('should say that only the latest text can still be told', () => {
    const world = signed('quiet');
    const [meeting] = world.meetings;
    if (meeting === undefined) throw new Error('expected a meeting');
    world.meetings.push({ ...structuredClone(meeting), id: 'later', told: true });
    expect(shown(world).open[0]?.warning).toMatch(/^Not told, and a later text stands/);
  });
});
