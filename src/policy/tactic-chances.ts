import type { AdvisedCommand, Fitness } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { Means } from '../model/catalogue.ts';
import type { CommandType } from '../model/command.ts';
import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Clause, Table } from '../model/table.ts';
import { milli } from '../rules/arithmetic.ts';
import { wasTold } from '../rules/endorsement.ts';
import { commonOn, isCold } from '../rules/framing.ts';
import { optionWorth } from '../rules/instructions.ts';
import { openMeans, type Giving } from '../rules/means.ts';
import { depthOf } from '../rules/outcome.ts';
import { companyStrain } from '../rules/seating.ts';
import { sittingOf } from '../rules/sitting.ts';
import { known } from '../rules/turn.ts';
import { givingOf } from './proposals.ts';

/** The tactics that may turn somebody who objects. */
export const turningTactics = [
  'caucus',
  'suggest',
  'carryMessage',
  'factFind',
  'saveFace',
  'offer',
  'vouch',
  'praise',
  'commonGround',
  'keepToIssues',
] as const satisfies readonly CommandType[];
type TurningTactic = (typeof turningTactics)[number];

/** An objector, and the clause that it loses most on as far as the host can tell. */
export interface Objection {
  party: PartyId;
  clause: Clause;
}

/** What an attempt is made from. */
interface Moment {
  view: View;
  book: Book;
  table: Table;
  objection: Objection;
}

/** What could be done about an objection, what it may move whom, and why it fits. */
export interface Chance {
  command: AdvisedCommand;
  moves: Record<PartyId, Milli>;
  why: Fitness;
  /** Whom that is said of, where it is not the one who objects. */
  about?: PartyId;
}

/** Each tactic aimed at an objection, or null where it was tried, costs too much or fits nobody. */
export const chances: Readonly<Record<TurningTactic, (moment: Moment) => Chance | null>> = {
  caucus({ view: { seat }, book, table, objection: { party } }) {
    const { caucusRelief, concessionPrivate } = book.rules;
    if (table.caucused.includes(party)) return null;
    const eased = Math.min(table.strain[party] ?? 0, milli(caucusRelief));
    return {
      command: { seat, type: 'caucus', party },
      moves: { [party]: eased + milli(concessionPrivate) / 2 },
      why: 'speaks-freely-aside',
    };
  },
  suggest({ view, book, table, objection }) {
    const { party, clause } = objection;
    const { concession, concessionPrivate } = book.rules;
    const asked = table.suggested.includes(`${party}/${clause.item}/${clause.option}`);
    if (asked || depthOf(book, [clause]) === 0 || !likely(view, book, objection)) return null;
    const { item, option } = clause;
    const inPrivate = table.caucused.includes(party) ? concessionPrivate : 0;
    return {
      command: { seat: view.seat, type: 'suggest', party, item, option },
      moves: { [party]: milli(concession + inPrivate) },
      why: 'believes-the-host',
    };
  },
  carryMessage({ view, book, table, objection }) {
    const { party: to, clause } = objection;
    const from = sourceFor(view, table, objection);
    if (from === null || wasTold(table, to, clause)) return null;
    const { seat } = view;
    return {
      command: { seat, type: 'carryMessage', from, to, item: clause.item, shaded: false },
      moves: { [to]: milli(book.rules.messageMoves) },
      why: 'own-source',
    };
  },
  factFind({ view: { seat }, book, table, objection: { clause } }) {
    if (table.facts.includes(clause.item)) return null;
    const moves = objectors(table).map((id) => [id, milli(book.rules.factMoves)] as const);
    return {
      command: { seat, type: 'factFind', item: clause.item },
      moves: Object.fromEntries(moves),
      why: 'no-facts-yet',
    };
  },
  saveFace({ view: { seat }, book, table, objection: { party } }) {
    if (table.opening !== null) return null;
    return {
      command: { seat, type: 'saveFace', party },
      moves: { [party]: milli(book.rules.ownWords) },
      why: 'own-words',
    };
  },
  offer({ view, book, table, objection: { party } }) {
    const means = dearestMeans(book, givingOf(view, table), party);
    if (table.sweetened[party] !== undefined || means === null) return null;
    return {
      command: { seat: view.seat, type: 'offer', party, means: means.id },
      moves: { [party]: milli(means.worth) },
      why: 'can-offer',
    };
  },
  vouch({ view: { seat }, book, table, objection: { party: to } }) {
    const party = table.present.find((id) => table.stances[id]?.answer === 'endorse');
    if (party === undefined || table.vouched.some((given) => given.to === to)) return null;
    return {
      command: { seat, type: 'vouch', party, to },
      moves: { [to]: milli(book.rules.vouchMoves) },
      why: 'other-signed',
    };
  },
  praise({ view: { seat }, book, table, objection: { party } }) {
    const relief = Math.min(table.strain[party] ?? 0, milli(book.rules.praiseRelief));
    if (table.praised.includes(party) || relief === 0) return null;
    return {
      command: { seat, type: 'praise', party },
      moves: { [party]: relief },
      why: 'strained',
    };
  },
  commonGround({ view, book, table, objection: { party, clause } }) {
    const other = commonWith(view, book, table, party, clause.item);
    if (other === null) return null;
    const { companyGrudge, commonSpare } = book.rules;
    const spared = (of: PartyId, to: PartyId): Milli =>
      Math.max(0, 0 - (view.scores.trust[of]?.[to] ?? 0)) * companyGrudge * commonSpare;
    return {
      command: { seat: view.seat, type: 'commonGround', party, to: other, item: clause.item },
      moves: { [party]: spared(party, other), [other]: spared(other, party) },
      why: 'common-gain',
    };
  },
  keepToIssues({ view, book, table }) {
    if (table.heldToIssues) return null;
    const { companyGrudge, issuesRelief, issuesSpare } = book.rules;
    const { present, strain, contest } = table;
    const moves = objectors(table).map((party) => {
      const company = companyStrain({ world: view, book }, party, present, contest);
      const eased = Math.min(company, strain[party] ?? 0, milli(issuesRelief));
      const feels = view.scores.trust[party] ?? {};
      const grudge = present.reduce((sum, other) => sum - Math.min(0, feels[other] ?? 0), 0);
      return [party, eased + grudge * companyGrudge * issuesSpare] as const;
    });
    return moves.every(([, gain]) => gain === 0)
      ? null
      : {
          command: { seat: view.seat, type: 'keepToIssues' },
          moves: Object.fromEntries(moves),
          why: 'strained-by-company',
        };
  },
};

