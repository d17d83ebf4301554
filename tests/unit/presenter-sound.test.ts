import { describe, expect, it } from 'vitest';
import { passageOf } from '../../src/app/passages.ts';
import type { GameEvent, Happening } from '../../src/model/event.ts';
import type { View } from '../../src/model/view.ts';
import type { Commitment, MeetingRecord, Outcome, Proposal } from '../../src/model/world.ts';
import { outcomes } from '../../src/model/world.ts';
import { hosts } from '../../src/policy/registry.ts';
import { createTranslate } from '../../src/presenter/messages/translate.ts';
import { soundSettings, USUAL_SOUND } from '../../src/presenter/sound-settings.ts';
import { captionOf, cuesOf, replyCues } from '../../src/presenter/sound.ts';
import type { Cue } from '../../src/presenter/sound.ts';
import { moods, roomKinds, soundscape } from '../../src/presenter/sound-mood.ts';
import type { MusicMood } from '../../src/presenter/sound-mood.ts';
import type { World } from '../../src/model/world.ts';
import { viewFor } from '../../src/session/view.ts';
import { fiveNegotiators, flagship } from '../support/books.ts';
import {
  answerAll,
  atConvening,
  atTable,
  freshWorld,
  give,
  invite,
  withText,
} from '../support/games.ts';
import { gamesSeen } from '../support/presented.ts';

const book = flagship.bulk;
const t = createTranslate('en', book.scenario.texts);
const host = book.mediator;

function look(world: World, seat = host): View {
  return viewFor(seat, world, book);
}

const sitting = atTable(book);
const proposal: Proposal = sitting.invitation?.proposal ?? {
  host,
  venue: 'hall',
  track: '1.5',
  publicity: 'announced',
  agenda: [],
  guests: [],
};
const clause = { item: 'environment', option: 'none', wording: 'plain' } as const;

function meetingWith(outcome: Outcome): MeetingRecord {
  return {
    id: 'meeting-1',
    round: 1,
    date: '2014-06-30',
    forum: null,
    proposal,
    replies: {},
    attended: ['dprk', 'japan'],
    outcome,
    text: null,
    endorsedBy: [],
    told: true,
    vouched: [],
    sealedRead: [],
    improved: false,
  };
}

function promise(status: Commitment['status']): Commitment {
  return { id: 'c', meeting: 'meeting-1', party: 'dprk', clause, made: 1, due: 2, status };
}

function heard(happening: Happening, seenBy: GameEvent['seenBy'] = 'all', view = look(sitting)) {
  return cuesOf([{ ...happening, seenBy }], view).map(({ sound, tells }) => [sound, tells]);
}

const closes = (outcome: Outcome): Happening => ({
  type: 'tableClosed',
  outcome,
  meeting: meetingWith(outcome),
});

function answer(party: string, stance: 'endorse' | 'object'): GameEvent {
  return { type: 'answered', party, stance: { answer: stance, item: null }, seenBy: 'all' };
}

function objectionOf(parties: string[]): Cue {
  return { sound: 'objection', tells: 'objection', parties };
}

