import { describe, expect, it } from 'vitest';
import { tableReckoning } from '../../src/app/table-reckoning.ts';
import type { Book } from '../../src/model/book.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { Proposal, World } from '../../src/model/world.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { tableScreenModel, tableStage } from '../../src/presenter/table.ts';
import type { TableScreenModel } from '../../src/presenter/table.ts';
import { emptyTableDraft } from '../../src/presenter/table-draft.ts';
import type { TableDraft } from '../../src/presenter/table-draft.ts';
import { known } from '../../src/rules/turn.ts';
import { step } from '../../src/rules/step.ts';
import { viewFor } from '../../src/session/view.ts';
import { fiveNegotiators, flagship } from '../support/books.ts';
import { answerAll, atTable, give, textOf, withText } from '../support/games.ts';

const book = flagship.play;
const { mediator } = book;
const t = createTranslate('en', book.scenario.texts);
const agenda = ['culture-education', 'energy-corridors', 'military-transparency'];

/** The screen of a table, with an unfinished choice and what happened there. */
function screenOf(
  world: World,
  draft: Partial<TableDraft> = {},
  events: readonly GameEvent[] = [],
  of: Book = book,
): TableScreenModel {
  const view = viewFor(of.mediator, world, of);
  const reckoning = tableReckoning(view, of, world);
  if (reckoning === null) throw new Error('expected a table under way');
  const words = createTranslate('en', of.scenario.texts);
  return tableScreenModel(view, of, events, { ...emptyTableDraft, ...draft }, reckoning, words);
}

/** A table of all six with a text, and one party that objects to the last clause. */
function objectedBy(party: string, change: Partial<Proposal> = {}) {
  const world = withText(book, { agenda, ...change });
  const object = { seat: party, type: 'object', item: agenda[2] ?? '' } as const;
  const { events } = answerAll(world, book, { [party]: object });
  return { world, events };
}

const cellOf = ({ document }: TableScreenModel, item: string, party: string) =>
  document.rows.find((row) => row.item === item)?.cells.find((cell) => cell.party === party);

describe('the table screen before a text', () => {
  it('should propose to hear all first, and a draft once they were heard', () => {
    const world = atTable(book, { agenda });
    expect(screenOf(world).draft.move).toBe('hear');
    give(world, book, { seat: mediator, type: 'hearAll' });
    expect(screenOf(world).draft.move).toBe('table');
  });

  it('should show a draft of the host that the rules accept as it stands', () => {
    const world = atTable(book, { agenda });
    const model = screenOf(world, { move: 'table' });
    expect(model.document.state).toBe('drafted');
    expect(model.document.rows.map(({ item }) => item)).toEqual(agenda);
    expect(model.unavailable).toBeNull();
    expect(step(world, model.command, book).ok).toBe(true);
  });

  it('should say that what it shows of a draft asked for is only expected', () => {
    const model = screenOf(atTable(book, { agenda }), { move: 'table', author: 'dprk' });
    expect(model.document.state).toBe('expected');
    expect(model.command).toMatchObject({ type: 'tableText', author: 'dprk', clauses: null });
    expect(cellOf(model, 'energy-corridors', 'dprk')?.mark).not.toMatch(/^said/);
  });

  it('should say why a text cannot be amended before there is one', () => {
    const model = screenOf(atTable(book, { agenda }), { move: 'amend' });
    expect(model.unavailable).toBe(t('refusal.table/no-text'));
  });
});

describe('the clause matrix', () => {
  it('should tell what was said from what is guessed', () => {
    const { world, events } = objectedBy('dprk');
    const model = screenOf(world, {}, events);
    expect(cellOf(model, 'military-transparency', 'dprk')?.mark).toBe('said-no');
    expect(cellOf(model, 'culture-education', 'dprk')?.mark).toMatch(/^guess-|^unknown$/);
    expect(cellOf(model, 'culture-education', 'rok')?.mark).toBe('said-yes');
  });

  it('should forget nothing but the clause that a change would touch', () => {
    const { world, events } = objectedBy('dprk');
    const draft = { move: 'amend', item: 'military-transparency', wording: 'face-saving' } as const;
    const model = screenOf(world, draft, events);
    expect(model.document.state).toBe('changed');
    expect(cellOf(model, 'military-transparency', 'rok')?.mark).not.toMatch(/^said/);
    expect(cellOf(model, 'culture-education', 'rok')?.mark).toBe('said-yes');
  });

  it('should keep a column for those who stayed away, without marks', () => {
    const world = atTable(book, { agenda });
    const table = world.table;
    if (table === null) throw new Error('expected a table');
    table.present = table.present.filter((party) => party !== 'japan');
    const { document } = screenOf(world);
    const japan = document.columns.find(({ party }) => party === 'japan');
    expect(japan).toMatchObject({ presence: 'away', note: 'stayed away', strain: null });
    expect(document.rows[0]?.cells.some(({ party }) => party === 'japan')).toBe(false);
  });
});

/** What the gauges say once everybody has endorsed. */
function wordsAt(track: Proposal['track']): ReadonlySet<string> {
  const world = withText(book, { agenda, track });
  answerAll(world, book);
  return new Set(screenOf(world).document.gauges.map(({ text }) => text));
}

