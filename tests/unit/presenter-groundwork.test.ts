import { describe, expect, it } from 'vitest';
import { waysOut } from '../../src/app/ways-out.ts';
import type { Book } from '../../src/model/book.ts';
import type { World } from '../../src/model/world.ts';
import { groundworkModel, noAct, withTarget } from '../../src/presenter/groundwork.ts';
import type { ActChoice, GroundworkModel } from '../../src/presenter/groundwork.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship, variantOf } from '../support/books.ts';
import { freshWorld, give, playUntil } from '../support/games.ts';

const book = flagship.bulk;

function atGroundwork(of: Book = book): World {
  return playUntil(freshWorld(of), of, 'groundwork');
}

function model(world: World, choice: Partial<ActChoice> = {}, of: Book = book): GroundworkModel {
  const t = createTranslate('en', of.scenario.texts);
  return groundworkModel(viewFor(of.mediator, world, of), of, { ...noAct, ...choice }, [], t);
}

function cardOf(world: World, act: string) {
  return model(world)
    .groups.flatMap(({ acts }) => acts)
    .find(({ id }) => id === act);
}

function visit(world: World, target: string): void {
  give(world, book, {
    seat: book.mediator,
    type: 'prepare',
    groundwork: 'quiet-visit',
    target,
    partner: null,
  });
}

describe('the groundwork page', () => {
  it('should show every act once, by who hears of it', () => {
    const acts = model(atGroundwork()).groups.flatMap((group) => group.acts.map(({ id }) => id));
    expect(acts.toSorted()).toEqual(Object.keys(book.groundwork).toSorted());
  });

  it('should ask for a target before an act that needs one', () => {
    const world = atGroundwork();
    expect(model(world, { act: 'quiet-visit' }).detail?.unavailable).toMatch(/capital/);
    expect(model(world, { act: 'quiet-visit', target: 'dprk' }).detail?.unavailable).toBeNull();
  });

  it('should keep the two of a pair in the order of parties', () => {
    const first = withTarget(book, { ...noAct, act: 'host-bilateral' }, 'japan');
    const both = withTarget(book, first, 'dprk');
    expect([both.target, both.partner]).toEqual(['dprk', 'japan']);
    expect(withTarget(book, both, 'dprk').target).toBe('japan');
  });

  it('should name the target in what an act can move, on both sides', () => {
    const detail = model(atGroundwork(), { act: 'quiet-visit', target: 'dprk' }).detail;
    expect(detail?.wins.some(({ sentence }) => sentence.includes('DPRK'))).toBe(true);
    expect(detail?.costs.length).toBeGreaterThan(0);
  });

  it('should mark what was done this round and leave the other targets open', () => {
    const world = atGroundwork();
    visit(world, 'dprk');
    expect(cardOf(world, 'quiet-visit')?.doneText).toMatch(/DPRK/);
    expect(cardOf(world, 'quiet-visit')?.unavailable).toBeNull();
    const targets = model(world, { act: 'quiet-visit' }).detail?.targets ?? [];
    expect(targets.filter(({ unavailable }) => unavailable !== null).map(({ id }) => id)).toEqual([
      'dprk',
    ]);
  });

  it('should count a visit as tending the channel', () => {
    const world = atGroundwork();
    visit(world, 'dprk');
    const tended = model(world).house.channels.filter((channel) => channel.tended);
    expect(tended.map(({ id }) => id)).toEqual(['dprk']);
  });

  it('should say that an act is too dear', () => {
    const poor = variantOf(flagship, { opening: { ...flagship.scenario.opening, capital: 0 } });
    const card = model(atGroundwork(poor), {}, poor)
      .groups.flatMap(({ acts }) => acts)
      .find(({ id }) => id === 'official-visit');
    expect(card?.unavailable).toMatch(/hold/);
  });
});

describe('who carries the initiative', () => {
  const leaning = variantOf(flagship, {
    opening: {
      ...flagship.scenario.opening,
      support: { mongolia: 20, china: 30, us: 5, russia: 5 },
    },
  });

  it('should warn of a power past one third and never of the host itself', () => {
    const { support } = model(atGroundwork(leaning), {}, leaning).house;
    expect(support.verdict.tone).toBe('warning');
    expect(support.sources.filter(({ over }) => over).map(({ id }) => id)).toEqual(['china']);
  });

  it('should foretell how an act would shift the shares', () => {
    const world = atGroundwork();
    const { support } = model(world, { act: 'lobby-friend', target: 'us' }).house;
    const us = support.sources.find(({ id }) => id === 'us');
    expect(us?.after).toBeGreaterThan(us?.share ?? 1);
  });
});

describe('what keeps parties away', () => {
  it('should name a way out of every shut door of the opening, by groundwork alone', () => {
    const world = atGroundwork();
    const doors = waysOut(viewFor(book.mediator, world, book), book);
    expect(doors.length).toBeGreaterThan(0);
    for (const { party, region, state, acts } of doors) {
      expect(acts.length, `${party} ${region}.${state}`).toBeGreaterThan(0);
      expect(acts.length).toBeLessThanOrEqual(2);
    }
  });

  it('should never send the host where a capital would be pushed further off', () => {
    const world = atGroundwork();
    const doors = waysOut(viewFor(book.mediator, world, book), book);
    expect(doors.flatMap(({ acts }) => acts)).not.toContain('speak-of-liberty');
  });

  it('should find a way out of a boycott', () => {
    const world = atGroundwork();
    const view = viewFor(book.mediator, world, book);
    const us = view.parties['us'];
    if (us === undefined) throw new Error('expected a party us');
    const chart = { ...us.chart, value: { ...us.chart.value, presence: 'boycotting' } };
    const doors = waysOut({ ...view, parties: { ...view.parties, us: { chart } } }, book);
    const door = doors.find(({ party, region }) => party === 'us' && region === 'presence');
    expect(door?.acts).toContain('quiet-visit');
  });
});
