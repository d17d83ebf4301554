import { describe, expect, it } from 'vitest';
import { improveReckoner } from '../../src/app/improve-reckoner.ts';
import { tableReckoning } from '../../src/app/table-reckoning.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { Proposal, World } from '../../src/model/world.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { newsLines } from '../../src/presenter/news.ts';
import { outcomeModel } from '../../src/presenter/outcome.ts';
import { emptyImproveDraft, improveModel } from '../../src/presenter/outcome-improve.ts';
import type { ImproveDraft } from '../../src/presenter/outcome-improve.ts';
import { emptyTableDraft } from '../../src/presenter/table-draft.ts';
import type { TableDraft } from '../../src/presenter/table-draft.ts';
import { tableScreenModel, tableStage } from '../../src/presenter/table.ts';
import { step } from '../../src/rules/step.ts';
import { known } from '../../src/rules/turn.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { answerAll, atTable, give, throughJson, withText } from '../support/games.ts';
import { instruct } from '../support/mandates.ts';
import { textsIn } from '../support/presented.ts';

const book = flagship.play;
const { mediator } = book;
const t = createTranslate('en', book.scenario.texts);
const agenda = ['culture-education', 'energy-corridors', 'military-transparency'];
const disputed = 'military-transparency';
const tactics = [
  'message',
  'facts',
  'praise',
  'save-face',
  'common',
  'issues',
  'pace',
  'offer',
  'vouch',
] as const satisfies readonly TableDraft['move'][];

function screenOf(
  world: World,
  draft: Partial<TableDraft> = {},
  events: readonly GameEvent[] = [],
) {
  const view = viewFor(mediator, world, book);
  const reckoning = tableReckoning(view, book, world);
  if (reckoning === null) throw new Error('expected a table under way');
  return tableScreenModel(view, book, events, { ...emptyTableDraft, ...draft }, reckoning, t);
}

/** A table of all six with a text to which the DPRK objects. */
function objected(change: Partial<Proposal> = {}): World {
  const world = withText(book, { agenda, ...change });
  answerAll(world, book, { dprk: { seat: 'dprk', type: 'object', item: disputed } });
  world.scores.capital = 8000;
  return world;
}

/** Makes a move of the screen; what happened. */
function make(world: World, draft: Partial<TableDraft>) {
  return give(world, book, screenOf(world, draft).command).events;
}

const closedOf = (world: World, move: TableDraft['move']) =>
  screenOf(world)
    .groups.flatMap(({ moves }) => moves)
    .find((each) => each.move === move)?.unavailable;

