import type { Advice, AdviceReason } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Clause, Table } from '../model/world.ts';
import { isAdopted } from '../rules/adoption.ts';
import { adoptionOdds, unanimityOdds } from './mediator/adoption-odds.ts';
import { adviseText } from './mediator/mediator.ts';
import { oddsWith } from './mediator/odds.ts';
import {
  clausesAt,
  mediationOf,
  placesAmong,
  sameClause,
  worthToHost,
  type TableMediation,
} from './table-mediation.ts';
import { adopt, type TableStyle } from './table-play.ts';
import { allAttempts, type Attempt, type Tactic } from './tactics.ts';

/** How much a text that all sign counts beside one that is adopted. */
const everybodyCounts = 0.3;

/** Something that could be done, how likely a text is adopted then, and what that promises: odds × worth. */
interface Option {
  advice: Advice;
  adopted: number;
  promise: number;
}

/** A table, and all that was inferred from what was said at it. */
interface Moment {
  view: View;
  book: Book;
  table: Table;
  talks: TableMediation;
}

/**
 * Infers from all answers what each party may want, and does what promises most: another text, one
 * clause changed, or a move towards somebody who objects to the text on the table.
 */
export function byInference(uses: readonly Tactic[]): TableStyle['proposes'] {
  return (view, book, table) => {
    const moment = { view, book, table, talks: mediationOf(view, book, table) };
    const text = newText(moment);
    const options = [text, ...standing(moment, uses, text)];
    const best = options.reduce((left, right) => (right.promise > left.promise ? right : left));
    return best.promise > 0 ? best.advice : null;
  };
}

/** The text that promises most among those not on the table. */
function newText(moment: Moment): Option {
  const { view, table, talks } = moment;
  const worth = (clauses: Clause[]): number => {
    const command = puts(view, table, clauses);
    const idle = isSame(clauses, table.text) || !view.legal.includes(command.type);
    return idle ? 0 : worthOf(moment, clauses);
  };
  const { text, odds, everybody, adoption } = adviseText(
    talks.mediation,
    table.exchangesLeft,
    (places) => worth(clausesAt(talks, places)),
  );
  const clauses = clausesAt(talks, text);
  const signing = odds.filter((each) => each >= 0.5).length;
  const reasons: AdviceReason[] = [
    {
      kind: 'odds',
      adopted: percent(adoption),
      everybody: percent(everybody),
      signing,
      of: odds.length,
    },
    ...doubtOf(talks.parties, odds),
  ];
  return {
    advice: { command: puts(view, table, clauses), reasons },
    adopted: adoption,
    promise: promiseOf(adoption, everybody) * worth(clauses),
  };
}

function promiseOf(adopted: number, everybody: number): number {
  return adopted + everybodyCounts * everybody;
}

function worthOf({ view, book, table }: Moment, clauses: readonly Clause[]): number {
  return view.invitation === null ? 0 : worthToHost(book, view.invitation.proposal, table, clauses);
}

function isSame(clauses: readonly Clause[], text: readonly Clause[] | null): boolean {
  return text !== null && changesTo(clauses, text).length === 0;
}

/** The clauses that a text has not. */
function changesTo(clauses: readonly Clause[], text: readonly Clause[]): Clause[] {
  return clauses.filter((clause) => !text.some((old) => sameClause(old, clause)));
}

/** One clause is amended where a scenario has that; more are a new text. */
function puts({ seat, legal }: View, { text }: Table, clauses: Clause[]): Advice['command'] {
  const [change, ...more] = text === null ? [] : changesTo(clauses, text);
  return change === undefined || more.length > 0 || !legal.includes('amend')
    ? { seat, type: 'tableText', author: seat, clauses }
    : { seat, type: 'amend', clause: change };
}

function doubtOf(parties: readonly PartyId[], odds: readonly number[]): AdviceReason[] {
  const least = odds.indexOf(Math.min(...odds));
  const party = parties[least];
  return party === undefined ? [] : [{ kind: 'in-doubt', party, odds: percent(odds[least] ?? 0) }];
}

/** In hundredths. */
function percent(share: number): number {
  return Math.round(100 * share);
}

/** What can be done about the text on the table: keep it if it is adopted, or turn somebody who objects. */
function standing(moment: Moment, uses: readonly Tactic[], other: Option): Option[] {
  const { view, book, table } = moment;
  const { text, exchangesLeft } = table;
  const track = view.invitation?.proposal.track;
  if (text === null || track === undefined) return [];
  const worth = worthOf(moment, text);
  const kept = isAdopted(book, table, track) ? [keep(view, table, worth)] : [];
  if (exchangesLeft < 2) return kept;
  const attempts = allAttempts(view, book, uses);
  const made = attempts.map((attempt) => tried(moment, text, worth, attempt, attempts));
  return [...kept, ...made.map((option) => compared(option, other))];
}

function keep(view: View, table: Table, promise: number): Option {
  const { command, reasons } = adopt(view, table);
  return {
    advice: { command, reasons: [...reasons, { kind: 'better-kept' }] },
    adopted: 1,
    promise,
  };
}

/** Says how much better the odds are than with another text, where they are. */
function compared(option: Option, other: Option): Option {
  const [odds, otherwise] = [percent(option.adopted), percent(other.adopted)];
  if (odds <= otherwise) return option;
  const { command, reasons } = option.advice;
  return {
    ...option,
    advice: { command, reasons: [...reasons, { kind: 'beats-text', odds, otherwise }] },
  };
}

/** What becomes of the text when an attempt is made, and the best of the others after it where there is time. */
function tried(
  { table, talks }: Moment,
  text: readonly Clause[],
  worth: number,
  attempt: Attempt,
  attempts: readonly Attempt[],
): Option {
  const places = placesAmong(talks.choices, text);
  const { brief, learners } = talks.mediation;
  const against = talks.parties.filter((party) => table.stances[party]?.answer === 'object');
  const inTime = table.exchangesLeft > against.length;
  const odds = talks.parties.map((party, place) => {
    const cloud = learners[place]?.cloud;
    if (!against.includes(party) || cloud === undefined) return 1;
    const later = Math.max(0, ...attempts.map(({ moves }) => moves[party] ?? 0));
    const gain = attempt.moves[party] ?? (inTime ? later : 0);
    return gain === 0 ? 0 : oddsWith(cloud, places, gain);
  });
  const each = odds.map((share) => Float64Array.of(share));
  const [adopted, everybody] = [adoptionOdds(brief, each)(0), unanimityOdds(each, 0)];
  return {
    advice: attempt.advice,
    adopted,
    promise: promiseOf(adopted, everybody) * worth,
  };
}
