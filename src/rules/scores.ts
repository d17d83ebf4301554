import type { Milli, PartyId } from '../model/ids.ts';
import type { Cause, LedgerEntry, PartyScore, ScoreRef } from '../model/ledger.ts';
import type { World } from '../model/world.ts';
import { clamp, milli, roundHalfAway } from './arithmetic.ts';
import { audienceNow, known, type Turn } from './turn.ts';

const fullScale = milli(100);

/** Adds one entry to the ledger, unless nothing moved. */
function record(
  turn: Turn,
  ref: ScoreRef,
  amount: Milli,
  cause: Cause,
  seenBy: LedgerEntry['seenBy'],
): void {
  if (amount !== 0) turn.entries.push({ round: turn.world.round, ref, amount, cause, seenBy });
}

/** What only the mediator may know: its own house and what it is believed. */
function hostOnly(turn: Turn): readonly PartyId[] {
  return [turn.book.mediator];
}

/** Sets a score to its opening value. */
export function open(turn: Turn, ref: ScoreRef, value: Milli, cause: Cause): void {
  write(turn.world, ref, value);
  record(turn, ref, value, cause, ref.score === 'trust' ? 'all' : hostOnly(turn));
}

/** Reads any score of the world, milli points. */
function read(world: Pick<World, 'scores'>, ref: ScoreRef): Milli {
  switch (ref.score) {
    case 'trust':
      return known(known(world.scores.trust, ref.from), ref.to);
    case 'credibility':
    case 'support':
      return known(world.scores[ref.score], ref.of);
    default:
      return world.scores[ref.score];
  }
}

function write(world: World, ref: ScoreRef, value: Milli): void {
  switch (ref.score) {
    case 'trust':
      known(world.scores.trust, ref.from)[ref.to] = value;
      return;
    case 'credibility':
    case 'support':
      world.scores[ref.score][ref.of] = value;
      return;
    default:
      world.scores[ref.score] = value;
  }
}

/** Moves a score other than trust by `amount`, within its bounds. Returns what was applied. */
export function move(
  turn: Turn,
  ref: Exclude<ScoreRef, { score: 'trust' }>,
  amount: Milli,
  cause: Cause,
): Milli {
  const before = read(turn.world, ref);
  const most = ref.score === 'capital' ? milli(turn.book.scenario.capital.most) : fullScale;
  const after = clamp(before + amount, 0, Math.max(most, before));
  write(turn.world, ref, after);
  record(turn, ref, after - before, cause, hostOnly(turn));
  return after - before;
}

/** Moves a party's credibility or support; unknown sources start at 0. */
export function moveOf(
  turn: Turn,
  score: PartyScore,
  of: PartyId,
  amount: Milli,
  cause: Cause,
): Milli {
  return move(turn, { score, of }, amount, cause);
}

/** Where the trust between two parties is capped by what they have done together, milli points. */
export function trustCap(turn: Pick<Turn, 'world' | 'book'>, one: PartyId, other: PartyId): Milli {
  const { rules } = turn.book;
  const bond = turn.world.bonds[bondKey(turn.book.seatIds, one, other)];
  const exchanges = bond?.exchanges ?? 0;
  const kept = bond?.kept ?? 0;
  const byExchange = Math.min(
    rules.wordsCap + exchanges * rules.exchangeCapStep,
    rules.exchangeCapMost,
  );
  return milli(Math.min(byExchange + kept * rules.keptCapStep, 100));
}

/** One key for a pair, whichever way it is named. */
export function bondKey(seatIds: readonly PartyId[], one: PartyId, other: PartyId): string {
  return seatIds.indexOf(one) < seatIds.indexOf(other) ? `${one}/${other}` : `${other}/${one}`;
}

/**
 * The size of a shift of trust at `trust`: with r = 1 − (trust/100)², a gain moves by δ·r and a
 * loss by λ·δ·r, so that the ends of the scale are sticky and a loss outweighs an equal gain.
 * @param trust milli points, −100 000…100 000
 * @param shift milli points; more than `largestShift` points are cut to it
 * @param cap milli points above which a gain does not lift; losses ignore it
 */
export function trustShift(
  trust: Milli,
  shift: Milli,
  rules: Readonly<{ lossFactor: number; largestShift: number }>,
  cap: Milli,
): Milli {
  const most = milli(rules.largestShift);
  const wanted = clamp(shift, -most, most);
  const share = trust / fullScale;
  const room = 1 - share * share;
  if (wanted < 0)
    return Math.max(roundHalfAway(wanted * rules.lossFactor * room), -fullScale - trust);
  return Math.max(0, Math.min(roundHalfAway(wanted * room), cap - trust));
}

/**
 * Moves trust from one party to another by the trust rule. Returns what was applied. Trust itself is
 * there for all to see; why it moved is seen by those who may know of the cause.
 */
export function moveTrust(
  turn: Turn,
  from: PartyId,
  to: PartyId,
  shift: Milli,
  cause: Cause,
  seenBy: LedgerEntry['seenBy'] = audienceNow(turn),
): Milli {
  const row = turn.world.scores.trust[from];
  const before = row?.[to];
  if (row === undefined || before === undefined) return 0;
  const amount = trustShift(before, shift, turn.book.rules, trustCap(turn, from, to));
  row[to] = before + amount;
  record(turn, { score: 'trust', from, to }, amount, cause, seenBy);
  return amount;
}

/** Moves trust both ways between two parties. */
export function moveTrustBetween(
  turn: Turn,
  one: PartyId,
  other: PartyId,
  shift: Milli,
  cause: Cause,
): void {
  moveTrust(turn, one, other, shift, cause);
  moveTrust(turn, other, one, shift, cause);
}

/** Drift: trust moves a share of the way to where the pair stood, past any cap and without loss aversion. */
export function drift(
  turn: Turn,
  from: PartyId,
  to: PartyId,
  baseline: Milli,
  share: number,
  cause: Cause,
): void {
  const ref = { score: 'trust', from, to } as const;
  const before = read(turn.world, ref);
  const amount = roundHalfAway((baseline - before) * share);
  write(turn.world, ref, before + amount);
  record(turn, ref, amount, cause, 'all');
}