describe('the tactics of the table', () => {
  it.each(tactics)('should make a command that the rules accept: %s', (move) => {
    const world = objected();
    const model = screenOf(world, { move });
    expect(model.unavailable).toBeNull();
    expect(model.forecast.count).not.toBeNull();
    expect(model.forecast.effect.evidence).not.toBeNull();
    expect(step(world, model.command, book)).toMatchObject({ ok: true });
  });

  it.each(tactics)('should change nothing by being considered: %s', (move) => {
    const world = objected();
    const before = JSON.stringify(world);
    screenOf(world, { move, shaded: true });
    expect(JSON.stringify(world)).toBe(before);
  });

  it.each(tactics)('should expect the same whatever only a party knows: %s', (move) => {
    const world = objected();
    const view = viewFor(mediator, world, book);
    const other = throughJson(world);
    for (const [party, { mandate }] of Object.entries(other.parties)) {
      instruct(other, party, { reservation: mandate.reservation + 9000 });
      for (const [item, values] of Object.entries(mandate.values))
        instruct(other, party, { values: { [item]: values.toReversed() } });
    }
    const forecasts = [world, other].map((each) => {
      const reckoning = tableReckoning(view, book, each);
      if (reckoning === null) throw new Error('expected a table under way');
      return tableScreenModel(view, book, [], { ...emptyTableDraft, move }, reckoning, t).forecast;
    });
    expect(forecasts[0]).toEqual(forecasts[1]);
  });

  it.each(['message', 'save-face', 'offer', 'vouch'] as const)(
    'should say why %s must wait for a text',
    (move) => {
      expect(closedOf(atTable(book, { agenda }), move)).toBe(t('refusal.table/no-text'));
    },
  );

  it('should say why the sealed sentence is closed while every chair is filled', () => {
    expect(closedOf(objected(), 'sealed')).toBe(t('refusal.table/not-sealed'));
  });

  it('should offer to read the sentence of a guest that stayed away', () => {
    const world = objected();
    if (world.table === null || world.invitation === null) throw new Error('expected a table');
    world.table.present = world.table.present.filter((party) => party !== 'japan');
    world.invitation.replies['japan'] = { answer: 'no' };
    world.scores.credibility['japan'] = 90_000;
    const model = screenOf(world, { move: 'sealed' });
    expect(model.command).toMatchObject({ type: 'readSealed', party: 'japan' });
    expect(model.unavailable).toBeNull();
  });

  it('should say that word without a source moves nobody, and with one is believed', () => {
    const world = objected();
    const draft = { move: 'message', party: 'rok', to: 'dprk' } as const;
    expect(screenOf(world, draft).forecast.effect.sentence).toContain('moves nobody');
    known(world.parties, 'rok').tended = true;
    const model = screenOf(world, draft);
    expect(model.forecast.effect.sentence).toContain('believed');
    expect(model.forecast.lines[0]).toMatchObject({ sign: 'plus' });
  });

  it('should name the price of saying more than is known, and that it works once', () => {
    const world = objected();
    const draft = { move: 'message', party: 'rok', to: 'dprk', shaded: true } as const;
    expect(screenOf(world, draft).choices.shade?.price).toContain(
      `${Math.abs(book.rules.shadedFoundOut)} credibility`,
    );
    make(world, draft);
    answerAll(world, book, { dprk: { seat: 'dprk', type: 'object', item: disputed } });
    expect(screenOf(world, draft).forecast.effect.sentence).toContain('will not be moved so again');
  });

  it('should show what is given and staked: the shift, the stake, and what it costs', () => {
    const world = objected();
    const given = screenOf(world, { move: 'offer', party: 'dprk' }).forecast.lines;
    expect(given.map(({ sign }) => sign)).toEqual(['plus', 'minus', 'minus']);
    const word = screenOf(world, { move: 'vouch', party: 'rok', to: 'dprk' }).forecast.lines;
    expect(word.map(({ sign }) => sign)).toEqual(['plus', 'plus', 'minus']);
  });

  it('should close means that cost more than the house holds', () => {
    const world = objected();
    world.scores.capital = 0;
    expect(closedOf(world, 'offer')).toBe(t('refusal.table/too-dear'));
    const means = screenOf(world, { move: 'offer' }).choices.means ?? [];
    expect(means.every(({ unavailable }) => unavailable !== null)).toBe(true);
  });

  it('should propose means that the house can pay', () => {
    const world = objected();
    world.scores.capital = 1000;
    const model = screenOf(world, { move: 'offer' });
    expect(model.unavailable).toBeNull();
    expect(book.means[model.draft.means]?.cost).toBe(1);
  });

  it('should count an exchange more after a brisk pace', () => {
    const world = objected();
    const { left, of } = screenOf(world).exchanges;
    make(world, { move: 'pace', pace: 'brisk' });
    const { rules } = book;
    expect(screenOf(world).exchanges).toMatchObject({
      left: left + rules.paceExchanges,
      of: of + rules.paceExchanges,
    });
    expect(closedOf(world, 'pace')).toBe(t('refusal.table/pace-set'));
  });
});

describe('the document after the tactics', () => {
  it('should open with the words of a party, first as a proposal', () => {
    const world = objected();
    expect(screenOf(world, { move: 'save-face', party: 'dprk' }).document.opening).toMatchObject({
      proposed: true,
    });
    make(world, { move: 'save-face', party: 'dprk' });
    answerAll(world, book);
    const { opening } = screenOf(world).document;
    expect(opening).toMatchObject({ proposed: false, flag: { name: 'DPRK' } });
    expect(closedOf(world, 'save-face')).toBe(t('refusal.table/opens-already'));
  });

  it('should mark facts at their clause, and means and a word at their column', () => {
    const world = objected();
    const refuse = { dprk: { seat: 'dprk', type: 'object', item: disputed } } as const;
    for (const draft of [
      { move: 'facts', item: disputed },
      { move: 'offer', party: 'dprk' },
      { move: 'vouch', party: 'rok', to: 'dprk' },
    ] as const) {
      make(world, draft);
      answerAll(world, book, refuse);
    }
    const { rows, columns, gauges } = screenOf(world).document;
    expect(rows.map(({ facts }) => facts !== null)).toEqual([false, false, true]);
    const column = columns.find(({ party }) => party === 'dprk');
    expect(column?.given.map(({ kind }) => kind)).toEqual(['means', 'word']);
    const reasons = gauges.find(({ party }) => party === 'dprk')?.reasons ?? [];
    expect(reasons.map(({ sentence }) => sentence)).toContain('The host vouched for the ROK');
  });
});