describe('the need gauges', () => {
  it('should put the text beyond the band where it suffices, and before it where it falls short', () => {
    const world = atTable(book, { agenda });
    const { gauges } = screenOf(world, { move: 'table' }).document;
    expect(gauges).toHaveLength(book.partyIds.length);
    for (const { word, dot, low, high } of gauges) {
      if (word === 'likely') expect(dot).toBeGreaterThanOrEqual(high);
      else if (word === 'short') expect(dot).toBeLessThan(low);
      else expect(dot >= low && dot <= high).toBe(true);
    }
  });

  it('should say carries below Track 1 and signs at it', () => {
    expect(wordsAt('1.5')).toEqual(new Set(['carries it']));
    expect(wordsAt('1')).toEqual(new Set(['signs']));
  });
});

describe('the moves', () => {
  it('should offer adoption only when the rule of the table is met', () => {
    const { world } = objectedBy('dprk', { track: '1' });
    expect(screenOf(world, { move: 'close-text' }).unavailable).not.toBeNull();
    const agreed = withText(book, { agenda });
    answerAll(agreed, book);
    const model = screenOf(agreed);
    expect(model.draft.move).toBe('close-text');
    expect(model.unavailable).toBeNull();
  });

  it('should say that time is up, and still let the meeting be closed', () => {
    const { world } = objectedBy('dprk', { track: '1' });
    if (world.table !== null) world.table.exchangesLeft = 0;
    expect(screenOf(world, { move: 'caucus' }).unavailable).toBe(
      t('refusal.table/no-exchange-left'),
    );
    expect(screenOf(world).draft.move).toBe('close-statement');
    expect(screenOf(world).unavailable).toBeNull();
  });

  it('should close options that are too deep or would oblige somebody absent', () => {
    const world = atTable(book, { agenda, publicity: 'quiet' });
    const options = screenOf(world, { move: 'table', item: agenda[2] ?? '' }).choices.options ?? [];
    for (const { depth, unavailable } of options)
      expect(unavailable === null, `depth ${depth}`).toBe(depth <= book.rules.depthQuiet);
  });

  it('should wait while a delegation is still to answer', () => {
    const world = withText(book, { agenda });
    expect(screenOf(world).unavailable).toContain('Waiting');
  });

  it('should make commands that the rules accept, whatever is chosen', () => {
    const moves = ['caucus', 'clarify', 'suggest', 'recess', 'close-nothing'] as const;
    for (const move of moves) {
      const { world, events } = objectedBy('dprk');
      const model = screenOf(world, { move }, events);
      expect(step(world, model.command, book), move).toMatchObject({ ok: true });
    }
  });

  it('should expect no more endorsements than there are delegations', () => {
    const { world, events } = objectedBy('dprk');
    for (const move of ['amend', 'recess', 'caucus', 'suggest'] as const) {
      const { count } = screenOf(world, { move, wording: 'face-saving' }, events).forecast;
      if (count === null) throw new Error(`expected a count for ${move}`);
      expect(count.low).toBeLessThanOrEqual(count.high);
      expect(count.high).toBeLessThanOrEqual(count.of);
    }
  });
});

describe('what was said', () => {
  it('should put the objection first and name the clause', () => {
    const world = atTable(book, { agenda });
    const brought = give(world, book, {
      seat: mediator,
      type: 'tableText',
      author: mediator,
      clauses: textOf(world, book),
    });
    const object = { seat: 'china', type: 'object', item: agenda[2] ?? '' } as const;
    const answers = answerAll(world, book, { china: object });
    const { said } = screenOf(world, {}, [...brought.events, ...answers.events]);
    expect(said.latest?.statements[0]).toMatchObject({ party: 'china', tone: 'bad' });
    expect(said.latest?.statements[0]?.note).toContain('clause 3');
    expect(said.latest?.statements).toHaveLength(6);
  });

  it('should mark a caucus as heard by us alone', () => {
    const world = atTable(book, { agenda });
    const { events } = give(world, book, { seat: mediator, type: 'caucus', party: 'dprk' });
    expect(screenOf(world, {}, events).said.latest?.statements[0]?.isPrivate).toBe(true);
  });

  it('should warn of a delegation that may push its chair back', () => {
    const { world, events } = objectedBy('dprk', { publicity: 'public' });
    known(world.parties, 'dprk').chart.value['posture'] = 'hostile';
    if (world.table !== null) world.table.strain['dprk'] = book.rules.walkOutAt * 1000;
    expect(screenOf(world, {}, events).warning).toContain('The DPRK');
    known(world.parties, 'dprk').chart.value['posture'] = 'open';
    expect(screenOf(world, {}, events).warning).toBeNull();
  });
});

describe('the table as the canvas draws it', () => {
  it('should let one seat speak, and join an objection to its clause', () => {
    const { world, events } = objectedBy('china');
    const stage = tableStage(viewFor(mediator, world, book), book, events, t);
    expect(stage?.seats.filter(({ speech }) => speech !== null)).toHaveLength(1);
    expect(stage?.seats.find(({ party }) => party === 'china')).toMatchObject({
      stance: 'objects',
      objectsTo: 3,
    });
    expect(stage?.text?.clauses.map(({ contested }) => contested)).toEqual([false, false, true]);
  });

  it('should be nothing while nobody sits', () => {
    const world = atTable(book, { agenda });
    give(world, book, { seat: mediator, type: 'closeTable', as: 'nothing' });
    expect(tableStage(viewFor(mediator, world, book), book, [], t)).toBeNull();
  });
});

describe('a table of parties without texts of their own', () => {
  it('should leave no sentence without words', () => {
    const own = fiveNegotiators.play;
    const world = withText(own);
    const { events } = answerAll(world, own);
    const model = screenOf(world, { move: 'amend' }, events, own);
    const texts = JSON.stringify([model.groups, model.choices, model.forecast, model.sentence]);
    expect(texts).not.toContain('⟦');
  });
});
