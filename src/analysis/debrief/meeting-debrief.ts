import type { Book } from '../../model/book.ts';
import type { PartyId } from '../../model/ids.ts';
import type { Term } from '../../model/ledger.ts';
import type { Known } from '../../model/view.ts';
import type { Clause, PastText, Table } from '../../model/table.ts';
import type { MeetingRecord, World } from '../../model/world.ts';
import { clauseTerms, wholeTerms } from '../../rules/endorsement.ts';
import { known } from '../../rules/turn.ts';
import type { TextSetting } from '../../rules/whole-text.ts';
import { viewFor } from '../../session/view.ts';
import { dealAt } from '../deals/deal-space.ts';
import { talksPath, type TalksStep } from '../deals/talks-path.ts';
import { bestImprovement, nearestAdoptable, type Change } from './left-over.ts';
import { momentOf, openMandates, type Moment } from './moment.ts';
import { dealOf, type Mandates } from './table-space.ts';
import type { TalksRecord } from './talks-record.ts';

/** Where a text stood among all that could be put, as the parties saw it when the table closed. */
export interface Standing {
  deal: number;
  /** Surely and possibly; the same where nothing is unknown. */
  low: TalksStep;
  high: TalksStep;
}

/** A text of the talks and what was said to it. */
export interface DebriefText extends PastText {
  /** Whether it came of the look for something better after adoption. */
  improved: boolean;
  /** Null where such a text could not have been written when the table closed. */
  at: Standing | null;
  /** Its number among the texts that could be written when the table opened; null where it was none. */
  opening: number | null;
}

/** What the last text was worth to a party, and what it needed, as the named terms of its decision. */
export interface PartyAccount {
  party: PartyId;
  /** Terms of the clauses; empty where no text was put. */
  clauses: readonly Term[];
  /** Terms of every text at this table: their sum, taken negative, is the reservation value. */
  whole: readonly Term[];
  /** What the talks themselves changed for it on the last text, cause by cause. */
  moved: readonly Term[];
}

/** What was possible at one meeting. */
export interface MeetingDebrief {
  meeting: MeetingRecord;
  /** Whether it is reckoned on the mandates themselves, and not on the mediator's estimates. */
  exact: boolean;
  left: readonly PartyId[];
  opened: Moment;
  closed: Moment;
  /** In the order in which they were put; the last is the one that stood at the end. */
  texts: readonly DebriefText[];
  /** Of those at the table when it closed. */
  accounts: readonly PartyAccount[];
  /** What the last text left on the table; null where none was put, or it cannot be placed. */
  leftOver: LeftOver | null;
}

export interface LeftOver {
  /** Better for those who signed and worse for none of them; null where the text was not adopted, none is, or mandates are only estimated. */
  improvement: Change | null;
  /** The same with one clause changed. */
  oneClause: Change | null;
  /** From a text that was not adopted to the nearest that the rule would adopt; null where none is. */
  nearest: Change | null;
}

/**
 * Debriefs a meeting that has ended: on the mandates themselves, which belongs after the end of a
 * game, or on what the mediator knew when the table closed, where nothing that is secret shows.
 */
export function debriefMeeting(
  { meeting, opened, closed, left }: TalksRecord,
  book: Book,
  eyes: 'open' | 'mediator',
): MeetingDebrief {
  const exact = eyes === 'open';
  const seen = (world: World): Known => (exact ? world : viewFor(book.mediator, world, book));
  // What was learned during the talks is no change of the talks: both ends are seen with the eyes of the end.
  const mandatesAt = (world: World): Mandates =>
    exact ? openMandates(world) : viewFor(book.mediator, closed, book).estimates;
  const [before, after] = [opened, closed].map((world) => ({
    seen: seen(world),
    mandates: mandatesAt(world),
  }));
  if (before === undefined || after === undefined) throw new Error('expected two moments');
  const table = closed.table;
  if (table === null) throw new Error('expected a table at the close, got none');
  const moments = {
    opened: momentOf(before.seen, book, before.mandates),
    closed: momentOf(after.seen, book, after.mandates),
  };
  const texts = textsOf(table, meeting, moments);
  const last = texts.at(-1);
  return {
    meeting,
    exact,
    left,
    ...moments,
    texts,
    accounts: table.present.map((party) =>
      accountOf(party, last?.clauses ?? [], {
        book,
        count: moments.closed.space.items.length,
        before,
        after,
      }),
    ),
    leftOver: last === undefined ? null : leftOverOf(moments.closed, last, meeting),
  };
}

