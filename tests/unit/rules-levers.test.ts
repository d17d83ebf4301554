import { describe, expect, it } from 'vitest';
import { publicities, tracks } from '../../src/model/ids.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Proposal } from '../../src/model/world.ts';
import { exact } from '../../src/rules/mandates.ts';
import { known } from '../../src/rules/turn.ts';
import { willingness } from '../../src/rules/willingness.ts';
import { flagship } from '../support/books.ts';
import { causesThatDiffer } from '../support/compare-ledgers.ts';
import { answerAll, atConvening, give, invite, usualProposal } from '../support/games.ts';

const { bulk: book } = flagship;
const { mediator: seat } = book;
const start = atConvening(book);

/** What one invitation moves, and what the meeting moves when everybody comes and nothing is signed. */
interface Ledgers {
  invited: readonly LedgerEntry[];
  met: readonly LedgerEntry[];
}

function ledgersOf(change: Partial<Proposal>): Ledgers {
  const world = structuredClone(start);
  world.scores.capital = 8000;
  const invited = invite(world, book, change);
  const replies = answerAll(world, book);
  const opened = give(world, book, { seat, type: 'openTable' });
  const closed = give(world, book, { seat, type: 'closeTable', as: 'meet-again' });
  return {
    invited: [...invited.entries, ...replies.entries],
    met: [...opened.entries, ...closed.entries],
  };
}

const usual = usualProposal(book);
const base = ledgersOf({});

function proposalOf(change: Partial<Proposal>): Proposal {
  return { host: seat, ...usual, ...change };
}

/** What a cause was about, in the order of the ledger. */
function subjectsOf(entries: readonly LedgerEntry[], id: string): (string | null)[] {
  return [
    ...new Set(entries.filter(({ cause }) => cause.id === id).map((entry) => entry.cause.subject)),
  ];
}

/** Causes of the terms by which some party's readiness to come differs between two invitations. */
function termsThatDiffer(change: Partial<Proposal>): string[] {
  const causes = book.partyIds.flatMap((party) => {
    const wishes = exact(known(start.parties, party).mandate);
    const reckon = (proposal: Proposal): Map<string, number> => {
      const terms = willingness({ known: start, book, party, proposal, wishes });
      return new Map(terms.map(({ cause, low }) => [`${cause.id} ${cause.subject}`, low]));
    };
    const [one, other] = [reckon(proposalOf({})), reckon(proposalOf(change))];
    return [...new Set([...one.keys(), ...other.keys()])].filter(
      (key) => one.get(key) !== other.get(key),
    );
  });
  return [...new Set(causes.map((key) => key.replace(/ .*/, '')))].toSorted();
}

describe('the venue alone', () => {
  const others = Object.values(book.venues)
    .filter(({ id, tracks: fit }) => id !== usual.venue && fit.includes(usual.track))
    .map(({ id, cost }) => ({ id, cost }));

  it.each(others)('should move trust by that cause and what $id costs', ({ id, cost }) => {
    const { invited, met } = ledgersOf({ venue: id });
    expect(causesThatDiffer(base.invited, invited)).toEqual(
      cost > 0 ? ['spent', 'venue'] : ['venue'],
    );
    expect(causesThatDiffer(base.met, met)).toEqual(['venue']);
    for (const entries of [invited, met]) expect(subjectsOf(entries, 'venue')).toEqual([id]);
  });

  it.each(others)('should change readiness to come to $id by the place alone', ({ id }) => {
    const places = ['ground', 'seclusion', 'venue-draw'];
    expect(termsThatDiffer({ venue: id }).filter((cause) => !places.includes(cause))).toEqual([]);
    expect(termsThatDiffer({ venue: id })).not.toEqual([]);
  });
});

