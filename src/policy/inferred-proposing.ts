import type { Advice, AdviceReason } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { CommandType } from '../model/command.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Clause, Table } from '../model/table.ts';
import { isAdopted } from '../rules/adoption.ts';
import { milli } from '../rules/arithmetic.ts';
import { sittingOf } from '../rules/sitting.ts';
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
import { allAttempts, gainOf, type Attempt, type Tactic } from './tactics.ts';

/** How much a text that all sign counts beside one that is adopted. */
const everybodyCounts = 0.3;

/** What an attempt still to come counts beside the one at hand. */
const laterCounts = 0.7;

/** A text opens with the words of one. */
const onceATable: ReadonlySet<CommandType> = new Set(['saveFace']);

/** A party that endorses this likely is in no doubt. */
const sure = 0.95;

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
    const text = newText(moment, uses);
    const options = [text, ...standing(moment, uses, text)];
    const best = options.reduce((left, right) => (right.promise > left.promise ? right : left));
    return best.promise > 0 ? best.advice : null;
  };
}

/** The text that promises most among those not on the table. */
function newText(moment: Moment, uses: readonly Tactic[]): Option {
  const { view, table, talks } = moment;
  const worth = (clauses: Clause[]): number => {
    const command = puts(view, table, clauses);
    const idle = isSame(clauses, table.text) || !view.legal.includes(command.type);
    return idle ? 0 : worthOf(moment, clauses);
  };
  const { text, everybody, adoption } = adviseText(talks.mediation, table.exchangesLeft, {
    worth: (places) => worth(clausesAt(talks, places)),
    gains: talks.parties.map(() => stillToCome(moment, uses)),
  });
  const clauses = clausesAt(talks, text);
  const odds = talks.mediation.learners.map(({ cloud }) => oddsWith(cloud, text, 0));
  const alone = odds.map((each) => Float64Array.of(each));
  const signing = odds.filter((each) => each >= 0.5).length;
  const reasons: AdviceReason[] = [
    {
      kind: 'odds',
      adopted: percent(adoptionOdds(talks.mediation.brief, alone)(0)),
      everybody: percent(unanimityOdds(alone, 0)),
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

/** What concessions may still move each party once a text stands, if the time left is shared among all. */
function stillToCome({ book, table }: Moment, uses: readonly Tactic[]): Milli {
  const each = Math.floor((table.exchangesLeft - 1) / table.present.length);
  return uses.includes('suggest') && each > 0
    ? milli(book.rules.concession) * each * laterCounts
    : 0;
}

function promiseOf(adopted: number, everybody: number): number {
  return adopted + everybodyCounts * everybody;
}

function worthOf({ view, book, table }: Moment, clauses: readonly Clause[]): number {
  if (view.invitation === null) return 0;
  const { proposal } = view.invitation;
  return worthToHost(book, proposal.agenda, sittingOf(view.round, proposal, table), clauses);
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
  const least = Math.min(...odds);
  const party = parties[odds.indexOf(least)];
  return party === undefined || least >= sure
    ? []
    : [{ kind: 'in-doubt', party, odds: percent(least) }];
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

/** What an attempt and those that can still follow it may move each party, milli points; what is later is surer to slip. */
function planned(
  first: Attempt,
  attempts: readonly Attempt[],
  exchanges: number,
): Record<PartyId, Milli> {
  const kind = first.advice.command.type;
  const others = attempts
    .filter(
      (other) => other !== first && !(onceATable.has(kind) && other.advice.command.type === kind),
    )
    .toSorted((left, right) => gainOf(right) - gainOf(left))
    .slice(0, exchanges);
  const gains: Record<PartyId, Milli> = { ...first.moves };
  for (const { moves } of others) {
    for (const [party, gain] of Object.entries(moves))
      gains[party] = (gains[party] ?? 0) + gain * laterCounts;
  }
  return gains;
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

/** What becomes of the text when an attempt is made, and others after it as long as there is time. */
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
  const gains = planned(attempt, attempts, table.exchangesLeft - 1);
  const odds = talks.parties.map((party, place) => {
    const cloud = learners[place]?.cloud;
    if (!against.includes(party) || cloud === undefined) return 1;
    const gain = gains[party] ?? 0;
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
