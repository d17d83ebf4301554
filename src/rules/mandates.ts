import type { Book } from '../model/book.ts';
import type { Bounds, Leaning, Party } from '../model/catalogue.ts';
import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { MandateEstimate, Range } from '../model/view.ts';
import type { Insight, Mandate } from '../model/world.ts';
import { milli, roundHalfAway } from './arithmetic.ts';
import { pick, stream, triangular } from './chance.ts';
import { perBook } from './per-book.ts';
import { known } from './turn.ts';

/** A share of 1 in thousandths: all of a thing is known. */
const whole: Milli = 1000;

/** What a party would be worth on average: its declared figures, with no desk at the pen. */
function declared(party: Party, item: ItemId): { interest: Milli; values: Milli[] } {
  const { interests, values } = party.mandate;
  return { interest: milli(interests[item] ?? 0), values: (values[item] ?? []).map(milli) };
}

/**
 * Draws a party's confidential instructions for a game: the declared figures, the desk that holds
 * the pen, and what the seed adds or takes within the declared spread. Option 0 stays where it is.
 */
export function drawMandate(seed: string, book: Book, partyId: PartyId): Mandate {
  const party = known(book.parties, partyId);
  const desk: Leaning | null = pick(
    stream(seed, 'leaning', 0, partyId),
    party.leanings,
    (leaning) => leaning.weight,
  );
  const rng = stream(seed, 'mandate', 0, partyId);
  const spread = milli(party.mandate.spread);
  const interests: Record<ItemId, Milli> = {};
  const values: Record<ItemId, readonly Milli[]> = {};
  for (const item of Object.keys(book.items)) {
    const base = declared(party, item);
    interests[item] = base.interest + milli(desk?.interests[item] ?? 0) + triangular(rng, spread);
    const shift = milli(desk?.values[item] ?? 0);
    values[item] = base.values.map((value, option) =>
      option === 0 ? value : value + shift + triangular(rng, spread),
    );
  }
  const reservation =
    milli(party.mandate.reservation + (desk?.reservation ?? 0)) +
    triangular(rng, reservationSpread(book, party));
  return { interests, values, reservation, leaning: desk?.id ?? null };
}

/** What a seed may add to or take from a reservation value: it is held to more closely than a wish. */
function reservationSpread(book: Book, { mandate }: Party): Milli {
  return roundHalfAway(milli(mandate.spread) * book.rules.reservationSpread);
}

/** How far a figure can lie from the declared one, before anything was learned. */
function reach(party: Party, shifts: readonly number[], spread: Milli): Range {
  const desks = party.leanings.length === 0 ? [0] : shifts.map(milli);
  return { low: Math.min(...desks) - spread, high: Math.max(...desks) + spread };
}

/** What the mediator may suppose of a figure at first: what was disclosed, else the declared one and its room. */
function supposed(declaredValue: Milli, room: Range, disclosed?: Bounds): Range {
  return disclosed === undefined
    ? { low: declaredValue + room.low, high: declaredValue + room.high }
    : { low: milli(disclosed.least), high: milli(disclosed.most) };
}

/** Narrows a range around the truth by the share that is known: nothing leaves it, all closes it. */
function narrow(truth: Milli, { low, high }: Range, insight: Milli): Range {
  const unknown = (whole - insight) / whole;
  return {
    low: truth - roundHalfAway((truth - low) * unknown),
    high: truth + roundHalfAway((high - truth) * unknown),
  };
}

/** What the mediator supposes of a party's figures before it has learned anything. */
interface Supposition {
  reservation: Range;
  interests: Readonly<Record<ItemId, Range>>;
  /** Per option; null for no change, which is worth what it is worth to everybody. */
  values: Readonly<Record<ItemId, readonly (Range | null)[]>>;
}

const suppositions = perBook((book): Readonly<Record<PartyId, Supposition>> =>
  Object.fromEntries(book.partyIds.map((id) => [id, suppositionOf(book, id)])),
);