describe('the signals', () => {
  it.each<[string, Happening, string, string]>([
    ['a round', { type: 'roundBegan', round: 2 }, 'page', 'page'],
    ['consent', { type: 'replied', party: 'dprk', reply: { answer: 'yes' } }, 'arrival', 'arrival'],
    ['a refusal', { type: 'replied', party: 'us', reply: { answer: 'no' } }, 'refusal', 'refusal'],
    [
      'a condition',
      {
        type: 'replied',
        party: 'us',
        reply: { answer: 'conditional', condition: { change: 'add-guest', party: 'rok' } },
      },
      'conditional',
      'conditional',
    ],
    [
      'a forum',
      { type: 'forumHeld', forum: 'f', attended: ['us'], refused: [] },
      'seating',
      'forum',
    ],
    [
      'a table',
      { type: 'tableOpened', present: ['us', 'dprk'], absent: [], contest: 'none' },
      'seating',
      'seating',
    ],
    ['a text', { type: 'textTabled', author: host, clauses: [] }, 'page', 'text'],
    ['an amendment', { type: 'clauseAmended', clause }, 'page', 'amendment'],
    [
      'an endorsement',
      { type: 'answered', party: 'us', stance: { answer: 'endorse', item: null } },
      'endorsement',
      'endorsement',
    ],
    [
      'an objection',
      { type: 'answered', party: 'us', stance: { answer: 'object', item: null } },
      'objection',
      'objection',
    ],
    ['a walk-out', { type: 'walkedOut', party: 'dprk' }, 'walk-out', 'walk-out'],
    ['a signature', closes('full'), 'signing', 'signing'],
    ['half a signature', closes('partial'), 'signing', 'signing'],
    ['a statement', closes('chair-statement'), 'closing', 'agreed'],
    ['another date', closes('meet-again'), 'closing', 'agreed'],
    ['a collapse', closes('collapse'), 'closing', 'closing'],
    ['no result', closes('no-result'), 'closing', 'closing'],
    ['an empty table', closes('nobody-came'), 'closing', 'not-held'],
    ['the press', { type: 'announced', meeting: 'meeting-1' }, 'press', 'press'],
    ['a leak', { type: 'leaked' }, 'press', 'leak'],
    ['opening words', { type: 'openedWithWords', party: 'dprk' }, 'page', 'opening-words'],
    [
      'a kept promise',
      { type: 'commitmentSettled', commitment: promise('kept') },
      'endorsement',
      'kept',
    ],
    [
      'a broken one',
      { type: 'commitmentSettled', commitment: promise('broken') },
      'objection',
      'broken',
    ],
    ['the end', { type: 'campaignEnded', ending: 'x' }, 'ending', 'ending'],
  ])('should tell of %s', (_, happening, sound, tells) => {
    expect(heard(happening)).toEqual([[sound, tells]]);
  });

  it.each<[string, Happening]>([
    ['a caucus', { type: 'caucusHeld', party: 'dprk', candid: true }],
    ['a hint', { type: 'tellNoticed', party: 'dprk', leaning: 'x' }],
    ['reasons', { type: 'replyExplained', party: 'dprk', terms: [] }],
    ['a question answered', { type: 'clarified', party: 'dprk', item: 'environment' }],
    [
      'a concession in private',
      { type: 'concessionConsidered', party: 'us', item: 'a', option: 'b', inPrivate: true },
    ],
    ['a concession refused', { type: 'concessionRefused', party: 'us', item: 'a', option: 'b' }],
    [
      'a change of heart',
      { type: 'chartMoved', party: 'us', region: 'posture', from: 'a', to: 'b' },
    ],
    ['a promise made', { type: 'commitmentMade', commitment: promise('running') }],
    ['another’s table', closes('held')],
  ])('should be silent about %s', (_, happening) => {
    expect(heard(happening)).toEqual([]);
    expect(heard(happening, [host, 'dprk'])).toEqual([]);
  });

  it('should be silent about what the seat may not know', () => {
    expect(heard({ type: 'walkedOut', party: 'dprk' }, ['dprk', 'japan'])).toEqual([]);
    expect(heard({ type: 'walkedOut', party: 'dprk' }, [host, 'dprk'])).toHaveLength(1);
  });

  it('should be silent about what became of a quiet promise', () => {
    const kept = { type: 'commitmentSettled', commitment: promise('kept') } as const;
    expect(heard(kept, [host, 'dprk'])).toEqual([]);
  });

  it('should tell of many at once in one sound, and of no more than four things', () => {
    const cues = cuesOf(
      [
        { type: 'roundBegan', round: 1, seenBy: 'all' },
        { type: 'textTabled', author: host, clauses: [], seenBy: 'all' },
        answer('us', 'endorse'),
        answer('dprk', 'object'),
        answer('japan', 'endorse'),
        { type: 'walkedOut', party: 'dprk', seenBy: 'all' },
      ],
      look(sitting),
    );
    expect(cues.map(({ tells }) => tells)).toEqual([
      'text',
      'endorsement',
      'objection',
      'walk-out',
    ]);
    expect(cues[1]?.parties).toEqual(['us', 'japan']);
  });

  it('should sound answers as the page shows them, not all when they come in', () => {
    const world = atConvening(book);
    const sent = invite(world, book);
    const answered = answerAll(world, book, { us: { seat: 'us', type: 'refuse' } });
    const view = look(world);
    expect(view.phase).toBe('replies');
    expect(cuesOf([...sent.events, ...answered.events], view)).toEqual([]);
    expect(replyCues(['us'], view)).toEqual([
      { sound: 'refusal', tells: 'refusal', parties: ['us'] },
    ]);
    expect(replyCues(['dprk', 'japan'], view)[0]?.parties).toEqual(['dprk', 'japan']);
    expect(replyCues(['nobody'], view)).toEqual([]);
  });
});

