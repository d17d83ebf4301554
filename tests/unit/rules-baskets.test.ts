import { describe, expect, it } from 'vitest';
import type { Clause } from '../../src/model/table.ts';
import type { MeetingRecord } from '../../src/model/world.ts';
import { measure } from '../../src/rules/endings.ts';
import { flagship } from '../support/books.ts';
import { freshWorld, usualProposal } from '../support/games.ts';

const { bulk: book } = flagship;

function adopted(text: Clause[], outcome: MeetingRecord['outcome'] = 'full'): MeetingRecord {
  return {
    id: 'meeting-1',
    round: 1,
    date: '2014-06-17',
    forum: null,
    proposal: { ...usualProposal(book), host: book.mediator },
    replies: {},
    attended: [],
    endorsedBy: [],
    outcome,
    text,
    told: true,
    vouched: [],
    sealedRead: [],
    improved: false,
  };
}

const clause = (item: string, place: number): Clause => ({
  item,
  option: book.items[item]?.options[place]?.id ?? '',
  wording: 'plain',
});

function basketsAfter(...meetings: MeetingRecord[]): number {
  const world = freshWorld(book);
  world.meetings.push(...meetings);
  return measure(world, book, { id: 'baskets', kind: 'baskets' });
}

describe('baskets', () => {
  it('should count once each basket in which something was adopted, over all meetings', () => {
    const first = adopted([clause('environment', 1), clause('energy-corridors', 1)]);
    expect(basketsAfter(first)).toBe(1000);
    expect(basketsAfter(first, adopted([clause('culture-education', 2)]))).toBe(2000);
    expect(
      basketsAfter(
        first,
        adopted([clause('culture-education', 2), clause('military-transparency', 1)]),
      ),
    ).toBe(3000);
  });

  it('should not count what changes nothing, what was not adopted, or an item of no basket', () => {
    expect(basketsAfter()).toBe(0);
    expect(basketsAfter(adopted([clause('environment', 0)]))).toBe(0);
    expect(basketsAfter(adopted([clause('environment', 1)], 'no-result'))).toBe(0);
    expect(basketsAfter(adopted([clause('abductions', 1)]))).toBe(0);
  });

  it('should put every official goal of the dialogue into a basket', () => {
    const official = Object.values(book.items).filter((item) => item.official);
    expect(official.filter(({ basket }) => basket === undefined)).toEqual([]);
    expect(new Set(official.map(({ basket }) => basket)).size).toBe(3);
  });
});
