import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, openMandates } from '../../src/analysis/debrief/moment.ts';
import { clausesOf, dealOf } from '../../src/analysis/debrief/table-space.ts';
import { talksRecords } from '../../src/analysis/debrief/talks-record.ts';
import { surplusesOf } from '../../src/analysis/deals/solutions.ts';
import { countDeals } from '../../src/analysis/deals/deal-space.ts';
import { wordings } from '../../src/model/ids.ts';
import type { Clause } from '../../src/model/table.ts';
import type { World } from '../../src/model/world.ts';
import { curiousHost } from '../support/curious.ts';
import { hosts } from '../../src/policy/registry.ts';
import { isAdopted } from '../../src/rules/adoption.ts';
import { textTerms } from '../../src/rules/endorsement.ts';
import { step } from '../../src/rules/step.ts';
import { known } from '../../src/rules/turn.ts';
import { total } from '../../src/rules/willingness.ts';
import type { Game } from '../../src/session/game.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { playedOut } from '../support/debriefed.ts';
import { throughJson } from '../support/games.ts';

const { bulk: book } = flagship;
const games: readonly Game[] = [...Object.values(hosts), curiousHost].flatMap((host) =>
  ['a', 'b', 'c'].map((seed) => playedOut(book, host, seed)),
);

/** Worlds in which parties sit at a table. */
const tables: readonly World[] = games.flatMap(({ steps }) =>
  steps.flatMap(({ world }) => (world.table === null ? [] : [world])),
);
const aTable = fc.constantFrom(...tables);

/** A text for a table, of any options and wordings. */
function textFor({ invitation }: World, draws: readonly number[]): Clause[] {
  return (invitation?.proposal.agenda ?? []).map((item, at) => {
    const { options } = known(book.items, item);
    const draw = draws[at] ?? 0;
    return {
      item,
      option: options[draw % options.length]?.id ?? 'none',
      wording: wordings[draw % 2] ?? 'plain',
    };
  });
}
const draws = fc.array(fc.nat(9999), { minLength: 3, maxLength: 3 });

/** What the rules add up for each party, on the mandates themselves or on the mediator's estimates. */
function marginsOf(world: World, clauses: readonly Clause[], eyes: 'open' | 'mediator') {
  const { table, invitation } = world;
  if (table === null || invitation === null) throw new Error('expected a table');
  const view = viewFor(book.mediator, world, book);
  const mandates = eyes === 'open' ? openMandates(world) : view.estimates;
  return table.present.map((party) =>
    total(
      textTerms({
        known: world,
        book,
        party,
        clauses,
        table,
        talks: invitation.proposal,
        mandate: known(mandates, party),
      }),
    ),
  );
}

