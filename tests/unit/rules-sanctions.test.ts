import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import type { Clause } from '../../src/model/table.ts';
import type { World } from '../../src/model/world.ts';
import { hosts } from '../../src/policy/registry.ts';
import { epilogue } from '../../src/rules/epilogue.ts';
import { isBarredBy, keptTerms } from '../../src/rules/kept-terms.ts';
import { openMeans } from '../../src/rules/means.ts';
import { openOptions, settledSitting, sittingOf } from '../../src/rules/sitting.ts';
import { known } from '../../src/rules/turn.ts';
import { momentOf, openMandates } from '../../src/analysis/debrief/moment.ts';
import { flagship, shipped, underSanctions } from '../support/books.ts';
import {
  answerAll,
  atTable,
  freshWorld,
  give,
  playUntil,
  refusalOf,
  textOf,
  withText,
} from '../support/games.ts';

const { bulk } = flagship;
const seat = bulk.mediator;
const item = 'economic-cooperation';
const needing: Clause = { item, option: 'pilot-project', wording: 'plain' };
const free: Clause = { item, option: 'training', wording: 'plain' };
const open = { publicity: 'public', agenda: [item, 'environment'] } as const;
const meeting = { publicity: open.publicity, agenda: [...open.agenda] };
const barring = underSanctions({ finance: 'barred' });

function leftAt({ table }: World): number {
  if (table === null) throw new Error('expected a table, got none');
  return table.exchangesLeft;
}

/** What a command takes of the clock; everybody answers after it. */
function taken(world: World, book: Book, command: Command): number {
  const before = leftAt(world);
  give(world, book, command);
  const after = leftAt(world);
  answerAll(world, book);
  return before - after;
}

function put(clause: Clause): Command {
  return { seat, type: 'amend', clause };
}

function whole(world: World, book: Book, clause: Clause): Command {
  const clauses = textOf(world, book).map((each) => (each.item === clause.item ? clause : each));
  return { seat, type: 'tableText', author: seat, clauses };
}

function optionsAt(world: World, book: Book): string[] {
  const { table, invitation, round } = world;
  if (table === null || invitation === null) throw new Error('expected a table, got none');
  const sitting = sittingOf(round, invitation.proposal, table);
  return openOptions(book, sitting, item).map(({ id }) => id);
}

/** A table without a text, with so many exchanges left. */
function withExchanges(book: Book, left: number): World {
  const world = atTable(book, meeting);
  while (leftAt(world) > left) give(world, book, { seat, type: 'recess' });
  return world;
}

describe('what needs an exemption', () => {
  it('should take one exchange more when it enters the text, and none when it stands there already', () => {
    const world = atTable(bulk, meeting);
    expect(taken(world, bulk, whole(world, bulk, needing))).toBe(2);
    expect(taken(world, bulk, put({ ...needing, wording: 'face-saving' }))).toBe(1);
    expect(taken(world, bulk, put(free))).toBe(1);
    expect(taken(world, bulk, put(needing))).toBe(2);
  });

  it('should take as long as the rule says, however many clauses are asked for at once', () => {
    const agenda = [item, 'energy-corridors'];
    const world = atTable(bulk, { ...meeting, agenda });
    const clauses = agenda.map((id): Clause => ({
      item: id,
      option: known(bulk.items, id).options[3]?.id ?? '',
      wording: 'plain',
    }));
    const text = { seat, type: 'tableText', author: seat, clauses } as const;
    expect(taken(world, bulk, text)).toBe(1 + bulk.rules.exemptionExchanges);
  });

  it('should be free of that where the party under sanctions is not at the table', () => {
    const guests = ['rok', 'china', 'us'];
    const world = atTable(bulk, { ...meeting, guests });
    expect(taken(world, bulk, whole(world, bulk, needing))).toBe(1);
  });

  it('should be refused once no time is left to ask, and be in nobody’s draft then', () => {
    const world = withExchanges(bulk, 1);
    expect(refusalOf(world, bulk, whole(world, bulk, needing)).code).toBe('table/no-time-to-ask');
    expect(optionsAt(world, bulk)).not.toContain('pilot-project');
    expect(optionsAt(withExchanges(bulk, 2), bulk)).toContain('pilot-project');
    for (const author of world.table?.present ?? []) {
      const late = withExchanges(bulk, 1);
      expect(taken(late, bulk, { seat, type: 'tableText', author, clauses: null })).toBe(1);
    }
  });

  it('should not slip into the text by the look for something better after adoption', () => {
    const world = withText(bulk, meeting);
    answerAll(world, bulk);
    give(world, bulk, { seat, type: 'closeTable', as: 'text' });
    const change = { seat, type: 'improve', clause: needing } as const;
    expect(refusalOf(world, bulk, change).code).toBe('table/no-time-to-ask');
    const held = world.meetings.at(-1);
    if (held === undefined) throw new Error('expected a meeting');
    const ids = openOptions(bulk, settledSitting(held), item).map(({ id }) => id);
    expect(ids).not.toContain('pilot-project');
    expect(ids).toContain('training');
  });

  it('should still count in the debrief among what could have been put', () => {
    const world = withExchanges(bulk, 1);
    const { space } = momentOf(world, bulk, openMandates(world));
    expect(space.choices.flat().map(({ option }) => option)).toContain('pilot-project');
  });
});