describe('the profile alone', () => {
  const profiles = tracks.flatMap((track) =>
    publicities
      .filter((publicity) => track !== usual.track || publicity !== usual.publicity)
      .map((publicity) => ({ track, publicity })),
  );
  /** Cameras light up the host, great powers before cameras more so; where nobody watched, meeting counts for more. */
  const bySeen = { quiet: ['great-powers', 'met-quietly'], announced: [], public: [] } as const;

  it('should be one of nine', () => {
    expect(profiles).toHaveLength(8);
  });

  it.each(profiles)(
    'should move trust and limelight by that cause at track $track, $publicity',
    ({ track, publicity }) => {
      const { invited, met } = ledgersOf({ track, publicity });
      expect(causesThatDiffer(base.invited, invited)).toEqual(['profile']);
      expect(causesThatDiffer(base.met, met)).toEqual([...bySeen[publicity], 'profile'].toSorted());
      expect(subjectsOf(invited, 'profile')).toEqual([`${track}/${publicity}`]);
      expect(subjectsOf(met, 'profile')).toContain(`${track}/${publicity}`);
    },
  );

  it.each(profiles)(
    'should change readiness to come at track $track, $publicity by level, publicity and company',
    ({ track, publicity }) => {
      const allowed = [
        ...(track === usual.track ? [] : ['company', 'level']),
        ...(publicity === usual.publicity ? [] : ['publicity']),
      ];
      expect(termsThatDiffer({ track, publicity })).toEqual(allowed.toSorted());
    },
  );
});

describe('the agenda alone', () => {
  const [first = '', second = ''] = usual.agenda;
  const others = Object.keys(book.items).filter((item) => item !== first && item !== second);

  it.each(others)('should move trust by that cause when %s takes the second place', (item) => {
    const { invited, met } = ledgersOf({ agenda: [first, item] });
    expect(causesThatDiffer(base.invited, invited)).toEqual(['agenda']);
    expect(causesThatDiffer(base.met, met)).toEqual(['agenda']);
    for (const entries of [invited, met]) expect(subjectsOf(entries, 'agenda')).toContain(item);
    const wishes = ['instructed', 'interest', 'state-mandate'];
    const differ = termsThatDiffer({ agenda: [first, item] });
    expect(differ).toContain('interest');
    expect(differ.filter((cause) => !wishes.includes(cause))).toEqual([]);
  });

  it('should move trust by the order of the same items', () => {
    const { invited, met } = ledgersOf({ agenda: [second, first] });
    expect(causesThatDiffer(base.invited, invited)).toEqual(['agenda']);
    expect(causesThatDiffer(base.met, met)).toEqual(['agenda']);
  });

  it('should move trust when an item is left out', () => {
    expect(causesThatDiffer(base.invited, ledgersOf({ agenda: [first] }).invited)).toEqual([
      'agenda',
    ]);
  });
});

describe('the guests alone', () => {
  it.each(book.partyIds)('should cost something with %s when it is not asked', (party) => {
    const { invited } = ledgersOf({ guests: book.partyIds.filter((id) => id !== party) });
    const own = invited.filter(({ ref }) => ref.score === 'trust' && ref.from === party);
    expect(own).toMatchObject([{ cause: { id: 'left-out', subject: party } }]);
    expect(own[0]?.amount).toBeLessThan(0);
    const others = (entries: readonly LedgerEntry[]): LedgerEntry[] =>
      entries.filter(({ ref }) => ref.score !== 'trust' || ref.from !== party);
    expect(causesThatDiffer(others(base.invited), others(invited))).toEqual([]);
  });
});

/** What a party's trust moved by one cause, milli points. */
function shiftOf(entries: readonly LedgerEntry[], party: string, cause: string): number {
  return entries
    .filter(({ ref, cause: { id } }) => id === cause && ref.score === 'trust' && ref.from === party)
    .reduce((sum, { amount }) => sum + amount, 0);
}

describe('what levers say', () => {
  it('should come from what parties declare, never from their instructions', () => {
    const other = atConvening(book, { seed: '4711' });
    other.scores = structuredClone(start.scores);
    const world = structuredClone(start);
    expect(invite(other, book).entries).toEqual(invite(world, book).entries);
  });

  it('should please the shy with a secluded place and displease them with cameras', () => {
    expect(shiftOf(ledgersOf({ venue: 'ikh-tenger' }).invited, 'dprk', 'venue')).toBeGreaterThan(0);
    expect(shiftOf(ledgersOf({ publicity: 'public' }).invited, 'dprk', 'profile')).toBeLessThan(0);
  });
});
