import { describe, expect, it } from 'vitest';
import { publicities } from '../../src/model/ids.ts';
import type { Clause } from '../../src/model/table.ts';
import type { Outcome, World } from '../../src/model/world.ts';
import { isAdopted } from '../../src/rules/adoption.ts';
import { textTerms } from '../../src/rules/endorsement.ts';
import { exact } from '../../src/rules/mandates.ts';
import { known } from '../../src/rules/turn.ts';
import { fiveNegotiators, flagship } from '../support/books.ts';
import { answerAll, atTable, give, textOf, withText } from '../support/games.ts';
import { instruct } from '../support/mandates.ts';

const { bulk: book } = flagship;
const { mediator: seat, rules } = book;

function tableOf(world: World): NonNullable<World['table']> {
  if (world.table === null) throw new Error('expected a table under way');
  return world.table;
}

/** Terms of a party's judgement of the text before it, by cause and subject. */
function judgement(world: World, party: string, clauses: readonly Clause[]): Map<string, number> {
  const talks = world.invitation?.proposal;
  if (talks === undefined) throw new Error('expected talks under way');
  const mandate = exact(known(world.parties, party).mandate);
  const terms = textTerms({
    known: world,
    book,
    party,
    clauses,
    table: tableOf(world),
    talks,
    mandate,
  });
  return new Map(terms.map(({ cause, low }) => [`${cause.id} ${cause.subject}`, low]));
}

describe('the clock of a table', () => {
  it('should be longer, the quieter the talks', () => {
    const clocks = publicities.map(
      (publicity) => tableOf(atTable(book, { publicity })).exchangesLeft,
    );
    expect(clocks).toEqual([rules.exchangesQuiet, rules.exchangesAnnounced, rules.exchangesPublic]);
    expect(clocks).toEqual(clocks.toSorted((left, right) => right - left));
  });

  it('should run with every move of the host, and not with answers', () => {
    const world = atTable(book);
    const left = tableOf(world).exchangesLeft;
    give(world, book, { seat, type: 'hearAll' });
    give(world, book, { seat, type: 'tableText', author: seat, clauses: textOf(world, book) });
    answerAll(world, book);
    expect(tableOf(world).exchangesLeft).toBe(left - 2);
  });
});

describe('an objection', () => {
  it.each([
    ['quiet', 0],
    ['announced', 1],
    ['public', 2],
  ] as const)('should be harder to take back, the louder the talks: %s', (publicity, steps) => {
    const world = withText(book, { publicity, agenda: ['environment'] });
    const before = tableOf(world).strain['us'] ?? 0;
    give(world, book, { seat: 'us', type: 'object', item: 'environment' });
    expect((tableOf(world).strain['us'] ?? 0) - before).toBe(steps * rules.strainRefusal * 1000);
  });

  it('should be heard again after a recess, and nobody else be asked', () => {
    const world = withText(book, { agenda: ['environment'] });
    answerAll(world, book, { us: { seat: 'us', type: 'object', item: 'environment' } });
    give(world, book, { seat, type: 'recess' });
    expect(world.waiting).toEqual(['us']);
  });

  it('should be forgotten when the text is changed', () => {
    const world = withText(book, { agenda: ['environment'] });
    answerAll(world, book, { us: { seat: 'us', type: 'object', item: 'environment' } });
    const [clause] = textOf(world, book, 2);
    if (clause === undefined) throw new Error('expected a clause');
    give(world, book, { seat, type: 'amend', clause });
    expect(tableOf(world).stances).toEqual({});
    expect(world.waiting).toEqual(book.partyIds);
  });
});

