import type { Points, PartyId } from '../model/ids.ts';
import type { Proposal } from '../model/world.ts';
import { loudness, milli, roundHalfAway } from './arithmetic.ts';
import { moveTrust } from './scores.ts';
import { because, known, type Turn } from './turn.ts';

/**
 * Venue, profile and agenda move trust by themselves, when an invitation goes out and again when a
 * meeting is held: what was proposed says something about the host. Reckoned from what parties
 * declare, never from their confidential instructions.
 */
export function moveByLevers(turn: Turn, proposal: Proposal, parties: readonly PartyId[]): void {
  for (const party of parties) {
    if (party === proposal.host) continue;
    moveByVenue(turn, proposal, party);
    moveByProfile(turn, proposal, party);
    moveByAgenda(turn, proposal, party);
  }
}

function moveByVenue(turn: Turn, proposal: Proposal, party: PartyId): void {
  const { book } = turn;
  const venue = known(book.venues, proposal.venue);
  const drawn = venue.draws.find((draw) => draw.party === party);
  const shy = Math.max(0, known(book.parties, party).publicityAversion);
  const comfort: Points = (drawn?.points ?? 0) + shy * book.rules.seclusionRelief * venue.seclusion;
  const cause = because(book, 'venue', venue.id, drawn?.evidence ?? venue.evidence);
  moveTrust(turn, party, proposal.host, milli(comfort * book.rules.venueTrust), cause);
}

function moveByProfile(turn: Turn, proposal: Proposal, party: PartyId): void {
  const { book } = turn;
  const { publicityAversion, levels } = known(book.parties, party);
  const comfort: Points = levels[proposal.track] - publicityAversion * loudness(proposal.publicity);
  const cause = because(book, 'profile', `${proposal.track}/${proposal.publicity}`);
  moveTrust(turn, party, proposal.host, milli(comfort * book.rules.profileTrust), cause);
}

function moveByAgenda(turn: Turn, proposal: Proposal, party: PartyId): void {
  const { book } = turn;
  const { firstItemWeight, secondItemWeight, thirdItemWeight, agendaTrust } = book.rules;
  const weights = [firstItemWeight, secondItemWeight];
  proposal.agenda.forEach((item, index) => {
    const wish = known(book.parties, party).mandate.interests[item] ?? 0;
    const shift = roundHalfAway(milli(wish) * (weights[index] ?? thirdItemWeight) * agendaTrust);
    moveTrust(
      turn,
      party,
      proposal.host,
      shift,
      because(book, 'agenda', item, known(book.items, item).evidence),
    );
  });
}

/** Not being asked to a full table costs the host trust, as soon as a party hears of it. */
export function mindBeingLeftOut(turn: Turn, { host, guests }: Proposal): void {
  const { book } = turn;
  if (guests.length < book.scenario.fullTables.guests) return;
  for (const party of book.partyIds.filter((id) => !guests.includes(id))) {
    moveTrust(turn, party, host, milli(book.rules.leftOutCost), because(book, 'left-out', party));
  }
}
