import type { Book } from '../model/book.ts';
import type { CommandOf } from '../model/command.ts';
import type { ItemId, PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { MandateEstimate } from '../model/view.ts';
import type { Scores } from '../model/world.ts';
import { milli } from './arithmetic.ts';
import { optionWorth, type Circumstances } from './instructions.ts';
import { exact } from './mandates.ts';
import { refuse } from './refusals.ts';
import { moveOf, moveTrust } from './scores.ts';
import { companyStrain } from './seating.ts';
import { openOptions, type Sitting } from './sitting.ts';
import {
  absent,
  askAbout,
  askObjectors,
  ease,
  objectors,
  offAgenda,
  outOfTime,
  sittingAt,
  spend,
  talksOf,
} from './talks.ts';
import { because, known, tellOf, type Turn } from './turn.ts';

type Worths = Pick<MandateEstimate, 'values'>;

/**
 * Whether two parties both gain by one same option of an item that a text of these talks can hold:
 * surely, perhaps or not, as far as the one who reckons knows them.
 */
export function commonOn(
  now: Circumstances,
  book: Book,
  sitting: Sitting,
  pair: readonly { party: PartyId; mandate: Worths }[],
  item: ItemId,
): 'yes' | 'perhaps' | 'no' {
  const gains = (end: 'low' | 'high', option: string): boolean =>
    pair.every(
      ({ party, mandate }) => optionWorth(now, book, party, mandate, { item, option })[end] > 0,
    );
  const open = openOptions(book, sitting, item).filter(({ depth }) => depth > 0);
  if (open.some(({ id }) => gains('low', id))) return 'yes';
  return open.some(({ id }) => gains('high', id)) ? 'perhaps' : 'no';
}

/**
 * Names an item on which two that are cold to each other both gain: the grudge between them weighs
 * less at this table. Where there is no such gain it falls flat, and both believe the host a little less.
 */
export function commonGround(turn: Turn, command: CommandOf<'commonGround'>): Refusal | null {
  const talks = talksOf(turn);
  const { table, invitation } = talks;
  const { party, to, item } = command;
  const fault =
    outOfTime(talks) ??
    absent(talks, party) ??
    absent(talks, to) ??
    (party === to ? refuse('table/same-party', { party }) : null) ??
    offAgenda(talks, item) ??
    grudgeFault(turn, command);
  if (fault !== null) return fault;
  const { world, book } = turn;
  const pair = [party, to];
  const mandates = pair.map((id) => ({
    party: id,
    mandate: exact(known(world.parties, id).mandate),
  }));
  const { proposal } = invitation;
  const found = commonOn(world, book, sittingAt(turn, talks), mandates, item) === 'yes';
  spend(turn, talks);
  table.common.push({ party, to, item, found });
  tellOf(turn, proposal, { type: 'commonGroundNamed', party, to, item, found });
  if (!found) {
    const cause = because(book, 'common-ground', item);
    for (const id of pair) moveOf(turn, 'credibility', id, milli(book.rules.commonFlat), cause);
    return null;
  }
  askObjectors(turn, talks, pair);
  return null;
}

/** Whether one of two parties is cold to the other, or worse. */
export function isCold(trust: Scores['trust'], book: Book, one: PartyId, other: PartyId): boolean {
  const cold = milli(book.rules.bandCold);
  return (trust[one]?.[other] ?? 0) < cold || (trust[other]?.[one] ?? 0) < cold;
}

/** Common ground is named for two of whom one at least is cold to the other, once for an item. */
function grudgeFault(
  { world, book }: Turn,
  { party, to, item }: CommandOf<'commonGround'>,
): Refusal | null {
  if (!isCold(world.scores.trust, book, party, to)) return refuse('table/no-grudge', { party, to });
  const named = world.table?.common.some(
    (each) =>
      each.item === item &&
      [each.party, each.to].includes(party) &&
      [each.party, each.to].includes(to),
  );
  return named === true ? refuse('table/common-named', { item }) : null;
}

/**
 * Holds the talks to the items, once: what parties hold against each other weighs less, and whoever is strained by who sits there or by a contest for the
 * lead is eased of it. Where nobody is, it is felt as schooling.
 */
export function keepToIssues(turn: Turn): Refusal | null {
  const talks = talksOf(turn);
  const { table, invitation } = talks;
  const fault = outOfTime(talks) ?? (table.heldToIssues ? refuse('table/held-already') : null);
  if (fault !== null) return fault;
  const { world, book } = turn;
  const { issuesRelief, schoolingStrain, schoolingTrust } = book.rules;
  const burden = (party: PartyId): number =>
    Math.min(
      companyStrain(turn, party, table.present, table.contest),
      known(world.table?.strain ?? {}, party),
    );
  const eased = table.present.filter((party) => burden(party) > 0);
  spend(turn, talks);
  table.heldToIssues = true;
  for (const party of eased) ease(table, party, Math.min(burden(party), milli(issuesRelief)));
  if (eased.length === 0) {
    for (const party of table.present) {
      const cause = because(book, 'schooled', party);
      ease(table, party, 0 - milli(schoolingStrain));
      moveTrust(turn, party, book.mediator, milli(schoolingTrust), cause);
    }
  }
  tellOf(turn, invitation.proposal, { type: 'heldToIssues', eased });
  askAbout(turn, talks, objectors(talks));
  return null;
}
