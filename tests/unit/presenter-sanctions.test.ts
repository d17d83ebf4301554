import { describe, expect, it } from 'vitest';
import { tableReckoning } from '../../src/app/table-reckoning.ts';
import type { Book } from '../../src/model/book.ts';
import type { World } from '../../src/model/world.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { epilogueModel } from '../../src/presenter/epilogue.ts';
import { tableScreenModel } from '../../src/presenter/table.ts';
import type { TableScreenModel } from '../../src/presenter/table.ts';
import { emptyTableDraft } from '../../src/presenter/table-draft.ts';
import type { TableDraft } from '../../src/presenter/table-draft.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship, underSanctions } from '../support/books.ts';
import { answerAll, atTable, give, withText } from '../support/games.ts';

const book = flagship.play;
const { mediator: seat } = book;
const item = 'economic-cooperation';
const option = 'pilot-project';
const meeting = { publicity: 'public', agenda: [item, 'environment'] } as const;
const proposal = { ...meeting, agenda: [...meeting.agenda] };

function screenOf(world: World, draft: Partial<TableDraft>, of: Book = book): TableScreenModel {
  const view = viewFor(seat, world, of);
  const reckoning = tableReckoning(view, of, world);
  if (reckoning === null) throw new Error('expected a table under way');
  const t = createTranslate('en', { en: { 'sanction.measure.name': 'a measure of ours' } });
  return tableScreenModel(view, of, [], { ...emptyTableDraft, ...draft }, reckoning, t);
}

function choiceOf({ choices }: TableScreenModel, id = option) {
  const found = choices.options?.find((each) => each.option === id);
  if (found === undefined) throw new Error(`expected the choice ${id}`);
  return found;
}

describe('sanctions on the table screen', () => {
  it('should say before the choice that an option needs an exemption and what asking takes', () => {
    const world = withText(book, proposal);
    answerAll(world, book);
    const model = screenOf(world, { move: 'amend', item });
    expect(choiceOf(model)).toMatchObject({
      unavailable: null,
      note: 'exemption needed: one exchange more',
    });
    expect(choiceOf(model, 'training').note).toBe('');
    const draft = { move: 'amend', item, option, wording: 'plain' } as const;
    const chosen = screenOf(world, draft);
    const row = chosen.document.rows.find((each) => each.item === item);
    expect(row?.sanctions).toBe('needs an exemption from sanctions');
    const [asked, ...more] = chosen.forecast.exemptions?.clauses ?? [];
    expect(more).toEqual([]);
    expect(chosen.forecast.exemptions?.takes).toBe('Asking takes one exchange more.');
    expect(asked?.sentence).toContain('Security Council resolution 1874 (12 June 2009)');
    expect(asked?.measures[0]?.mark).toBe('UNSC 1874');
    give(world, book, chosen.command);
    answerAll(world, book);
    const after = screenOf(world, { move: 'amend', item });
    expect(choiceOf(after).note).toBe('in the text now');
    const reworded = screenOf(world, { ...draft, wording: 'face-saving' });
    expect(reworded.forecast.exemptions).toBeNull();
  });

  it('should shut the choice with the measure and its day where an option is barred', () => {
    const barring = underSanctions({ finance: 'barred' }, { from: '2014-02-03' });
    const world = withText(barring, proposal);
    answerAll(world, barring);
    for (const move of ['amend', 'table', 'suggest'] as const) {
      const model = screenOf(world, { move, item }, barring);
      expect(choiceOf(model).unavailable).toBe(
        'Barred by sanctions: a measure of ours (3 February 2014).',
      );
      expect(model.draft.option).not.toBe(option);
      expect(choiceOf(model, 'training').unavailable).toBeNull();
    }
    const forced = screenOf(world, { move: 'amend', item, option, wording: 'plain' }, barring);
    expect(forced.unavailable).toBe('Sanctions in force bar that. Choose another option.');
  });

  it('should say the same of what the host has to give', () => {
    for (const [makes, note, unavailable] of [
      ['exemption-needed', /· exemption needed: one exchange more$/, null],
      ['barred', /points/, 'Barred by sanctions: a measure of ours (1 January 2014).'],
    ] as const) {
      const under = underSanctions({ aid: makes });
      const world = withText(under, proposal);
      answerAll(world, under);
      world.scores.capital = 8000;
      const draft = { move: 'offer', party: 'dprk' } as const;
      const means = screenOf(world, draft, under).choices.means ?? [];
      const aid = means.find((each) => each.means === 'aid-corridor');
      expect(aid?.unavailable).toBe(unavailable);
      expect(aid?.note).toMatch(note);
      const other = screenOf(world, { ...draft, party: 'rok' }, under).choices.means ?? [];
      expect(other.find((each) => each.means === 'aid-corridor')?.unavailable).toBeNull();
    }
  });

  it('should tell after the end that sanctions had come to bar a word', () => {
    const world = withText(book, { ...proposal, track: '1' });
    answerAll(world, book);
    give(world, book, { seat, type: 'closeTable', as: 'text' });
    const [commitment] = world.commitments;
    if (commitment === undefined) throw new Error('expected a promise');
    const broken = { ...commitment, status: 'broken' as const };
    const newsOf = (barred: boolean): string => {
      const season = { year: 2017, season: 'winter', trust: 0, risk: [] } as const;
      const seasons = [
        { ...season, news: [{ kind: 'promise' as const, commitment: broken, barred }] },
      ];
      const told = {
        between: ['dprk', 'rok'] as const,
        agreements: 1,
        firstCrisis: null,
        durability: 0,
      };
      const t = createTranslate('en', book.scenario.texts);
      return JSON.stringify(epilogueModel({ ...told, seasons }, [], book, t));
    };
    expect(newsOf(true)).toContain('Sanctions had come to bar the word of');
    expect(newsOf(false)).not.toContain('Sanctions had come');
  });

  it('should shut the choice where no time is left to ask for an exemption', () => {
    const world = atTable(book, proposal);
    while ((world.table?.exchangesLeft ?? 0) > 1) give(world, book, { seat, type: 'recess' });
    const model = screenOf(world, { move: 'table', item });
    expect(choiceOf(model).unavailable).toBe(
      'Needs an exemption from sanctions; no time is left to ask.',
    );
    expect(model.unavailable).toBeNull();
  });
});
