import type { Book } from '../model/book.ts';
import type { Bounds, Leaning, Party } from '../model/catalogue.ts';
import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { MandateEstimate, Range } from '../model/view.ts';
import type { Insight, Mandate } from '../model/world.ts';
import { milli, roundHalfAway } from './arithmetic.ts';
import { pick, stream, triangular } from './chance.ts';
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
  const mandate: Mandate = { interests: {}, values: {}, reservation: 0, leaning: desk?.id ?? null };
  for (const item of Object.keys(book.items)) {
    const { interest, values } = declared(party, item);
    mandate.interests[item] =
      interest + milli(desk?.interests[item] ?? 0) + triangular(rng, spread);
    const shift = milli(desk?.values[item] ?? 0);
    mandate.values[item] = values.map((value, option) =>
      option === 0 ? value : value + shift + triangular(rng, spread),
    );
  }
  mandate.reservation =
    milli(party.mandate.reservation + (desk?.reservation ?? 0)) +
    triangular(rng, reservationSpread(book, party));
  return mandate;
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

/** What the mediator may think of a mandate, given what it has learned. The truth always lies inside. */
export function estimate(
  book: Book,
  partyId: PartyId,
  mandate: Mandate,
  insight: Insight,
): MandateEstimate {
  const party = known(book.parties, partyId);
  const room = reach(
    party,
    party.leanings.map((desk) => desk.reservation),
    reservationSpread(book, party),
  );
  const { reservation, disclosed } = party.mandate;
  const result: MandateEstimate = {
    interests: {},
    values: {},
    reservation: narrow(
      mandate.reservation,
      supposed(milli(reservation), room, disclosed?.reservation),
      insight.reservation,
    ),
  };
  for (const item of Object.keys(book.items)) {
    const { interest, values } = estimateItem(party, item, mandate, insight.items[item] ?? 0);
    result.interests[item] = interest;
    result.values[item] = values;
  }
  return result;
}

function estimateItem(
  party: Party,
  item: ItemId,
  mandate: Mandate,
  insight: Milli,
): { interest: Range; values: readonly Range[] } {
  const spread = milli(party.mandate.spread);
  const base = declared(party, item);
  const roomFor = (of: 'interests' | 'values'): Range =>
    reach(
      party,
      party.leanings.map((desk) => desk[of][item] ?? 0),
      spread,
    );
  const room = roomFor('values');
  const disclosed = party.mandate.disclosed?.values;
  const wish = supposed(base.interest, roomFor('interests'));
  return {
    interest: narrow(known(mandate.interests, item), wish, insight),
    values: known(mandate.values, item).map((value, option) =>
      option === 0 && disclosed === undefined
        ? exactly(value)
        : narrow(value, supposed(base.values[option] ?? 0, room, disclosed), insight),
    ),
  };
}

/** A mandate as its own party knows it. */
export function exact(mandate: Mandate): MandateEstimate {
  const interests: Record<ItemId, Range> = {};
  const values: Record<ItemId, readonly Range[]> = {};
  for (const [item, interest] of Object.entries(mandate.interests))
    interests[item] = exactly(interest);
  for (const [item, options] of Object.entries(mandate.values)) values[item] = options.map(exactly);
  return { interests, values, reservation: exactly(mandate.reservation) };
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