describe('what is barred', () => {
  it('should be refused with the measure and its day, in a text, an amendment and a suggestion', () => {
    const world = withText(barring, meeting);
    answerAll(world, barring);
    const { option } = needing;
    const commands: Command[] = [
      whole(world, barring, needing),
      put(needing),
      { seat, type: 'suggest', party: 'rok', item, option },
    ];
    for (const command of commands) {
      const before = JSON.stringify(world);
      expect(refusalOf(world, barring, command)).toEqual({
        code: 'table/barred',
        facts: { item, measure: 'measure', from: '2014-01-01' },
      });
      expect(JSON.stringify(world)).toBe(before);
    }
  });

  it('should be barred from the very round on in which the measure takes effect', () => {
    const [first, second] = bulk.scenario.rounds;
    const from = second?.opens ?? '';
    expect(from > (first?.closes ?? '')).toBe(true);
    const later = underSanctions({ finance: 'barred' }, { from });
    expect(optionsAt(atTable(later, meeting), later)).toContain('pilot-project');
    const sitting = { round: 2, publicity: 'public', exchangesLeft: 6, text: null } as const;
    const ids = openOptions(later, { ...sitting, present: ['dprk', 'rok'] }, item).map(
      ({ id }) => id,
    );
    expect(ids).not.toContain('pilot-project');
  });

  it('should be in no party’s draft', () => {
    for (const author of barring.partyIds) {
      const world = atTable(barring, { ...meeting, agenda: [item, 'energy-corridors'] });
      give(world, barring, { seat, type: 'tableText', author, clauses: null });
      expect(barredIn(world.table?.text ?? [])).toEqual([]);
    }
  });

  it.each(Object.entries(hosts))(
    'should be in no text of a campaign of %s',
    (_, host) => {
      const world = playUntil(freshWorld(barring), barring, 'aftermath', 4, host);
      for (const { text } of world.meetings) expect(barredIn(text ?? [])).toEqual([]);
    },
    20_000,
  );
});

/** A text that everybody has answered, before a host that can pay. */
function answered(book: Book): World {
  const world = withText(book, meeting);
  answerAll(world, book);
  world.scores.capital = 8000;
  return world;
}

describe('the host’s own means', () => {
  const aid = { seat, type: 'offer', party: 'dprk', means: 'aid-corridor' } as const;
  const needs = underSanctions({ aid: 'exemption-needed' });
  const bars = underSanctions({ aid: 'barred' });

  it('should take one exchange more where a gift needs an exemption, and none for another party', () => {
    expect(taken(answered(bulk), bulk, aid)).toBe(1);
    expect(taken(answered(needs), needs, aid)).toBe(1 + needs.rules.exemptionExchanges);
    expect(taken(answered(needs), needs, { ...aid, party: 'rok' })).toBe(1);
  });

  it('should be refused where they are barred, or no time is left to ask', () => {
    expect(refusalOf(answered(bars), bars, aid)).toEqual({
      code: 'table/barred',
      facts: { means: 'aid-corridor', measure: 'measure', from: '2014-01-01' },
    });
    const late = answered(needs);
    while (leftAt(late) > 1) taken(late, needs, { seat, type: 'recess' });
    expect(refusalOf(late, needs, aid).code).toBe('table/no-time-to-ask');
  });

  it('should not be bound by the measure of a state that is not the host', () => {
    const theirs = underSanctions({ aid: 'barred' }, { by: 'us' });
    expect(taken(answered(theirs), theirs, aid)).toBe(1);
  });

  it('should be offered by no host while they are barred', () => {
    const giving = { round: 1, capital: 8000, exchangesLeft: 4 };
    expect(openMeans(bars, giving, 'dprk').map(({ id }) => id)).not.toContain('aid-corridor');
    expect(openMeans(bars, giving, 'rok').map(({ id }) => id)).toContain('aid-corridor');
  });
});

