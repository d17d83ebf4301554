import { describe, expect, it } from 'vitest';
import { playCampaign } from '../../src/analysis/campaign.ts';
import type { Book } from '../../src/model/book.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { ConciliatoryStep, World } from '../../src/model/world.ts';
import { patientHost } from '../../src/policy/hosts.ts';
import { random } from '../../src/policy/random.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { viewFor } from '../../src/session/view.ts';
import { allBooks, flagship } from '../support/books.ts';
import {
  answerAll,
  atConvening,
  atTable,
  freshWorld,
  give,
  invite,
  playUntil,
  textOf,
} from '../support/games.ts';
import { plantSecrets } from '../support/planted.ts';
import { randomParty } from '../support/random-party.ts';

function viewAsJson(seat: string, world: World, book: Book): string {
  return JSON.stringify(viewFor(seat, world, book));
}

/** Everything in a party's view that is not its to see. */
function leaksTo(seat: string, world: World, book: Book): string[] {
  const { planted, plants } = plantSecrets(world, book);
  const view = viewFor(seat, planted, book);
  const json = JSON.stringify(view);
  const found = plants
    .filter(({ party, text }) => party !== seat && json.includes(text))
    .map(({ party, what }) => `${party}: ${what}`);
  const happened = new Set(world.incidents.map(({ incident }) => incident));
  const undrawn = Object.keys(book.incidents).filter(
    (id) => !happened.has(id) && json.includes(`"${id}"`),
  );
  const ownOnly = [
    ...(view.house === null ? [] : ['the house of the mediator']),
    ...(view.table === null || view.table.caucused.length === 0 ? [] : ['who was taken aside']),
    ...(view.steps.some((step) => !mayKnowStep(seat, step)) ? ['steps of others'] : []),
    ...(view.moods.some(({ party }) => party !== seat) ? ['moods of others'] : []),
  ];
  return [...found, ...undrawn, ...ownOnly].map((what) => `${seat} sees ${what}`);
}

/** A step that is being asked for is its party's; one said in quiet is also the other side's. */
function mayKnowStep(seat: string, { from, to, status, publicity }: ConciliatoryStep): boolean {
  if (status === 'asked' || status === 'declined') return from === seat;
  return publicity !== 'quiet' || from === seat || to === seat;
}

function whileAt(
  book: Book,
  seed: string,
  host: Policy,
  look: (world: World, events: readonly GameEvent[], step: number) => void,
): void {
  const parties = Object.fromEntries(book.partyIds.map((id) => [id, randomParty]));
  let step = 0;
  playCampaign(book, seed, { ...parties, [book.mediator]: host }, (world, _, events) => {
    step += 1;
    look(world, events, step);
  });
}

describe.each(allBooks)('what a party of $id is shown', ({ bulk: book }) => {
  it('should hold no secret of anybody else', () => {
    const leaks = new Set<string>();
    for (const [seed, host] of [
      ['1', random],
      ['2', patientHost],
    ] as const) {
      whileAt(book, seed, host, (world, _, step) => {
        // At a table every step counts; elsewhere little changes from one to the next.
        if (world.table === null && step % 5 !== 0) return;
        for (const seat of book.partyIds)
          for (const leak of leaksTo(seat, world, book)) leaks.add(leak);
      });
    }
    expect([...leaks]).toEqual([]);
  });

  it('should hold its own mandate, so that the search above could find one', () => {
    const { planted, plants } = plantSecrets(freshWorld(book), book);
    for (const seat of book.partyIds) {
      const json = viewAsJson(seat, planted, book);
      const own = plants.filter(({ party, what }) => party === seat && what !== 'strain');
      expect(own.filter(({ text }) => !json.includes(text))).toEqual([]);
    }
  });

  it('should hold no event of a private talk or of a quiet meeting that is not its own', () => {
    const wrong = new Set<string>();
    for (const seed of ['3', '4', '5', '6']) {
      let quiet: readonly string[] | null = null;
      whileAt(book, seed, seed === '3' ? patientHost : random, (world, events) => {
        const asked = world.invitation?.proposal;
        if (asked !== undefined) quiet = asked.publicity === 'quiet' ? asked.guests : null;
        for (const event of events)
          for (const fault of hearingFaults(event, quiet, book)) wrong.add(fault);
        if (world.invitation === null) quiet = null;
      });
    }
    expect([...wrong]).toEqual([]);
  });
});

/** What passes at a meeting, and is heard by those who are part of it. */
const atMeeting: readonly GameEvent['type'][] = [
  'invitationSent',
  'replied',
  'conditionMet',
  'meetingCalledOff',
  'tableOpened',
  'positionStated',
  'clarified',
  'textTabled',
  'clauseAmended',
  'recessTaken',
  'answered',
  'walkedOut',
  'tableClosed',
  'commitmentMade',
];

function hearingFaults(
  event: GameEvent,
  quiet: readonly string[] | null,
  { mediator }: Book,
): string[] {
  const { type, seenBy } = event;
  const hears = seenBy === 'all' ? 'all' : seenBy.toSorted().join(' ');
  const only = (...seats: readonly string[]): string[] =>
    hears === seats.toSorted().join(' ') ? [] : [`${type} is heard by ${hears}`];
  switch (type) {
    case 'tellNoticed':
    case 'replyExplained':
    case 'stepExplained':
      return only(mediator);
    case 'stepDeclined':
      return only(mediator, event.step.from);
    case 'stepPromised':
    case 'stepLate':
    case 'stepDone':
    case 'stepFailed':
    case 'stepUnanswered':
      return event.step.publicity === 'quiet'
        ? only(mediator, event.step.from, event.step.to)
        : hears === 'all'
          ? []
          : [`${type} is heard by ${hears}`];
    case 'caucusHeld':
      return only(mediator, event.party);
    case 'concessionConsidered':
      if (event.inPrivate) return only(mediator, event.party);
      break;
    default:
      if (!atMeeting.includes(type)) return [];
  }
  if (quiet === null) return hears === 'all' ? [] : [`${type} is heard by ${hears}`];
  return hears === 'all' ? [`${type} of a quiet meeting is heard by all`] : [];
}

