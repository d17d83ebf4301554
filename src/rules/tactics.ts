import type { CommandOf } from '../model/command.ts';
import type { PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { CauseId } from '../model/causes.ts';
import { milli } from './arithmetic.ts';
import { clauseFor, wasTold } from './endorsement.ts';
import { leanOf } from './counsel.ts';
import { position } from './listening.ts';
import { learn } from './mandates.ts';
import { exchangesToGive, meansFault } from './means.ts';
import { refuse } from './refusals.ts';
import { move, moveTrust } from './scores.ts';
import {
  absent,
  askAbout,
  askObjectors,
  ease,
  favour,
  objectors,
  offAgenda,
  outOfTime,
  spend,
  type Talks,
  talksOf,
} from './talks.ts';
import { because, known, tell, tellOf, type Turn } from './turn.ts';

/** Adds to what a party makes of the clause on an item as it stands; nothing where no text stands. */
function favourClause(
  { table }: Talks,
  party: PartyId,
  item: string,
  amount: number,
  cause: CauseId,
): void {
  const clause = clauseFor(table, item);
  if (clause !== null) favour(table, party, clause, amount, cause);
}

function noText({ table }: Talks): Refusal | null {
  return table.text === null ? refuse('table/no-text') : null;
}

/**
 * Carries word from one party to another on a clause. Word that the host knows from a source of its
 * own (a channel that it tends, facts that it found) is believed; otherwise it moves nobody or, under
 * the other reading, a little. Shaded
 * word says more than is known: it moves a party once, and is found out when the sender objects.
 */
export function carryMessage(turn: Turn, command: CommandOf<'carryMessage'>): Refusal | null {
  const talks = talksOf(turn);
  const { from, to, item, shaded } = command;
  const fault =
    outOfTime(talks) ??
    noText(talks) ??
    absent(talks, from) ??
    absent(talks, to) ??
    (from === to ? refuse('table/same-party', { party: to }) : null) ??
    offAgenda(talks, item) ??
    (shaded ? null : toldAlready(talks, to, item));
  if (fault !== null) return fault;
  const { rules, mediator } = turn.book;
  const receiver = known(turn.world.parties, to);
  const sourced = known(turn.world.parties, from).tended || talks.table.facts.includes(item);
  const taken = shaded && !receiver.misled;
  const weighed = sourced || taken ? 0 : unsourcedWord(turn, from, to);
  const believed = sourced || taken || weighed > 0;
  spend(turn, talks);
  if (taken) {
    receiver.misled = true;
    talks.table.shaded.push({ from, to, item });
  }
  if (sourced) favourClause(talks, to, item, milli(rules.messageMoves), 'carried-word');
  favourClause(talks, to, item, weighed, 'unsourced-word');
  if (taken) favourClause(talks, to, item, milli(rules.shadedMoves), 'shaded-message');
  tell(turn, { type: 'messageCarried', from, to, item, believed }, [mediator, to]);
  if (believed) askObjectors(turn, talks, [to]);
  return null;
}

/**
 * What word without a source moves, milli points: nothing, or a little where the host leans to
 * neither of the two and so has no reason to say it but peace (assumption `cheap-talk`).
 */
function unsourcedWord({ world, book }: Turn, from: PartyId, to: PartyId): number {
  const { messageUnsourced, evenHanded } = book.rules;
  const lean = leanOf(book, world.scores.trust, [from, to], from);
  return Math.abs(lean) <= milli(evenHanded) ? milli(messageUnsourced) : 0;
}

/** The same word on a clause as it stands is carried to a party once. */
function toldAlready({ table }: Talks, to: PartyId, item: string): Refusal | null {
  const clause = clauseFor(table, item);
  return clause !== null && wasTold(table, to, clause)
    ? refuse('table/told-already', { party: to, item })
    : null;
}

/** Finds facts on an item that all can check: everybody sees better what it would mean. */
export function factFind(turn: Turn, { item }: CommandOf<'factFind'>): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const found = table.facts.includes(item) ? refuse('table/facts-found', { item }) : null;
  const fault = outOfTime(talks) ?? offAgenda(talks, item) ?? found;
  if (fault !== null) return fault;
  const { rules } = turn.book;
  spend(turn, talks);
  table.facts.push(item);
  for (const party of table.present) {
    learn(known(turn.world.parties, party).insight, item, rules.factInsight);
    favourClause(talks, party, item, milli(rules.factMoves), 'facts');
  }
  tellOf(turn, talks.invitation.proposal, { type: 'factsFound', item });
  askAbout(
    turn,
    talks,
    objectors(talks).filter((id) => table.stances[id]?.item === item),
  );
  return null;
}

/** Says before all what a party has done well, once: it eases, and those who distrust it take note. */
export function praise(turn: Turn, { party }: CommandOf<'praise'>): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const done = table.praised.includes(party) ? refuse('table/praised-already', { party }) : null;
  const fault = outOfTime(talks) ?? absent(talks, party) ?? done;
  if (fault !== null) return fault;
  const { rules, mediator } = turn.book;
  const cause = because(turn.book, 'praised', party);
  spend(turn, talks);
  table.praised.push(party);
  ease(table, party, milli(rules.praiseRelief));
  moveTrust(turn, party, mediator, milli(rules.praiseTrust), cause);
  for (const other of distrusting(turn, talks, party)) {
    moveTrust(turn, other, mediator, milli(rules.praiseEnvy), cause);
  }
  tellOf(turn, talks.invitation.proposal, { type: 'praised', party });
  askObjectors(turn, talks, [party]);
  return null;
}

