import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/model/command.ts';
import type { World } from '../../src/model/world.ts';
import { flagship, variantOf } from '../support/books.ts';
import { answerAll, freshWorld, give, playUntil } from '../support/games.ts';

const { bulk } = flagship;
const seat = bulk.mediator;

function said(incident: string, answer: string): Command {
  return { seat, type: 'answerRequest', incident, answer };
}

/** The briefing of the round in which Seoul asks for Pyongyang at its forum. */
function asked(): World {
  return playUntil(freshWorld(bulk), bulk, 'briefing', 4);
}

/** From the briefing through Seoul's forum, to which the DPRK answers as it is told. */
function throughForum(world: World, dprk: 'accept' | 'refuse'): World {
  give(world, bulk, { seat, type: 'proceed' });
  give(world, bulk, { seat, type: 'proceed' });
  answerAll(world, bulk, { dprk: { seat: 'dprk', type: dprk } });
  return playUntil(world, bulk, 'convening');
}

describe('a request', () => {
  it('should stand open from the morning of its round', () => {
    const { requests, round } = asked();
    expect(requests.filter((request) => request.round === round)).toEqual([
      { round: 4, incident: 'seoul-asks', answer: null },
    ]);
  });

  it('should bring about what the answer says, under a cause of its own', () => {
    const world = asked();
    const before = world.scores.trust['rok']?.[seat] ?? 0;
    const { events, entries } = give(world, bulk, said('seoul-asks', 'decline'));
    expect(events.map(({ type }) => type)).toContain('requestAnswered');
    expect(world.scores.trust['rok']?.[seat]).toBeLessThan(before);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ cause }) => cause.id !== 'request')).toEqual([]);
  });

  it('should be worth the same unanswered as with its last answer', () => {
    const [silent, spoken] = [asked(), asked()];
    give(spoken, bulk, said('seoul-asks', 'decline'));
    for (const world of [silent, spoken]) give(world, bulk, { seat, type: 'proceed' });
    expect(silent).toEqual(spoken);
  });

  it('should leave the briefing where it is', () => {
    const world = asked();
    give(world, bulk, said('seoul-asks', 'vouch'));
    expect(world.phase).toBe('briefing');
  });

  it.each([
    ['co-chair-offered', 3, 'china', 'us'],
    ['fuel-price-talks', 6, 'russia', 'china'],
  ] as const)('should let a favour provoke the others: %s', (incident, round, friend, rival) => {
    const world = playUntil(freshWorld(bulk), bulk, 'briefing', round);
    const support = world.scores.support[friend] ?? 0;
    const [favour] = bulk.incidents[incident]?.request?.answers ?? [];
    give(world, bulk, said(incident, favour?.id ?? ''));
    expect(world.scores.support[friend]).toBeGreaterThan(support);
    const soured = world.moods.filter(
      ({ party, amount, cause }) => party === rival && amount < 0 && cause.subject === incident,
    );
    expect(soured).not.toEqual([]);
  });

  it('should let equal, minor parts calm a power that contends for the lead', () => {
    const world = playUntil(freshWorld(bulk), bulk, 'briefing', 3);
    const china = world.parties['china'];
    if (china === undefined) throw new Error('expected China to play');
    china.chart = { ...china.chart, value: { ...china.chart.value, lead: 'contending' } };
    give(world, bulk, said('co-chair-offered', 'equal-parts'));
    expect(world.parties['china']?.chart.value['lead']).toBe('content');
  });
});

describe('a word given for a party', () => {
  it('should pay where it comes', () => {
    const world = asked();
    give(world, bulk, said('seoul-asks', 'vouch'));
    throughForum(world, 'accept');
    const before = world.scores.trust['rok']?.[seat] ?? 0;
    const { events } = give(world, bulk, { seat, type: 'proceed' });
    expect(events).toContainEqual(expect.objectContaining({ type: 'pledgeSettled', kept: true }));
    expect(world.scores.trust['rok']?.[seat]).toBeGreaterThan(before);
  });

  it('should cost where it stays away', () => {
    const world = asked();
    give(world, bulk, said('seoul-asks', 'vouch'));
    throughForum(world, 'refuse');
    const before = world.scores.credibility['rok'] ?? 0;
    const { events } = give(world, bulk, { seat, type: 'proceed' });
    expect(events).toContainEqual(expect.objectContaining({ type: 'pledgeSettled', kept: false }));
    expect(world.scores.credibility['rok']).toBeLessThan(before - 7000);
  });

  it('should settle nothing where none was given', () => {
    const world = asked();
    throughForum(world, 'refuse');
    const { events } = give(world, bulk, { seat, type: 'proceed' });
    expect(events.filter(({ type }) => type === 'pledgeSettled')).toEqual([]);
  });

  it('should need the forum that it names', () => {
    const { rounds } = flagship.scenario;
    expect(() =>
      variantOf(flagship, {
        forums: [],
        rounds: rounds.map((round) => ({ ...round, forum: undefined })),
      }),
    ).toThrow(/there is no forum "seoul-forum" here/);
  });
});
