import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { View } from '../model/view.ts';
import type { Translate } from './messages/translate.ts';
import { capitalName, flagModel, partyName } from './names.ts';
import type { FlagModel } from './names.ts';
import { relationModel, relations } from './relations.ts';
import type { RelationModel } from './relations.ts';

/** What a capital's card says: how it stands to the host, and what this round has moved for it. */
export interface CapitalCard {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly capital: string;
  readonly name: string;
  /** Its posture in a word; empty for the host. */
  readonly posture: string;
  /** Its relation to the host; null for the host. */
  readonly own: RelationModel | null;
  /** Its other relations that this round has moved, the most first. */
  readonly moved: readonly RelationModel[];
}

const MOST_MOVED = 3;

/** The cards of all capitals on the map, in the order of their seats. */
export function capitalCards(
  view: View,
  book: Book,
  entries: readonly LedgerEntry[],
  t: Translate,
): CapitalCard[] {
  const all = relations(view, book, entries);
  return book.seatIds.map((party) => {
    const host = party === book.mediator;
    const its = all.filter(({ a, b }) => a === party || b === party);
    const own = host ? undefined : its.find(({ ofMediator }) => ofMediator);
    const posture = view.parties[party]?.chart.value['posture'];
    return {
      party,
      flag: flagModel(t, book, party),
      capital: capitalName(t, party),
      name: partyName(t, party),
      posture: host || posture === undefined ? '' : t(`state.posture.${posture}`),
      own: own === undefined ? null : relationModel(t, book, own),
      moved: its
        .filter((relation) => relation !== own)
        .toSorted((x, y) => Math.abs(y.change) - Math.abs(x.change))
        .map((relation) => relationModel(t, book, relation))
        .filter(({ change }) => change !== '')
        .slice(0, MOST_MOVED),
    };
  });
}
