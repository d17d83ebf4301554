import type { Book } from '../model/book.ts';
import type { Milli, PartyId, VenueId } from '../model/ids.ts';
import type { Cause, Term } from '../model/ledger.ts';
import type { Known, MandateEstimate, Range } from '../model/view.ts';
import type { Proposal } from '../model/world.ts';
import { loudness, milli, roundHalfAway } from './arithmetic.ts';
import { ladderOf, type Stepped } from './ladder.ts';
import { interestShifts } from './instructions.ts';
import { perBook } from './per-book.ts';
import { because, known } from './turn.ts';

/** Adds terms to a list, leaving out those that weigh nothing for certain. */
export type AddTerm = (cause: Term['cause'], low: number, high?: number) => void;

/** Sum of terms, milli points. */
export function total(terms: readonly Term[]): Range {
  let low = 0;
  let high = 0;
  for (const term of terms) {
    low += term.low;
    high += term.high;
  }
  return { low, high };
}

export function collect(): { terms: Term[]; add: AddTerm } {
  const terms: Term[] = [];
  const add: AddTerm = (cause, low, high = low) => {
    const term = { cause, low: roundHalfAway(low), high: roundHalfAway(high) };
    if (term.low !== 0 || term.high !== 0) terms.push(term);
  };
  return { terms, add };
}

/** A sum of terms of which nobody asks why; each is rounded as in a list. */
export function sumOf(reckon: (add: AddTerm) => void): Range {
  let low = 0;
  let high = 0;
  reckon((_, least, most = least) => {
    low += roundHalfAway(least);
    high += roundHalfAway(most);
  });
  return { low, high };
}

/** Everything a reckoning of willingness reads. */
export interface Reckoning {
  known: Known;
  book: Book;
  party: PartyId;
  proposal: Proposal;
  /** The party's wishes, as far as the one who reckons knows them. */
  wishes: Pick<MandateEstimate, 'interests'>;
}

/** What of a reckoning holds wherever the meeting may be. */
type Anywhere = Omit<Reckoning, 'proposal'> & { proposal: Omit<Proposal, 'venue'> };

/**
 * How willing a party is to follow an invitation: a sum of named terms in milli points; a yes needs
 * `yesAt` points in all. Run on a mandate it decides, run on an estimate it forecasts.
 */
export function willingness(reckoning: Reckoning): Term[] {
  const { terms, add } = collect();
  addWillingness(reckoning, add);
  return terms;
}

/** The sum of `willingness`, milli points. */
export function readiness(reckoning: Reckoning): Range {
  return sumOf((add) => addWillingness(reckoning, add));
}

/** The sum of `willingness` by the venue, milli points: what the place does not touch is reckoned once. */
export function readinessByVenue(reckoning: Anywhere): (venue: VenueId) => Range {
  const anywhere = sumOf((add) => {
    addSubject(reckoning, add);
    addSetting(reckoning, add);
  });
  return (venue) => {
    const place = sumOf((add) => addPlace(reckoning, venue, add));
    return { low: anywhere.low + place.low, high: anywhere.high + place.high };
  };
}

function addWillingness(reckoning: Reckoning, add: AddTerm): void {
  addSubject(reckoning, add);
  addPlace(reckoning, reckoning.proposal.venue, add);
  addSetting(reckoning, add);
}

/** What is talked about, and who hosts. */
function addSubject(reckoning: Anywhere, add: AddTerm): void {
  addInterest(reckoning, add);
  addTrust(reckoning, add);
}

/** How one meets, with whom, and after what. */
function addSetting(reckoning: Anywhere, add: AddTerm): void {
  addProfile(reckoning, add);
  addCompany(reckoning, add);
  addStates(reckoning.known, reckoning.book, reckoning.party, 'willingness', add);
  addPast(reckoning, add);
}

function addInterest(
  { known: world, book, party, proposal, wishes }: Anywhere,
  add: AddTerm,
): void {
  const { firstItemWeight, secondItemWeight, thirdItemWeight } = book.rules;
  const weights = [firstItemWeight, secondItemWeight];
  proposal.agenda.forEach((item, index) => {
    const wish = known(wishes.interests, item);
    const weight = weights[index] ?? thirdItemWeight;
    add(
      because(book, 'interest', item, known(book.items, item).evidence),
      wish.low * weight,
      wish.high * weight,
    );
    for (const { cause, amount } of interestShifts(world, book, party, item))
      add(cause, amount * weight);
  });
}

function addTrust({ known: world, book, party, proposal }: Anywhere, add: AddTerm): void {
  const feels = known(world.scores.trust, party);
  const { hostTrustWeight, mediatorTrustWeight } = book.rules;
  add(because(book, 'trust-in-host', proposal.host), (feels[proposal.host] ?? 0) * hostTrustWeight);
  if (proposal.host === book.mediator || proposal.guests.includes(book.mediator)) {
    add(
      because(book, 'trust-in-mediator', book.mediator),
      (feels[book.mediator] ?? 0) * mediatorTrustWeight,
    );
  }
}

