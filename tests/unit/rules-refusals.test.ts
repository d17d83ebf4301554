import { freeze } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import type { RefusalCode } from '../../src/model/refusal.ts';
import type { Proposal, World } from '../../src/model/world.ts';
import { known } from '../../src/rules/turn.ts';
import { flagship, underSanctions, variantOf } from '../support/books.ts';
import {
  answerAll,
  atConvening,
  atTable,
  freshWorld,
  give,
  invitation,
  invite,
  playUntil,
  refusalOf,
  textOf,
  throughJson,
  withText,
} from '../support/games.ts';

const { bulk } = flagship;
const seat = bulk.mediator;

/** A world, and a command that it must not accept. */
interface Case {
  world: World;
  command: Command;
  book?: Book;
}

function atGroundwork(): World {
  return playUntil(freshWorld(bulk), bulk, 'groundwork');
}

function act(groundwork: string, target: string | null, partner: string | null): Command {
  return { seat, type: 'prepare', groundwork, target, partner };
}

function ask(party: string, toward: string): Command {
  return { seat, type: 'askStep', party, toward, size: 1, publicity: 'announced' };
}

function actOf(aim: 'nobody' | 'party' | 'pair'): string {
  const found = Object.values(bulk.groundwork).find(
    (each) => each.aim === aim && each.targets === undefined && each.cost > 0,
  );
  if (found === undefined) throw new Error(`expected groundwork aimed at ${aim}`);
  return found.id;
}

function convening(change: Partial<Proposal>, book: Book = bulk): Case {
  return { world: atConvening(book), command: invitation(book, change), book };
}

/** Everybody has answered; the DPRK asks for fewer cameras. */
function conditional(): World {
  const world = atConvening(bulk);
  invite(world, bulk);
  answerAll(world, bulk, {
    dprk: {
      seat: 'dprk',
      type: 'setCondition',
      condition: { change: 'publicity', publicity: 'quiet' },
    },
    china: {
      seat: 'china',
      type: 'setCondition',
      condition: { change: 'venue', venue: 'beijing' },
    },
  });
  return world;
}

function late(): World {
  const world = atTable(bulk);
  while ((world.table?.exchangesLeft ?? 0) > 0) give(world, bulk, { seat, type: 'recess' });
  return world;
}

function tabling(world: World, place: number): Command {
  return { seat, type: 'tableText', author: seat, clauses: textOf(world, bulk, place) };
}

/** A quiet or public meeting whose text everybody signed. */
function adopted(publicity: 'quiet' | 'public'): World {
  const world = withText(bulk, { publicity });
  answerAll(world, bulk);
  give(world, bulk, { seat, type: 'closeTable', as: 'text' });
  return world;
}

/** A text that everybody has answered. */
function answered(): World {
  const world = withText(bulk);
  answerAll(world, bulk);
  return world;
}

/** The second time of a move that is made once. */
function twice(command: Command): Case {
  const world = answered();
  world.scores.capital = 8000;
  give(world, bulk, command);
  answerAll(world, bulk);
  return { world, command };
}

/** A table at which Japan, invited, is not. */
function absent(): World {
  const world = atConvening(bulk);
  invite(world, bulk);
  answerAll(world, bulk, { japan: { seat: 'japan', type: 'refuse' } });
  give(world, bulk, { seat, type: 'openTable' });
  return world;
}