describe('a wording', () => {
  it('should change what it costs at home and nothing of what is done', () => {
    const world = atTable(book, { agenda: ['economic-cooperation'], publicity: 'public' });
    const [plain] = textOf(world, book, 3);
    if (plain === undefined) throw new Error('expected a clause');
    const worded = judgement(world, 'us', [{ ...plain, wording: 'face-saving' }]);
    const bare = judgement(world, 'us', [plain]);
    const changed = [...bare].filter(([key, low]) => worded.get(key) !== low).map(([key]) => key);
    expect(changed).toEqual(['exposure economic-cooperation']);
    expect(worded.get('exposure economic-cooperation') ?? 0).toBeGreaterThan(
      bare.get('exposure economic-cooperation') ?? 0,
    );
  });
});

describe('a concession', () => {
  it('should be larger in private, and weigh in the judgement of that option alone', () => {
    const gains = [false, true].map((inPrivate) => {
      const world = atTable(book, { agenda: ['environment'] });
      if (inPrivate) give(world, book, { seat, type: 'caucus', party: 'rok' });
      const [clause] = textOf(world, book, 1);
      const [deeper] = textOf(world, book, 2);
      if (clause === undefined || deeper === undefined) throw new Error('expected clauses');
      const { item, option } = clause;
      give(world, book, { seat, type: 'suggest', party: 'rok', item, option });
      expect(judgement(world, 'rok', [deeper]).has('concession environment')).toBe(false);
      return judgement(world, 'rok', [clause]).get('concession environment') ?? 0;
    });
    expect(gains).toEqual([
      rules.concession * 1000,
      (rules.concession + rules.concessionPrivate) * 1000,
    ]);
  });

  it('should cost credibility when it was too much to ask', () => {
    const world = atTable(book, { agenda: ['environment'] });
    instruct(world, 'rok', { values: { environment: [0, -90_000, 0, 0, 0] } });
    const [clause] = textOf(world, book, 1);
    if (clause === undefined) throw new Error('expected a clause');
    const { item, option } = clause;
    const { entries } = give(world, book, { seat, type: 'suggest', party: 'rok', item, option });
    expect(entries).toMatchObject([
      { ref: { score: 'credibility', of: 'rok' }, cause: { id: 'suggestion-refused' } },
    ]);
  });
});

/** The DPRK, at a table with a text, where its chart lets it go. */
function leaving(guests: readonly string[]): World {
  const world = withText(book, { guests: [...guests], agenda: ['environment'] });
  const state = known(world.parties, 'dprk');
  state.chart = { ...state.chart, value: { ...state.chart.value, posture: 'hostile' } };
  return world;
}

describe('a walk-out', () => {
  it('should cost trust both ways with everybody who stays', () => {
    const { entries } = give(leaving(['dprk', 'rok', 'us']), book, {
      seat: 'dprk',
      type: 'walkOut',
    });
    const pairs = entries.flatMap(({ ref }) =>
      ref.score === 'trust' ? [`${ref.from} ${ref.to}`] : [],
    );
    expect(pairs.toSorted()).toEqual(['dprk rok', 'dprk us', 'rok dprk', 'us dprk']);
    expect(entries.every(({ amount, ref }) => ref.score === 'limelight' || amount < 0)).toBe(true);
  });

  it('should end the meeting where fewer than two are left', () => {
    const world = leaving(['dprk', 'rok']);
    give(world, book, { seat: 'dprk', type: 'walkOut' });
    expect(world.phase).toBe('outcome');
    expect(world.meetings.at(-1)).toMatchObject({ outcome: 'collapse', attended: ['dprk', 'rok'] });
  });

  it('should keep a text from being called full', () => {
    const world = leaving(['dprk', 'rok', 'us']);
    give(world, book, { seat: 'dprk', type: 'walkOut' });
    answerAll(world, book);
    give(world, book, { seat, type: 'closeTable', as: 'text' });
    expect(world.meetings.at(-1)).toMatchObject({ outcome: 'partial', endorsedBy: ['rok', 'us'] });
  });
});

