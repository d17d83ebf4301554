import type { CommandOf } from '../model/command.ts';
import type { ItemId, PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import { milli } from './arithmetic.ts';
import { concessionGain, counselFor } from './counsel.ts';
import { optionWorth } from './instructions.ts';
import { exact, learn, learnReservation } from './mandates.ts';
import { depthOf } from './outcome.ts';
import { refuse } from './refusals.ts';
import { move, moveTrust } from './scores.ts';
import { optionFault } from './sitting.ts';
import {
  absent,
  askAbout,
  askObjectors,
  ease,
  favour,
  objectors,
  offAgenda,
  outOfTime,
  sittingAt,
  spend,
  talksOf,
} from './talks.ts';
import { audienceOf, because, known, tell, tellOf, type Turn } from './turn.ts';

/** What a party most wants and most minds among the items of the agenda, at its best and worst option. */
export function position(
  { world, book }: Turn,
  party: PartyId,
  agenda: readonly ItemId[],
): { wants: ItemId | null; minds: ItemId | null } {
  const mandate = exact(known(world.parties, party).mandate);
  let wants: ItemId | null = null;
  let minds: ItemId | null = null;
  let most = 0;
  let least = 0;
  for (const item of agenda) {
    const values = known(book.items, item).options.map(
      ({ id: option }) => optionWorth(world, book, party, mandate, { item, option }).low,
    );
    const best = Math.max(...values);
    const worst = Math.min(...values);
    if (best > most) [most, wants] = [best, item];
    if (worst < least) [least, minds] = [worst, item];
  }
  return { wants, minds };
}

/** Every party is heard: each names what it wants and what it minds, and is the easier for it. */
export function hearAll(turn: Turn): Refusal | null {
  const talks = talksOf(turn);
  const fault = outOfTime(talks) ?? (talks.table.heard ? refuse('table/already-heard') : null);
  if (fault !== null) return fault;
  const { table, invitation } = talks;
  const { rules } = turn.book;
  spend(turn, talks);
  table.heard = true;
  for (const party of table.present) {
    const { insight } = known(turn.world.parties, party);
    const { wants, minds } = position(turn, party, invitation.proposal.agenda);
    for (const item of [wants, minds]) if (item !== null) learn(insight, item, rules.hearInsight);
    ease(table, party, milli(rules.hearRelief));
    moveTrust(
      turn,
      party,
      turn.book.mediator,
      milli(rules.hearTrust),
      because(turn.book, 'heard', party),
    );
    tellOf(turn, invitation.proposal, { type: 'positionStated', party, wants, minds });
  }
  return null;
}

/** A private talk: a party that believes the mediator shows part of its mandate. */
export function caucus(turn: Turn, { party }: CommandOf<'caucus'>): Refusal | null {
  const talks = talksOf(turn);
  const fault = outOfTime(talks) ?? absent(talks, party);
  if (fault !== null) return fault;
  const { table, invitation } = talks;
  const { rules, mediator } = turn.book;
  const candid = known(turn.world.scores.credibility, party) >= milli(rules.candidAt);
  const share = candid ? 1 : 0.5;
  const { insight } = known(turn.world.parties, party);
  spend(turn, talks);
  if (!table.caucused.includes(party)) table.caucused.push(party);
  for (const item of invitation.proposal.agenda) learn(insight, item, rules.caucusInsight * share);
  learnReservation(insight, rules.caucusReservationInsight * share);
  ease(table, party, milli(rules.caucusRelief));
  tell(turn, { type: 'caucusHeld', party, candid }, [mediator, party]);
  askObjectors(turn, talks, [party]);
  return null;
}

/** Asks a party to say before all what it means by an item: misreadings go, the others follow better. */
export function clarify(turn: Turn, { party, item }: CommandOf<'clarify'>): Refusal | null {
  const talks = talksOf(turn);
  const fault = outOfTime(talks) ?? absent(talks, party) ?? offAgenda(talks, item);
  if (fault !== null) return fault;
  const { rules } = turn.book;
  spend(turn, talks);
  learn(known(turn.world.parties, party).insight, item, rules.clarifyInsight);
  for (const other of talks.table.present) {
    if (other === party) continue;
    moveTrust(turn, other, party, milli(rules.clarifyTrust), because(turn.book, 'clarified', item));
  }
  tellOf(turn, talks.invitation.proposal, { type: 'clarified', party, item });
  return null;
}

/** Time away from the table: strain goes down, and those who objected are asked once more. */
export function recess(turn: Turn): Refusal | null {
  const talks = talksOf(turn);
  const late = outOfTime(talks);
  if (late !== null) return late;
  spend(turn, talks);
  for (const party of talks.table.present)
    ease(talks.table, party, milli(turn.book.rules.recessRelief));
  tellOf(turn, talks.invitation.proposal, { type: 'recessTaken' });
  askAbout(turn, talks, objectors(talks));
  return null;
}

/**
 * Suggests that a party come to an option it would not choose. It considers it when the option is
 * not too far below nothing for what it believes of the mediator; in private it can give more.
 */
export function suggest(turn: Turn, { party, item, option }: CommandOf<'suggest'>): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const fault =
    outOfTime(talks) ??
    absent(talks, party) ??
    offAgenda(talks, item) ??
    optionFault(turn.book, sittingAt(turn, talks), { item, option });
  if (fault !== null) return fault;
  const key = `${party}/${item}/${option}`;
  if (table.suggested.includes(key)) return refuse('table/asked-already', { party, item });
  if (depthOf(turn.book, [{ item, option }]) === 0)
    return refuse('table/no-concession', { party, item });
  const { rules, mediator } = turn.book;
  const inPrivate = table.caucused.includes(party);
  const hearers = inPrivate ? [mediator, party] : audienceOf(turn, talks.invitation.proposal);
  const mandate = exact(known(turn.world.parties, party).mandate);
  const worth = optionWorth(turn.world, turn.book, party, mandate, { item, option }).low;
  const { trust, credibility } = turn.world.scores;
  const believed = known(credibility, party);
  const { bar } = counselFor(turn.book, trust, believed, table.present, party);
  const considered = worth >= bar;
  spend(turn, talks);
  const gain = considered ? concessionGain(turn.book, inPrivate) : 0;
  table.suggested.push(key);
  favour(table, party, { item, option }, gain, 'concession');
  if (considered) {
    tell(turn, { type: 'concessionConsidered', party, item, option, inPrivate }, hearers);
    askObjectors(turn, talks, [party]);
  } else {
    const cause = because(turn.book, 'suggestion-refused', item);
    move(turn, { score: 'credibility', of: party }, milli(rules.suggestRefusedCredibility), cause);
    tell(turn, { type: 'concessionRefused', party, item, option }, hearers);
  }
  return null;
}