const cases: Readonly<Record<RefusalCode, () => Case>> = {
  'game/over': () => {
    const world = playUntil(freshWorld(bulk), bulk, 'aftermath', bulk.scenario.rounds.length);
    give(world, bulk, { seat, type: 'proceed' });
    return { world, command: { seat, type: 'proceed' } };
  },
  'game/unknown-seat': () => ({
    world: freshWorld(bulk),
    command: { seat: 'atlantis', type: 'proceed' },
  }),
  'game/not-your-turn': () => ({
    world: freshWorld(bulk),
    command: { seat: 'dprk', type: 'accept' },
  }),
  'game/wrong-phase': () => ({ world: freshWorld(bulk), command: { seat, type: 'hearAll' } }),

  'briefing/nothing-asked': () => ({
    world: freshWorld(bulk),
    command: { seat, type: 'answerRequest', incident: 'seoul-asks', answer: 'decline' },
  }),
  'briefing/answered-already': () => {
    const world = playUntil(freshWorld(bulk), bulk, 'briefing', 4);
    const command: Command = {
      seat,
      type: 'answerRequest',
      incident: 'seoul-asks',
      answer: 'decline',
    };
    give(world, bulk, command);
    return { world, command };
  },
  'briefing/unknown-answer': () => ({
    world: playUntil(freshWorld(bulk), bulk, 'briefing', 4),
    command: { seat, type: 'answerRequest', incident: 'seoul-asks', answer: 'perhaps' },
  }),

  'groundwork/unknown': () => ({ world: atGroundwork(), command: act('moon-landing', null, null) }),
  'groundwork/needs-target': () => ({
    world: atGroundwork(),
    command: act(actOf('party'), null, null),
  }),
  'groundwork/needs-two-targets': () => ({
    world: atGroundwork(),
    command: act(actOf('pair'), 'rok', 'rok'),
  }),
  'groundwork/wrong-target': () => ({
    world: atGroundwork(),
    command: act(actOf('party'), seat, null),
  }),
  'groundwork/too-dear': () => {
    const world = atGroundwork();
    world.scores.capital = 0;
    return { world, command: act(actOf('party'), 'rok', null) };
  },
  'groundwork/done-this-round': () => {
    const world = atGroundwork();
    const command = act(actOf('party'), 'rok', null);
    give(world, bulk, command);
    return { world, command };
  },

  'steps/unknown-party': () => ({ world: atGroundwork(), command: ask('atlantis', 'rok') }),
  'steps/same-party': () => ({ world: atGroundwork(), command: ask('rok', 'rok') }),
  'steps/too-dear': () => {
    const world = atGroundwork();
    world.scores.capital = 0;
    return { world, command: ask('rok', 'dprk') };
  },
  'steps/asked-this-round': () => {
    const world = atGroundwork();
    give(world, bulk, ask('rok', 'dprk'));
    answerAll(world, bulk, { rok: { seat: 'rok', type: 'declineStep' } });
    return { world, command: ask('rok', 'dprk') };
  },
  'steps/under-way': () => {
    const world = atGroundwork();
    give(world, bulk, ask('rok', 'dprk'));
    answerAll(world, bulk);
    return { world, command: ask('rok', 'dprk') };
  },

  'convening/unknown-venue': () => convening({ venue: 'atlantis' }),
  'convening/venue-track': () => convening({ venue: 'camp', track: '1' }),
  'convening/too-dear': () => {
    const dear = convening({ venue: 'washington' });
    dear.world.scores.capital = 3999;
    return dear;
  },
  'convening/unknown-item': () => convening({ agenda: ['moon-landing'] }),
  'convening/empty-agenda': () => convening({ agenda: [] }),
  'convening/agenda-too-long': () =>
    convening({ agenda: Object.keys(bulk.items).slice(0, bulk.scenario.agendaLimit + 1) }),
  'convening/repeated': () => convening({ guests: ['rok', 'us', 'rok'] }),
  'convening/unknown-guest': () => convening({ guests: ['rok', seat] }),
  'convening/too-few-guests': () => convening({ guests: ['rok'] }),
  'convening/too-many-guests': () => {
    const tight = Object.values(bulk.venues).map((venue) => ({ ...venue, seats: 5 }));
    return convening({}, variantOf(flagship, { venues: tight }));
  },
  'convening/no-full-table-left': () =>
    convening({}, variantOf(flagship, { fullTables: { guests: 4, most: 0 } })),

  'replies/no-condition': () => ({
    world: conditional(),
    command: { seat, type: 'meetCondition', party: 'rok' },
  }),
  'replies/already-moved': () => {
    const world = conditional();
    give(world, bulk, { seat, type: 'meetCondition', party: 'dprk' });
    answerAll(world, bulk, {
      us: {
        seat: 'us',
        type: 'setCondition',
        condition: { change: 'publicity', publicity: 'public' },
      },
    });
    return { world, command: { seat, type: 'meetCondition', party: 'us' } };
  },
  'replies/condition-impossible': () => {
    const world = atConvening(bulk);
    invite(world, bulk, { guests: ['dprk', 'japan'] });
    const condition = { change: 'leave-out', party: 'japan' } as const;
    return { world, command: { seat: 'dprk', type: 'setCondition', condition } };
  },

  'table/no-exchange-left': () => ({ world: late(), command: { seat, type: 'hearAll' } }),
  'table/not-present': () => ({
    world: atTable(bulk, { guests: ['dprk', 'rok', 'us'] }),
    command: { seat, type: 'caucus', party: 'japan' },
  }),
  'table/unknown-item': () => ({
    world: atTable(bulk, { agenda: ['environment'] }),
    command: { seat, type: 'clarify', party: 'rok', item: 'nuclear' },
  }),
  'table/unknown-option': () => ({
    world: atTable(bulk, { agenda: ['environment'] }),
    command: { seat, type: 'suggest', party: 'rok', item: 'environment', option: 'moon-landing' },
  }),
  'table/no-text': () => {
    const world = atTable(bulk);
    const [clause] = textOf(world, bulk);
    if (clause === undefined) throw new Error('expected an agenda');
    return { world, command: { seat, type: 'amend', clause } };
  },
  'table/incomplete-text': () => {
    const world = atTable(bulk);
    const clauses = textOf(world, bulk).slice(1);
    return { world, command: { seat, type: 'tableText', author: seat, clauses } };
  },
  'table/same-text': () => {
    const world = withText(bulk);
    answerAll(world, bulk);
    const [clause] = textOf(world, bulk);
    if (clause === undefined) throw new Error('expected an agenda');
    return { world, command: { seat, type: 'amend', clause } };
  },
  'table/too-deep': () => {
    const world = atTable(bulk, { publicity: 'quiet' });
    return { world, command: tabling(world, 3) };
  },
  'table/obliges-absent': () => {
    const world = atTable(bulk, { agenda: ['abductions'], guests: ['rok', 'us', 'japan'] });
    return { world, command: tabling(world, 1) };
  },
  'table/barred': () => {
    const book = underSanctions({ finance: 'barred' });
    const world = atTable(book, { publicity: 'public' });
    return { world, command: tabling(world, 3), book };
  },
  'table/no-time-to-ask': () => {
    const world = atTable(bulk, { publicity: 'public' });
    while ((world.table?.exchangesLeft ?? 0) > 1) give(world, bulk, { seat, type: 'recess' });
    return { world, command: tabling(world, 3) };
  },
  'table/not-adopted': () => {
    const world = withText(bulk);
    answerAll(world, bulk, {
      rok: { seat: 'rok', type: 'object', item: 'economic-cooperation' },
      us: { seat: 'us', type: 'object', item: 'economic-cooperation' },
    });
    return { world, command: { seat, type: 'closeTable', as: 'text' } };
  },
  'table/already-heard': () => {
    const world = atTable(bulk);
    give(world, bulk, { seat, type: 'hearAll' });
    return { world, command: { seat, type: 'hearAll' } };
  },
  'table/asked-already': () => {
    const world = atTable(bulk);
    const [clause] = textOf(world, bulk);
    if (clause === undefined) throw new Error('expected an agenda');
    const { item, option } = clause;
    const command = { seat, type: 'suggest', party: 'rok', item, option } as const;
    give(world, bulk, command);
    return { world, command };
  },
  'table/told-already': () => {
    const world = answered();
    const item = 'economic-cooperation';
    give(world, bulk, { seat, type: 'factFind', item });
    if (world.question !== null) answerAll(world, bulk);
    const command = {
      seat,
      type: 'carryMessage',
      from: 'us',
      to: 'rok',
      item,
      shaded: false,
    } as const;
    give(world, bulk, command);
    if (world.question !== null) answerAll(world, bulk);
    return { world, command };
  },
  'table/no-concession': () => {
    const world = atTable(bulk);
    const [clause] = textOf(world, bulk, 0);
    if (clause === undefined) throw new Error('expected an agenda');
    const { item, option } = clause;
    return { world, command: { seat, type: 'suggest', party: 'rok', item, option } };
  },
  'table/empty-text': () => {
    const world = atTable(bulk);
    return { world, command: tabling(world, 0) };
  },
  'table/same-party': () => ({
    world: answered(),
    command: { seat, type: 'vouch', party: 'rok', to: 'rok' },
  }),
  'table/facts-found': () => twice({ seat, type: 'factFind', item: 'economic-cooperation' }),
  'table/no-grudge': () => {
    const world = answered();
    for (const [from, to] of [
      ['rok', 'us'],
      ['us', 'rok'],
    ] as const)
      known(world.scores.trust, from)[to] = 50_000;
    const item = 'economic-cooperation';
    return { world, command: { seat, type: 'commonGround', party: 'rok', to: 'us', item } };
  },
  'table/common-named': () =>
    twice({
      seat,
      type: 'commonGround',
      party: 'dprk',
      to: 'rok',
      item: 'economic-cooperation',
    }),
  'table/held-already': () => twice({ seat, type: 'keepToIssues' }),
  'table/praised-already': () => twice({ seat, type: 'praise', party: 'rok' }),
  'table/opens-already': () => twice({ seat, type: 'saveFace', party: 'rok' }),
  'table/unknown-means': () => ({
    world: answered(),
    command: { seat, type: 'offer', party: 'rok', means: 'gold' },
  }),
  'table/too-dear': () => {
    const world = answered();
    world.scores.capital = 0;
    return { world, command: { seat, type: 'offer', party: 'rok', means: 'training' } };
  },
  'table/offered-already': () => twice({ seat, type: 'offer', party: 'rok', means: 'training' }),
  'table/vouched-already': () => twice({ seat, type: 'vouch', party: 'rok', to: 'us' }),
  'table/not-sealed': () => ({
    world: answered(),
    command: { seat, type: 'readSealed', party: 'rok' },
  }),
  'table/sealed-read': () => {
    const world = absent();
    give(world, bulk, { seat, type: 'readSealed', party: 'japan' });
    return { world, command: { seat, type: 'readSealed', party: 'japan' } };
  },
  'table/pace-set': () => twice({ seat, type: 'setPace', pace: 'slow' }),

  'outcome/nothing-to-improve': () => {
    const world = atTable(bulk);
    const [clause] = textOf(world, bulk);
    if (clause === undefined) throw new Error('expected an agenda');
    give(world, bulk, { seat, type: 'closeTable', as: 'nothing' });
    return { world, command: { seat, type: 'improve', clause } };
  },
  'outcome/improved-already': () => {
    const world = adopted('public');
    const [clause] = world.meetings.at(-1)?.text ?? [];
    if (clause === undefined) throw new Error('expected a text');
    const command = {
      seat,
      type: 'improve',
      clause: { ...clause, wording: 'face-saving' },
    } as const;
    give(world, bulk, command);
    return { world, command };
  },
  'outcome/nothing-to-tell': () => {
    const world = atTable(bulk);
    give(world, bulk, { seat, type: 'closeTable', as: 'nothing' });
    return { world, command: { seat, type: 'announce' } };
  },
  'outcome/told-already': () => ({
    world: adopted('public'),
    command: { seat, type: 'announce' },
  }),

  'party/not-legal': () => {
    const world = atConvening(bulk);
    invite(world, bulk);
    return { world, command: { seat: 'rok', type: 'endorse' } };
  },
  'party/unknown-item': () => ({
    world: withText(bulk, { agenda: ['environment'] }),
    command: { seat: 'dprk', type: 'object', item: 'nuclear' },
  }),
};