/** Whether a text is adopted that these parties endorse and the others object to. */
function endorsedBy(
  books: typeof flagship,
  track: '2' | '1.5' | '1',
  parties: readonly string[],
): boolean {
  const world = withText(books.bulk, { track });
  const [item = ''] = world.invitation?.proposal.agenda ?? [];
  for (const party of world.waiting) {
    give(
      world,
      books.bulk,
      parties.includes(party)
        ? { seat: party, type: 'endorse' }
        : { seat: party, type: 'object', item },
    );
  }
  return isAdopted(books.bulk, tableOf(world), track);
}

describe('adoption', () => {
  it('should follow the rule of the track', () => {
    const all = book.partyIds;
    expect(endorsedBy(flagship, '1', all)).toBe(true);
    expect(endorsedBy(flagship, '1', all.slice(1))).toBe(false);
    expect(endorsedBy(flagship, '1.5', all.slice(1))).toBe(true);
    expect(endorsedBy(flagship, '1.5', all.slice(2))).toBe(false);
  });

  it('should count heads and heed a veto where the scenario says so', () => {
    expect(endorsedBy(fiveNegotiators, '1.5', ['a', 'b', 'c'])).toBe(true);
    expect(endorsedBy(fiveNegotiators, '1.5', ['a', 'b'])).toBe(false);
    expect(endorsedBy(fiveNegotiators, '1.5', ['b', 'c', 'd', 'e'])).toBe(false);
  });

  it('should bind at track 1 and be carried home at the others', () => {
    for (const track of ['2', '1.5', '1'] as const) {
      const world = withText(book, { track, agenda: ['environment'] });
      answerAll(world, book);
      give(world, book, { seat, type: 'closeTable', as: 'text' });
      expect(world.commitments.length > 0, track).toBe(track === '1');
      expect(world.carried.length > 0, track).toBe(track !== '1');
    }
  });

  it('should bind those whom a clause names, and nobody else', () => {
    const world = withText(book, { track: '1', agenda: ['abductions'] });
    answerAll(world, book);
    give(world, book, { seat, type: 'closeTable', as: 'text' });
    const option = known(book.items, 'abductions').options[1];
    expect(world.commitments.map(({ party }) => party)).toEqual(
      book.partyIds.filter((id) => option?.obliges.includes(id)),
    );
  });
});

describe('a meeting without a text', () => {
  it.each([
    ['statement', 'chair-statement'],
    ['meet-again', 'meet-again'],
    ['nothing', 'no-result'],
  ] as const)('should end as %s', (as, outcome: Outcome) => {
    const world = withText(book);
    answerAll(world, book);
    give(world, book, { seat, type: 'closeTable', as });
    expect(world.meetings.at(-1)?.outcome).toBe(outcome);
    expect(world.commitments).toEqual([]);
  });
});

function contestOf(guests: readonly string[], publicity: 'quiet' | 'public'): string {
  return tableOf(atTable(book, { guests: [...guests], publicity })).contest;
}

describe('great powers at one table', () => {
  it('should contend the more sharply, the more of them come and the louder it is', () => {
    expect(contestOf(['dprk', 'us'], 'public')).toBe('none');
    expect(contestOf(['china', 'us'], 'quiet')).toBe('mild');
    expect(contestOf(['china', 'us', 'russia'], 'public')).toBe('sharp');
  });

  it('should strain the others by every degree of it, and not themselves', () => {
    const world = atTable(book, { guests: ['rok', 'china', 'us', 'russia'], publicity: 'public' });
    expect(tableOf(world).contest).toBe('sharp');
    const beyond = (party: string): number => {
      const feels = known(world.scores.trust, party);
      const dislike = tableOf(world).present.reduce(
        (sum, other) => sum + Math.max(0, 0 - (feels[other] ?? 0)),
        0,
      );
      return (tableOf(world).strain[party] ?? 0) - dislike * rules.strainCompany;
    };
    expect(Math.abs(beyond('rok') - 2 * rules.strainContest * 1000)).toBeLessThan(50);
    for (const party of ['china', 'us', 'russia']) expect(Math.abs(beyond(party))).toBeLessThan(50);
  });
});
