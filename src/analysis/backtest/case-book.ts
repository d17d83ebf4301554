import type { Book, Catalogue } from '../../model/book.ts';
import type { Party } from '../../model/catalogue.ts';
import type { PartyChart } from '../../model/chart.ts';
import type { HistoryCase } from '../../model/history.ts';
import type { ItemId, PartyId } from '../../model/ids.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Proposal } from '../../model/world.ts';
import { agendaWords, anythingElse } from '../../content/record/agenda-words.ts';
import { eras, type Era } from '../../content/record/eras.ts';
import { fewestGuests } from '../../rules/replies.ts';
import { compile } from '../../session/compile.ts';
import { hostOf, venueOf } from './case-place.ts';

/** What every case starts from: the rules, a scenario whose opening stands for the years, and charts. */
export interface Ground {
  catalogue: Catalogue;
  scenario: Scenario;
  charts: Readonly<Record<string, PartyChart>>;
}

/** A documented meeting as the rules can play it. */
export interface CaseBook {
  history: HistoryCase;
  book: Book;
  proposal: Proposal;
  era: Era | null;
}

/** Who convenes where no state does: nobody's trust is in it. */
const nobody = 'chair';
/** The other side of a meeting of which only one side is named. */
const otherSide = 'other-side';

/**
 * The book of one documented meeting: one round, its place, agenda and guests, and the climate of its
 * year. `rules` are numbers of the rules that differ for it.
 */
export function caseBook(
  ground: Ground,
  history: HistoryCase,
  rules: Scenario['rules'] = {},
): CaseBook {
  const { catalogue, charts } = ground;
  const era = eras.find(({ from, until }) => from <= history.date && history.date <= until) ?? null;
  const seats = seatsOf(ground.scenario.mediator.id, history);
  const agenda = agendaOf(history, ground.scenario.agendaLimit);
  const meeting = scenarioOf(ground, history, seats, agenda, era);
  const scenario = { ...meeting, rules: { ...meeting.rules, ...rules } };
  const compiled = compile(catalogue, scenario, {}, charts);
  if (!compiled.ok) {
    const [problem] = compiled.problems;
    throw new Error(
      `expected case ${history.id} to compile, got ${problem?.path.join('.') ?? ''}: ${problem?.message ?? ''}`,
    );
  }
  const { track, publicity } = history;
  const venue = 'documented-place';
  const proposal = { host: seats.host, venue, track, publicity, agenda, guests: seats.guests };
  return { history, book: compiled.book, proposal, era };
}

interface Seats {
  /** Whose table it is. */
  mediator: PartyId;
  /** Who convenes: the mediator, or one of the guests. */
  host: PartyId;
  guests: PartyId[];
}

/**
 * Who sits where. A state that convenes others and has no other part in it is the mediator; the
 * game's own mediator is that too where it is asked along with two or more. Where a guest convenes,
 * or nobody does, an empty chair holds the table.
 */
function seatsOf(ours: PartyId, history: HistoryCase): Seats {
  const convener = hostOf(history);
  const asked = [...new Set(history.invited)].toSorted();
  const others = asked.filter((id) => id !== ours);
  const outside = convener !== null && !asked.includes(convener) && asked.length >= fewestGuests;
  const along = asked.includes(ours) && others.length >= fewestGuests;
  const mediator = along ? ours : outside ? convener : nobody;
  const guests = asked.filter((id) => id !== mediator);
  if (guests.length < fewestGuests) {
    const other = convener === null || guests.includes(convener) ? otherSide : convener;
    guests.push(other);
  }
  const hosts = convener !== null && (guests.includes(convener) || convener === mediator);
  if (hosts || convener === null) return { mediator, host: convener ?? mediator, guests };
  guests.push(convener);
  return { mediator, host: convener, guests };
}

/** Items of an agenda in their order, as many as an agenda of the game holds. */
function agendaOf(history: HistoryCase, most: number): ItemId[] {
  const items = history.agenda.map((word) => agendaWords[word] ?? anythingElse);
  return [...new Set(items)].slice(0, most);
}

/** The part of a table that is about these ids. */
function among<T>(table: Readonly<Record<PartyId, T>>, ids: readonly PartyId[]) {
  return Object.fromEntries(Object.entries(table).filter(([id]) => ids.includes(id)));
}

function scenarioOf(
  { catalogue, scenario }: Ground,
  history: HistoryCase,
  { mediator, guests }: Seats,
  agenda: readonly ItemId[],
  era: Era | null,
): Scenario {
  const { opening } = scenario;
  const seats = [mediator, ...guests];
  const pairs = <T>(table: Readonly<Record<PartyId, Readonly<Record<PartyId, T>>>>) =>
    Object.fromEntries(
      Object.entries(among(table, seats)).map(([id, row]) => [id, among(row, seats)]),
    );
  return {
    ...scenario,
    id: 'documented-meeting',
    mediator: { id: mediator },
    parties: guests.map((id) =>
      catalogue.parties.some((party) => party.id === id) ? id : outsider(id, catalogue),
    ),
    venues: [venueOf(history, catalogue.venues)],
    agenda: [...agenda],
    groundwork: [],
    means: [],
    drawn: [],
    dated: [],
    forums: [],
    rounds: [
      {
        opens: history.date,
        closes: dayAfter(history.date),
        season: 'summer',
        incidents: [],
        draws: 0,
      },
    ],
    opening: {
      ...opening,
      trust: pairs(opening.trust),
      bonds: pairs(opening.bonds),
      credibility: among(opening.credibility, guests),
      support: among(opening.support, seats),
      charts: among(era?.charts ?? {}, guests),
    },
    measures: [{ id: 'agreements', kind: 'agreements' }],
    endings: [{ id: 'over', tone: 'mixed' }],
  };
}

/** A round closes after it opens: the end of the century will do. */
function dayAfter(date: string): string {
  return date < '2099-12-31' ? '2099-12-31' : '9999-12-31';
}

/** A state that the catalogue has no party for: plain, indifferent, and glad of a little of everything. */
function outsider(id: PartyId, { agenda }: Catalogue): Party {
  return {
    id,
    chart: 'negotiator',
    rank: 'small',
    publicityAversion: 0,
    levels: { '2': 2, '1.5': 2, '1': 2 },
    mandate: {
      interests: Object.fromEntries(agenda.map((item) => [item.id, plainWish])),
      values: Object.fromEntries(
        agenda.map((item) => [
          item.id,
          item.options.map(({ depth }) => (depth === 0 ? 0 : plainWorth)),
        ]),
      ),
      reservation: 2.5,
      spread: 3,
    },
    leanings: [],
    evidence: 'A-outsider',
  };
}

const plainWish = 5;
const plainWorth = 4;
