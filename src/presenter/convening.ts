import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { ReplyForecast, View } from '../model/view.ts';
import type { Proposal } from '../model/world.ts';
import { agendaChoice, guestChoices, profileChoice, venueChoices } from './convening-choices.ts';
import type { AgendaChoice, GuestChoice, ProfileChoice, VenueChoice } from './convening-choices.ts';
import { fullTablesHeld } from './convening-draft.ts';
import type { Draft } from './convening-draft.ts';
import { forecastRows, summaryOf } from './convening-forecast.ts';
import type { ForecastRow } from './convening-forecast.ts';
import { capitalised, level, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { insideSentence, partyInSentence, venueName } from './names.ts';

/** What must be reckoned for the page, handed in by the app. */
export interface ConveningReckoner {
  /** What each guest of a proposal is expected to answer. */
  readonly forecast: (proposal: Proposal) => readonly ReplyForecast[];
  /** Why a proposal cannot be sent, or null. */
  readonly fault: (proposal: Proposal) => Refusal | null;
}

export interface NoteModel {
  readonly tone: 'warning' | 'calm';
  readonly text: string;
}

export interface ConveningModel {
  readonly title: string;
  readonly venues: readonly VenueChoice[];
  /** The venue to describe: the one considered, else the chosen one. */
  readonly place: VenueChoice | null;
  readonly profile: ProfileChoice;
  readonly agenda: AgendaChoice;
  readonly guests: readonly GuestChoice[];
  readonly forecast: {
    readonly title: string;
    readonly summary: string;
    /** Whether a change is being considered that has not been made. */
    readonly considering: boolean;
    readonly rows: readonly ForecastRow[];
  };
  readonly notes: readonly NoteModel[];
  /** Why this draft cannot be sent and what to do; null where it can. */
  readonly fault: string | null;
  readonly foot: { readonly lead: string; readonly rest: string };
  readonly send: string;
}

/**
 * @param draft the invitation as it stands
 * @param considered the same with one change that is pointed at or focused, not made; null for none
 */
export function conveningModel(
  view: View,
  book: Book,
  draft: Draft,
  considered: Draft | null,
  reckoner: ConveningReckoner,
  t: Translate,
): ConveningModel {
  const shown = considered ?? draft;
  const standing = reckoner.forecast(proposalOf(book, draft));
  const expected = considered === null ? standing : reckoner.forecast(proposalOf(book, shown));
  const fault = reckoner.fault(proposalOf(book, draft));
  const venues = venueChoices(t, view, book, draft);
  const count = draft.guests.length;
  return {
    title: t('convening.title'),
    venues,
    place: venues.find(({ id }) => id === shown.venue) ?? null,
    profile: profileChoice(t, book, draft, shown),
    agenda: agendaChoice(t, view, book, draft),
    guests: guestChoices(t, book, draft),
    forecast: {
      title: considered === null ? t('convening.forecast') : consideredTitle(t, draft, considered),
      summary: summaryOf(t, expected),
      considering: considered !== null,
      rows: forecastRows(t, book, expected, considered === null ? null : standing),
    },
    notes: notes(view, book, shown, t),
    fault: fault === null ? null : t(`refusal.${fault.code}`, fault.facts),
    foot: footWords(view, book, draft, t),
    send: count === 0 ? t('convening.send.none') : t('convening.send', { count }),
  };
}

function proposalOf(book: Book, draft: Draft): Proposal {
  return { host: book.mediator, ...draft };
}

function named(t: Translate, parties: readonly PartyId[]): string {
  return list(
    parties.map((party) => partyInSentence(t, party)),
    t.locale,
  );
}

/** The one change between two drafts, in words. */
function consideredTitle(t: Translate, draft: Draft, other: Draft): string {
  return t('convening.forecast.if', { what: changeWords(t, draft, other) });
}

function changeWords(t: Translate, draft: Draft, other: Draft): string {
  if (other.venue !== draft.venue)
    return t('convening.if.venue', { venue: insideSentence(t, 'venue', other.venue) });
  if (other.track !== draft.track || other.publicity !== draft.publicity) {
    const profile = t(`convening.profile.${other.track}.${other.publicity}`);
    return t('convening.if.profile', { profile });
  }
  return guestWords(t, draft, other) ?? agendaWords(t, draft, other);
}

function guestWords(t: Translate, draft: Draft, other: Draft): string | null {
  const added = other.guests.find((party) => !draft.guests.includes(party));
  if (added !== undefined) return t('convening.if.guest', { party: partyInSentence(t, added) });
  const left = draft.guests.find((party) => !other.guests.includes(party));
  return left === undefined
    ? null
    : t('convening.if.no-guest', { party: partyInSentence(t, left) });
}

function agendaWords(t: Translate, draft: Draft, other: Draft): string {
  const added = other.agenda.find((item) => !draft.agenda.includes(item));
  const dropped = draft.agenda.find((item) => !other.agenda.includes(item));
  if (added !== undefined && dropped !== undefined)
    return t('convening.if.swap', {
      item: insideSentence(t, 'item', added),
      other: insideSentence(t, 'item', dropped),
    });
  if (added !== undefined) return t('convening.if.add', { item: insideSentence(t, 'item', added) });
  if (dropped !== undefined)
    return t('convening.if.drop', { item: insideSentence(t, 'item', dropped) });
  const [first] = other.agenda;
  return first === undefined || first === draft.agenda[0]
    ? t('convening.if.order-same')
    : t('convening.if.order', { item: insideSentence(t, 'item', first) });
}

function notes(view: View, book: Book, draft: Draft, t: Translate): NoteModel[] {
  const found: NoteModel[] = [];
  const warn = (text: string) => found.push({ tone: 'warning', text });
  const say = (text: string) => found.push({ tone: 'calm', text });
  const great = draft.guests.filter((party) => book.parties[party]?.rank === 'great');
  if (great.length >= 2 && draft.publicity !== 'quiet') {
    const key =
      draft.publicity === 'public' ? 'convening.note.contest.sharp' : 'convening.note.contest';
    const publicity = t(`convening.said.${draft.publicity}`);
    warn(t(key, { Parties: capitalised(named(t, great)), publicity }));
  }
  if (draft.publicity === 'public') say(t('convening.note.public-refusal'));
  const { guests, most } = book.scenario.fullTables;
  if (draft.guests.length >= guests) {
    const after = most - fullTablesHeld(view, book) - 1;
    if (after === 0) warn(t('convening.note.full.last'));
    else if (after > 0) say(t('convening.note.full', { count: after }));
    const left = book.partyIds.filter((party) => !draft.guests.includes(party));
    if (left.length > 0) say(t('convening.note.left-out', { parties: named(t, left) }));
  }
  return found;
}

function footWords(view: View, book: Book, draft: Draft, t: Translate): ConveningModel['foot'] {
  const cost = book.venues[draft.venue]?.cost ?? 0;
  const held = level(view.house?.capital ?? 0);
  return {
    lead: t('convening.foot.lead', {
      venue: venueName(t, draft.venue),
      publicity: t(`convening.said.${draft.publicity}`),
      track: t(`track.${draft.track}`),
    }),
    rest: cost === 0 ? t('convening.foot.free') : t('convening.foot.cost', { cost, held }),
  };
}
