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

export interface DoorModel {
  readonly key: string;
  readonly flag: FlagModel;
  readonly name: string;
  readonly state: string;
  readonly way: string;
}

/** The doors that are shut, each with its way out. */
export function doorModels(t: Translate, book: Book, doors: readonly ShutDoor[]): DoorModel[] {
  return doors.map(({ party, region, state, acts }) => {
    const flag = flagModel(t, book, party);
    return {
      key: `${party} ${region}`,
      flag,
      name: flag.name,
      state: capitalised(stateClause(t, region, state) ?? t('house.door.shut')),
      way: wayWords(t, acts),
    };
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
