import { describe, expect, it } from 'vitest';
import type { Track } from '../../src/model/ids.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { World } from '../../src/model/world.ts';
import { flagship } from '../support/books.ts';
import { answerAll, atConvening, give, invite, playUntil, textOf } from '../support/games.ts';

const { bulk: book } = flagship;
const { mediator: seat } = book;
const guests = ['rok', 'us', 'japan'];

/** Everybody at a meeting on the environment adopts the option of that place; what that moved. */
function adopt(world: World, track: Track, place: number): readonly LedgerEntry[] {
  invite(world, book, { track, agenda: ['environment'], guests });
  answerAll(world, book);
  give(world, book, { seat, type: 'openTable' });
  give(world, book, {
    seat,
    type: 'tableText',
    author: seat,
    clauses: textOf(world, book, place),
  });
  answerAll(world, book);
  const { entries } = give(world, book, { seat, type: 'closeTable', as: 'text' });
  return entries.filter(({ cause }) => cause.id === 'adopted');
}

/** What two meetings of the same parties moved, two rounds apart. */
function twice(
  first: { track: Track; place: number },
  second: { track: Track; place: number },
): { world: World; before: number; entries: readonly LedgerEntry[] } {
  const world = atConvening(book, { round: 1 });
  adopt(world, first.track, first.place);
  const before = world.commitments.length;
  playUntil(world, book, 'convening', 3);
  for (const held of world.commitments) held.status = 'kept';
  return { world, before, entries: adopt(world, second.track, second.place) };
}

/** Trust moved in all, milli points. */
function trustIn(entries: readonly LedgerEntry[]): number {
  return entries.reduce((sum, { ref, amount }) => sum + (ref.score === 'trust' ? amount : 0), 0);
}

describe('what was adopted before', () => {
  it('should bring nothing when the same parties adopt it again', () => {
    const { entries } = twice({ track: '1.5', place: 1 }, { track: '1.5', place: 1 });
    expect(entries).toEqual([]);
  });

  it('should bring nothing when officials have signed it and scholars carry it home', () => {
    const { entries } = twice({ track: '1', place: 1 }, { track: '1.5', place: 1 });
    expect(entries).toEqual([]);
  });

  it('should count in full when officials sign what was carried home', () => {
    const { entries, world } = twice({ track: '1.5', place: 1 }, { track: '1', place: 1 });
    expect(entries.length).toBeGreaterThan(0);
    expect(world.commitments.length).toBeGreaterThan(0);
  });

  it('should count by what is deeper', () => {
    const again = twice({ track: '1', place: 1 }, { track: '1', place: 2 });
    const anew = twice({ track: '1.5', place: 1 }, { track: '1', place: 2 });
    expect(trustIn(again.entries)).toBeGreaterThan(0);
    expect(trustIn(again.entries)).toBeLessThan(trustIn(anew.entries));
  });

  it('should oblige nobody twice to the same, and anew once a word was broken', () => {
    const { world, before } = twice({ track: '1', place: 1 }, { track: '1', place: 1 });
    expect(world.commitments).toHaveLength(before);
    for (const held of world.commitments) held.status = 'broken';
    playUntil(world, book, 'convening', 5);
    adopt(world, '1', 1);
    expect(world.commitments).toHaveLength(2 * before);
  });
});