describe('a word that sanctions come to bar', () => {
  const due = { track: '1', publicity: 'public', agenda: [item] } as const;
  const promised = { ...due, agenda: [...due.agenda] };

  /** Everybody has signed a project that needs an exemption, in the first round. */
  function signed(book: Book): World {
    const world = atTable(book, promised);
    give(world, book, whole(world, book, needing));
    answerAll(world, book);
    give(world, book, { seat, type: 'closeTable', as: 'text' });
    return world;
  }

  it('should be a term against keeping it from that day on, and not before', () => {
    const from = bulk.scenario.rounds[2]?.opens ?? '';
    const book = underSanctions({ finance: 'barred' }, { from });
    const world = signed(book);
    const [commitment] = world.commitments;
    const held = world.meetings.at(-1);
    if (commitment === undefined || held === undefined) throw new Error('expected a promise');
    const termIn = (round: number): number | undefined =>
      keptTerms({ ...world, round }, book, commitment, held).find(
        ({ cause }) => cause.id === 'keeping-barred',
      )?.low;
    expect(termIn(2)).toBeUndefined();
    expect(termIn(3)).toBe(book.rules.keptBarred * 100_000);
  });

  it('should be told of in the years after, where it falls due then', () => {
    const from = bulk.scenario.rounds.at(-1)?.closes ?? '';
    const book = underSanctions({ finance: 'barred' }, { from });
    const world = signed(book);
    for (const commitment of world.commitments) commitment.due = book.scenario.rounds.length + 2;
    world.round = book.scenario.rounds.length;
    const told = epilogue(world, book);
    const news = told?.seasons.flatMap((season) => season.news) ?? [];
    const promises = news.filter((each) => each.kind === 'promise');
    expect(promises.length).toBeGreaterThanOrEqual(book.partyIds.length);
    for (const { barred } of promises) expect(barred).toBe(true);
    const kept = promises.filter(({ commitment }) => commitment.status === 'kept');
    expect(kept.length).toBeLessThan(book.partyIds.length);
  });

  it('should be none in the shipped scenarios: what they promise falls due before', () => {
    for (const { bulk: book } of shipped) {
      for (const [id, { options }] of Object.entries(book.items)) {
        for (const { id: option, term } of options) {
          const late = book.scenario.rounds.length + term + 1;
          const clause: Clause = { item: id, option, wording: 'plain' };
          expect(isBarredBy(late, book, clause, { attended: [...book.partyIds] })).toBe(false);
        }
      }
    }
  });
});

function barredIn(clauses: readonly Clause[]): Clause[] {
  return clauses.filter(({ item: id, option }) =>
    known(barring.items, id)
      .options.find((each) => each.id === option)
      ?.offers.includes('finance'),
  );
}

describe('the shipped scenarios', () => {
  it.each(shipped.map((each) => [each.id, each] as const))(
    'should have nothing barred on any day of %s, and something to put on every item',
    (_, { bulk: book }) => {
      const { rounds } = book.scenario;
      for (const round of rounds.keys()) {
        for (const id of Object.keys(book.items)) {
          const sitting = {
            round: round + 1,
            publicity: 'public',
            present: book.partyIds,
            exchangesLeft: 6,
            text: null,
          } as const;
          expect(openOptions(book, sitting, id)).toEqual(known(book.items, id).options);
        }
      }
    },
  );
});
