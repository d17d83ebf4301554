import type { Book } from '../model/book.ts';
import type { Venue } from '../model/catalogue.ts';
import type { ItemId, PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';

/** Whom something pleases and whom it does not, as far as Ulaanbaatar knows. */
export interface TasteModel {
  readonly likes: readonly FlagModel[];
  readonly dislikes: readonly FlagModel[];
  /** The same in words. */
  readonly text: string;
}

/** A wish of at least this much, whatever is not known about it, is worth a flag; milli points. */
const CLEAR = 2000;

/** Whether parties wish to see an item on an agenda: only where the whole estimate agrees on it. */
export function itemTaste(t: Translate, view: View, book: Book, item: ItemId): TasteModel {
  const wish = (party: PartyId) => view.estimates[party]?.interests[item];
  const likes = book.partyIds.filter((party) => (wish(party)?.low ?? 0) >= CLEAR);
  const dislikes = book.partyIds.filter((party) => (wish(party)?.high ?? 0) <= -CLEAR);
  return tasteModel(t, book, likes, dislikes, 'taste');
}

/** What a place says to parties by itself. */
export function venueTaste(t: Translate, book: Book, venue: Venue): TasteModel {
  const drawn = (party: PartyId) =>
    venue.draws.filter((draw) => draw.party === party).reduce((sum, { points }) => sum + points, 0);
  const likes = book.partyIds.filter((party) => party === venue.ground || drawn(party) > 0);
  const dislikes = book.partyIds.filter((party) => party !== venue.ground && drawn(party) < 0);
  return tasteModel(t, book, likes, dislikes, 'draw');
}

function tasteModel(
  t: Translate,
  book: Book,
  likes: readonly PartyId[],
  dislikes: readonly PartyId[],
  words: 'taste' | 'draw',
): TasteModel {
  const named = (parties: readonly PartyId[]) =>
    list(
      parties.map((party) => partyInSentence(t, party)),
      t.locale,
    );
  const flags = (parties: readonly PartyId[]) => parties.map((party) => flagModel(t, book, party));
  return {
    likes: flags(likes),
    dislikes: flags(dislikes),
    text: tasteText(t, words, named(likes), named(dislikes)),
  };
}

function tasteText(t: Translate, words: 'taste' | 'draw', likes: string, dislikes: string): string {
  if (likes !== '' && dislikes !== '') return t(`convening.${words}.both`, { likes, dislikes });
  if (likes !== '') return t(`convening.${words}.likes`, { parties: likes });
  if (dislikes !== '') return t(`convening.${words}.only-dislikes`, { parties: dislikes });
  return t(`convening.${words}.none`);
}
