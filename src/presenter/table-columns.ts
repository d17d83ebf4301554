import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { capitalised, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import type { TableContext } from './table-context.ts';
import type { Talks } from './table-draft.ts';
import type { Posture, SeatPresence } from './table-model.ts';
import { columnName } from './table-voices.ts';

/** How tense a delegation is: five pips, a word and a sentence; the last pip is the door. */
export interface StrainModel {
  readonly pips: number;
  readonly of: number;
  readonly word: string;
  readonly sentence: string;
  /** It may leave if the next text falls well short. */
  readonly nearDoor: boolean;
}

/** One party that was asked, at the head of its column. */
export interface ColumnModel {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly name: string;
  readonly presence: SeatPresence;
  readonly posture: Posture;
  /** The posture, *stayed away* or *walked out*. */
  readonly note: string;
  readonly strain: StrainModel | null;
  /** What the host has added or staked for it at this table. */
  readonly given: readonly GivenModel[];
}

export interface GivenModel {
  readonly kind: 'means' | 'word';
  readonly sentence: string;
}

const PIPS = 5;
const POSTURES = ['hostile', 'guarded', 'probing', 'open', 'committed'] as const;

export function presenceOf(party: PartyId, { table }: Talks): SeatPresence {
  if (table.present.includes(party)) return 'present';
  return table.walkedOut.includes(party) ? 'walked-out' : 'away';
}

export function postureOf(view: View, party: PartyId): Posture {
  const state = view.parties[party]?.chart.value['posture'];
  return POSTURES.find((posture) => posture === state) ?? 'probing';
}

export function presenceNote(t: Translate, view: View, party: PartyId, talks: Talks): string {
  const presence = presenceOf(party, talks);
  return presence === 'present'
    ? t(`state.posture.${postureOf(view, party)}`)
    : t(`table.presence.${presence}`);
}

/** Whether the chart of a party lets it leave the table as it stands now. */
function mayLeave(view: View, book: Book, party: PartyId): boolean {
  const state = view.parties[party]?.chart;
  return (
    state !== undefined && (book.charts[party]?.legal(state, 'text') ?? []).includes('walkOut')
  );
}

/** How far hardening has brought a party towards the door, 0…1 and beyond. */
function strainShare(book: Book, party: PartyId, { table }: Talks): number {
  return (table.strain[party] ?? 0) / (book.rules.walkOutAt * 1000);
}

function strainModel(context: TableContext, party: PartyId): StrainModel | null {
  const { t, view, book, talks } = context;
  if (presenceOf(party, talks) !== 'present') return null;
  const share = strainShare(book, party, talks);
  const loud = { quiet: 0, announced: 1, public: 2 }[talks.invitation.proposal.publicity];
  const oneMore = share + (book.rules.strainRefusal * loud) / book.rules.walkOutAt;
  const nearDoor = mayLeave(view, book, party) && oneMore >= 1;
  const level = share >= 1 ? 'edge' : share >= 0.6 ? 'strained' : share >= 0.25 ? 'stiff' : 'easy';
  const Party = capitalised(partyInSentence(t, party));
  return {
    pips: Math.min(PIPS, Math.round(share * PIPS)),
    of: PIPS,
    word: t(`table.strain.${level}`),
    sentence: nearDoor
      ? t(share >= 1 ? 'table.strain.door.now' : 'table.strain.door.next', { Party })
      : t(`table.strain.${level}.long`, { Party }),
    nearDoor,
  };
}

function givenModels({ t, talks }: TableContext, party: PartyId): GivenModel[] {
  const { sweetened, vouched } = talks.table;
  const name = partyInSentence(t, party);
  const sureties = vouched
    .filter(({ to }) => to === party)
    .map((given) => partyInSentence(t, given.party));
  const given: GivenModel[] = [];
  if (sweetened[party] !== undefined)
    given.push({ kind: 'means', sentence: t('table.column.means', { party: name }) });
  if (sureties.length > 0) {
    const facts = { party: name, parties: list(sureties, t.locale) };
    given.push({ kind: 'word', sentence: t('table.column.vouched', facts) });
  }
  return given;
}

/** Everybody who was asked, in the order of the book: present, away, and walked out. */
export function columnModels(context: TableContext): readonly ColumnModel[] {
  const { t, view, book, talks } = context;
  const { guests } = talks.invitation.proposal;
  return book.partyIds
    .filter((party) => guests.includes(party))
    .map((party) => ({
      party,
      flag: flagModel(t, book, party),
      name: columnName(t, party),
      presence: presenceOf(party, talks),
      posture: postureOf(view, party),
      note: presenceNote(t, view, party, talks),
      strain: strainModel(context, party),
      given: givenModels(context, party),
    }));
}
