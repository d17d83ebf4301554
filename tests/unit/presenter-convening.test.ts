import { describe, expect, it } from 'vitest';
import { conveningReckoner } from '../../src/app/meeting-reckoners.ts';
import type { Book } from '../../src/model/book.ts';
import type { View } from '../../src/model/view.ts';
import type { World } from '../../src/model/world.ts';
import { conveningModel } from '../../src/presenter/convening.ts';
import type { ConveningModel } from '../../src/presenter/convening.ts';
import {
  firstDraft,
  withGuestToggled,
  withItem,
  withItemMoved,
  withoutItem,
  withProfile,
  withVenue,
} from '../../src/presenter/convening-draft.ts';
import type { Draft } from '../../src/presenter/convening-draft.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { viewFor } from '../../src/session/view.ts';
import { allBooks, flagship, variantOf } from '../support/books.ts';
import { answerAll, atConvening, atTable, give, invite, playUntil } from '../support/games.ts';

const book = flagship.bulk;

function viewOf(world: World, of: Book = book): View {
  return viewFor(of.mediator, world, of);
}

function model(view: View, draft: Draft, considered: Draft | null = null): ConveningModel {
  const t = createTranslate('en', book.scenario.texts);
  return conveningModel(view, book, draft, considered, conveningReckoner(view, book), t);
}

function opened(): { view: View; draft: Draft } {
  const view = viewOf(atConvening(book));
  return { view, draft: firstDraft(view, book) };
}

describe('the first draft of an invitation', () => {
  it.each(allBooks)('should be one that can be sent in $id', ({ bulk }) => {
    const view = viewOf(atConvening(bulk), bulk);
    const draft = firstDraft(view, bulk);
    expect(conveningReckoner(view, bulk).fault({ host: bulk.mediator, ...draft })).toBeNull();
  });

  it("should take up last time's invitation", () => {
    const world = atConvening(book);
    invite(world, book, { publicity: 'quiet', guests: ['dprk', 'japan'] });
    answerAll(world, book);
    give(world, book, { seat: book.mediator, type: 'callOff' });
    playUntil(world, book, 'convening', 2);
    const draft = firstDraft(viewOf(world), book);
    expect(draft.publicity).toBe('quiet');
    expect(draft.guests).toEqual(['dprk', 'japan']);
  });

  it('should ask too few for a full table once the house can carry none', () => {
    const bare = variantOf(flagship, { fullTables: { guests: 4, most: 0 } });
    expect(firstDraft(viewOf(atConvening(bare), bare), bare).guests).toHaveLength(3);
  });

  it("should shorten last time's guests once the house can carry no full table", () => {
    const one = variantOf(flagship, { fullTables: { guests: 4, most: 1 } });
    const world = atTable(one, { guests: [...one.partyIds] });
    give(world, one, { seat: one.mediator, type: 'closeTable', as: 'nothing' });
    playUntil(world, one, 'convening', 2);
    const view = viewOf(world, one);
    const draft = firstDraft(view, one);
    expect(draft.guests.length).toBeLessThan(4);
    expect(conveningReckoner(view, one).fault({ host: one.mediator, ...draft })).toBeNull();
  });
});

describe('changes of a draft', () => {
  const draft: Draft = {
    venue: 'hall',
    track: '1.5',
    publicity: 'announced',
    agenda: ['environment', 'nuclear', 'abductions'],
    guests: ['dprk', 'japan'],
  };

  it('should put an item in place of another', () => {
    expect(withItem(draft, 1, 'human-rights').agenda).toEqual([
      'environment',
      'human-rights',
      'abductions',
    ]);
  });

  it('should add an item behind the last', () => {
    expect(withItem(withoutItem(draft, 0), 2, 'human-rights').agenda).toEqual([
      'nuclear',
      'abductions',
      'human-rights',
    ]);
  });

  it('should move an item up', () => {
    expect(withItemMoved(draft, 2, -1).agenda).toEqual(['environment', 'abductions', 'nuclear']);
  });

  it('should keep guests in the order in which they are asked', () => {
    const order = ['dprk', 'rok', 'japan'];
    expect(withGuestToggled(draft, 'rok', order).guests).toEqual(order);
    expect(withGuestToggled(draft, 'dprk', order).guests).toEqual(['japan']);
  });
});

