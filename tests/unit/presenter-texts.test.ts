import { describe, expect, it } from 'vitest';
import { causeIds } from '../../src/model/causes.ts';
import { refusalCodes } from '../../src/model/refusal.ts';
import { thisPhase, thisRound, wholeLedger } from '../../src/app/passages.ts';
import { hosts } from '../../src/policy/registry.ts';
import { houseReckoning } from '../../src/app/house-reckoning.ts';
import { ladderReckoner } from '../../src/app/meeting-reckoners.ts';
import { aftermathModel } from '../../src/presenter/aftermath.ts';
import { briefingModel } from '../../src/presenter/briefing.ts';
import { endingModel } from '../../src/presenter/ending.ts';
import { firstLadder, ladderEntry, ladderModel } from '../../src/presenter/ladder.ts';
import { capitalCards } from '../../src/presenter/capital-cards.ts';
import { mapStage, NO_LOOK } from '../../src/presenter/map.ts';
import type { MeetingRecord } from '../../src/model/world.ts';
import { forecastSpoilers } from '../../src/rules/spoilers.ts';
import { houseNews } from '../../src/presenter/groundwork-house.ts';
import { noAct } from '../../src/presenter/groundwork.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { newsLines } from '../../src/presenter/news.ts';
import { outcomeModel } from '../../src/presenter/outcome.ts';
import { topBarModel } from '../../src/presenter/top-bar.ts';
import { openSteps } from '../../src/rules/ladder.ts';
import type { Game } from '../../src/session/game.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { gamesSeen, textsIn } from '../support/presented.ts';

const plain = createTranslate('en');

/** Everything that the screens around a meeting say in one state of a game. */
function said(game: Game): string[] {
  const { book } = game;
  const t = createTranslate('en', book.scenario.texts);
  const view = viewFor(book.mediator, game.world, book);
  const round = thisRound(game);
  const models: unknown[] = [
    topBarModel(view, book, t),
    mapStage(view, book, round.entries, NO_LOOK, t),
    capitalCards(view, book, round.entries, t),
    newsLines(round, t),
  ];
  if (view.phase === 'briefing') {
    const reckoning = houseReckoning(game.world, book, wholeLedger(game), noAct);
    const house = houseNews(view, book, reckoning, t);
    models.push(briefingModel(view, book, round, openSteps(view, book), house, t));
  }
  if (view.phase === 'groundwork') {
    const choice = firstLadder(view, book);
    models.push(ladderEntry(view, book, t));
    for (const second of [false, true])
      models.push(
        ladderModel(view, book, { ...choice, second }, round, ladderReckoner(view, book), t),
      );
  }
  if (view.phase === 'outcome') {
    const spoilersOf = (meeting: MeetingRecord) =>
      forecastSpoilers(view, { ...meeting, text: meeting.text ?? [] }, book);
    models.push(outcomeModel(view, book, thisPhase(game), spoilersOf, t));
  }
  if (view.phase === 'aftermath')
    models.push(aftermathModel(view, book, thisPhase(game), round, t));
  if (view.phase === 'ended') {
    const measured = book.scenario.measures.map((measure) => ({ measure, start: 0, end: 1000 }));
    models.push(endingModel(view, book, measured, wholeLedger(game), t));
  }
  return textsIn(models);
}

/** A text that lacks its message, a fact or a name. */
const gap = /⟦|\{\{|\bundefined\b|\bNaN\b|\bnull\b/;

describe('the words of the page', () => {
  it.each(refusalCodes)('should say what to do instead of %s', (code) => {
    expect(plain(`refusal.${code}`)).toMatch(/^[^⟦].*\. .+\.$|^[A-Z][^.]+\.$/);
  });

  it.each(causeIds.filter((id) => id !== 'opening'))(
    'should have both signs of the cause %s',
    (id) => {
      expect(plain.has(`cause.${id}.plus`)).toBe(true);
      expect(plain.has(`cause.${id}.minus`)).toBe(true);
    },
  );

  it('should mark a message that is missing', () => {
    expect(plain('venue.nowhere.name')).toBe('⟦venue.nowhere.name⟧');
  });

  it("should prefer a scenario's own texts", () => {
    const own = createTranslate('en', { en: { 'venue.hall.name': 'The old hall' } });
    expect(own('venue.hall.name')).toBe('The old hall');
  });

  it('should stand in English for what another language lacks', () => {
    const mongolian = createTranslate('mn', { mn: { 'venue.hall.name': 'Танхим' } });
    expect(mongolian('venue.hall.name')).toBe('Танхим');
    expect(mongolian('bar.undo')).toBe('Undo');
  });

  it.each(['patient-host', 'loud-host', 'do-nothing'] as const)(
    'should leave no gap in a whole game of %s',
    (name) => {
      const host = hosts[name];
      if (host === undefined) throw new Error(`expected a policy ${name}, got none`);
      const faults = new Set<string>();
      for (const game of gamesSeen(flagship.play, host, '11'))
        for (const text of said(game)) if (gap.test(text)) faults.add(text);
      expect([...faults]).toEqual([]);
    },
  );
});
