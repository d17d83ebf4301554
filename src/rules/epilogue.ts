import type { Book } from '../model/book.ts';
import {
  nextSeason,
  seasonOf,
  type Epilogue,
  type EpilogueSeason,
  type SeasonNews,
  type YearSeason,
} from '../model/epilogue.ts';
import type { PartyId } from '../model/ids.ts';
import type { Commitment, Proposal, World } from '../model/world.ts';
import { milli, roundHalfAway } from './arithmetic.ts';
import { daysOfRound } from './calendar.ts';
import { draw, stream } from './chance.ts';
import { chanceOfCrisis, crisisTerms, trustBetween, type Pair } from './crisis.ts';
import { bindingTexts, keptShare } from './endings.ts';
import { isBarredBy } from './kept-terms.ts';
import { exact } from './mandates.ts';
import { meetingWithoutText } from './outcome.ts';
import { decideReply, fewestGuests, unforeseen } from './replies.ts';
import { drawIncident, happen, passTime, settleRound, stirCharts } from './rounds.ts';
import { moveTrustBetween } from './scores.ts';
import { because, known, type Turn } from './turn.ts';

/** Five years. */
const seasonsAfter = 20;
const daysOfSeason = 91;
/** The host's table meets once a year, in summer, as the Dialogue did. */
const meetsIn: YearSeason = 'summer';
/** When something is drawn of what may happen to everybody. */
const happensIn: readonly YearSeason[] = ['spring', 'autumn'];

/**
 * Five years after a campaign, season by season: the same rules go on without the player. Words fall
 * due, trust drifts home, charts calm or harden, the host asks to its table once a year, and a crisis
 * is drawn by `crisisTerms`. The same world gives the same years.
 * @param world it lives on in this very world: give it a copy where the last one is still wanted
 * @returns null where no two of the game distrust each other: no crisis is to be looked for
 */
export function epilogue(world: World, book: Book): Epilogue | null {
  const turn: Turn = { world, book, events: [], entries: [] };
  const between = conflictOf(book);
  if (between === null) return null;
  const length = roundsOfSeason(book);
  const seasons: EpilogueSeason[] = [];
  let now = seasonOf(book.scenario.rounds.at(-1)?.closes ?? '');
  let [firstCrisis, calm]: [number | null, number] = [null, Infinity];
  for (let count = 1; count <= seasonsAfter; count += 1) {
    now = nextSeason(now);
    const news: SeasonNews[] = passSeason(turn, length);
    if (now.season === meetsIn) news.push(...dialogue(turn));
    if (happensIn.includes(now.season)) news.push(...whatHappens(turn));
    const risk = crisisTerms(world, book, between, length);
    const drawn = draw(world, 'crisis', between.join('/'));
    calm += 1;
    if (calm > book.rules.crisisCourse && drawn < chanceOfCrisis(book, risk)) {
      news.push(newCrisis(turn, between));
      firstCrisis ??= count;
      calm = 0;
    }
    seasons.push({ ...now, news, trust: roundHalfAway(trustBetween(world, between)), risk });
  }
  return {
    between,
    seasons,
    agreements: bindingTexts(world),
    firstCrisis,
    durability: keptShare(world.commitments),
  };
}

/** What may happen to everybody goes on happening, but for what only a host at its desk could answer. */
function whatHappens(turn: Turn): SeasonNews[] {
  const incident = drawIncident(turn, ({ crisis, request }) => !crisis && request === undefined);
  if (incident === null) return [];
  happen(turn, incident, true);
  return [{ kind: 'incident', incident: incident.id }];
}

function newCrisis(turn: Turn, [one, other]: Pair): SeasonNews {
  const { book } = turn;
  const over = drawIncident(turn, ({ crisis }) => crisis);
  if (over !== null) happen(turn, over, true);
  moveTrustBetween(turn, one, other, milli(book.rules.crisisTrust), because(book, 'crisis-base'));
  return { kind: 'crisis', incident: over?.id ?? null };
}

/** The two parties that the scenario measures; else of all pairs the one that opens coldest; null where none is cold. */
function conflictOf({ scenario, partyIds }: Book): Pair | null {
  for (const measure of scenario.measures) {
    if (measure.kind !== 'trust-between') continue;
    const pair: Pair = [measure.a, measure.b];
    if (pair.every((id) => partyIds.includes(id))) return pair;
  }
  const felt = (from: PartyId, to: PartyId): number =>
    scenario.opening.trust[from]?.[to]?.points ?? 0;
  const pairs = partyIds.flatMap((one, place) =>
    partyIds.slice(place + 1).map((other): Pair => [one, other]),
  );
  const coldness = ([one, other]: Pair): number => felt(one, other) + felt(other, one);
  const [coldest] = pairs.toSorted((left, right) => coldness(left) - coldness(right));
  return coldest === undefined || coldness(coldest) >= 0 ? null : coldest;
}

/** Rounds of average length that make a season, at least one. */
function roundsOfSeason(book: Book): number {
  return Math.max(1, Math.round(daysOfSeason / daysOfRound(book)));
}

/** Rounds without a host's meeting: what falls due in them. */
function passSeason(turn: Turn, length: number): SeasonNews[] {
  const from = turn.events.length;
  for (let round = 0; round < length; round += 1) {
    goOnTending(turn);
    passTime(turn);
    stirCharts(turn);
    goOnTending(turn);
    settleRound(turn);
  }
  return turn.events
    .slice(from)
    .flatMap((event): SeasonNews[] =>
      event.type === 'commitmentSettled' ? [promiseNews(turn, event.commitment)] : [],
    );
}

/** A word that fell due in one of the rounds just passed. */
function promiseNews({ world, book }: Turn, commitment: Commitment): SeasonNews {
  const meeting = world.meetings.find(({ id }) => id === commitment.meeting);
  const barred = meeting !== undefined && isBarredBy(world.round, book, commitment.clause, meeting);
  return { kind: 'promise', commitment, barred };
}

/** A channel in which the host is believed goes on being used. */
function goOnTending({ world, book }: Turn): void {
  for (const party of book.partyIds)
    known(world.parties, party).tended =
      known(world.scores.credibility, party) >= milli(book.rules.candidAt);
}

/** The host asks again, on the terms of the largest table that it held; where it held none, there is nothing to go on. */
function dialogue(turn: Turn): SeasonNews[] {
  const { world } = turn;
  const held = world.meetings.filter(
    ({ forum, attended }) => forum === null && attended.length >= fewestGuests,
  );
  if (held.length === 0) return [];
  const { proposal } = held.reduce((left, right) =>
    right.proposal.guests.length >= left.proposal.guests.length ? right : left,
  );
  const came = proposal.guests.filter((party) => comes(turn, proposal, party));
  const stayedAway = proposal.guests.filter((party) => !came.includes(party));
  const meets = came.length >= fewestGuests;
  world.meetings.push(
    meetingWithoutText({
      id: `after-${world.round}`,
      round: world.round,
      date: '',
      forum: null,
      proposal,
      replies: {},
      attended: meets ? came : [],
      outcome: meets ? 'meet-again' : 'nobody-came',
    }),
  );
  return [{ kind: 'dialogue', held: meets, came, stayedAway }];
}

function comes({ world, book }: Turn, proposal: Proposal, party: PartyId): boolean {
  const wishes = exact(known(world.parties, party).mandate);
  const chance = stream(world.seed, 'dialogue', world.round, party);
  const reckoning = { known: world, book, party, proposal, wishes };
  return decideReply(reckoning, unforeseen(chance, book.rules)).reply.answer === 'yes';
}
