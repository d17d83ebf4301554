import type { Effect, Who } from '../model/effect.ts';
import type { EvidenceId, PartyId } from '../model/ids.ts';
import type { Cause, LedgerEntry } from '../model/ledger.ts';
import { milli } from './arithmetic.ts';
import { learn, learnReservation } from './mandates.ts';
import { leaveMood } from './moods.ts';
import { bondKey, move, moveOf, moveTrust } from './scores.ts';
import { because, known, toChart, type Turn } from './turn.ts';

/** What brought effects about, and whom it was aimed at. */
export interface Source {
  cause: 'groundwork' | 'incident' | 'request';
  id: string;
  evidence: EvidenceId;
  target: PartyId | null;
  partner: PartyId | null;
  /** Who hears of it. */
  seenBy: LedgerEntry['seenBy'];
}

/** Carries out the effects of an act or an incident, in their order. */
export function applyEffects(turn: Turn, effects: readonly Effect[], source: Source): void {
  for (const effect of effects) {
    applyEffect(
      turn,
      effect,
      source,
      because(turn.book, source.cause, source.id, effect.evidence ?? source.evidence),
    );
  }
}

function applyEffect(turn: Turn, effect: Effect, source: Source, cause: Cause): void {
  switch (effect.kind) {
    case 'trust':
      forPairs(turn, effect.from, effect.to, source, (from, to) =>
        moveTrust(turn, from, to, milli(effect.points), cause, source.seenBy),
      );
      return;
    case 'exchange':
      forPairs(turn, effect.between, effect.and, source, (one, other) =>
        countExchange(turn, one, other),
      );
      return;
    case 'sovereignty':
    case 'limelight':
    case 'capital':
      move(turn, { score: effect.kind }, milli(effect.points), cause);
      return;
    default:
      for (const party of whom(turn, effect.who, source))
        applyToParty(turn, effect, party, cause, source);
  }
}

type PartyEffect = Extract<Effect, { who: Who }>;

/** The mediator has no chart, no mandate and no credibility with itself: of these it can only lend support. */
function applyToParty(
  turn: Turn,
  effect: PartyEffect,
  party: PartyId,
  cause: Cause,
  { id, seenBy }: Source,
): void {
  if (party === turn.book.mediator && effect.kind !== 'support') return;
  switch (effect.kind) {
    case 'credibility':
    case 'support':
      moveOf(turn, effect.kind, party, milli(effect.points), cause);
      return;
    case 'mood':
      leaveMood(turn, party, milli(effect.points), cause);
      return;
    case 'mandate':
      if (effect.item !== null && !(effect.item in turn.book.items)) return;
      turn.world.shifts.push({
        party,
        item: effect.item,
        amount: milli(effect.points),
        cause: because(
          turn.book,
          effect.item === null ? 'instructed-needs' : 'instructed',
          id,
          cause.evidence,
        ),
        seenBy,
      });
      return;
    case 'chart':
      toChart(turn, party, effect.event);
      return;
    case 'insight': {
      const { insight } = known(turn.world.parties, party);
      for (const item of Object.keys(turn.book.items)) learn(insight, item, effect.share);
      learnReservation(insight, effect.share);
    }
  }
}

function forPairs(
  turn: Turn,
  left: Who,
  right: Who,
  source: Source,
  act: (one: PartyId, other: PartyId) => void,
): void {
  for (const one of whom(turn, left, source)) {
    for (const other of whom(turn, right, source)) if (one !== other) act(one, other);
  }
}

/** Counts something two parties did together. */
function countExchange(turn: Turn, one: PartyId, other: PartyId): void {
  const bond = bondOf(turn, one, other);
  bond.exchanges += 1;
}

/** What a pair has done together so far. */
export function bondOf(
  turn: Turn,
  one: PartyId,
  other: PartyId,
): { exchanges: number; kept: number } {
  const key = bondKey(turn.book.seatIds, one, other);
  const bond = turn.world.bonds[key] ?? { exchanges: 0, kept: 0 };
  turn.world.bonds[key] = bond;
  return known(turn.world.bonds, key);
}

function isGreat(book: Turn['book'], party: PartyId): boolean {
  return known(book.parties, party).rank === 'great';
}

/** Who a word of the catalogue stands for; parties that this scenario lacks are left out. */
function whom(turn: Turn, who: Who, source: Source): readonly PartyId[] {
  const { book } = turn;
  const aimed = [source.target, source.partner].filter((party) => party !== null);
  switch (who) {
    case 'target':
      return source.target === null ? [] : [source.target];
    case 'partner':
      return source.partner === null ? [] : [source.partner];
    case 'mediator':
      return [book.mediator];
    case 'all':
      return book.partyIds;
    case 'others':
      return book.partyIds.filter((party) => !aimed.includes(party));
    case 'great':
      return book.partyIds.filter((party) => isGreat(book, party));
    case 'rivals':
      return aimed.some((party) => isGreat(book, party))
        ? book.partyIds.filter((party) => isGreat(book, party) && !aimed.includes(party))
        : [];
    case 'small':
      return book.partyIds.filter((party) => !isGreat(book, party));
    default: {
      const party = who.slice('party:'.length);
      return book.partyIds.includes(party) ? [party] : [];
    }
  }
}