describe('a quiet meeting', () => {
  const { bulk: book } = flagship;
  const { mediator } = book;
  const guests = ['dprk', 'russia', 'japan'];
  const declined = 'russia';

  /** Entries of a quiet meeting from invitation to text, with the world at its table. */
  function heldInQuiet(): { world: World; entries: LedgerEntry[] } {
    const world = atConvening(book);
    const { entries } = invite(world, book, { track: '1', publicity: 'quiet', guests });
    const replies = answerAll(world, book, { [declined]: { seat: declined, type: 'refuse' } });
    const opened = give(world, book, { seat: mediator, type: 'openTable' });
    return { world, entries: [...entries, ...replies.entries, ...opened.entries] };
  }

  it('should be no business of a guest who declined', () => {
    const { world } = heldInQuiet();
    const view = viewFor(declined, world, book);
    expect(view.invitation?.proposal.guests).toEqual(guests);
    expect([view.table, view.question, view.waiting]).toEqual([null, null, []]);
    expect(viewFor('japan', world, book).table).not.toBeNull();
    const closed = give(world, book, { seat: mediator, type: 'closeTable', as: 'meet-again' });
    expect(viewFor(declined, world, book).meetings).toEqual([]);
    expect(viewFor('japan', world, book).meetings).toHaveLength(1);
    const heard = closed.events.filter(({ type }) => type === 'tableClosed');
    expect(heard.map(({ seenBy }) => seenBy)).toEqual([[mediator, 'dprk', 'japan']]);
  });

  it('should keep what it moved, and why, among those who are part of it', () => {
    const { world, entries } = heldInQuiet();
    const clauses = textOf(world, book);
    const tabled = give(world, book, {
      seat: mediator,
      type: 'tableText',
      author: mediator,
      clauses,
    });
    answerAll(world, book);
    const closed = give(world, book, { seat: mediator, type: 'closeTable', as: 'text' });
    playUntil(world, book, 'groundwork', 2);
    const settled = give(playUntil(world, book, 'convening', 3), book, {
      seat: mediator,
      type: 'proceed',
    });
    const byMeeting = [...entries, ...tabled.entries, ...closed.entries, ...settled.entries].filter(
      ({ ref, cause: { id } }) => ref.score === 'trust' && id !== 'incident' && id !== 'one-third',
    );
    expect(byMeeting.length).toBeGreaterThan(20);
    expect(byMeeting.filter(({ seenBy }) => seenBy === 'all' || seenBy.includes('us'))).toEqual([]);
    expect(closed.entries.filter(({ seenBy }) => seenBy.includes(declined))).toEqual([]);
  });

  it('should cost the host nothing with those who were not asked until it is told', () => {
    const world = atConvening(book);
    const full = book.partyIds.filter((id) => id !== 'us');
    const asked = invite(world, book, { publicity: 'quiet', guests: full });
    expect(asked.entries.filter(({ cause }) => cause.id === 'left-out')).toEqual([]);
    answerAll(world, book);
    give(world, book, { seat: mediator, type: 'openTable' });
    const clauses = textOf(world, book);
    give(world, book, { seat: mediator, type: 'tableText', author: mediator, clauses });
    answerAll(world, book);
    give(world, book, { seat: mediator, type: 'closeTable', as: 'text' });
    const told = give(world, book, { seat: mediator, type: 'announce' });
    const minded = told.entries.filter(({ cause }) => cause.id === 'left-out');
    expect(minded.map(({ ref }) => ref)).toEqual([{ score: 'trust', from: 'us', to: mediator }]);
  });
});

describe('what a quiet act moved', () => {
  it('should be seen by the host and whom it was aimed at', () => {
    const { bulk: book } = flagship;
    const world = playUntil(freshWorld(book), book, 'groundwork');
    const { entries } = give(world, book, {
      seat: book.mediator,
      type: 'prepare',
      groundwork: 'quiet-visit',
      target: 'dprk',
      partner: null,
    });
    const trust = entries.filter(({ ref }) => ref.score === 'trust');
    expect(trust.map(({ seenBy }) => seenBy)).toEqual([[book.mediator, 'dprk']]);
  });
});

describe('what the mediator is shown', () => {
  const { bulk: book } = flagship;

  it('should be the same whatever the mandates, before it has learned anything', () => {
    const [one, other] = [freshWorld(book, '1'), freshWorld(book, '1')];
    for (const [id, { mandate }] of Object.entries(freshWorld(book, '2').parties)) {
      const state = other.parties[id];
      if (state !== undefined) state.mandate = mandate;
    }
    expect(JSON.stringify(other.parties)).not.toBe(JSON.stringify(one.parties));
    expect(viewAsJson(book.mediator, other, book)).toBe(viewAsJson(book.mediator, one, book));
  });

  it('should narrow with what it learns, around the truth', () => {
    const world = atTable(book);
    const width = (): number => {
      const { low = 0, high = 0 } =
        viewFor(book.mediator, world, book).estimates['dprk']?.reservation ?? {};
      const truth = world.parties['dprk']?.mandate.reservation ?? NaN;
      expect(low).toBeLessThanOrEqual(truth);
      expect(high).toBeGreaterThanOrEqual(truth);
      return high - low;
    };
    const before = width();
    give(world, book, { seat: book.mediator, type: 'caucus', party: 'dprk' });
    expect(width()).toBeLessThan(before);
  });
});