describe('a refusal', () => {
  it.each(Object.entries(cases))('should say %s, and change nothing', (code, setUp) => {
    const { world, command, book = bulk } = setUp();
    const before = throughJson(world);
    const refusal = refusalOf(freeze(world, true), book, command);
    expect(refusal.code).toBe(code);
    expect(world).toEqual(before);
  });

  it('should come before any cost: a meeting that cannot be told is told once it can', () => {
    const world = adopted('quiet');
    give(world, bulk, { seat, type: 'announce' });
    expect(refusalOf(world, bulk, { seat, type: 'announce' }).code).toBe('outcome/told-already');
  });

  it('should keep a party that stays away from saying yes', () => {
    const world = atConvening(bulk);
    invite(world, bulk);
    const chart = world.parties['dprk']?.chart;
    if (chart === undefined) throw new Error('expected the DPRK among the parties');
    chart.value = { ...chart.value, presence: 'boycotting' };
    expect(refusalOf(world, bulk, { seat: 'dprk', type: 'accept' }).code).toBe('party/not-legal');
    give(world, bulk, { seat: 'dprk', type: 'refuse' });
  });

  it('should keep a condition from opening a full table when none is left', () => {
    const book = variantOf(flagship, { fullTables: { guests: 4, most: 0 } });
    const world = atConvening(book);
    invite(world, book, { guests: ['dprk', 'rok', 'us'] });
    const condition = { change: 'add-guest', party: 'china' } as const;
    answerAll(world, book, { dprk: { seat: 'dprk', type: 'setCondition', condition } });
    const command = { seat, type: 'meetCondition', party: 'dprk' } as const;
    expect(refusalOf(world, book, command).code).toBe('convening/no-full-table-left');
  });
});
