import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Phase } from '../model/world.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel } from './names.ts';
import type { FlagModel } from './names.ts';

/** What a small picture of a game shows: where it stands, and who sits there. */
export interface SaveMoment {
  /** Null where a save of old does not say. */
  readonly phase: Phase | null;
  /** The picture of the venue, where a meeting is on. */
  readonly art: string | null;
  /** The season of the map, between meetings. */
  readonly season: string | null;
  readonly at: readonly FlagModel[];
}

type Meeting = Pick<View, 'phase' | 'round' | 'invitation' | 'table' | 'meetings'>;

/** The moment at which a game stands, as its host sees it. */
export function momentOf(view: Meeting, book: Book, t: Translate): SaveMoment {
  const { rounds } = book.scenario;
  const { venue, at } = whereAndWho(view);
  return {
    phase: view.phase,
    art: venue === null ? null : (book.venues[venue]?.art ?? null),
    season: rounds[Math.min(view.round, rounds.length) - 1]?.season ?? null,
    at: at.map((party) => flagModel(t, book, party)),
  };
}

function whereAndWho(view: Meeting): { venue: string | null; at: readonly PartyId[] } {
  const { phase, invitation, table } = view;
  const venue = invitation?.proposal.venue ?? null;
  if (phase === 'replies' && invitation !== null) {
    const coming = Object.entries(invitation.replies).filter(([, { answer }]) => answer === 'yes');
    return { venue, at: coming.map(([party]) => party) };
  }
  if (phase === 'table' && table !== null) {
    const { present, walkedOut } = table;
    return { venue, at: present.filter((party) => !walkedOut.includes(party)) };
  }
  const last = view.meetings.at(-1);
  if (phase === 'outcome' && last !== undefined)
    return { venue: last.proposal.venue, at: last.attended };
  return { venue: null, at: [] };
}
