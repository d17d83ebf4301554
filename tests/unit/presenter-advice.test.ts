import { describe, expect, it } from 'vitest';
import { tableReckoning } from '../../src/app/table-reckoning.ts';
import { mediatorMoves } from '../../src/model/command.ts';
import type { Adviser } from '../../src/policy/policy.ts';
import { automaticMediator, loudHost, patientHost, skilledHost } from '../../src/policy/hosts.ts';
import { adviceModel } from '../../src/presenter/advice.ts';
import { advisedDraft } from '../../src/presenter/advice-draft.ts';
import { reasonSentence } from '../../src/presenter/advice-reasons.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { commandOf } from '../../src/presenter/table-command.ts';
import { talksOf } from '../../src/presenter/table-draft.ts';
import { settleDraft } from '../../src/presenter/table-settle.ts';
import { viewFor } from '../../src/session/view.ts';
import { fiveNegotiators, flagship } from '../support/books.ts';
import { gamesSeen, textsIn } from '../support/presented.ts';

const gap = /⟦|\{\{|\bundefined\b|\bNaN\b|\bnull\b/;

/** Every piece of advice that a player who follows a host would be given. */
function* hints(books: typeof flagship, follows: Adviser, asks: Adviser, seed: string) {
  const book = books.play;
  for (const game of gamesSeen(book, follows, seed)) {
    if (game.world.phase === 'ended') continue;
    const view = viewFor(book.mediator, game.world, book);
    yield { game, book, view, advice: asks.advise(view, book) };
  }
}

describe('a hint', () => {
  it.each([
    [automaticMediator, automaticMediator],
    [patientHost, automaticMediator],
    [loudHost, automaticMediator],
    [automaticMediator, skilledHost()],
    [loudHost, loudHost],
  ])('should leave no gap in its words: playing as %o', (follows, asks) => {
    for (const books of [flagship, fiveNegotiators]) {
      const t = createTranslate('en', books.scenario.texts);
      const faults = new Set<string>();
      for (const { view, book, advice } of hints(books, follows, asks, '7')) {
        const model = adviceModel(view, book, advice, t);
        expect(model.reasons.length).toBeGreaterThan(0);
        expect(model.reasons.length).toBeLessThanOrEqual(3);
        for (const reason of advice.reasons) {
          const sentence = reasonSentence(book, reason, t);
          if (gap.test(sentence)) faults.add(sentence);
        }
        for (const text of textsIn(model)) if (gap.test(text)) faults.add(text);
      }
      expect([...faults]).toEqual([]);
    }
  });

  it('should put into the draft of the table what comes out as the advised command', () => {
    for (const seed of ['1', '2', '3']) {
      for (const { game, view, book, advice } of hints(
        flagship,
        automaticMediator,
        automaticMediator,
        seed,
      )) {
        const talks = talksOf(view);
        const reckoning = tableReckoning(view, book, game.world);
        const draft = advisedDraft(advice.command)?.table ?? null;
        if (view.phase !== 'table' || talks === null || reckoning === null) continue;
        if (draft === null) throw new Error(`expected a draft for ${advice.command.type}`);
        const settled = settleDraft(draft, book, talks, reckoning);
        expect(commandOf(settled, view.seat, book)).toEqual(advice.command);
      }
    }
  });

  it('should have a draft for every choice of a screen, and none for going on', () => {
    const seen = new Map<string, boolean>();
    for (const seed of ['1', '2', '3', '4'])
      for (const { advice } of hints(flagship, automaticMediator, automaticMediator, seed))
        seen.set(advice.command.type, advisedDraft(advice.command) !== null);
    for (const [type, drafted] of seen) {
      expect(mediatorMoves).toContain(type);
      const pressed = [
        'proceed',
        'answerRequest',
        'openTable',
        'callOff',
        'meetCondition',
        'announce',
      ];
      expect([type, drafted]).toEqual([type, !pressed.includes(type)]);
    }
  });
});