function addPlace({ known: world, book, party }: Anywhere, where: VenueId, add: AddTerm): void {
  const venue = known(book.venues, where);
  const { homeGround, groundTrustWeight, neutralGround, seclusionRelief } = book.rules;
  const trustInGround = world.scores.trust[party]?.[venue.ground];
  const ground = because(book, 'ground', venue.ground);
  if (venue.ground === party) add(ground, milli(homeGround));
  else if (trustInGround === undefined) add(ground, milli(neutralGround));
  else add(ground, trustInGround * groundTrustWeight);
  for (const draw of venue.draws) {
    if (draw.party === party)
      add(because(book, 'venue-draw', venue.id, draw.evidence), milli(draw.points));
  }
  const shy = Math.max(0, known(book.parties, party).publicityAversion);
  add(because(book, 'seclusion', venue.id), milli(shy) * seclusionRelief * venue.seclusion);
}

function addProfile({ known: world, book, party, proposal }: Anywhere, add: AddTerm): void {
  const { publicityAversion, levels } = known(book.parties, party);
  add(
    because(book, 'publicity', proposal.publicity),
    0 - milli(publicityAversion) * loudness(proposal.publicity),
  );
  const lit = world.scores.limelight / milli(100);
  add(
    because(book, 'limelight-aversion'),
    0 - milli(publicityAversion) * lit * book.rules.limelightAversion,
  );
  add(because(book, 'level', proposal.track), milli(levels[proposal.track]));
}

/** Disliked company weighs less where scholars meet, and the host is judged as host, not as company. */
function addCompany({ known: world, book, party, proposal }: Anywhere, add: AddTerm): void {
  const { companyDislike, companyLiking, companyTrack2, companyTrack15 } = book.rules;
  const softened = { '2': companyTrack2, '1.5': companyTrack15, '1': 1 }[proposal.track];
  for (const guest of proposal.guests) {
    if (guest === party || guest === proposal.host || guest === book.mediator) continue;
    const trust = world.scores.trust[party]?.[guest] ?? 0;
    add(
      because(book, 'company', guest),
      trust * (trust < 0 ? companyDislike * softened : companyLiking),
    );
    addReciprocity(world, book, party, guest, 'reciprocityWilling', add);
  }
}

/** What steps answered between two parties ease: the higher their ladder, the more, up to its most. */
export function addReciprocity(
  world: Stepped,
  book: Book,
  party: PartyId,
  other: PartyId,
  per: 'reciprocityWilling' | 'reciprocityText' | 'stepHeightWeight',
  add: AddTerm,
): void {
  const { height } = ladderOf(world, book, party, other);
  if (height === 0) return;
  const felt = Math.min(height, book.rules.ladderMost);
  add(because(book, 'reciprocity', other), milli(book.rules[per]) * felt);
}

/** What the states of a party's chart weigh: its posture and the regions that are its own. */
export function addStates(
  world: Pick<Known, 'parties'>,
  book: Book,
  party: PartyId,
  what: 'willingness' | 'reservation',
  add: AddTerm,
): void {
  const { value } = known(world.parties, party).chart;
  for (const { region, byState } of known(weightsOfStates(book), party)) {
    const weight = byState.get(value[region] ?? '');
    if (weight !== undefined) add(weight.cause, weight[what]);
  }
}

/** What the states of a region weigh, those that weigh anything: for coming, and against a text. */
interface RegionWeights {
  region: string;
  byState: ReadonlyMap<string, { cause: Cause; willingness: Milli; reservation: Milli }>;
}

const weightsOfStates = perBook((book): Readonly<Record<PartyId, readonly RegionWeights[]>> =>
  Object.fromEntries(
    book.partyIds.map((party) => [
      party,
      Object.entries(known(book.charts, party).regions).map(([region, states]) => ({
        region,
        byState: new Map(states.flatMap((state) => weightOf(book, region, state))),
      })),
    ]),
  ),
);

function weightOf(book: Book, region: string, state: string) {
  const weight = book.stateWeights[`${region}.${state}`];
  if (weight === undefined) return [];
  const cause = because(book, 'state', `${region}.${state}`, weight.evidence);
  const weighs = {
    cause,
    willingness: milli(weight.willingness),
    reservation: 0 - milli(weight.reservation),
  };
  return [[state, weighs] as const];
}

function addPast({ known: world, book, party, proposal }: Anywhere, add: AddTerm): void {
  const { easedByCarriedText, movedForYou, fatigue } = book.rules;
  for (const mood of world.moods) if (mood.party === party) add(mood.cause, mood.amount);
  const eases = world.carried.some(
    ({ parties }) =>
      parties.includes(party) && parties.every((each) => proposal.guests.includes(each)),
  );
  if (proposal.track === '1' && eases) add(because(book, 'eased'), milli(easedByCarriedText));
  if (world.invitation?.movedFor === party)
    add(because(book, 'moved-for-you', party), milli(movedForYou));
  add(
    because(book, 'fatigue', party),
    milli(fatigue) * tablesFelt(world, book, party, proposal.host),
  );
}

/** How many of the host's tables a party still feels: one of the round before whole, older ones less by the round. */
function tablesFelt(world: Known, book: Book, party: PartyId, host: PartyId): number {
  let felt = 0;
  for (let round = 1; round < world.round; round += 1) {
    const sat = world.meetings.some(
      (meeting) =>
        meeting.round === round &&
        meeting.proposal.host === host &&
        meeting.attended.includes(party),
    );
    felt = felt * book.rules.fatigueLasts + (sat ? 1 : 0);
  }
  return felt;
}