describe('the captions', () => {
  it('should name who it is about, one or many', () => {
    expect(captionOf(objectionOf(['dprk']), t)).toBe('Dull strings: the DPRK objects');
    expect(captionOf(objectionOf(['dprk', 'japan']), t)).toBe(
      'Dull strings: the DPRK and Japan object',
    );
  });

  it('should have words for everything that sounds in whole games', () => {
    const told = new Set<string>();
    for (const { bulk } of [flagship, fiveNegotiators]) {
      const say = createTranslate('en', bulk.scenario.texts);
      for (const policy of Object.values(hosts)) {
        let steps = 0;
        for (const game of gamesSeen(bulk, policy, '7')) {
          const view = viewFor(bulk.mediator, game.world, bulk);
          const { events } = passageOf(game.steps.slice(steps), bulk.mediator);
          steps = game.steps.length;
          for (const cue of cuesOf(events, view)) {
            told.add(cue.tells);
            const words = captionOf(cue, say);
            expect(words).not.toMatch(/⟦|\{\{|undefined/);
          }
          const scape = soundscape(view, bulk);
          expect(moods).toContain(scape.mood);
          expect([null, ...roomKinds]).toContain(scape.room);
          expect(scape.room !== null).toBe(view.phase === 'table');
        }
      }
    }
    expect([...told]).toEqual(
      expect.arrayContaining(['page', 'seating', 'endorsement', 'objection', 'signing', 'ending']),
    );
  });
});

function moodAt(world: World): MusicMood {
  return soundscape(look(world), book).mood;
}

/** The mood once every pair of parties trusts each other so many points more. */
function moodAfter(points: number): MusicMood {
  const world = freshWorld(book);
  for (const from of book.partyIds) {
    const trust = world.scores.trust[from] ?? {};
    for (const [to, amount] of Object.entries(trust)) trust[to] = amount + points * 1000;
  }
  return moodAt(world);
}

describe('the music', () => {
  it('should begin calm', () => {
    expect(moodAt(freshWorld(book))).toBe('calm');
    expect(moodAt(sitting)).toBe('calm');
  });

  it('should follow the table', () => {
    const warm = withText(book);
    answerAll(warm, book);
    expect(moodAt(warm)).toBe('warm');
    const cold = withText(book);
    answerAll(
      cold,
      book,
      Object.fromEntries(
        book.partyIds.map((seat) => [
          seat,
          { seat, type: 'object', item: proposal.agenda[0] ?? 'none' } as const,
        ]),
      ),
    );
    expect(moodAt(cold)).toBe('strained');
  });

  it('should follow trust over the campaign', () => {
    expect([moodAfter(-5), moodAfter(0), moodAfter(5)]).toEqual(['strained', 'calm', 'warm']);
  });

  it('should know every way in which a meeting ends and a campaign too', () => {
    for (const outcome of outcomes) {
      const world = freshWorld(book);
      world.phase = 'outcome';
      world.meetings.push(meetingWith(outcome));
      expect(moods).toContain(moodAt(world));
    }
    const endings = book.scenario.endings.map(({ id, tone }) => {
      const world = freshWorld(book);
      Object.assign(world, { phase: 'ended', ending: id });
      return [tone, moodAt(world)];
    });
    expect(endings).toContainEqual(['bright', 'warm']);
    expect(endings).toContainEqual(['dark', 'strained']);
  });
});

describe('the room', () => {
  it.each([
    ['ikh-tenger', 'valley'],
    ['hall', 'hall'],
    ['bangkok', 'city'],
  ])('should sound at %s like a %s', (venue, room) => {
    const world = atTable(book);
    const view = look(world);
    if (view.invitation === null) throw new Error('expected a table under way');
    const there = { ...view.invitation, proposal: { ...view.invitation.proposal, venue } };
    expect(soundscape({ ...view, invitation: there }, book).room).toBe(room);
  });

  it('should sound nowhere but at a table', () => {
    const world = atConvening(book);
    expect(soundscape(look(world), book).room).toBeNull();
    invite(world, book);
    answerAll(world, book);
    expect(soundscape(look(world), book).room).toBeNull();
    give(world, book, { seat: host, type: 'openTable' });
    expect(soundscape(look(world), book).room).not.toBeNull();
  });
});

describe('the settings of sound', () => {
  it('should be as usual where nothing sensible was stored', () => {
    for (const stored of [undefined, null, 'loud', 7, { music: 'loud', room: Number.NaN }])
      expect(soundSettings(stored)).toEqual(USUAL_SOUND);
  });

  it('should keep what was stored, within bounds', () => {
    expect(
      soundSettings({ muted: true, music: 300, room: -4, cues: 12.4, captions: true }),
    ).toEqual({ muted: true, music: 100, room: 0, cues: 12, captions: true });
  });
});
