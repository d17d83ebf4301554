import { describe, expect, it } from 'vitest';
import { playCampaign } from '../../src/analysis/campaign.ts';
import { narrowBounds, randomGame } from '../../src/analysis/scoreable/random-game.ts';
import type { Advice, AdviceReason } from '../../src/model/advice.ts';
import type { World } from '../../src/model/world.ts';
import { automaticMediator, patientHost } from '../../src/policy/hosts.ts';
import { acquaintance } from '../../src/policy/mediator/acquaintances.ts';
import { layoutOf } from '../../src/policy/mediator/layout.ts';
import { drawCloud } from '../../src/policy/mediator/cloud.ts';
import { oddsWith } from '../../src/policy/mediator/odds.ts';
import type { Adviser } from '../../src/policy/policy.ts';
import {
  clausesAt,
  mediationOf,
  placesAmong,
  worthToHost,
} from '../../src/policy/table-mediation.ts';
import { stream } from '../../src/rules/chance.ts';
import { openOptions, sittingOf } from '../../src/rules/sitting.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship, variantOf } from '../support/books.ts';
import {
  atConvening,
  answerAll,
  atTable,
  decide,
  give,
  seatToMove,
  textOf,
  withText,
} from '../support/games.ts';
import { seatsWith } from '../support/measure.ts';
import { scenarioOf } from '../support/plain-tables.ts';

const { bulk: book } = flagship;
const seat = book.mediator;

/** Everything that a host advises itself in some games, by the station at which it did. */
function advised(host: Adviser, seeds: readonly string[]): { world: World; advice: Advice }[] {
  return seeds.flatMap((seed) => {
    const seen: { world: World; advice: Advice }[] = [];
    playCampaign(book, seed, seatsWith(book, host), (world) => {
      if (world.phase === 'ended' || seatToMove(world, book) !== seat) return;
      const advice = host.advise(viewFor(seat, world, book), book);
      seen.push({ world: structuredClone(world), advice });
    });
    return seen;
  });
}

function kinds(reasons: readonly AdviceReason[]): string[] {
  return reasons.map(({ kind }) => kind);
}

/** A table with a text to which `objecting` object over its first clause, and all others have said yes. */
function answeredTable(objecting: readonly string[]): World {
  const world = atTable(book, { agenda: ['humanitarian-aid', 'environment'] });
  const text = textOf(world, book);
  give(world, book, { seat, type: 'tableText', author: seat, clauses: text });
  const item = text[0]?.item ?? '';
  answerAll(
    world,
    book,
    Object.fromEntries(objecting.map((id) => [id, { seat: id, type: 'object', item } as const])),
  );
  return world;
}

function talksAt(world: World) {
  const view = viewFor(seat, world, book);
  if (view.table === null) throw new Error('expected a table, got none');
  return { view, table: view.table, talks: mediationOf(view, book, view.table) };
}

describe('a table of the game, seen by the mediator', () => {
  it('should hold every clause that can be written, in words that save face where somebody has it to lose', () => {
    const { view, table, talks } = talksAt(answeredTable([]));
    const agenda = view.invitation?.proposal.agenda ?? [];
    expect(talks.choices.map(({ length }) => length)).toEqual(
      agenda.map((item) =>
        openOptions(book, sittingOf(view.round, { publicity: 'announced' }, table), item).reduce(
          (sum, { exposure }) => sum + (Object.keys(exposure).length > 0 ? 2 : 1),
          0,
        ),
      ),
    );
    expect(talks.mediation.brief).toMatchObject({ parties: 6, atLeast: 5, vetoes: [] });
    const places = placesAmong(talks.choices, table.text ?? []);
    expect(clausesAt(talks, places)).toEqual(table.text);
  });

  it('should take in what was said to the text on the table and to those before it', () => {
    const world = answeredTable(['japan']);
    expect(talksAt(world).talks.mediation.rounds).toHaveLength(1);
    const [clause] = textOf(world, book);
    if (clause === undefined) throw new Error('expected a clause');
    give(world, book, { seat, type: 'amend', clause: { ...clause, wording: 'face-saving' } });
    answerAll(world, book);
    const { talks } = talksAt(world);
    const [first, second] = talks.mediation.rounds;
    expect(first?.answers.map((answer) => answer?.accepts)).toEqual(
      talks.parties.map((party) => party !== 'japan'),
    );
    expect(first?.answers[talks.parties.indexOf('japan')]?.objection).toBe(0);
    expect(second?.answers.every((answer) => answer?.accepts === true)).toBe(true);
  });

  it('should come to expect of each party what it says by its instructions', () => {
    let [surprise, answers] = [0, 0];
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const world = withText(book, { agenda: ['humanitarian-aid', 'environment'] }, seed);
      for (let turn = 0; world.question !== null; turn += 1)
        give(world, book, decide(world, book, turn, automaticMediator));
      const { table, talks } = talksAt(world);
      const places = placesAmong(talks.choices, table.text ?? []);
      for (const [place, party] of talks.parties.entries()) {
        const cloud = talks.mediation.learners[place]?.cloud;
        if (cloud === undefined) throw new Error(`expected guesses about ${party}`);
        const said = table.stances[party]?.answer === 'endorse' ? 1 : 0;
        surprise += Math.abs(said - oddsWith(cloud, places, 0));
        answers += 1;
        expect(oddsWith(cloud, places, 50_000)).toBeGreaterThan(0.99);
      }
    }
    expect(surprise / answers).toBeLessThan(0.1);
  });

  it('should be given texts that can be put and that change something', () => {
    for (const { world, advice } of advised(automaticMediator, ['1', '2', '3'])) {
      const { command } = advice;
      const { invitation, table } = world;
      if (command.type !== 'tableText' || invitation === null || table === null) continue;
      const { agenda } = invitation.proposal;
      const sitting = sittingOf(world.round, invitation.proposal, table);
      expect(worthToHost(book, agenda, sitting, command.clauses ?? [])).toBeGreaterThan(1);
    }
  });
});