describe('the forecast of an invitation', () => {
  it('should have a line for every party, asked or not', () => {
    const { view, draft } = opened();
    const { rows } = model(view, withGuestToggled(draft, 'rok', book.partyIds)).forecast;
    expect(rows.map(({ party }) => party)).toEqual(book.partyIds);
    expect(rows.filter(({ expected }) => expected === null).map(({ party }) => party)).toEqual([
      'rok',
    ]);
  });

  it('should add its reasons up to the sum that it names', () => {
    const { view, draft } = opened();
    const { forecast } = conveningReckoner(view, book);
    const [first] = forecast({ host: book.mediator, ...draft });
    const sum = model(view, draft).forecast.rows[0]?.expected?.sum;
    expect(sum?.low).toBe((first?.terms ?? []).reduce((all, { low }) => all + low, 0) / 1000);
    expect(sum?.high).toBe((first?.terms ?? []).reduce((all, { high }) => all + high, 0) / 1000);
  });

  it('should say where the answers stood before a change that is only considered', () => {
    const { view, draft } = opened();
    const seoul = withVenue(withProfile(draft, '1', 'public'), 'seoul');
    const { forecast } = model(view, draft, seoul);
    expect(forecast.considering).toBe(true);
    const dprk = forecast.rows.find(({ party }) => party === 'dprk');
    expect(dprk?.shift?.to).toBe('down');
    expect(dprk?.shift?.was).not.toBe('');
  });

  it('should compare with nothing while nothing is considered', () => {
    const { view, draft } = opened();
    const { forecast } = model(view, draft);
    expect(forecast.considering).toBe(false);
    expect(forecast.rows.every(({ shift }) => shift === null)).toBe(true);
  });

  it('should name the one change under consideration', () => {
    const { view, draft } = opened();
    const title = (other: Draft) => model(view, draft, other).forecast.title;
    expect(title(withVenue(draft, 'bangkok'))).toMatch(/Bangkok|United Nations/);
    expect(title(withoutItem(draft, 1))).toMatch(/without/);
    expect(title(withGuestToggled(draft, 'japan', book.partyIds))).toMatch(/without Japan/);
  });
});

describe('what stands beside an invitation', () => {
  it('should say why a venue does not go with the rest', () => {
    const { view, draft } = opened();
    const { venues } = model(view, withProfile(withVenue(draft, 'hall'), '2', 'quiet'));
    expect(venues.find(({ id }) => id === 'five-hills')?.unavailable).toMatch(/Track 2/);
    expect(venues.find(({ id }) => id === 'hall')?.unavailable).toBeNull();
  });

  it('should say why a profile does not go with the venue', () => {
    const { view, draft } = opened();
    const { rows } = model(view, withVenue(draft, 'five-hills')).profile;
    expect(rows.map(({ cells }) => cells.every(({ unavailable }) => unavailable === null))).toEqual(
      [false, true, true],
    );
  });

  it('should say what to do instead of an invitation that cannot be sent', () => {
    const { view, draft } = opened();
    expect(model(view, { ...draft, guests: ['dprk'] }).fault).toMatch(/Invite/);
    expect(model(view, { ...draft, agenda: [] }).fault).toMatch(/Add/);
    expect(model(view, draft).fault).toBeNull();
  });

  it('should warn of a contest where great powers are to meet aloud', () => {
    const { view, draft } = opened();
    const warns = (change: Partial<Draft>) =>
      model(view, { ...draft, ...change }).notes.some(({ text }) => text.includes('contest'));
    expect(warns({ guests: ['china', 'russia'] })).toBe(true);
    expect(warns({ guests: ['china', 'russia'], publicity: 'quiet' })).toBe(false);
    expect(warns({ guests: ['dprk', 'japan'] })).toBe(false);
  });

  it('should offer room on the agenda up to the limit of the scenario', () => {
    const { view, draft } = opened();
    expect(model(view, draft).agenda.add).toBeNull();
    expect(model(view, withoutItem(draft, 0)).agenda.add).not.toBeNull();
  });
});