/** Somebody at the table whom a party is cold to, or who is cold to it, and who surely gains on the item with it. */
function commonWith(
  view: View,
  book: Book,
  table: Table,
  party: PartyId,
  item: ItemId,
): PartyId | null {
  const { invitation, estimates } = view;
  if (invitation === null) return null;
  const paired = (other: PartyId): boolean =>
    table.common.some((named) =>
      [named.party, named.to].every((id) => [party, other].includes(id)),
    );
  const found = table.present.find((other) => {
    if (other === party || paired(other)) return false;
    if (!isCold(view.scores.trust, book, party, other)) return false;
    const pair = [party, other].map((id) => ({ party: id, mandate: known(estimates, id) }));
    return (
      commonOn(view, book, sittingOf(view.round, invitation.proposal, table), pair, item) === 'yes'
    );
  });
  return found ?? null;
}

/** Whether a suggestion is likely to be considered: not too far below nothing for what the host is believed. */
function likely(view: View, book: Book, { party, clause }: Objection): boolean {
  const worth = optionWorth(view, book, party, known(view.estimates, party), clause);
  const credibility = (view.house?.credibility[party] ?? 0) / milli(100);
  return worth.low >= 0 - milli(book.rules.concessionAt) * credibility;
}

/** A party about which the host has word of its own: facts on the item, or a channel tended this round. */
function sourceFor(
  { round, groundwork }: View,
  table: Table,
  { party, clause }: Objection,
): PartyId | null {
  const others = table.present.filter((id) => id !== party);
  if (table.facts.includes(clause.item)) return others[0] ?? null;
  const visited = groundwork.filter((done) => done.round === round).map(({ target }) => target);
  return others.find((id) => visited.includes(id)) ?? null;
}

/** The means worth most that the host can give. */
function dearestMeans(book: Book, giving: Giving, party: PartyId): Means | null {
  const best = openMeans(book, giving, party).toSorted(
    (left, right) => right.worth - left.worth || (left.id < right.id ? -1 : 1),
  );
  return best[0] ?? null;
}

export function objectors({ present, stances }: Table): PartyId[] {
  return present.filter((id) => stances[id]?.answer === 'object');
}
