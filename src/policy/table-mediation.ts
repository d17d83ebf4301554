import type { Book } from '../model/book.ts';
import { wordings, type ItemId, type Milli, type PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Clause, PastText, Table } from '../model/table.ts';
import type { Proposal } from '../model/world.ts';
import { loudness, milli } from '../rules/arithmetic.ts';
import { adoptionNeed } from '../rules/adoption.ts';
import { clauseTerms, clauseWorth, wholeTerms } from '../rules/endorsement.ts';
import { depthOf } from '../rules/outcome.ts';
import { openOptions, optionFault, sittingOf, type Sitting } from '../rules/sitting.ts';
import { known } from '../rules/turn.ts';
import type { TextSetting } from '../rules/whole-text.ts';
import { total } from '../rules/willingness.ts';
import { acquaintance, type Acquaintance } from './mediator/acquaintances.ts';
import type { PartyAnswer, TextRound } from './mediator/brief.ts';
import type { Imagination } from './mediator/cloud.ts';
import { mediationAfter, stranger, type Mediation } from './mediator/mediator.ts';

/** A table of the game as the automatic mediator sees it: parties and clauses by their places. */
export interface TableMediation {
  parties: readonly PartyId[];
  /** Per item of the agenda, the clauses that a text can hold, and those that one did. */
  choices: readonly (readonly Clause[])[];
  mediation: Mediation;
}

/** Fewer guesses than elsewhere: estimates leave less open, and a hint must be quick. */
const guesses = 150;
const moves = 5;

/** How much more a text is worth to the host for each point of depth; and each clause whose words save face, since it is kept less surely. */
const perDepth = 0.1;
const perFace = -0.03;

/** Everything that was heard at this table, the host's estimates being what it knew beforehand. */
export function mediationOf(view: View, book: Book, table: Table): TableMediation {
  const { invitation, round } = view;
  if (invitation === null) throw new Error('expected talks to mediate, got none');
  const talks = invitation.proposal;
  const parties = table.present;
  const sitting = sittingOf(round, talks, table);
  const choices = talks.agenda.map((item) => choicesFor(book, sitting, table, item));
  const { atLeast, vetoes } = adoptionNeed(book, talks.track, parties);
  const brief = {
    options: choices.map(({ length }) => length),
    parties: parties.length,
    atLeast,
    vetoes: vetoes.map((party) => parties.indexOf(party)),
  };
  const imagines = (place: number): Imagination => {
    const party = parties[place];
    if (party === undefined) throw new Error(`expected a party at place ${place}, got none`);
    if (isClosed(book, party)) return stranger;
    const mandate = known(view.estimates, party);
    const setting = { known: view, book, party, table, talks, mandate };
    return acquaintance(acquaintanceOf(setting, choices));
  };
  const care = { guesses, moves, imagines };
  const rounds = roundsOf(book, talks, table, choices);
  return { parties, choices, mediation: mediationAfter(brief, `table-${round}`, rounds, care) };
}

/** What the host would make of a text: nothing where it cannot be put. */
export function worthToHost(
  book: Book,
  agenda: Proposal['agenda'],
  sitting: Sitting,
  clauses: readonly Clause[],
): number {
  const depth = depthOf(book, clauses);
  const whole = clauses.length === agenda.length;
  const writable = clauses.every((clause) => optionFault(book, sitting, clause) === null);
  const faces = clauses.filter(({ wording }) => wording === 'face-saving').length;
  return whole && depth > 0 && writable ? 1 + perDepth * depth + perFace * faces : 0;
}

/** The clauses at these places. */
export function clausesAt({ choices }: TableMediation, text: readonly number[]): Clause[] {
  return choices.flatMap((clauses, item) => clauses[text[item] ?? 0] ?? []);
}

/** Where the clauses of a text stand among the choices. */
export function placesAmong(choices: TableMediation['choices'], text: readonly Clause[]): number[] {
  return choices.map((clauses) =>
    clauses.findIndex((clause) => text.some((each) => sameClause(each, clause))),
  );
}

export function sameClause(left: Clause, right: Clause): boolean {
  return left.item === right.item && left.option === right.option && left.wording === right.wording;
}

/** Whether a party keeps its mandate to itself: then the estimate of it says nothing, in no unit. */
function isClosed(book: Book, party: PartyId): boolean {
  return known(book.parties, party).mandate.disclosed !== undefined;
}

function choicesFor(book: Book, sitting: Sitting, table: Table, item: ItemId): Clause[] {
  const { present } = table;
  const choices = openOptions(book, sitting, item).flatMap(({ id: option, exposure }) =>
    wordings
      // Words save face only where somebody has it to lose.
      .filter((wording) => wording === 'plain' || present.some((party) => party in exposure))
      .map((wording): Clause => ({ item, option, wording })),
  );
  for (const { clauses } of textsOf(table)) {
    for (const clause of clauses) {
      const missing = clause.item === item && !choices.some((each) => sameClause(each, clause));
      if (missing) choices.push(clause);
    }
  }
  return choices;
}

/** Every text that was put, the one on the table last. */
function textsOf({ past, text, stances }: Table): Pick<PastText, 'clauses' | 'stances'>[] {
  return text === null ? past : [...past, { clauses: text, stances }];
}

/**
 * What is known of a party before it answered. The terms of a text are a sum over its clauses and of
 * others that are the same for every text: these change what the party needs.
 */
function acquaintanceOf(setting: TextSetting, choices: TableMediation['choices']): Acquaintance {
  const worths = choices.map((clauses) =>
    clauses.map((clause) => total(clauseTerms(setting, clause))),
  );
  const whole = total(wholeTerms(setting, choices.length));
  return {
    worths,
    beside: choices.map((clauses, item) =>
      clauses.map((clause, option) => {
        const counted = clauseWorth(setting, clause).low;
        return (worths[item]?.[option]?.low ?? counted) - counted;
      }),
    ),
    floor: { low: 0 - whole.high, high: 0 - whole.low },
  };
}

/** Every text and what those present said to it last. */
function roundsOf(
  book: Book,
  talks: Proposal,
  table: Table,
  choices: TableMediation['choices'],
): TextRound[] {
  const aloud = milli(book.rules.strainRefusal) * loudness(talks.publicity);
  // Refusals harden; what eased a party in between is not on record.
  const hardened: Record<PartyId, Milli> = {};
  const answerOf = (party: PartyId, { stances }: Pick<PastText, 'stances'>): PartyAnswer | null => {
    const stance = stances[party];
    if (stance === undefined) return null;
    const accepts = stance.answer === 'endorse';
    if (!accepts) hardened[party] = (hardened[party] ?? 0) + aloud;
    const objection = talks.agenda.findIndex((item) => item === stance.item);
    return {
      accepts,
      objection: objection < 0 ? null : objection,
      hardened: isClosed(book, party)
        ? 0
        : Math.min(hardened[party] ?? 0, table.strain[party] ?? 0),
    };
  };
  return textsOf(table)
    .toReversed()
    .map((text) => ({
      text: placesAmong(choices, text.clauses),
      answers: table.present.map((party) => answerOf(party, text)),
    }))
    .toReversed();
}
