import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { World } from '../../src/model/world.ts';
import { known } from '../../src/rules/turn.ts';
import { flagship } from '../support/books.ts';
import {
  answerAll,
  atConvening,
  atTable,
  freshWorld,
  give,
  invite,
  playUntil,
} from '../support/games.ts';

const { bulk: book } = flagship;
const { mediator: seat, rules, scenario } = book;

/** The entries of going on from the station that the world stands at. */
function proceed(world: World): readonly LedgerEntry[] {
  return give(world, book, { seat, type: 'proceed' }).entries;
}

function amountOf(entries: readonly LedgerEntry[], score: string, cause: string): number {
  return entries
    .filter(({ ref, cause: { id } }) => ref.score === score && id === cause)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** A first round that is about to be settled. */
function beforeSettling(): World {
  return playUntil(freshWorld(book), book, 'convening');
}

/** How bright it is once such a table is open. */
function lit(guests: string[], publicity: 'quiet' | 'announced' | 'public'): number {
  return atTable(book, { guests, publicity }).scores.limelight;
}

describe('the limelight', () => {
  it('should halve in a round without a public meeting', () => {
    const world = playUntil(freshWorld(book), book, 'aftermath');
    world.scores.limelight = 40_000;
    expect(amountOf(proceed(world), 'limelight', 'halving')).toBe(
      -40_000 * (1 - rules.limelightHalving),
    );
  });

  it('should stay where the round had a public meeting', () => {
    const world = atTable(book, { publicity: 'public' });
    give(world, book, { seat, type: 'closeTable', as: 'nothing' });
    proceed(world);
    expect(amountOf(proceed(world), 'limelight', 'halving')).toBe(0);
  });

  it('should grow with cameras and with great powers before them', () => {
    const small = ['dprk', 'rok'];
    expect(lit(small, 'announced')).toBeGreaterThan(lit(small, 'quiet'));
    expect(lit(small, 'public')).toBeGreaterThan(lit(small, 'announced'));
    expect(lit(['dprk', 'us'], 'public')).toBeGreaterThan(lit(small, 'public'));
    expect(lit(['dprk', 'us'], 'quiet')).toBe(lit(small, 'quiet'));
  });
});

describe('standing with a party', () => {
  it('should fade where its channel was not tended, and hold where it was', () => {
    const act = Object.values(book.groundwork).find(({ tends, cost }) => tends && cost <= 4);
    if (act === undefined) throw new Error('expected groundwork that tends a channel');
    const world = playUntil(freshWorld(book), book, 'groundwork');
    const [target = ''] = act.targets ?? book.partyIds;
    const partner = act.aim === 'pair' ? (act.targets ?? book.partyIds)[1] : undefined;
    const command = { seat, type: 'prepare', groundwork: act.id, target } as const;
    give(world, book, { ...command, partner: partner ?? null });
    proceed(world);
    const faded = proceed(world).flatMap(({ ref, cause }) =>
      ref.score === 'credibility' && cause.id === 'fade' ? [ref.of] : [],
    );
    expect(faded).toEqual(book.partyIds.filter((id) => id !== target));
  });
});

/** What settling a round costs when the parties lend so much. */
function settledWith(points: Readonly<Record<string, number>>): readonly LedgerEntry[] {
  const world = beforeSettling();
  for (const id of book.seatIds) world.scores.support[id] = (points[id] ?? 0) * 1000;
  return proceed(world);
}

describe('support', () => {
  it('should cost sovereignty and the others’ trust where one power supplies more than a third', () => {
    const entries = settledWith({ [seat]: 20, us: 60, japan: 10 });
    expect(amountOf(entries, 'sovereignty', 'one-third')).toBeLessThan(0);
    const losers = entries.flatMap(({ ref, cause }) =>
      ref.score === 'trust' && cause.id === 'one-third' ? [ref.from] : [],
    );
    expect(losers).toEqual(book.partyIds.filter((id) => id !== 'us'));
  });

  it('should cost nothing where no power does, or where there is little to share', () => {
    const even = Object.fromEntries(book.seatIds.map((id) => [id, 12]));
    expect(amountOf(settledWith(even), 'sovereignty', 'one-third')).toBe(0);
    const little = { us: rules.thirdFloor * 0.9 };
    expect(amountOf(settledWith(little), 'sovereignty', 'one-third')).toBe(0);
  });

  it('should not be judged by the host’s own share', () => {
    const entries = settledWith({ [seat]: 90, us: 10, japan: 10 });
    expect(amountOf(entries, 'sovereignty', 'one-third')).toBe(0);
  });
});

/** What opening such a table moved of opinion at home. */
function seenAtHome(publicity: 'quiet' | 'announced' | 'public'): number {
  const world = atConvening(book);
  invite(world, book, { guests: ['dprk', 'rok'], publicity });
  answerAll(world, book);
  const { entries } = give(world, book, { seat, type: 'openTable' });
  return entries
    .filter(({ ref }) => ref.score === 'support' && ref.of === seat)
    .reduce((sum, { amount }) => sum + amount, 0);
}

describe('opinion at home', () => {
  it('should rise with a meeting that can be seen, the more the louder, and not with a quiet one', () => {
    expect(seenAtHome('quiet')).toBe(0);
    expect(seenAtHome('announced')).toBeGreaterThan(0);
    expect(seenAtHome('public')).toBeGreaterThan(seenAtHome('announced'));
  });

  it.each([
    ['khaan-quest-2014', 2, 'let-them-stay', -1],
    ['khaan-quest-2014', 2, 'the-law-stands', 1],
    ['co-chair-offered', 3, 'accept', -1],
    ['co-chair-offered', 3, 'equal-parts', 1],
    ['rights-vote', 5, 'say-it-aloud', 1],
    ['fuel-price-talks', 6, 'a-part-for-a-price', -1],
    ['fuel-price-talks', 6, 'pay-the-price', -1],
    ['mine-tender', 7, 'let-it-through', -1],
  ])('should answer to what is said to %s in round %i: %s', (incident, round, answer, sign) => {
    const world = playUntil(freshWorld(book), book, 'briefing', round);
    const before = world.scores.support[seat] ?? 0;
    give(world, book, { seat, type: 'answerRequest', incident, answer });
    expect(Math.sign((world.scores.support[seat] ?? 0) - before)).toBe(sign);
  });
});

describe('capital', () => {
  it('should be earned each round, up to what can be held', () => {
    const { perRound, most } = scenario.capital;
    for (const [held, earned] of [
      [0, perRound],
      [most - 1, 1],
      [most, 0],
    ] as const) {
      const world = playUntil(freshWorld(book), book, 'aftermath');
      world.scores.capital = held * 1000;
      expect(amountOf(proceed(world), 'capital', 'income')).toBe(earned * 1000);
    }
  });

  it('should come in less where the host’s own house no longer carries the initiative', () => {
    for (const [own, lost] of [
      [rules.homeFloor, 0],
      [rules.homeFloor - 1, rules.homeDoubts],
    ] as const) {
      const world = playUntil(freshWorld(book), book, 'aftermath');
      world.scores.capital = 0;
      world.scores.support[seat] = own * 1000;
      expect(amountOf(proceed(world), 'capital', 'home-doubts')).toBe(lost * 1000);
    }
  });

  it('should be spent on a venue when the invitation goes out, whoever comes', () => {
    const world = beforeSettling();
    const before = world.scores.capital;
    const { cost } = known(book.venues, 'ikh-tenger');
    const guests = ['dprk', 'rok'];
    give(world, book, {
      seat,
      type: 'invite',
      venue: 'ikh-tenger',
      track: '2',
      publicity: 'quiet',
      agenda: ['environment'],
      guests,
    });
    answerAll(world, book, { dprk: { seat: 'dprk', type: 'refuse' } });
    give(world, book, { seat, type: 'openTable' });
    expect(world.meetings.at(-1)?.outcome).toBe('nobody-came');
    expect(world.scores.capital).toBe(before - cost * 1000);
  });
});

/** What drift makes of a pair that stands so far from where it stood before the game. */
function driftFrom(points: number): number {
  const world = playUntil(freshWorld(book), book, 'aftermath');
  const home = scenario.opening.trust['us']?.['japan']?.points ?? 0;
  known(world.scores.trust, 'us')['japan'] = (home + points) * 1000;
  return proceed(world)
    .filter(({ ref }) => ref.score === 'trust' && ref.from === 'us' && ref.to === 'japan')
    .filter(({ cause }) => cause.id === 'drift')
    .reduce((sum, { amount }) => sum + amount, 0);
}

describe('trust between rounds', () => {
  it('should drift a share of the way to where a pair stood before the game', () => {
    expect(driftFrom(-20)).toBe(20_000 * rules.driftShare);
    expect(driftFrom(10)).toBe(-10_000 * rules.driftShare);
    expect(driftFrom(0)).toBe(0);
  });
});
