import { describe, expect, it } from 'vitest';
import type { World } from '../../src/model/world.ts';
import { textTerms } from '../../src/rules/endorsement.ts';
import { commonOn } from '../../src/rules/framing.ts';
import { exact } from '../../src/rules/mandates.ts';
import { sittingOf } from '../../src/rules/sitting.ts';
import { known } from '../../src/rules/turn.ts';
import { total } from '../../src/rules/willingness.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { answerAll, give, refusalOf, withText } from '../support/games.ts';
import { instruct } from '../support/mandates.ts';

const { bulk: book } = flagship;
const { mediator: seat, rules } = book;
const item = 'culture-education';
const pair = { party: 'dprk', to: 'rok' } as const;
const name = { seat, type: 'commonGround', ...pair, item } as const;

/** A text of two items on which the two Koreas gain, or do not, and to which the DPRK objects. */
function table(points: number): World {
  const worth = points * 1000;
  const world = withText(book, { agenda: [item, 'environment'] });
  for (const party of [pair.party, pair.to])
    instruct(world, party, { values: { [item]: [0, worth, worth, worth, worth] } });
  answerAll(world, book, { dprk: { seat: 'dprk', type: 'object', item } });
  return world;
}

function tableOf(world: World): NonNullable<World['table']> {
  if (world.table === null) throw new Error('expected a table');
  return world.table;
}

function margin(world: World, party: string): number {
  const { invitation } = world;
  const { text } = tableOf(world);
  if (text === null || invitation === null) throw new Error('expected a text');
  const mandate = exact(known(world.parties, party).mandate);
  const talks = invitation.proposal;
  return total(
    textTerms({
      known: world,
      book,
      party,
      clauses: text,
      table: tableOf(world),
      talks,
      mandate,
    }),
  ).low;
}

function pairsOf(parties: readonly string[]): [string, string][] {
  return parties.flatMap((one, at) =>
    parties.slice(at + 1).map((other): [string, string] => [one, other]),
  );
}

describe('common ground', () => {
  it('should ease the grudge between two who both gain, and ask again who objects', () => {
    const world = table(4);
    const before = margin(world, 'dprk');
    const grudge = (world.scores.trust['dprk']?.['rok'] ?? 0) * rules.companyGrudge;
    const { events, entries } = give(world, book, name);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'commonGroundNamed', found: true }),
    );
    expect(margin(world, 'dprk') - before).toBe(Math.round(-grudge * rules.commonSpare));
    expect(entries).toEqual([]);
    expect(world.waiting).toEqual(['dprk']);
  });

  it('should leave what stands between others as it is', () => {
    const world = table(4);
    const before = margin(world, 'japan');
    give(world, book, name);
    expect(margin(world, 'japan')).toBe(before);
  });

  it('should fall flat where there is none, and cost credibility with both', () => {
    const world = table(-4);
    const before = margin(world, 'dprk');
    const { events, entries } = give(world, book, name);
    expect(events.some((event) => event.type === 'commonGroundNamed' && event.found)).toBe(false);
    expect(entries.map(({ ref, amount }) => [ref, amount])).toEqual(
      [pair.party, pair.to].map((of) => [{ score: 'credibility', of }, rules.commonFlat * 1000]),
    );
    expect(margin(world, 'dprk')).toBe(before);
    expect(world.waiting).toEqual([]);
  });

  it('should be refused between two who are not cold to each other, and twice for one item', () => {
    const world = table(4);
    give(world, book, name);
    answerAll(world, book);
    const mirrored = { ...name, party: pair.to, to: pair.party };
    expect(refusalOf(world, book, mirrored).code).toBe('table/common-named');
    known(world.scores.trust, 'us')['rok'] = 60_000;
    known(world.scores.trust, 'rok')['us'] = 60_000;
    expect(refusalOf(world, book, { ...name, party: 'us' }).code).toBe('table/no-grudge');
  });

  it('should be expected of the mediator’s estimates so that the truth is never ruled out', () => {
    for (const seed of ['1', '2', '3']) {
      const world = withText(book, { agenda: [item, 'energy-corridors', 'nuclear'] }, seed);
      const view = viewFor(seat, world, book);
      const { present } = tableOf(world);
      const talks = world.invitation?.proposal ?? { publicity: 'quiet' as const, agenda: [] };
      const sitting = sittingOf(world.round, talks, tableOf(world));
      for (const [one, other] of pairsOf(present)) {
        for (const on of talks.agenda) {
          const guessed = [one, other].map((party) => ({
            party,
            mandate: known(view.estimates, party),
          }));
          const exactly = [one, other].map((party) => ({
            party,
            mandate: exact(known(world.parties, party).mandate),
          }));
          const guess = commonOn(view, book, sitting, guessed, on);
          const truth = commonOn(world, book, sitting, exactly, on);
          if (guess !== 'perhaps') expect(guess, `${one}, ${other} on ${on}`).toBe(truth);
        }
      }
    }
  });
});

describe('keeping to the issues', () => {
  const keep = { seat, type: 'keepToIssues' } as const;

  it('should ease whoever is strained by the company, by no more than that strain', () => {
    const world = table(4);
    const before = { ...tableOf(world).strain };
    const { events } = give(world, book, keep);
    const held = events.find((event) => event.type === 'heldToIssues');
    expect(held?.eased.length).toBeGreaterThan(0);
    for (const party of held?.eased ?? []) {
      const eased = (before[party] ?? 0) - (tableOf(world).strain[party] ?? 0);
      expect(eased, party).toBeGreaterThan(0);
      expect(eased, party).toBeLessThanOrEqual(rules.issuesRelief * 1000);
    }
  });

  it('should make what they hold against each other weigh less, by the same share for all', () => {
    const world = table(4);
    const grudgesOf = (party: string): number =>
      tableOf(world).present.reduce(
        (sum, other) => sum - Math.min(0, world.scores.trust[party]?.[other] ?? 0),
        0,
      );
    const before = new Map(tableOf(world).present.map((party) => [party, margin(world, party)]));
    const strain = { ...tableOf(world).strain };
    give(world, book, keep);
    for (const party of tableOf(world).present) {
      const spared = grudgesOf(party) * rules.companyGrudge * rules.issuesSpare;
      const eased = (strain[party] ?? 0) - (tableOf(world).strain[party] ?? 0);
      const more = margin(world, party) - (before.get(party) ?? 0);
      expect(Math.abs(more - eased - spared), party).toBeLessThanOrEqual(1);
    }
  });

  it('should be felt as schooling where nobody is strained by company or contest', () => {
    const world = table(4);
    tableOf(world).contest = 'none';
    for (const row of Object.values(world.scores.trust))
      for (const to of Object.keys(row)) row[to] = 20_000;
    const before = { ...tableOf(world).strain };
    const { events, entries } = give(world, book, keep);
    expect(events).toContainEqual(expect.objectContaining({ type: 'heldToIssues', eased: [] }));
    for (const party of tableOf(world).present) {
      const more = (tableOf(world).strain[party] ?? 0) - (before[party] ?? 0);
      expect(more, party).toBe(rules.schoolingStrain * 1000);
    }
    expect(entries.length).toBe(tableOf(world).present.length);
    for (const { cause, amount } of entries) {
      expect(cause.id).toBe('schooled');
      expect(amount).toBeLessThan(0);
    }
  });
});
