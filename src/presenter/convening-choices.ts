import type { Book } from '../model/book.ts';
import type { Venue } from '../model/catalogue.ts';
import { publicities, tracks } from '../model/ids.ts';
import type { ItemId, Milli, PartyId, Publicity, Track, VenueId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import type { Draft } from './convening-draft.ts';
import { itemTaste, venueTaste } from './convening-taste.ts';
import type { TasteModel } from './convening-taste.ts';
import { level } from './format.ts';
import type { MessageKey } from './messages/catalogue.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, itemName, noteOf, venueName } from './names.ts';
import type { FlagModel } from './names.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel } from './reasons.ts';

export interface VenueChoice {
  readonly id: VenueId;
  readonly name: string;
  readonly note: string;
  /** Address of its picture below the root of the page. */
  readonly picture: string;
  readonly cost: number;
  readonly costText: string;
  readonly press: string;
  readonly seats: string;
  readonly taste: TasteModel;
  readonly evidence: EvidenceModel | null;
  readonly chosen: boolean;
  /** Why it cannot be chosen; null where it can. */
  readonly unavailable: string | null;
}

export interface ProfileCell {
  /** `1.5/announced`. */
  readonly value: string;
  readonly track: Track;
  readonly publicity: Publicity;
  readonly name: string;
  readonly note: string;
  /** Name, track and publicity together, for those who hear the grid. */
  readonly label: string;
  readonly chosen: boolean;
  readonly unavailable: string | null;
}

export interface ProfileChoice {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly track: Track;
    readonly name: string;
    readonly who: string;
    readonly cells: readonly ProfileCell[];
  }[];
  /** What the profile means at the table. */
  readonly says: string;
}

export interface AgendaRow {
  readonly slot: number;
  readonly id: ItemId;
  readonly name: string;
  readonly taste: TasteModel;
  readonly change: string;
  /** Words of the Move and Drop buttons; null where it cannot move there. */
  readonly up: string | null;
  readonly down: string | null;
  readonly drop: string;
}

export interface ItemChoice {
  readonly id: ItemId;
  readonly name: string;
  readonly note: string;
  readonly taste: TasteModel;
}

export interface AgendaChoice {
  readonly rows: readonly AgendaRow[];
  /** Items that are not on the agenda. */
  readonly others: readonly ItemChoice[];
  /** Words of the empty slot; null where the agenda is full. */
  readonly add: string | null;
  readonly room: string;
}

export interface GuestChoice {
  readonly id: PartyId;
  readonly name: string;
  readonly flag: FlagModel;
  readonly chosen: boolean;
}

export function venueChoices(t: Translate, view: View, book: Book, draft: Draft): VenueChoice[] {
  const held = view.house?.capital ?? 0;
  return Object.values(book.venues).map((venue) => ({
    id: venue.id,
    name: venueName(t, venue.id),
    note: noteOf(t, 'venue', venue.id),
    picture: `./venues/card-${venue.art}.webp`,
    cost: venue.cost,
    costText:
      venue.cost === 0
        ? t('convening.venue.free')
        : t('convening.venue.cost', { cost: venue.cost }),
    press: t(`convening.press.${venue.seclusion}`),
    seats: t('convening.venue.seats', { seats: venue.seats }),
    taste: venueTaste(t, book, venue),
    evidence: evidenceModel(book, venue.evidence),
    chosen: venue.id === draft.venue,
    unavailable: venue.id === draft.venue ? null : whyNot(t, venue, draft, held),
  }));
}

/** Why a venue does not go with the rest of the draft, told so that the remedy is plain. */
function whyNot(t: Translate, venue: Venue, draft: Draft, held: Milli): string | null {
  if (!venue.tracks.includes(draft.track))
    return t('convening.venue.tracks', { track: t(`track.${draft.track}`) });
  if (venue.cost * 1000 > held) return t('convening.venue.too-dear', { held: level(held) });
  if (draft.guests.length > venue.seats)
    return t('convening.venue.too-small', { seats: venue.seats });
  return null;
}

