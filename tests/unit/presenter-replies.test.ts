import { describe, expect, it } from 'vitest';
import { conveningReckoner, repliesReckoner } from '../../src/app/meeting-reckoners.ts';
import { houseReckoning } from '../../src/app/house-reckoning.ts';
import { waysOut } from '../../src/app/ways-out.ts';
import { thisPhase, thisRound, wholeLedger } from '../../src/app/passages.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { World } from '../../src/model/world.ts';
import { hosts } from '../../src/policy/registry.ts';
import { conveningModel } from '../../src/presenter/convening.ts';
import { firstDraft } from '../../src/presenter/convening-draft.ts';
import { groundworkModel } from '../../src/presenter/groundwork.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { forumModel } from '../../src/presenter/replies-forum.ts';
import { repliesModel } from '../../src/presenter/replies.ts';
import type { RepliesModel } from '../../src/presenter/replies.ts';
import type { Game } from '../../src/session/game.ts';
import { viewFor } from '../../src/session/view.ts';
import { fiveNegotiators, flagship } from '../support/books.ts';
import { answerAll, atConvening, give, invite } from '../support/games.ts';
import { gamesSeen, textsIn } from '../support/presented.ts';

const book = flagship.bulk;

function model(world: World, events: readonly GameEvent[] = []): RepliesModel {
  const view = viewFor(book.mediator, world, book);
  const t = createTranslate('en', book.scenario.texts);
  return repliesModel(view, book, events, repliesReckoner(view, book), t);
}

/** An invitation that all follow but Japan, which sets a condition. */
function withCondition(): World {
  const world = atConvening(book);
  invite(world, book, { agenda: ['environment', 'nuclear'] });
  answerAll(world, book, {
    japan: {
      seat: 'japan',
      type: 'setCondition',
      condition: { change: 'drop-item', item: 'nuclear' },
    },
  });
  return world;
}

describe('the page of replies', () => {
  it('should wait until all have answered', () => {
    const world = atConvening(book);
    invite(world, book);
    give(world, book, { seat: 'dprk', type: 'accept' });
    const { next, waiting, sentence } = model(world);
    expect(next.command).toBeNull();
    expect(waiting).toBe(true);
    expect(sentence).not.toMatch(/DPRK/);
  });

  it('should open the table once two come', () => {
    const world = atConvening(book);
    invite(world, book, { guests: ['dprk', 'japan'] });
    answerAll(world, book);
    expect(model(world).next.command).toBe('openTable');
  });

  it('should call off a meeting to which one alone would come', () => {
    const world = atConvening(book);
    invite(world, book, { guests: ['dprk', 'japan'] });
    answerAll(world, book, { japan: { seat: 'japan', type: 'refuse' } });
    const { next, callOff } = model(world);
    expect(next.command).toBe('callOff');
    expect(callOff).toBeNull();
  });

  it('should put a condition into words and offer to meet it', () => {
    const japan = model(withCondition()).rows.find(({ party }) => party === 'japan');
    expect(japan?.condition?.asks).toMatch(/nuclear/);
    expect(japan?.condition?.unavailable).toBeNull();
  });

  it('should not offer a second condition once one was met', () => {
    const world = withCondition();
    give(world, book, { seat: book.mediator, type: 'meetCondition', party: 'japan' });
    answerAll(world, book, {
      rok: {
        seat: 'rok',
        type: 'setCondition',
        condition: { change: 'publicity', publicity: 'public' },
      },
    });
    const { rows, moved } = model(world);
    expect(moved).toMatch(/Japan/);
    expect(rows.find(({ party }) => party === 'rok')?.condition?.unavailable).not.toBeNull();
  });

  it('should give the reasons that the mediator read into an answer', () => {
    const world = atConvening(book);
    invite(world, book);
    const { events } = answerAll(world, book);
    expect(model(world, events).rows.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(model(world).rows.every(({ reasons }) => reasons.length === 0)).toBe(true);
  });

  it('should let every party say the same whenever the page is drawn', () => {
    const world = withCondition();
    expect(model(world).rows.map(({ line }) => line)).toEqual(
      model(world).rows.map(({ line }) => line),
    );
  });
});

/** Everything that groundwork, convening and replies say in one state of a game. */
function said(game: Game): string[] {
  const { book: of } = game;
  const t = createTranslate('en', of.scenario.texts);
  const view = viewFor(of.mediator, game.world, of);
  switch (view.phase) {
    case 'groundwork':
      if (view.groundwork.some(({ round }) => round === view.round)) return [];
      return textsIn(
        Object.keys(of.groundwork).map((act) => {
          const choice = { act, target: null, partner: null };
          const house = houseReckoning(game.world, of, wholeLedger(game), choice);
          return groundworkModel(view, of, choice, waysOut(view, of), house, t);
        }),
      );
    case 'convening': {
      const draft = firstDraft(view, of);
      const reckoner = conveningReckoner(view, of);
      return textsIn([
        conveningModel(view, of, draft, null, reckoner, t),
        forumModel(view, of, thisRound(game).events, t),
      ]);
    }
    case 'replies':
      return textsIn(repliesModel(view, of, thisPhase(game).events, repliesReckoner(view, of), t));
    default:
      return [];
  }
}

const gap = /⟦|\{\{|\bundefined\b|\bNaN\b|\bnull\b/;

describe('the words before a table', () => {
  it.each(['patient-host', 'loud-host'] as const)(
    'should leave no gap in a whole game of %s',
    (name) => {
      const host = hosts[name];
      if (host === undefined) throw new Error(`expected a policy ${name}, got none`);
      const faults = new Set<string>();
      for (const game of gamesSeen(flagship.play, host, '12'))
        for (const text of said(game)) if (gap.test(text)) faults.add(text);
      expect([...faults]).toEqual([]);
    },
  );

  it('should tell who went to a forum that another state convened', () => {
    const host = hosts['do-nothing'];
    if (host === undefined) throw new Error('expected a policy do-nothing, got none');
    const t = createTranslate('en', flagship.scenario.texts);
    const forums = [...gamesSeen(flagship.play, host, '12')].flatMap((game) => {
      const view = viewFor(game.book.mediator, game.world, game.book);
      const { events } = thisRound(game);
      const found = view.phase === 'convening' ? forumModel(view, game.book, events, t) : null;
      return found === null ? [] : [found];
    });
    expect(forums).toHaveLength(flagship.scenario.forums.length);
    const [first] = forums;
    expect([...(first?.went ?? []), ...(first?.refused ?? [])]).toHaveLength(5);
  });

  it('should show the pages of a campaign whose parties have neither flag nor name', () => {
    const host = hosts['patient-host'];
    if (host === undefined) throw new Error('expected a policy patient-host, got none');
    for (const game of gamesSeen(fiveNegotiators.play, host, '3'))
      expect(() => said(game)).not.toThrow();
  });
});
