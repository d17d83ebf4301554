import { describe, expect, it } from 'vitest';
import type { Commitment, World } from '../../src/model/world.ts';
import { applyEffects } from '../../src/rules/effects.ts';
import { clauseWorth, forecastText, textTerms } from '../../src/rules/endorsement.ts';
import { optionShifts, optionWorth } from '../../src/rules/instructions.ts';
import { exact } from '../../src/rules/mandates.ts';
import { fadeImpressions } from '../../src/rules/moods.ts';
import { known } from '../../src/rules/turn.ts';
import { total, willingness } from '../../src/rules/willingness.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { freshWorld, withText } from '../support/games.ts';

const { bulk: book } = flagship;
const { mediator, rules } = book;

function put(world: World, party: string, region: string, state: string): void {
  const { chart } = known(world.parties, party);
  known(world.parties, party).chart = { ...chart, value: { ...chart.value, [region]: state } };
}

function worth(world: World, party: string, item: string, place = 1): number {
  const option = known(book.items, item).options[place]?.id ?? 'none';
  const mandate = exact(known(world.parties, party).mandate);
  return optionWorth(world, book, party, mandate, { item, option }).low;
}

function judgement(world: World, party: string) {
  const { table, invitation } = world;
  if (table === null || table.text === null || invitation === null)
    throw new Error('expected a text');
  const mandate = exact(known(world.parties, party).mandate);
  const talks = invitation.proposal;
  return textTerms({ known: world, book, party, clauses: table.text, table, talks, mandate });
}

/** Something at home moves a party's instructions, quietly between it and the host or for all to see. */
function instruct(
  world: World,
  party: string,
  item: string | null,
  points: number,
  seenBy: 'all' | readonly string[] = 'all',
): void {
  const turn = { world, book, events: [], entries: [] };
  applyEffects(turn, [{ kind: 'mandate', who: `party:${party}`, item, points }], {
    cause: 'incident',
    id: 'stockholm-agreement',
    evidence: 'A-home-events',
    target: null,
    partner: null,
    seenBy,
  });
}

describe('a mandate in a state of its chart', () => {
  it('should let Tokyo value the families more in a reunion, and nothing else of its draw change', () => {
    const world = freshWorld(book);
    const drawn = structuredClone(known(world.parties, 'japan').mandate);
    put(world, 'japan', 'abductions', 'talks');
    const before = worth(world, 'japan', 'abductions', 2);
    put(world, 'japan', 'abductions', 'reunion');
    expect(worth(world, 'japan', 'abductions', 2) - before).toBe(2000);
    expect(worth(world, 'japan', 'abductions', 0)).toBe(0);
    expect(known(world.parties, 'japan').mandate).toEqual(drawn);
  });

  it('should be a term of its own with the state and its evidence', () => {
    const world = freshWorld(book);
    put(world, 'china', 'patronage', 'tired-patron');
    const [shift] = optionShifts(world, book, 'china', {
      item: 'economic-cooperation',
      option: known(book.items, 'economic-cooperation').options[2]?.id ?? '',
    });
    expect(shift).toEqual({
      cause: { id: 'state-mandate', subject: 'patronage.tired-patron', evidence: 'P1' },
      amount: -1000,
    });
  });

  it('should move the wish to see an item on an agenda too', () => {
    const world = freshWorld(book);
    const wishes = exact(known(world.parties, 'dprk').mandate);
    const proposal = {
      host: mediator,
      venue: 'ikh-tenger',
      track: '1.5',
      publicity: 'quiet',
      agenda: ['culture-education'],
      guests: ['dprk', 'rok'],
    } as const;
    const wish = (course: string): number => {
      put(world, 'dprk', 'course', course);
      const terms = willingness({
        known: world,
        book,
        party: 'dprk',
        proposal: { ...proposal, agenda: [...proposal.agenda], guests: [...proposal.guests] },
        wishes,
      });
      return total(terms.filter(({ cause }) => cause.id !== 'state')).low;
    };
    expect(wish('charm')).toBeGreaterThan(wish('isolation'));
  });
});