/** Those at the table to whom a party is cold or worse. */
function distrusting(turn: Turn, { table }: Talks, party: PartyId): PartyId[] {
  const cold = milli(turn.book.rules.bandCold);
  const { trust } = turn.world.scores;
  return table.present.filter((id) => id !== party && (trust[id]?.[party] ?? 0) < cold);
}

/** Opens the text with a party's own words, so that what it gives is its own; its rivals like it less. */
export function saveFace(turn: Turn, { party }: CommandOf<'saveFace'>): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const taken =
    table.opening === null ? null : refuse('table/opens-already', { party: table.opening });
  const fault = outOfTime(talks) ?? noText(talks) ?? absent(talks, party) ?? taken;
  if (fault !== null) return fault;
  spend(turn, talks);
  table.opening = party;
  tellOf(turn, talks.invitation.proposal, { type: 'openedWithWords', party });
  askAbout(turn, talks, table.present);
  return null;
}

/** Adds something of the host's own means to what a text is worth to a party, once for each. */
export function offer(turn: Turn, command: CommandOf<'offer'>): Refusal | null {
  const talks = talksOf(turn);
  const { party } = command;
  const { table } = talks;
  const means = turn.book.means[command.means];
  const fault = outOfTime(talks) ?? noText(talks) ?? absent(talks, party);
  if (fault !== null) return fault;
  if (means === undefined) return refuse('table/unknown-means', { means: command.means });
  if (table.sweetened[party] !== undefined) return refuse('table/offered-already', { party });
  const { world, book } = turn;
  const giving = { round: world.round, capital: world.scores.capital, ...table };
  const unable = meansFault(book, giving, party, means);
  if (unable !== null) return unable;
  const { mediator } = book;
  const cause = because(book, 'means', means.id, means.evidence);
  spend(turn, talks, exchangesToGive(book, world.round, party, means));
  table.sweetened[party] = milli(means.worth);
  move(turn, { score: 'capital' }, 0 - milli(means.cost), cause);
  move(turn, { score: 'support', of: mediator }, milli(means.ownSupport), cause);
  tellOf(turn, talks.invitation.proposal, { type: 'meansOffered', party, means: means.id });
  askObjectors(turn, talks, [party]);
  return null;
}

/** Gives the host's word to one party that another will keep its own: the host's credibility is the stake. */
export function vouch(turn: Turn, { party, to }: CommandOf<'vouch'>): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const done = table.vouched.some((given) => given.to === to && given.party === party);
  const fault =
    outOfTime(talks) ??
    noText(talks) ??
    absent(talks, party) ??
    absent(talks, to) ??
    (party === to ? refuse('table/same-party', { party }) : null) ??
    (done ? refuse('table/vouched-already', { party }) : null);
  if (fault !== null) return fault;
  spend(turn, talks);
  table.vouched.push({ party, to });
  tell(turn, { type: 'vouched', party, to }, [turn.book.mediator, party, to]);
  askObjectors(turn, talks, [to]);
  return null;
}

/** Reads the sentence that an absent guest left with the host: what it wanted said, and what it minds. */
export function readSealed(turn: Turn, { party }: CommandOf<'readSealed'>): Refusal | null {
  const talks = talksOf(turn);
  const { table, invitation } = talks;
  const { rules, mediator } = turn.book;
  const late = outOfTime(talks);
  if (late !== null) return late;
  const left =
    invitation.proposal.guests.includes(party) &&
    invitation.replies[party]?.answer !== 'yes' &&
    known(turn.world.scores.credibility, party) >= milli(rules.candidAt);
  if (!left) return refuse('table/not-sealed', { party });
  if (table.sealedRead.includes(party)) return refuse('table/sealed-read', { party });
  const { insight } = known(turn.world.parties, party);
  spend(turn, talks);
  table.sealedRead.push(party);
  for (const item of invitation.proposal.agenda) learn(insight, item, rules.sealedInsight);
  moveTrust(
    turn,
    party,
    mediator,
    milli(rules.sealedTrust),
    because(turn.book, 'sealed-sentence', party),
  );
  tellOf(turn, invitation.proposal, {
    type: 'sealedRead',
    party,
    ...position(turn, party, invitation.proposal.agenda),
  });
  return null;
}

/** Sets the pace, once: brisk finds time and strains, slow takes time and eases. */
export function setPace(turn: Turn, { pace }: CommandOf<'setPace'>): Refusal | null {
  const talks = talksOf(turn);
  const { table } = talks;
  const fault = outOfTime(talks) ?? (table.pace === 'even' ? null : refuse('table/pace-set'));
  if (fault !== null) return fault;
  const { rules } = turn.book;
  table.pace = pace;
  if (pace === 'brisk') {
    table.exchangesLeft += rules.paceExchanges;
    for (const party of table.present) ease(table, party, 0 - milli(rules.briskStrain));
  } else spend(turn, talks);
  tellOf(turn, talks.invitation.proposal, { type: 'paceSet', pace });
  return null;
}
