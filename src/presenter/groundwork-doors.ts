import type { Book } from '../model/book.ts';
import type { GroundworkId, PartyId } from '../model/ids.ts';
import { capitalised } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { actName, flagModel, stateClause } from './names.ts';
import type { FlagModel } from './names.ts';

/** A state of a party's chart that keeps it away, and the acts that lead out of it. */
export interface ShutDoor {
  readonly party: PartyId;
  readonly region: string;
  readonly state: string;
  /** One act or two, in order; empty where none is known. */
  readonly acts: readonly GroundworkId[];
}

/** What keeps one party away, all of it, and the ways out, each once. */
export interface DoorModel {
  readonly key: string;
  readonly flag: FlagModel;
  readonly name: string;
  readonly states: readonly string[];
  readonly ways: readonly string[];
}

/** The doors that are shut, by party. */
export function doorModels(t: Translate, book: Book, doors: readonly ShutDoor[]): DoorModel[] {
  return book.partyIds.flatMap((party) => {
    const own = doors.filter((door) => door.party === party);
    if (own.length === 0) return [];
    const flag = flagModel(t, book, party);
    const states = own.map(({ region, state }) =>
      capitalised(stateClause(t, region, state) ?? t('house.door.shut')),
    );
    const ways = new Set(own.map(({ acts }) => wayWords(t, acts)));
    return [{ key: party, flag, name: flag.name, states, ways: [...ways] }];
  });
}

function wayWords(t: Translate, acts: readonly GroundworkId[]): string {
  const [first, second] = acts;
  if (first === undefined) return t('house.door.none');
  if (second === undefined) return t('house.door.one', { act: actName(t, first) });
  return first === second
    ? t('house.door.twice', { act: actName(t, first) })
    : t('house.door.two', { first: actName(t, first), second: actName(t, second) });
}
