import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Table } from '../model/table.ts';
import type { Outcome } from '../model/world.ts';

export const moods = ['calm', 'warm', 'strained'] as const;
/** How the music feels. */
export type MusicMood = (typeof moods)[number];

export const roomKinds = ['valley', 'hall', 'city'] as const;
/** What the air of a place sounds like. */
export type RoomKind = (typeof roomKinds)[number];

/** What sounds underneath. */
export interface Soundscape {
  readonly mood: MusicMood;
  /** Only while a meeting sits. */
  readonly room: RoomKind | null;
}

/** The music and the room that belong to what a seat sees. */
export function soundscape(view: View, book: Book): Soundscape {
  return { mood: moodOf(view, book), room: roomOf(view, book) };
}

function moodOf(view: View, book: Book): MusicMood {
  const { phase, table, meetings, round } = view;
  if (phase === 'ended') return endingMood(view, book);
  if (phase === 'table' && table !== null) return tableMood(table);
  const last = meetings.findLast((meeting) => meeting.round === round && meeting.forum === null);
  const closing = phase === 'outcome' || phase === 'aftermath';
  if (closing && last !== undefined) return OUTCOME_MOODS[last.outcome];
  return campaignMood(view, book);
}

const OUTCOME_MOODS: Readonly<Record<Outcome, MusicMood>> = {
  'nobody-came': 'strained',
  'called-off': 'strained',
  collapse: 'strained',
  'walk-out': 'strained',
  'no-result': 'calm',
  'meet-again': 'calm',
  'chair-statement': 'warm',
  partial: 'warm',
  full: 'warm',
  held: 'calm',
};

function endingMood({ ending }: View, book: Book): MusicMood {
  const tone = book.scenario.endings.find(({ id }) => id === ending)?.tone;
  if (tone === 'bright' || tone === 'hopeful') return 'warm';
  return tone === 'dark' ? 'strained' : 'calm';
}

/** Somebody left or most object: strained. Most endorse: warm. */
function tableMood({ present, stances, walkedOut, contest }: Table): MusicMood {
  if (walkedOut.length > 0 || contest === 'sharp') return 'strained';
  const answers = present.map((party) => stances[party]?.answer);
  const count = (wanted: 'endorse' | 'object') => answers.filter((one) => one === wanted).length;
  const half = present.length / 2;
  if (count('object') > half) return 'strained';
  return count('endorse') > half ? 'warm' : 'calm';
}

/** Mean change of trust between the parties since the opening, from which the music turns, in thousandths. */
const TURN = 3000;

function campaignMood(view: View, book: Book): MusicMood {
  const changes = pairs(book.partyIds).map(([from, to]) => {
    const opening = book.scenario.opening.trust[from]?.[to]?.points ?? 0;
    return (view.scores.trust[from]?.[to] ?? 0) - opening * 1000;
  });
  if (changes.length === 0) return 'calm';
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  if (mean <= -TURN) return 'strained';
  return mean >= TURN ? 'warm' : 'calm';
}

function pairs(parties: readonly PartyId[]): (readonly [PartyId, PartyId])[] {
  return parties.flatMap((from) =>
    parties.filter((to) => to !== from).map((to) => [from, to] as const),
  );
}

/** On the mediator's own ground a secluded house stands in the open country, any other is a hall. */
function roomOf({ phase, invitation }: View, book: Book): RoomKind | null {
  if (phase !== 'table' || invitation === null) return null;
  const venue = book.venues[invitation.proposal.venue];
  if (venue === undefined || venue.ground !== book.mediator) return 'city';
  return venue.seclusion >= SECLUDED ? 'valley' : 'hall';
}

const SECLUDED = 2;