describe('the space of a table', () => {
  it('should come from tables of every kind', () => {
    expect(tables.length).toBeGreaterThan(200);
    expect(tables.some(({ table }) => (table?.past.length ?? 0) > 0)).toBe(true);
    expect(tables.some(({ table }) => Object.keys(table?.favours ?? {}).length > 0)).toBe(true);
  });

  it('should be worth to every party, less its reservation value, what the rules add up', () => {
    fc.assert(
      fc.property(aTable, draws, (world, drawn) => {
        const { space, low } = momentOf(world, book, openMandates(world));
        const deal = dealOf(space, textFor(world, drawn));
        if (deal === null) return;
        const written = clausesOf(space, deal);
        const margins = marginsOf(world, textFor(world, drawn), 'open');
        expect(surplusesOf(low.deals, deal)).toEqual(margins.map((margin) => margin.low));
        expect(marginsOf(world, written, 'open')).toEqual(margins);
      }),
      { numRuns: 300 },
    );
  });

  it('should hold the worst and the best that the mediator can expect, the truth between them', () => {
    fc.assert(
      fc.property(aTable, draws, (world, drawn) => {
        const view = viewFor(book.mediator, world, book);
        const { space, low, high } = momentOf(view, book, view.estimates);
        const text = textFor(world, drawn);
        const deal = dealOf(space, text);
        if (deal === null) return;
        const [worst, best] = [low, high].map(({ deals }) => surplusesOf(deals, deal));
        const margins = marginsOf(world, text, 'mediator');
        expect(worst).toEqual(margins.map((margin) => margin.low));
        expect(best).toEqual(margins.map((margin) => margin.high));
        for (const [at, { low: truth }] of marginsOf(world, text, 'open').entries()) {
          expect(truth).toBeGreaterThanOrEqual(worst?.[at] ?? NaN);
          expect(truth).toBeLessThanOrEqual(best?.[at] ?? NaN);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('should hold the texts that the rules accept, and no other', () => {
    fc.assert(
      fc.property(aTable, draws, (world, drawn) => {
        const copy = throughJson(world);
        if (copy.table === null || copy.question !== null) return;
        copy.table.exchangesLeft = 3;
        const clauses = textFor(world, drawn);
        const { space, low } = momentOf(world, book, openMandates(world));
        const deal = dealOf(space, clauses);
        const { mediator: seat } = book;
        const { ok } = step(copy, { seat, type: 'tableText', author: seat, clauses }, book);
        expect(deal !== null && !low.deals.barred.has(deal)).toBe(ok);
      }),
      { numRuns: 300 },
    );
  });

  it('should number every text once', () => {
    fc.assert(
      fc.property(aTable, (world) => {
        const { space } = momentOf(world, book, openMandates(world));
        const count = countDeals(space.low.options);
        for (let deal = 0; deal < count; deal += 1)
          expect(dealOf(space, clausesOf(space, deal))).toBe(deal);
      }),
      { numRuns: 10 },
    );
  });

  it('should foresee every answer of a delegation', () => {
    const answers = games.flatMap(({ steps }) =>
      steps.flatMap(({ command }, at) => {
        const world = steps[at - 1]?.world;
        const text = world?.table?.text ?? null;
        if (command === null || world === undefined || text === null) return [];
        if (!['endorse', 'object', 'walkOut'].includes(command.type)) return [];
        const { space, low } = momentOf(world, book, openMandates(world));
        const deal = dealOf(space, text);
        const party = space.parties.indexOf(command.seat);
        const foreseen = deal !== null && ((low.deals.signers[deal] ?? 0) & (1 << party)) !== 0;
        return [{ foreseen, answered: command.type === 'endorse' }];
      }),
    );
    expect(answers.length).toBeGreaterThan(300);
    expect(answers.filter(({ foreseen, answered }) => foreseen !== answered)).toEqual([]);
  });

  it('should find those texts adoptable that the rules would take as adopted', () => {
    fc.assert(
      fc.property(aTable, draws, (world, drawn) => {
        const { space, low } = momentOf(world, book, openMandates(world));
        const deal = dealOf(space, textFor(world, drawn));
        const { table, invitation } = throughJson(world);
        if (deal === null || table === null || invitation === null || low.deals.barred.has(deal))
          return;
        for (const [at, party] of space.parties.entries()) {
          const signs = ((low.deals.signers[deal] ?? 0) & (1 << at)) !== 0;
          table.stances[party] = { answer: signs ? 'endorse' : 'object', item: null };
        }
        expect(low.adoptable.includes(deal)).toBe(
          isAdopted(book, table, invitation.proposal.track),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the records of talks', () => {
  it('should find every table of a campaign, its opening before any text', () => {
    for (const game of games) {
      const records = talksRecords(game);
      const sat = game.world.meetings.filter(
        ({ forum, attended }) => forum === null && attended.length >= 2,
      );
      expect(records.map(({ meeting }) => meeting.id)).toEqual(sat.map(({ id }) => id));
      for (const { opened, closed, meeting, left } of records) {
        expect(opened.table?.text).toBeNull();
        expect(opened.table?.present.toSorted()).toEqual(meeting.attended.toSorted());
        expect(closed.round).toBe(meeting.round);
        for (const party of closed.table?.walkedOut ?? []) expect(left).toContain(party);
      }
    }
  });
});
