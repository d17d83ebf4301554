import type { Book } from '../model/book.ts';
import type { GroundworkId, ItemId, OptionId, PartyId, VenueId } from '../model/ids.ts';
import type { ScoreRef } from '../model/ledger.ts';
import { capitalised } from './format.ts';
import type { Facts, Translate } from './messages/translate.ts';

/** `DPRK`: on plates and in lists. */
export function partyName(t: Translate, party: PartyId): string {
  return t(`party.${party}.name`);
}

/** `the DPRK`: inside a sentence. */
export function partyInSentence(t: Translate, party: PartyId): string {
  return t.has(`party.${party}.the`) ? t(`party.${party}.the`) : partyName(t, party);
}

/** `Pyongyang`; the party's name where it has no capital. */
export function capitalName(t: Translate, party: PartyId): string {
  return t.has(`party.${party}.capital`) ? t(`party.${party}.capital`) : partyName(t, party);
}

/** A country and its capital as its own people write them. */
export interface OwnNameModel {
  readonly text: string;
  /** For the lang attribute. */
  readonly language: string;
}

/** `대한민국 · 서울`; null where no text gives it, or where they write in the language of the page. */
export function ownName(t: Translate, party: PartyId): OwnNameModel | null {
  const key = `party.${party}.own` as const;
  if (!t.has(key)) return null;
  const language = t(`${key}.language`);
  if (language === t.locale) return null;
  return { text: t('party.own', { name: t(key), capital: t(`${key}.capital`) }), language };
}

/** The short form of an option: what is done, whatever the wording. */
export function optionName(t: Translate, item: ItemId, option: OptionId): string {
  return t(`item.${item}.option.${option}`);
}

export function venueName(t: Translate, venue: VenueId): string {
  return t(`venue.${venue}.name`);
}

export function itemName(t: Translate, item: ItemId): string {
  return t(`item.${item}.name`);
}

export function actName(t: Translate, act: GroundworkId): string {
  return t(`groundwork.${act}.name`);
}

export function forumName(t: Translate, forum: string): string {
  return t(`forum.${forum}.name`);
}

/** A line on a venue, an item or an act; empty where the content has none. */
export function noteOf(
  t: Translate,
  family: 'venue' | 'item' | 'groundwork' | 'forum',
  id: string,
): string {
  for (const tail of ['note', 'blurb', 'text'] as const) {
    const key = `${family}.${id}.${tail}` as const;
    if (t.has(key)) return t(key);
  }
  return '';
}

/** What a state of a party's chart is called; null where no text names it. */
function stateName(t: Translate, region: string, state: string): string | null {
  const key = `state.${region}.${state}` as const;
  return t.has(key) ? t(key) : null;
}

/** `its posture is hostile`: a state with its verb, where such a form is written; else its name. */
export function stateClause(t: Translate, region: string, state: string): string | null {
  const key = `is.${region}.${state}` as const;
  return t.has(key) ? t(key) : stateName(t, region, state);
}

/** What a flag needs: a code, or letters in its place where a party has none. */
export interface FlagModel {
  readonly code: string | null;
  readonly name: string;
  readonly letters: string;
}

/** Letters that fit on a flag. */
const LETTERS = 2;

/** The party's short name where it fits on a flag, else the first letters of its name. */
export function flagLetters(t: Translate, party: PartyId): string {
  const key = `party.${party}.short` as const;
  const short = t.has(key) ? t(key) : '';
  return short !== '' && short.length <= LETTERS ? short : partyName(t, party).slice(0, LETTERS);
}

export function flagModel(t: Translate, book: Book, party: PartyId): FlagModel {
  const code = party === book.mediator ? book.scenario.mediator.flag : book.parties[party]?.flag;
  return { code: code ?? null, name: partyName(t, party), letters: flagLetters(t, party) };
}

/** Name of whatever a cause is about; null where no text names it. */
export function subjectName(t: Translate, book: Book, subject: string): string | null {
  if (subject in book.venues) return insideSentence(t, 'venue', subject);
  if (subject in book.items) return insideSentence(t, 'item', subject);
  if (subject in book.groundwork) return t(`groundwork.${subject}.name`);
  if (subject in book.means) return t(`means.${subject}.name`);
  if (subject in book.incidents) return t(`incident.${subject}.name`);
  if (subject in book.forums) return t(`forum.${subject}.name`);
  if (book.seatIds.includes(subject)) return partyInSentence(t, subject);
  const [item = '', option = ''] = subject.split('/');
  if (item in book.items && option !== '') return optionName(t, item, option);
  const [region = '', state = ''] = subject.split('.');
  return stateClause(t, region, state);
}

/** `the conference hall`; the name as it stands where no such form is written. */
export function insideSentence(t: Translate, family: 'venue' | 'item', id: string): string {
  return t.has(`${family}.${id}.the`) ? t(`${family}.${id}.the`) : t(`${family}.${id}.name`);
}

/** Whom a score runs from and to, as facts for a message. */
export function refFacts(t: Translate, book: Book, ref: ScoreRef): Facts {
  const mediator = partyInSentence(t, book.mediator);
  if ('from' in ref) return pairFacts(t, ref.from, ref.to, mediator);
  if ('of' in ref) return pairFacts(t, ref.of, book.mediator, mediator);
  return pairFacts(t, book.mediator, book.mediator, mediator);
}

function pairFacts(t: Translate, from: PartyId, to: PartyId, mediator: string): Facts {
  const fromName = partyInSentence(t, from);
  const toName = partyInSentence(t, to);
  return {
    from: fromName,
    From: capitalised(fromName),
    to: toName,
    To: capitalised(toName),
    mediator,
    Mediator: capitalised(mediator),
  };
}

/** `The DPRK towards the ROK`, `Limelight`. */
export function scoreName(t: Translate, book: Book, ref: ScoreRef): string {
  const own = ref.score === 'support' && ref.of === book.mediator;
  return t(own ? 'score.support.own' : `score.${ref.score}`, refFacts(t, book, ref));
}