describe('an event at home', () => {
  it('should move what an item is worth, and fade with the moods', () => {
    const world = freshWorld(book);
    const before = worth(world, 'japan', 'abductions');
    instruct(world, 'japan', 'abductions', 2);
    expect(worth(world, 'japan', 'abductions') - before).toBe(2000);
    const turn = { world, book, events: [], entries: [] };
    fadeImpressions(turn);
    expect(worth(world, 'japan', 'abductions') - before).toBe(2000 * rules.moodHalving);
    for (let round = 0; round < 4; round += 1) fadeImpressions(turn);
    expect(worth(world, 'japan', 'abductions')).toBe(before);
  });

  it('should raise what a text needs for each clause of it', () => {
    const world = withText(book);
    const before = total(judgement(world, 'japan')).low;
    instruct(world, 'japan', null, 1);
    const clauses = world.table?.text?.length ?? 0;
    expect(total(judgement(world, 'japan')).low - before).toBe(-1000 * clauses);
  });

  it('should be added by a forecast as by the party itself, around the truth', () => {
    const world = withText(book);
    instruct(world, 'japan', 'economic-cooperation', 3);
    put(world, 'japan', 'grievance', 'stirred');
    const view = viewFor(mediator, world, book);
    const text = world.table?.text ?? [];
    for (const { party, margin: expected } of forecastText(view, text, book)) {
      const truth = total(judgement(world, party)).low;
      expect(expected.low, party).toBeLessThanOrEqual(truth);
      expect(expected.high, party).toBeGreaterThanOrEqual(truth);
    }
  });

  it('should be seen by all where its source was public, and else by host and party alone', () => {
    const world = freshWorld(book);
    world.shifts = [];
    instruct(world, 'japan', 'abductions', 2);
    instruct(world, 'japan', 'nuclear', 1, [mediator, 'japan']);
    const seen = (seat: string): number => viewFor(seat, world, book).shifts.length;
    expect([seen(mediator), seen('japan'), seen('us')]).toEqual([2, 2, 1]);
  });

  it('should leave an item alone that the scenario lacks', () => {
    const world = freshWorld(book);
    const before = world.shifts.length;
    instruct(world, 'japan', 'no-such-item', 2);
    expect(world.shifts).toHaveLength(before);
  });
});

/** The text on the table, with one promise by Seoul to Pyongyang behind it. */
function promised(status: Commitment['status'], due = 0): World {
  const world = withText(book);
  const [clause] = world.table?.text ?? [];
  if (clause === undefined || world.invitation === null) throw new Error('expected a clause');
  world.round = 3;
  world.meetings.push({
    id: 'earlier',
    round: 1,
    date: '2014-04-01',
    forum: null,
    proposal: world.invitation.proposal,
    replies: {},
    attended: ['dprk', 'rok'],
    outcome: 'full',
    text: [clause],
    endorsedBy: ['dprk', 'rok'],
    told: true,
    vouched: [],
    sealedRead: [],
    improved: false,
  });
  world.commitments.push({
    id: 'earlier/rok',
    meeting: 'earlier',
    party: 'rok',
    clause,
    made: 1,
    due: due === 0 ? world.round : due,
    status,
  });
  return world;
}

function margin(world: World, party = 'dprk'): number {
  return total(judgement(world, party)).low;
}

describe('a promise towards a party', () => {
  const plain = margin(promised('running'));

  it('should ease a text with whoever kept it, and burden one with whoever broke it', () => {
    expect(margin(promised('kept')) - plain).toBe(rules.promiseKept * 1000);
    expect(margin(promised('broken')) - plain).toBe(rules.promiseBroken * 1000);
  });

  it('should weigh less with every round', () => {
    const now = margin(promised('broken')) - plain;
    const before = margin(promised('broken', 2)) - plain;
    expect(before).toBe(Math.round(now * rules.promiseLasts));
  });

  it('should mean nothing to those to whom it was not given', () => {
    expect(margin(promised('broken'), 'us')).toBe(margin(promised('running'), 'us'));
  });

  it('should mean nothing where the one who gave it is not at the table', () => {
    const world = promised('broken');
    if (world.table !== null)
      world.table.present = world.table.present.filter((id) => id !== 'rok');
    expect(judgement(world, 'dprk').some(({ cause }) => cause.id === 'promise-broken')).toBe(false);
  });
});

describe('the worth of a clause', () => {
  it('should be the sum of the terms that a text gives it', () => {
    const world = withText(book);
    world.shifts = [];
    instruct(world, 'dprk', 'economic-cooperation', 2);
    const { table, invitation } = world;
    if (table === null || invitation === null) throw new Error('expected a table');
    const mandate = exact(known(world.parties, 'dprk').mandate);
    const reckoning = {
      known: world,
      book,
      party: 'dprk',
      table,
      talks: invitation.proposal,
      mandate,
    };
    const clause = table.text?.find(({ item }) => item === 'economic-cooperation');
    if (clause === undefined) throw new Error('expected a clause on trade');
    const whole = ['clause', 'exposure', 'state-mandate', 'instructed'];
    const named = textTerms({ ...reckoning, clauses: [clause] }).filter(({ cause }) =>
      whole.includes(cause.id),
    );
    expect(total(named).low).toBe(clauseWorth(reckoning, clause).low);
  });
});
