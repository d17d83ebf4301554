import type { Book } from '../model/book.ts';
import type { GameEvent } from '../model/event.ts';
import type { PartyId } from '../model/ids.ts';
import type { Clause } from '../model/table.ts';
import type { MeetingRecord } from '../model/world.ts';
import { capitalised, list } from './format.ts';
import type { Facts, Translate } from './messages/translate.ts';
import { itemName, optionName, partyInSentence } from './names.ts';

/** What a chronicle is told from. */
export interface Chronicle {
  readonly book: Book;
  /** Meetings held so far, to name the place of a text. */
  readonly meetings: readonly MeetingRecord[];
  readonly t: Translate;
}

/** Tells events of some types, each as sentences. */
export type Tellers<T extends GameEvent['type']> = {
  readonly [Type in T]: (
    chronicle: Chronicle,
    event: Extract<GameEvent, { type: Type }>,
  ) => readonly string[];
};

/** `party` and `Party`, inside and at the head of a sentence. */
export function partyFacts(t: Translate, party: PartyId): Facts {
  const named = partyInSentence(t, party);
  return { party: named, Party: capitalised(named) };
}

export function clauseFacts(
  t: Translate,
  { item, option }: Pick<Clause, 'item' | 'option'>,
): Facts {
  return { item: itemName(t, item), option: optionName(t, item, option) };
}

/** `the DPRK, the ROK and China`. */
export function listed(t: Translate, parties: readonly PartyId[]): string {
  return list(
    parties.map((id) => partyInSentence(t, id)),
    t.locale,
  );
}
