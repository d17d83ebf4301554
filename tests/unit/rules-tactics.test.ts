import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/model/command.ts';
import type { Proposal, World } from '../../src/model/world.ts';
import { textTerms } from '../../src/rules/endorsement.ts';
import { exact } from '../../src/rules/mandates.ts';
import { known } from '../../src/rules/turn.ts';
import { total } from '../../src/rules/willingness.ts';
import { viewFor } from '../../src/session/view.ts';
import { flagship } from '../support/books.ts';
import { answerAll, give, withText } from '../support/games.ts';

const { bulk } = flagship;
const seat = bulk.mediator;
const item = 'economic-cooperation';

/** A text to which the ROK objects. */
function objected(change: Partial<Proposal> = {}): World {
  const world = withText(bulk, change);
  answerAll(world, bulk, { rok: { seat: 'rok', type: 'object', item } });
  world.scores.capital = 8000;
  return world;
}

/** What the text on the table is worth to a party beyond what it needs. */
function margin(world: World, party: string): number {
  const { table, invitation } = world;
  if (table?.text === null || table === null || invitation === null)
    throw new Error('expected a text');
  const mandate = exact(known(world.parties, party).mandate);
  const talks = invitation.proposal;
  return total(
    textTerms({ known: world, book: bulk, party, clauses: table.text, table, talks, mandate }),
  ).low;
}

function gainOf(world: World, command: Command, party = 'rok'): number {
  const before = margin(world, party);
  give(world, bulk, command);
  return margin(world, party) - before;
}

const message = {
  seat,
  type: 'carryMessage',
  from: 'dprk',
  to: 'rok',
  item,
  shaded: false,
} as const;

describe('a message', () => {
  it('should move nobody when the host has no source of its own', () => {
    expect(gainOf(objected(), message)).toBe(0);
  });

  it('should move its receiver when the host tends the channel of the sender', () => {
    const world = objected();
    known(world.parties, 'dprk').tended = true;
    expect(gainOf(world, message)).toBe(bulk.rules.messageMoves * 1000);
  });

  it('should move its receiver once facts were found on the item', () => {
    const world = objected();
    give(world, bulk, { seat, type: 'factFind', item });
    answerAll(world, bulk, { rok: { seat: 'rok', type: 'object', item } });
    expect(gainOf(world, message)).toBe(bulk.rules.messageMoves * 1000);
  });

  it('should move a party once when it is shaded, and cost credibility when it is found out', () => {
    const world = objected();
    const shaded = { ...message, shaded: true };
    expect(gainOf(world, shaded)).toBe(bulk.rules.shadedMoves * 1000);
    answerAll(world, bulk);
    expect(gainOf(world, shaded)).toBe(0);
    const [clause] = world.table?.text ?? [];
    if (clause === undefined) throw new Error('expected a text');
    give(world, bulk, { seat, type: 'amend', clause: { ...clause, wording: 'face-saving' } });
    const before = known(world.scores.credibility, 'rok');
    const { events } = answerAll(world, bulk, { dprk: { seat: 'dprk', type: 'object', item } });
    expect(events.some(({ type }) => type === 'messageFoundOut')).toBe(true);
    expect(known(world.scores.credibility, 'rok')).toBe(before + bulk.rules.shadedFoundOut * 1000);
  });
});

describe('what a host does for a party', () => {
  it('should ease everybody a little on an item whose facts were found', () => {
    const world = objected();
    expect(gainOf(world, { seat, type: 'factFind', item }, 'us')).toBe(bulk.rules.factMoves * 1000);
  });

  it('should please the party whose words open the text and displease those who distrust it', () => {
    const world = objected();
    const before = margin(world, 'rok');
    expect(gainOf(world, { seat, type: 'saveFace', party: 'dprk' }, 'dprk')).toBeGreaterThan(0);
    expect(margin(world, 'rok') - before).toBe(bulk.rules.ownWordsRival * 1000);
  });

  it('should add its means to the text for one party, and take them from its own house', () => {
    const world = objected();
    const own = known(world.scores.support, seat);
    const means = known(bulk.means, 'training');
    expect(gainOf(world, { seat, type: 'offer', party: 'rok', means: 'training' })).toBe(
      means.worth * 1000,
    );
    expect(world.scores.capital).toBe(8000 - means.cost * 1000);
    expect(known(world.scores.support, seat)).toBe(own + means.ownSupport * 1000);
  });

  it('should lend its word to another, and let nobody else see it', () => {
    const world = objected();
    expect(gainOf(world, { seat, type: 'vouch', party: 'us', to: 'rok' })).toBe(
      bulk.rules.vouchMoves * 1000,
    );
    expect(viewFor('rok', world, bulk).table?.vouched).toHaveLength(1);
    expect(viewFor('china', world, bulk).table?.vouched).toEqual([]);
  });

  it('should find time by a brisk pace and take it by a slow one', () => {
    const brisk = objected();
    const before = brisk.table?.exchangesLeft ?? 0;
    give(brisk, bulk, { seat, type: 'setPace', pace: 'brisk' });
    expect(brisk.table?.exchangesLeft).toBe(before + bulk.rules.paceExchanges);
    const slow = objected();
    give(slow, bulk, { seat, type: 'setPace', pace: 'slow' });
    expect(slow.table?.exchangesLeft).toBe(before - 1);
  });
});

describe('quiet talks of many', () => {
  it('should leak in some games, and be announced talks from then on', () => {
    const leaked = Array.from({ length: 60 }, (_, seed) => {
      const world = withText(bulk, { publicity: 'quiet' }, String(seed + 1));
      answerAll(world, bulk);
      give(world, bulk, { seat, type: 'recess' });
      return world.invitation?.proposal.publicity;
    });
    expect(new Set(leaked)).toEqual(new Set(['quiet', 'announced']));
  });
});

/** A quiet text that everybody signed, in which no party minds another wording. */
function adopted(): World {
  const world = withText(bulk, { publicity: 'quiet' });
  answerAll(world, bulk);
  give(world, bulk, { seat, type: 'closeTable', as: 'text' });
  return world;
}

describe('an improvement after adoption', () => {
  it('should change a clause that nobody loses by', () => {
    const world = adopted();
    const [clause] = world.meetings.at(-1)?.text ?? [];
    if (clause === undefined) throw new Error('expected a text');
    const better = { ...clause, wording: 'face-saving' } as const;
    const { events } = give(world, bulk, { seat, type: 'improve', clause: better });
    expect(events.some(({ type }) => type === 'improved')).toBe(true);
    expect(world.meetings.at(-1)?.text?.[0]).toEqual(better);
  });

  it('should leave the text alone when somebody would lose', () => {
    const world = adopted();
    const text = world.meetings.at(-1)?.text ?? [];
    const none = bulk.items[item]?.options[0]?.id ?? '';
    const { events } = give(world, bulk, {
      seat,
      type: 'improve',
      clause: { item, option: none, wording: 'plain' },
    });
    expect(events.some(({ type }) => type === 'improvementRefused')).toBe(true);
    expect(world.meetings.at(-1)?.text).toEqual(text);
  });
});