function suppositionOf(book: Book, partyId: PartyId): Supposition {
  const party = known(book.parties, partyId);
  const { spread: points, reservation, disclosed } = party.mandate;
  const spread = milli(points);
  const interests: Record<ItemId, Range> = {};
  const values: Record<ItemId, (Range | null)[]> = {};
  for (const item of Object.keys(book.items)) {
    const base = declared(party, item);
    const roomFor = (of: 'interests' | 'values'): Range =>
      reach(
        party,
        party.leanings.map((desk) => desk[of][item] ?? 0),
        spread,
      );
    interests[item] = supposed(base.interest, roomFor('interests'));
    const room = roomFor('values');
    const { length } = known(book.items, item).options;
    values[item] = Array.from({ length }, (_, option) =>
      option === 0 && disclosed === undefined
        ? null
        : supposed(base.values[option] ?? 0, room, disclosed?.values),
    );
  }
  const desks = party.leanings.map((desk) => desk.reservation);
  const room = reach(party, desks, reservationSpread(book, party));
  return {
    reservation: supposed(milli(reservation), room, disclosed?.reservation),
    interests,
    values,
  };
}

/** An estimate, and what had been learned when it was made. */
interface Remembered {
  insight: Insight;
  estimate: MandateEstimate;
}

/** The last estimate of each mandate: from one decision to the next hardly anything is learned. */
const lastEstimates = perBook(() => new WeakMap<Mandate, Remembered>());

/** What the mediator may think of a mandate, given what it has learned. The truth always lies inside. */
export function estimate(
  book: Book,
  party: PartyId,
  mandate: Mandate,
  insight: Insight,
): MandateEstimate {
  const remembered = lastEstimates(book);
  const last = remembered.get(mandate);
  if (last !== undefined && isSame(last.insight, insight)) return last.estimate;
  const fresh = estimateAnew(known(suppositions(book), party), mandate, insight, last);
  remembered.set(mandate, {
    insight: { items: { ...insight.items }, reservation: insight.reservation },
    estimate: fresh,
  });
  return fresh;
}

function isSame(one: Insight, other: Insight): boolean {
  if (one.reservation !== other.reservation) return false;
  for (const item in one.items) if (one.items[item] !== other.items[item]) return false;
  return true;
}

function estimateAnew(
  supposition: Supposition,
  mandate: Mandate,
  insight: Insight,
  last?: Remembered,
): MandateEstimate {
  const interests: Record<ItemId, Range> = { ...last?.estimate.interests };
  const values: Record<ItemId, readonly Range[]> = { ...last?.estimate.values };
  for (const item of Object.keys(supposition.values)) {
    if (last !== undefined && last.insight.items[item] === insight.items[item]) continue;
    const learned = insight.items[item] ?? 0;
    const rooms = known(supposition.values, item);
    const wish = known(supposition.interests, item);
    interests[item] = narrow(known(mandate.interests, item), wish, learned);
    values[item] = known(mandate.values, item).map((value, option) => {
      const room = rooms[option] ?? null;
      return room === null ? exactly(value) : narrow(value, room, learned);
    });
  }
  const reservation = narrow(mandate.reservation, supposition.reservation, insight.reservation);
  return { interests, values, reservation };
}

const exactMandates = new WeakMap<Mandate, MandateEstimate>();

/** A mandate as its own party knows it. */
export function exact(mandate: Mandate): MandateEstimate {
  const found = exactMandates.get(mandate);
  if (found !== undefined) return found;
  const interests: Record<ItemId, Range> = {};
  const values: Record<ItemId, readonly Range[]> = {};
  for (const [item, interest] of Object.entries(mandate.interests))
    interests[item] = exactly(interest);
  for (const [item, options] of Object.entries(mandate.values)) values[item] = options.map(exactly);
  const fresh = { interests, values, reservation: exactly(mandate.reservation) };
  exactMandates.set(mandate, fresh);
  return fresh;
}

function exactly(value: Milli): Range {
  return { low: value, high: value };
}

/** Adds to what is known of an item: a share of what was still unknown. */
export function learn(insight: Insight, item: ItemId, share: number): void {
  const before = insight.items[item] ?? 0;
  insight.items[item] = before + roundHalfAway((whole - before) * share);
}

export function learnReservation(insight: Insight, share: number): void {
  insight.reservation += roundHalfAway((whole - insight.reservation) * share);
}
