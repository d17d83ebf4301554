import { describe, expect, it } from 'vitest';
import { tableCharts } from '../../src/analysis/chart-tables.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { World } from '../../src/model/world.ts';
import { silences } from '../../src/rules/silence.ts';
import { compile } from '../../src/session/compile.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { answerAll, freshWorld, give, invite, playUntil, refusalOf } from '../support/games.ts';
import { instruct } from '../support/mandates.ts';

const { bulk: book } = flagship;
const { mediator: seat, rules } = book;
const item = 'human-rights';
const waiting = ['rok', 'us', 'japan'];
/** The first round in which silence costs, where nothing was said from the opening. */
const dear = rules.silenceRounds + 1;

/** Closes the round under way; what silence cost in it. */
function close(world: World, of: Book = book): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  while (world.phase !== 'aftermath')
    entries.push(...give(world, of, { seat, type: 'proceed' }).entries);
  return entries.filter(({ cause }) => cause.id === 'silence');
}

/** The convening of the round in which silence begins to cost. */
function longSilent(of: Book = book): World {
  return playUntil(freshWorld(of), of, 'convening', dear);
}

/** Holds a quiet meeting on it and closes it without a result. */
function meetOn(world: World, guests: string[]): void {
  invite(world, book, { publicity: 'quiet', agenda: ['environment', item], guests });
  answerAll(world, book);
  give(world, book, { seat, type: 'openTable' });
  give(world, book, { seat, type: 'closeTable', as: 'nothing' });
}

function silenceIn(world: World) {
  const [silence] = silences(world, book);
  if (silence === undefined) throw new Error('expected an item that is waited for');
  return silence;
}

describe('silence on what is waited for', () => {
  it('should cost nothing at first', () => {
    for (let round = 1; round < dear; round += 1)
      expect(close(playUntil(freshWorld(book), book, 'convening', round))).toEqual([]);
  });

  it('should then cost the support of those who wish to see it, the more the more they wish it', () => {
    const entries = close(longSilent());
    expect(entries.map(({ ref }) => ref)).toEqual(waiting.map((of) => ({ score: 'support', of })));
    const [rok = 0, us = 0, japan = 0] = entries.map(({ amount }) => amount);
    expect(us).toBeLessThan(japan);
    expect(japan).toBeLessThan(rok);
    expect(rok).toBeLessThan(0);
    for (const { cause } of entries)
      expect(cause).toEqual({ id: 'silence', subject: item, evidence: 'A-silence' });
  });

  it('should go by declared wishes and not by secret instructions', () => {
    const world = longSilent();
    for (const party of book.partyIds) instruct(world, party, { interests: { [item]: 0 } });
    expect(close(world)).toHaveLength(waiting.length);
  });

  it('should end where a quiet meeting has it on the agenda, and the DPRK stays at the table', () => {
    const world = longSilent();
    const posture = world.parties['dprk']?.chart.value['posture'];
    const channel = world.parties['dprk']?.chart.value['channel'];
    meetOn(world, ['dprk', 'rok']);
    expect(close(world)).toEqual([]);
    expect(world.voiced).toEqual({ [item]: dear });
    expect(world.parties['dprk']?.chart.value['posture']).toBe(posture);
    expect(world.parties['dprk']?.chart.value['channel']).toBe(channel);
  });

  it('should end among friends, who can adopt a quiet wording that obliges nobody absent', () => {
    const world = longSilent();
    invite(world, book, { track: '2', publicity: 'quiet', agenda: [item], guests: waiting });
    answerAll(world, book);
    give(world, book, { seat, type: 'openTable' });
    const tabled = (option: string): Command => ({
      seat,
      type: 'tableText',
      author: seat,
      clauses: [{ item, option, wording: 'plain' }],
    });
    expect(refusalOf(world, book, tabled('information-note')).code).toBe('table/obliges-absent');
    give(world, book, tabled('technical-dialogue'));
    answerAll(world, book);
    give(world, book, { seat, type: 'closeTable', as: 'text' });
    expect(world.meetings.at(-1)?.outcome).toBe('full');
    expect(close(world)).toEqual([]);
  });

  it('should not end by an invitation that nobody follows', () => {
    const world = longSilent();
    invite(world, book, { publicity: 'quiet', agenda: [item], guests: ['us', 'japan'] });
    give(world, book, { seat: 'us', type: 'refuse' });
    give(world, book, { seat: 'japan', type: 'refuse' });
    give(world, book, { seat, type: 'callOff' });
    expect(close(world)).toHaveLength(waiting.length);
  });

  it('should end by speaking of it aloud, which closes the door in Pyongyang', () => {
    const world = playUntil(freshWorld(book), book, 'groundwork', dear);
    give(world, book, {
      seat,
      type: 'prepare',
      groundwork: 'speak-of-liberty',
      target: null,
      partner: null,
    });
    expect(silenceIn(world).spoken).toBe(true);
    expect(close(world)).toEqual([]);
    expect(world.parties['dprk']?.chart.value['channel']).toBe('closed');
  });

  it('should end by an answer that brings it among jurists, and not by saying nothing', () => {
    for (const [answer, costs] of [
      ['among-jurists', 0],
      ['say-nothing', waiting.length],
    ] as const) {
      const world = playUntil(freshWorld(book), book, 'briefing', 5);
      give(world, book, { seat, type: 'answerRequest', incident: 'rights-vote', answer });
      expect(silenceIn(world).spoken).toBe(costs === 0);
      expect(close(world)).toHaveLength(costs);
    }
  });

  it('should begin anew after the mediator has spoken', () => {
    const world = longSilent();
    meetOn(world, ['us', 'japan']);
    close(world);
    for (let round = dear + 1; round <= dear + rules.silenceRounds; round += 1)
      expect(close(playUntil(world, book, 'convening', round))).toEqual([]);
    const next = playUntil(world, book, 'convening', dear + rules.silenceRounds + 1);
    expect(close(next)).toHaveLength(waiting.length);
  });

  it('should stay with the mediator: no party is told when it last spoke in quiet', () => {
    const world = longSilent();
    meetOn(world, ['us', 'japan']);
    close(world);
    expect(viewFor(seat, world, book).voiced).toEqual(world.voiced);
    expect(viewFor('dprk', world, book).voiced).toEqual({});
  });

  it('should cost nothing under the other setting, and where the scenario does not offer the item', () => {
    const other = compile(
      catalogue,
      flagship.scenario,
      { 'silence-on-rights': 'costs-nothing' },
      tableCharts,
    );
    if (!other.ok) throw new Error('expected the flagship to compile');
    expect(close(longSilent(other.book), other.book)).toEqual([]);
    const agenda = flagship.scenario.agenda.filter((each) => each !== item);
    const without = compile(catalogue, { ...flagship.scenario, agenda }, {}, tableCharts);
    if (!without.ok) throw new Error('expected the flagship to compile without the item');
    expect(close(longSilent(without.book), without.book)).toEqual([]);
  });
});