describe('what was said of the tactics', () => {
  it('should keep word and surety between those concerned', () => {
    for (const move of ['message', 'vouch'] as const) {
      const world = objected();
      const said = screenOf(world, {}, make(world, { move, party: 'rok', to: 'dprk' })).said;
      expect(said.latest?.statements[0]).toMatchObject({ party: 'dprk', isPrivate: true });
    }
  });

  it('should leave no sentence without words, whatever was done', () => {
    const world = objected({ publicity: 'announced' });
    if (world.table !== null) world.table.exchangesLeft = tactics.length + 1;
    const events = tactics.flatMap((move) => {
      const made = make(world, { move, pace: 'brisk' });
      return [...made, ...answerAll(world, book).events];
    });
    const model = screenOf(world, {}, events);
    expect(textsIn([model, newsLines({ events, entries: [] }, t)]).join(' ')).not.toMatch(
      /⟦|\{\{|undefined|null/,
    );
    expect(model.said.log.map(({ heading }) => heading).join(' ')).toContain('praised');
  });

  it('should tell a leak on the page, in the picture and to the ear', () => {
    const world = objected({ publicity: 'quiet' });
    const eager = { ...book, rules: { ...book.rules, leakChance: 1 } };
    const { events } = give(world, eager, { seat: mediator, type: 'hearAll' });
    const model = screenOf(world, {}, events);
    expect(model.leak).toBe('Word of the talks is out; they are announced talks now.');
    expect(model.scene).toContain('Word of the talks is out');
    expect(model.said.log).toHaveLength(1);
    expect(model.said.latest?.statements[0]?.note).toBe(model.leak);
    expect(newsLines({ events, entries: [] }, t)[0]).toBe(model.leak);
    const view = viewFor(mediator, world, book);
    expect(tableStage(view, book, events, t)).toMatchObject({ quiet: false });
    expect(tableStage(view, book, events, t)?.lamps).toBeGreaterThan(0);
    expect(model.exchanges.of).toBe(book.rules.exchangesQuiet);
  });

  it('should warn of a leak in quiet talks of many alone', () => {
    expect(screenOf(objected({ publicity: 'quiet' })).document.leakNote).not.toBeNull();
    expect(screenOf(objected()).document.leakNote).toBeNull();
  });
});

/** A text adopted by all, before the one look at it. */
function adopted(): World {
  const world = withText(book, { agenda });
  answerAll(world, book);
  give(world, book, { seat: mediator, type: 'closeTable', as: 'text' });
  return world;
}

function improveOf(world: World, draft: Partial<ImproveDraft> = {}) {
  const view = viewFor(mediator, world, book);
  const reckoner = improveReckoner(view, book);
  return improveModel(view, book, { ...emptyImproveDraft, ...draft }, reckoner, t);
}

describe('the look for something better', () => {
  it('should be open once, after adoption alone', () => {
    const world = adopted();
    expect(improveOf(world)?.unavailable).toBe(t('improve.same'));
    const model = improveOf(world, { item: disputed, wording: 'face-saving' });
    if (model === null) throw new Error('expected a look to be open');
    give(world, book, model.command);
    expect(improveOf(world)).toBeNull();
    const nothing = objected();
    give(nothing, book, { seat: mediator, type: 'closeTable', as: 'nothing' });
    expect(improveOf(nothing)).toBeNull();
  });

  it('should know what a change of wording brings, and only guess at another option', () => {
    const world = adopted();
    const reworded = improveOf(world, { item: disputed, wording: 'face-saving' });
    expect(reworded?.shifts.every(({ low, high }) => low === high)).toBe(true);
    const { options = [] } = improveOf(world, { item: disputed }) ?? {};
    const other = options.find(({ chosen, depth }) => !chosen && depth > 0)?.option ?? null;
    const changed = improveOf(world, { item: disputed, option: other });
    expect(changed?.shifts.some(({ low, high }) => low < high)).toBe(true);
    for (const { party, low, high } of changed?.shifts ?? [])
      expect(low, party).toBeLessThanOrEqual(high);
  });

  it.each([0, 2, 3])('should tell what came of it: option %i', (place) => {
    const world = adopted();
    const options = improveOf(world, { item: disputed })?.options ?? [];
    const model = improveOf(world, { item: disputed, option: options[place]?.option ?? null });
    if (model === null) throw new Error('expected a look to be open');
    const { events } = give(world, book, model.command);
    const closing = { events, entries: [] };
    const { improvement } = outcomeModel(
      viewFor(mediator, world, book),
      book,
      closing,
      () => [],
      t,
    );
    const done = events.some(({ type }) => type === 'improved');
    expect(improvement?.accepted).toBe(done);
    expect(improvement?.sentence).toContain(done ? 'accepted' : 'would lose by it');
    if (done) expect(model.shifts.some(({ tone }) => tone === 'bad')).toBe(false);
  });
});