/** @param shown the draft whose profile is told of: the one under consideration, if any */
export function profileChoice(t: Translate, book: Book, draft: Draft, shown: Draft): ProfileChoice {
  return {
    columns: publicities.map((publicity) => t(`publicity.${publicity}`)),
    rows: tracks.map((track) => ({
      track,
      name: t(`track.${track}`),
      who: t(`convening.track.${track}`),
      cells: publicities.map((publicity) => profileCell(t, book, draft, track, publicity)),
    })),
    says: profileSays(t, book, shown),
  };
}

function profileCell(
  t: Translate,
  book: Book,
  draft: Draft,
  track: Track,
  publicity: Publicity,
): ProfileCell {
  const name = t(`convening.profile.${track}.${publicity}`);
  const note: string = `convening.profile.${track}.${publicity}.note`;
  const fits = book.venues[draft.venue]?.tracks.includes(track) !== false;
  return {
    value: `${track}/${publicity}`,
    track,
    publicity,
    name,
    note: t.has(note) ? t(noteKey(track, publicity)) : '',
    label: t('convening.profile.label', {
      name,
      track: t(`track.${track}`),
      who: t(`track.${track}.who`),
      publicity: t(`publicity.${publicity}`),
    }),
    chosen: draft.track === track && draft.publicity === publicity,
    unavailable: fits ? null : t('convening.venue.not-here', { venue: venueName(t, draft.venue) }),
  };
}

/** Only some corners carry a note; `has` is asked first. */
function noteKey(track: Track, publicity: Publicity): MessageKey {
  if (track === '1' && publicity === 'quiet') return 'convening.profile.1.quiet.note';
  if (track === '1' && publicity === 'public') return 'convening.profile.1.public.note';
  return 'convening.profile.1.5.announced.note';
}

function profileSays(t: Translate, book: Book, { track, publicity }: Draft): string {
  const { rules } = book;
  const count = {
    quiet: rules.exchangesQuiet,
    announced: rules.exchangesAnnounced,
    public: rules.exchangesPublic,
  }[publicity];
  if (track !== '1') return t('convening.says.carry', { count });
  const depth = {
    quiet: rules.depthQuiet,
    announced: rules.depthAnnounced,
    public: rules.depthPublic,
  };
  const reach = depth[publicity] <= 2 ? 2 : depth[publicity] === 3 ? 3 : 4;
  return t(`convening.says.bind.${reach}`, { count });
}

export function agendaChoice(t: Translate, view: View, book: Book, draft: Draft): AgendaChoice {
  const { agenda } = draft;
  const room = book.scenario.agendaLimit - agenda.length;
  const others = Object.keys(book.items).filter((id) => !agenda.includes(id));
  return {
    rows: agenda.map((id, slot) => agendaRow(t, view, book, agenda, id, slot)),
    others: others.map((id) => ({
      id,
      name: itemName(t, id),
      note: noteOf(t, 'item', id),
      taste: itemTaste(t, view, book, id),
    })),
    add: room > 0 && others.length > 0 ? addWords(t, agenda.length === 0) : null,
    room: room > 0 ? t('convening.item.room', { count: room }) : t('convening.item.full'),
  };
}

function addWords(t: Translate, first: boolean): string {
  return first ? t('convening.item.empty') : t('convening.item.add');
}

function agendaRow(
  t: Translate,
  view: View,
  book: Book,
  agenda: readonly ItemId[],
  id: ItemId,
  slot: number,
): AgendaRow {
  const item = itemName(t, id);
  return {
    slot,
    id,
    name: item,
    taste: itemTaste(t, view, book, id),
    change: t('convening.item.change', { number: slot + 1, item }),
    up: slot === 0 ? null : t('convening.item.up', { item }),
    down: slot === agenda.length - 1 ? null : t('convening.item.down', { item }),
    drop: t('convening.item.drop', { item }),
  };
}

export function guestChoices(t: Translate, book: Book, draft: Draft): GuestChoice[] {
  return book.partyIds.map((id) => {
    const flag = flagModel(t, book, id);
    return { id, name: flag.name, flag, chosen: draft.guests.includes(id) };
  });
}
