import { describe, expect, it } from 'vitest';
import { houseReckoning } from '../../src/app/house-reckoning.ts';
import { waysOut } from '../../src/app/ways-out.ts';
import type { Book } from '../../src/model/book.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { World } from '../../src/model/world.ts';
import { houseNews } from '../../src/presenter/groundwork-house.ts';
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
  const view = viewFor(of.mediator, world, of);
  const chosen = { ...noAct, ...choice };
  return groundworkModel(view, of, chosen, [], houseReckoning(world, of, [], chosen), t);
}

function cardOf(world: World, act: string) {
  return model(world)
    .groups.flatMap(({ acts }) => acts)
    .find(({ id }) => id === act);
}

function visit(world: World, target: string): readonly LedgerEntry[] {
  return give(world, book, {
    seat: book.mediator,
    type: 'prepare',
    groundwork: 'quiet-visit',
    target,
    partner: null,
  }).entries;
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

/** The flagship, its host leaning on China from the first day on. */
function leaningBy(points: number): World {
  const world = atGroundwork();
  const opening = book.scenario.opening.support['china'] ?? 0;
  world.scores.support['china'] = (opening + points) * 1000;
  world.scores.support['russia'] = (book.scenario.opening.support['russia'] ?? 0) * 1000;
  world.scores.trust = structuredClone(freshWorld(book).scores.trust);
  return world;
}

describe('the scale between two neighbours', () => {
  it('should stand between China and Russia, in the middle while both are as near as before', () => {
    const { balance } = model(leaningBy(0)).house;
    expect(balance?.ends.map(({ id }) => id)).toEqual(['china', 'russia']);
    expect(Math.abs((balance?.at ?? 0) - 0.5)).toBeLessThan(0.05);
    expect(balance?.verdict.tone).toBe('calm');
  });

  it('should warn beyond the band, with the cost and acts towards the other neighbour', () => {
    const { balance } = model(leaningBy(book.rules.tiltBand + 6)).house;
    expect(balance?.at).toBeLessThan(balance?.band[0] ?? 0);
    expect(balance?.verdict.tone).toBe('warning');
    expect(balance?.verdict.text).toMatch(/China.*sovereignty.*Russia/);
    expect(balance?.verdict.more).toMatch(/Russia: .+/);
  });

  it('should say it in words and in place where an act would put it', () => {
    const choice = { act: 'lobby-friend', target: 'russia' };
    const { balance } = model(leaningBy(2), choice).house;
    expect(balance?.after).toBeGreaterThan(balance?.at ?? 1);
    expect(balance?.text).toMatch(/would then be nearer/);
    const still = model(leaningBy(2)).house.balance;
    expect([still?.after, still?.text]).toEqual([still?.at, expect.not.stringMatching(/then/)]);
  });

  it('should warn of an act that leads out of the band', () => {
    const choice = { act: 'lobby-friend', target: 'china' };
    const { balance } = model(leaningBy(book.rules.tiltBand - 4), choice).house;
    expect(balance?.verdict).toMatchObject({ tone: 'warning', more: '' });
  });

  it('should not be there where a scenario has no two neighbours', () => {
    const one = variantOf(flagship, {
      parties: flagship.scenario.parties.map((party) =>
        party === 'china' && flagship.bulk.parties['china'] !== undefined
          ? { ...flagship.bulk.parties['china'], neighbour: false }
          : party,
      ),
      measures: flagship.scenario.measures.filter(({ kind }) => kind !== 'balance'),
    });
    expect(model(atGroundwork(one), {}, one).house.balance).toBeNull();
  });
});

/** A world whose own house lends so much. */
function withOwn(points: number): World {
  const world = atGroundwork();
  world.scores.support[book.mediator] = points * 1000;
  return world;
}

describe('opinion at home', () => {
  it('should say where doubts begin, what they cost, and what restores it', () => {
    const { homeFloor } = book.rules;
    const below = model(withOwn(homeFloor - 1)).house.home;
    expect(below.at).toBeLessThan(below.floor);
    expect(below.verdict).toMatchObject({ tone: 'warning' });
    expect(below.verdict.text).toMatch(/1 less diplomatic capital/);
    expect(below.verdict.more).toMatch(/Train volunteers/);
    expect(model(withOwn(homeFloor + 1)).house.home.verdict.tone).toBe('turn');
    expect(model(withOwn(homeFloor + 10)).house.home.verdict.tone).toBe('calm');
  });

  it('should warn of an act that would wake the doubts', () => {
    const choice = { act: 'quiet-visit', target: 'dprk' };
    const { home } = model(withOwn(book.rules.homeFloor + 0.5), choice).house;
    expect(home.verdict.text).toMatch(/^With this/);
    expect(home.after).toBeLessThan(home.at);
  });

  it('should tell what moved it since the last round, and nothing of others or of old', () => {
    const world = atGroundwork();
    const entries = visit(world, 'dprk');
    const view = viewFor(book.mediator, world, book);
    const t = createTranslate('en', book.scenario.texts);
    const { moved } = groundworkModel(
      view,
      book,
      noAct,
      [],
      houseReckoning(world, book, entries, noAct),
      t,
    ).house.home;
    expect(moved.map(({ sign, sentence }) => [sign, sentence])).toEqual([['minus', 'Quiet visit']]);
  });
});

describe('what is waited for', () => {
  it('should say how long silence costs nothing, then what it costs and what ends it', () => {
    const [patient] = model(atGroundwork()).house.silences;
    expect(patient?.verdict).toMatchObject({ tone: 'calm', more: '' });
    const late = playUntil(freshWorld(book), book, 'groundwork', book.rules.silenceRounds + 1);
    const [silent] = model(late).house.silences;
    expect(silent?.verdict.tone).toBe('warning');
    expect(silent?.verdict.text).toMatch(/human rights.*United States/);
    expect(silent?.verdict.more).toMatch(/quiet meeting/);
  });

  it('should be told at the briefing as well, with whatever else costs something', () => {
    const world = playUntil(freshWorld(book), book, 'briefing', book.rules.silenceRounds + 1);
    const t = createTranslate('en', book.scenario.texts);
    const reckoning = houseReckoning(world, book, [], noAct);
    const news = houseNews(viewFor(book.mediator, world, book), book, reckoning, t);
    expect(news.map(({ text }) => text)).toEqual([expect.stringMatching(/human rights/)]);
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
