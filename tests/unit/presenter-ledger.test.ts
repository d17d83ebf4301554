import { describe, expect, it } from 'vitest';
import { ledgerModel, ledgerSheet } from '../../src/presenter/ledger.ts';
import { openingFilter } from '../../src/presenter/ledger-filter.ts';
import type { LedgerFilter, SeenEntry } from '../../src/presenter/ledger-filter.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { openWorld } from '../../src/rules/open-world.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { decide, give } from '../support/games.ts';
import { hosts } from '../../src/policy/registry.ts';
import { known } from '../../src/rules/turn.ts';

const book = flagship.play;
const { mediator } = book;
const t = createTranslate('en', book.scenario.texts);

/** Two rounds of a patient host, with what the mediator saw of the ledger. */
function played() {
  const { world, entries } = openWorld(book, '3');
  const seen: SeenEntry[] = entries.map((entry) => ({ step: 0, at: 0, entry }));
  const host = known(hosts, 'patient-host');
  let step = 0;
  for (let turn = 0; world.round < 3 && world.phase !== 'ended'; turn += 1) {
    const command = decide(world, book, turn, host);
    if (command.seat === mediator) step += 1;
    for (const entry of give(world, book, command).entries) {
      if (entry.seenBy === 'all' || entry.seenBy.includes(mediator))
        seen.push({ step, at: turn + 1, entry });
    }
  }
  return { view: viewFor(mediator, world, book), seen };
}

const { view, seen } = played();

function modelFor(change: Partial<LedgerFilter>) {
  return ledgerModel(view, book, seen, { ...openingFilter(mediator, 'dprk'), ...change }, t);
}

describe('the ledger drawer', () => {
  it('should open on the last movement, in sentences', () => {
    const model = modelFor({});
    expect(model.filter).toMatchObject({ page: 'changes', depth: 'sentences', span: 'step' });
    expect(model.changes.length).toBeGreaterThan(0);
    expect(model.entries).toHaveLength(0);
  });

  it('should let through only what its filters name', () => {
    const { entries } = modelFor({ depth: 'entries', span: 1, score: 'trust', party: 'rok' });
    expect(entries.length).toBeGreaterThan(0);
    for (const { score, round } of entries) {
      expect(score).toContain('ROK');
      expect(round).toBe('1');
    }
  });

  it('should show every entry of the game under the widest filter', () => {
    expect(modelFor({ depth: 'entries', span: 'all' }).entries).toHaveLength(seen.length);
  });

  it('should add up to every score that the seat may see', () => {
    for (const from of book.seatIds) {
      for (const to of book.seatIds) {
        if (from === to) continue;
        const { score } = modelFor({ page: 'score', kind: 'trust', from, to });
        expect(score?.holds, `${from} to ${to}`).toBe(true);
      }
      const kinds = ['credibility', 'support', 'limelight', 'capital', 'sovereignty'] as const;
      for (const kind of kinds) {
        const { score } = modelFor({ page: 'score', kind, from });
        expect(score?.holds, `${kind} of ${from}`).toBe(true);
      }
    }
  });

  it('should say what is missing where a seat does not see every cause', () => {
    const blind = seen.filter(({ entry }) => entry.cause.id === 'opening');
    const filter = { ...openingFilter(mediator, 'dprk'), page: 'score' as const };
    const { score } = ledgerModel(view, book, blind, filter, t);
    expect(score?.holds).toBe(false);
    expect(score?.proof).toContain('may not see');
  });

  it('should not explain what a party feels about itself', () => {
    const { filter } = modelFor({ page: 'score', kind: 'trust', from: 'rok', to: 'rok' });
    expect(filter.to).not.toBe(filter.from);
  });

  it('should end the running bars where the score stands', () => {
    const { score } = modelFor({ page: 'score', kind: 'trust', from: 'rok', to: mediator });
    expect(score?.causes.at(-1)?.after).toBe(score?.now.replace('+', ''));
  });

  it('should leave no cause without words', () => {
    const { entries } = modelFor({ depth: 'entries', span: 'all' });
    expect(entries.filter(({ sentence, score }) => `${sentence}${score}`.includes('⟦'))).toEqual(
      [],
    );
  });

  it('should write a sheet with one line an entry and its head', () => {
    const filter = openingFilter(mediator, 'dprk');
    expect(ledgerSheet(book, seen, filter, t).split('\n')).toHaveLength(seen.length + 1);
  });
});
