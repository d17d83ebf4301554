import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/model/book.ts';
import type { MeetingRecord, World } from '../../src/model/world.ts';
import { exact } from '../../src/rules/mandates.ts';
import { forecastSpoilers, spoilTerms, workAgainstTexts } from '../../src/rules/spoilers.ts';
import { known, type Turn } from '../../src/rules/turn.ts';
import { total } from '../../src/rules/willingness.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { answerAll, give, withText } from '../support/games.ts';
import { instruct } from '../support/mandates.ts';

const { bulk: book } = flagship;
const { mediator: seat, rules } = book;
const item = 'culture-education';
const spoiler = 'dprk';
const guests = book.partyIds.filter((id) => id !== spoiler);
/** Books in which it surely happens, and never. */
const surely: Book = { ...book, rules: { ...rules, spoilLeftOut: 400, spoilMost: 100 } };
const never: Book = { ...book, rules: { ...rules, spoilMost: 0 } };

/** A text of officials signed without Pyongyang, which stands hostile and would pay for it. */
function signedWithout(change: Partial<MeetingRecord['proposal']> = {}): World {
  const world = withText(book, { track: '1', guests, agenda: [item], ...change });
  answerAll(world, book);
  give(world, book, { seat, type: 'closeTable', as: 'text' });
  const state = known(world.parties, spoiler);
  state.chart = { ...state.chart, value: { ...state.chart.value, posture: 'hostile' } };
  instruct(world, spoiler, { values: { [item]: [0, -6000, -6000, -6000, -6000] } });
  return world;
}

function textOf(world: World) {
  const meeting = world.meetings.at(-1);
  if (meeting?.text === null || meeting === undefined) throw new Error('expected a text');
  return { ...meeting, text: meeting.text };
}

function sumFor(world: World, party = spoiler): number | null {
  const mandate = exact(known(world.parties, party).mandate);
  const credibility = known(world.scores.credibility, party);
  const terms = spoilTerms(world, book, party, textOf(world), { mandate, credibility });
  return terms.length === 0 ? null : total(terms).low;
}

function changed(change: (world: World) => void): number | null {
  const world = signedWithout();
  change(world);
  return sumFor(world);
}

describe('the chance that a text is worked against', () => {
  const plain = sumFor(signedWithout()) ?? 0;

  it('should be a sum of named terms with evidence', () => {
    const world = signedWithout();
    const mandate = exact(known(world.parties, spoiler).mandate);
    const terms = spoilTerms(world, book, spoiler, textOf(world), { mandate, credibility: 0 });
    expect(terms.map(({ cause }) => cause.id)).toEqual(
      expect.arrayContaining(['spoil-left-out', 'spoil-posture', 'spoil-cost']),
    );
    for (const { cause } of terms) expect(book.evidence[cause.evidence]).toBeDefined();
  });

  it('should rise with what the text costs and with the limelight', () => {
    const dearer = changed((world) => {
      instruct(world, spoiler, { values: { [item]: [0, -9000, -9000, -9000, -9000] } });
    });
    const brighter = changed(({ scores }) => {
      scores.limelight = 90_000;
    });
    expect(dearer).toBeGreaterThan(plain);
    expect(brighter).toBeGreaterThan(plain);
  });

  it('should fall where its channel is tended, its sentence read, a word given, the host believed', () => {
    const lowered = [
      changed((world) => {
        const groundwork = 'quiet-visit';
        world.groundwork.push({ round: world.round, groundwork, target: spoiler, partner: null });
      }),
      changed(({ meetings }) => meetings.at(-1)?.sealedRead.push(spoiler)),
      changed(({ meetings }) => meetings.at(-1)?.vouched.push({ party: 'rok', to: spoiler })),
      changed(({ scores }) => {
        scores.credibility[spoiler] = 100_000;
      }),
    ];
    for (const sum of lowered) expect(sum).toBeLessThan(plain);
  });

  it('should be lower for a party that was asked and stayed away', () => {
    const asked = changed(({ meetings }) => meetings.at(-1)?.proposal.guests.push(spoiler));
    expect(asked).toBeLessThan(plain);
  });

  it.each([
    ['open', 'stands open'],
    ['probing', 'is probing'],
  ])('should be none where it %s', (posture) => {
    const none = changed(({ parties }) => {
      const { chart } = known(parties, spoiler);
      known(parties, spoiler).chart = { ...chart, value: { ...chart.value, posture } };
    });
    expect(none).toBeNull();
  });

  it('should be none where the text costs it nothing, where it endorsed, and where it cannot know', () => {
    const free = changed((world) => {
      instruct(world, spoiler, { values: { [item]: [0, 5000, 5000, 5000, 5000] } });
    });
    const endorsed = changed(({ meetings }) => meetings.at(-1)?.endorsedBy.push(spoiler));
    expect([free, endorsed, sumFor(signedWithout({ publicity: 'quiet' }))]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

function work(world: World, within: Book) {
  const turn: Turn = { world, book: within, events: [], entries: [] };
  workAgainstTexts(turn);
  return turn;
}

describe('a text that is worked against', () => {
  it('should cost trust among those who endorsed, draw light, and be told', () => {
    const world = signedWithout();
    const turn = work(world, surely);
    expect(world.spoiled).toEqual([
      { round: world.round, meeting: textOf(world).id, party: spoiler },
    ]);
    expect(turn.events).toEqual([
      { type: 'textSpoiled', meeting: textOf(world).id, party: spoiler, seenBy: 'all' },
    ]);
    const trust = turn.entries.filter(({ ref }) => ref.score === 'trust');
    expect(trust.length).toBe(guests.length * (guests.length - 1));
    for (const { amount, cause } of trust) {
      expect(amount).toBeLessThan(0);
      expect(cause).toMatchObject({ id: 'spoiled', subject: spoiler });
    }
    expect(turn.entries.find(({ ref }) => ref.score === 'limelight')?.amount).toBeGreaterThan(0);
  });

  it('should be so once by each, only while it is fresh, and never without a chance', () => {
    const world = signedWithout();
    expect(work(structuredClone(world), never).entries).toEqual([]);
    work(world, surely);
    expect(work(world, surely).events).toEqual([]);
    const old = signedWithout();
    old.round += rules.spoilRounds;
    expect(work(old, surely).events).toEqual([]);
  });
});

describe('the warning beforehand', () => {
  it('should hold the truth between its odds, whatever the mandate', () => {
    for (const seed of ['1', '2', '3', '4', '5']) {
      const world = withText(book, { track: '1', guests, agenda: [item, 'environment'] }, seed);
      answerAll(world, book);
      give(world, book, { seat, type: 'closeTable', as: 'text' });
      const view = viewFor(seat, world, book);
      const forecasts = forecastSpoilers(view, textOf(world), book);
      for (const party of book.partyIds) {
        const sum = Math.min(rules.spoilMost, Math.max(0, (sumFor(world, party) ?? 0) / 1000));
        const { odds } = forecasts.find((each) => each.party === party) ?? {
          odds: { low: 0, high: 0 },
        };
        expect(odds.low, party).toBeLessThanOrEqual(sum + 0.5);
        expect(odds.high, party).toBeGreaterThanOrEqual(sum - 0.5);
      }
    }
  });

  it('should say nothing of one that has done so already', () => {
    const world = signedWithout();
    world.spoiled.push({ round: world.round, meeting: textOf(world).id, party: spoiler });
    const forecasts = forecastSpoilers(viewFor(seat, world, book), textOf(world), book);
    expect(forecasts.some(({ party }) => party === spoiler)).toBe(false);
  });
});