describe('a table at which nobody has disclosed a mandate', () => {
  it('should be mediated by guesses about strangers, and end with a text that most sign', () => {
    let signed = 0;
    for (const seed of ['1', '2', '3', '4']) {
      const game = randomGame(`closed-${seed}`, { ...narrowBounds, mostDeals: 400 });
      const { book: plain } = scenarioOf(game);
      const world = playCampaign(plain, seed, seatsWith(plain, automaticMediator));
      const [meeting] = world.meetings;
      if (meeting === undefined) throw new Error('expected a meeting');
      if (meeting.endorsedBy.length >= meeting.attended.length - 1) signed += 1;
    }
    expect(signed).toBeGreaterThanOrEqual(3);
  });
});

describe('guesses about a party that is known within ranges', () => {
  const known = {
    worths: [
      [
        { low: 0, high: 0 },
        { low: -2000, high: 4000 },
      ],
      [
        { low: 0, high: 0 },
        { low: 1000, high: 1000 },
      ],
    ],
    beside: [
      [0, 0],
      [0, 3000],
    ],
    floor: { low: 500, high: 1500 },
  };
  const imagination = acquaintance(known);
  const rng = stream('known', 'test', 0, '');
  const cloud = drawCloud(rng, imagination, layoutOf([2, 2]), 200);

  it('should stay within the ranges, also when they change, and go back when a change is taken back', () => {
    for (let guess = 0; guess < cloud.size; guess += 1) {
      const before = [...cloud.worths, ...cloud.tops, ...cloud.floors];
      const undo = imagination.change(rng, cloud, guess);
      const [none = 1, some = -9999, , sure] = cloud.worths.subarray(guess * 4, guess * 4 + 4);
      expect([none, sure]).toEqual([0, 1000]);
      expect(some).toBeGreaterThanOrEqual(-2000);
      expect(some).toBeLessThanOrEqual(4000);
      expect(cloud.floors[guess]).toBeGreaterThanOrEqual(500);
      expect(cloud.floors[guess]).toBeLessThanOrEqual(1500);
      undo();
      expect([...cloud.worths, ...cloud.tops, ...cloud.floors]).toEqual(before);
    }
  });

  it('should name the clause that is worth least, without what it does not count', () => {
    const text = Int32Array.of(1, 3);
    for (let guess = 0; guess < cloud.size; guess += 1) {
      const some = cloud.worths[guess * 4 + 1] ?? 0;
      expect(imagination.names(cloud, guess, text, 1)).toBe(some >= -2000);
      expect(imagination.names(cloud, guess, text, 0)).toBe(some <= -2000);
    }
  });
});

describe('advice with reasons', () => {
  const all = advised(automaticMediator, ['1', '2', '3', '4']);

  it('should be what the policy does, and the same for the same view', () => {
    for (const { world, advice } of all) {
      const view = viewFor(seat, world, book);
      expect(automaticMediator.advise(view, book)).toEqual(advice);
      expect(automaticMediator.decide(view, book, () => 0.5)).toEqual(advice.command);
    }
  });

  it.each([
    ['briefing', 'proceed', ['read-on']],
    ['groundwork', 'prepare', ['act-brings', 'act-price']],
    ['groundwork', 'proceed', ['no-act-worth']],
    ['convening', 'invite', ['most-come', 'welcome-agenda']],
    ['convening', 'proceed', ['between-meetings']],
    ['replies', 'openTable', ['enough-come']],
    ['table', 'hearAll', ['not-heard']],
    ['table', 'tableText', ['odds', 'in-doubt']],
    ['table', 'suggest', ['objects', 'fits', 'may-move']],
    ['table', 'closeTable', ['adopted']],
    ['outcome', 'proceed', ['nothing-to-tell']],
  ] as const)('should say at %s why to %s', (phase, type, expected) => {
    const found = all.filter(
      ({ world, advice }) => world.phase === phase && advice.command.type === type,
    );
    const seen = new Set(found.flatMap(({ advice }) => kinds(advice.reasons)));
    for (const kind of expected) expect([...seen]).toContain(kind);
    for (const { advice } of found) expect(advice.reasons.length).toBeGreaterThan(0);
  });

  it('should name the guest that may not come', () => {
    const demanding = variantOf(flagship, { rules: { yesAt: 10 } });
    const view = viewFor(seat, atConvening(demanding, { round: 2 }), demanding);
    expect(kinds(automaticMediator.advise(view, demanding).reasons)).toContain('doubtful-guest');
  });

  it('should say of a text how likely it is adopted and who is in doubt, by the odds it reckoned', () => {
    for (const { advice } of all) {
      for (const reason of advice.reasons) {
        if (reason.kind !== 'odds') continue;
        expect(reason.everybody).toBeLessThanOrEqual(reason.adopted);
        expect(reason.signing).toBeLessThanOrEqual(reason.of);
      }
    }
  });

  it('should come from a plain host too', () => {
    for (const { advice } of advised(patientHost, ['1'])) expect(advice.reasons).not.toEqual([]);
  });

  it('should call a recess when somebody is about to leave, and say who', () => {
    const world = answeredTable(['japan']);
    if (world.table === null) throw new Error('expected a table');
    world.table.heard = true;
    world.table.strain['japan'] = 5500;
    const { command, reasons } = automaticMediator.advise(viewFor(seat, world, book), book);
    expect(command.type).toBe('recess');
    expect(reasons).toMatchObject([{ kind: 'tempers', party: 'japan', strain: 5500 }]);
  });
});