/** The texts of the talks in order: earlier ones, the one that stood at the end, and what improved it. */
function textsOf(
  table: Table,
  meeting: MeetingRecord,
  { opened, closed }: Pick<MeetingDebrief, 'opened' | 'closed'>,
): DebriefText[] {
  const { past, text, author, stances } = table;
  const put: (PastText & { improved: boolean })[] = past.map((each) => ({
    ...each,
    improved: false,
  }));
  if (text !== null && author !== null) {
    put.push({ clauses: text, author, stances, improved: false });
    if (meeting.text !== null && !isSame(text, meeting.text))
      put.push({ clauses: meeting.text, author, stances, improved: true });
  }
  return put.map((each) => ({
    ...each,
    at: standingOf(closed, each.clauses),
    opening: dealOf(opened.space, each.clauses),
  }));
}

function isSame(left: readonly Clause[], right: readonly Clause[]): boolean {
  return left.every((clause) =>
    right.some(
      ({ item, option, wording }) =>
        item === clause.item && option === clause.option && wording === clause.wording,
    ),
  );
}

function standingOf({ space, low, high }: Moment, clauses: readonly Clause[]): Standing | null {
  const deal = dealOf(space, clauses);
  if (deal === null) return null;
  const text = dealAt(space.low.options, deal);
  const [sure] = talksPath(low, [text]);
  const [possible] = high === low ? [sure] : talksPath(high, [text]);
  if (sure === undefined || possible === undefined) return null;
  return { deal, low: sure, high: possible };
}

interface Side {
  seen: Known;
  mandates: Mandates;
}

interface Sides {
  book: Book;
  /** Clauses of a text. */
  count: number;
  before: Side;
  after: Side;
}

function accountOf(
  party: PartyId,
  clauses: readonly Clause[],
  { book, count, before, after }: Sides,
): PartyAccount {
  const parts = (side: Side): { clauses: Term[]; whole: Term[] } => {
    const setting = settingOf(party, book, side);
    return {
      clauses: clauses.flatMap((clause) => clauseTerms(setting, clause)),
      whole: wholeTerms(setting, count),
    };
  };
  const [first, last] = [parts(before), parts(after)];
  return {
    party,
    ...last,
    moved: shifts([...first.clauses, ...first.whole], [...last.clauses, ...last.whole]),
  };
}

function settingOf(party: PartyId, book: Book, { seen, mandates }: Side): TextSetting {
  const { table, invitation } = seen;
  if (table === null || invitation === null) throw new Error('expected a table, got none');
  const mandate = known(mandates, party);
  return { known: seen, book, party, table, talks: invitation.proposal, mandate };
}

/** What each cause adds now beyond what it added before, by cause and subject; what did not change is left out. */
function shifts(before: readonly Term[], after: readonly Term[]): Term[] {
  const sums = new Map<string, Term>();
  const add = (term: Term, sign: 1 | -1): void => {
    const key = `${term.cause.id} ${term.cause.subject}`;
    const sum = sums.get(key) ?? { cause: term.cause, low: 0, high: 0 };
    sums.set(key, {
      ...sum,
      low: sum.low + sign * term.low,
      high: sum.high + sign * term.high,
    });
  };
  for (const term of after) add(term, 1);
  for (const term of before) add(term, -1);
  return [...sums.values()].filter(({ low, high }) => low !== 0 || high !== 0);
}

function leftOverOf(
  { space, low, high }: Moment,
  { at }: DebriefText,
  { endorsedBy }: MeetingRecord,
): LeftOver | null {
  if (at === null) return null;
  const signed = endorsedBy
    .map((party) => space.parties.indexOf(party))
    .filter((party) => party >= 0);
  const adopted = signed.length > 0;
  const isExact = high === low;
  // Where much is unknown, the nearest text that would surely do comes before one that might.
  const zone = low.adoptable.length > 0 ? low : high;
  return {
    improvement: adopted && isExact ? bestImprovement(low.deals, at.deal, signed) : null,
    oneClause: adopted && isExact ? bestImprovement(low.deals, at.deal, signed, 1) : null,
    nearest: adopted ? null : nearestAdoptable(zone, at.deal),
  };
}
