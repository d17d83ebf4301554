import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { GameEvent } from '../model/event.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { capitalised, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagLetters, partyInSentence, partyName } from './names.ts';
import { commandOf } from './table-command.ts';
import { choicesModel } from './table-choices.ts';
import type { ChoicesModel } from './table-choices.ts';
import { postureOf, presenceNote, presenceOf } from './table-columns.ts';
import type { TableContext } from './table-context.ts';
import { documentModel, isContested, neededOf } from './table-document.ts';
import { shownText } from './table-shown.ts';
import type { DocumentModel } from './table-document.ts';
import { talksOf } from './table-draft.ts';
import { settleDraft } from './table-settle.ts';
import type { SettledDraft, TableDraft, Talks } from './table-draft.ts';
import { eventsAtTable, hasLeaked } from './table-events.ts';
import type { TableEvent } from './table-events.ts';
import { moveForecast } from './table-forecast.ts';
import type { MoveForecastModel } from './table-forecast.ts';
import type { Light, SeatModel, TableModel, TableMoment, TextModel } from './table-model.ts';
import { momentOf, signing } from './table-moment.ts';
import { exchangesModel, moveGroups, whyNotThis } from './table-moves.ts';
import type { ExchangesModel, MoveGroupModel } from './table-moves.ts';
import { primaryLabel } from './table-primary.ts';
import type { TableReckoning } from './table-reckoning.ts';
import { saidModel } from './table-said.ts';
import type { SaidModel } from './table-said.ts';
import { endorsementLine, objectionLine, walkOutLine } from './table-voices.ts';
import { lampsLit } from './top-bar.ts';
import { joined } from './join.ts';

export interface TableScreenModel {
  readonly title: string;
  /** `Ikh Tenger, state guest house`, and under it track and publicity. */
  readonly place: { readonly name: string; readonly note: string };
  /** What the picture behind shows, in words. */
  readonly scene: string;
  readonly draft: SettledDraft;
  readonly document: DocumentModel;
  readonly said: SaidModel;
  readonly exchanges: ExchangesModel;
  readonly groups: readonly MoveGroupModel[];
  readonly choices: ChoicesModel;
  readonly forecast: MoveForecastModel;
  /** What has just happened, as the picture plays it. */
  readonly moment: TableMoment | null;
  /** Somebody may leave; null where nobody is near the door. */
  readonly warning: string | null;
  /** Word of the talks got out; null where it did not. */
  readonly leak: string | null;
  /** Great powers contend for the lead; null where they do not. */
  readonly contest: string | null;
  readonly sentence: string;
  readonly primary: string;
  /** Why the move as chosen cannot be made; null where it can. */
  readonly unavailable: string | null;
  readonly command: Command;
}

/** The table as a page. Expects a view with a table under way. */
export function tableScreenModel(
  view: View,
  book: Book,
  events: readonly GameEvent[],
  draft: TableDraft,
  reckoning: TableReckoning,
  t: Translate,
): TableScreenModel {
  const talks = talksOf(view);
  if (talks === null) throw new Error('expected a table under way, got none');
  const context = { t, view, book, talks, events: eventsAtTable(events), reckoning };
  const settled = settleDraft(draft, book, talks, reckoning);
  const shown = shownText(context, settled);
  const { proposal } = talks.invitation;
  const page = documentModel(context, shown);
  return {
    title: t('table.title'),
    place: {
      name: t(`venue.${proposal.venue}.name`),
      note: t('table.place.note', {
        track: t(`track.${proposal.track}`),
        publicity: t(`table.publicity.${proposal.publicity}`),
      }),
    },
    scene: sceneInWords(context),
    draft: settled,
    document: page,
    said: saidModel(context),
    exchanges: exchangesModel(context),
    groups: moveGroups(context, settled.move),
    choices: choicesModel(context, settled),
    forecast: moveForecast(context, settled, shown),
    moment: momentOf(context.events, t),
    warning: doorWarning(page, t),
    leak: hasLeaked(context.events) ? t('table.leak.notice') : null,
    contest: talks.table.contest === 'none' ? null : t(`table.contest.${talks.table.contest}`),
    sentence: footSentence(context),
    primary: primaryLabel(context, settled),
    unavailable: whyNotThis(context, settled),
    command: commandOf(settled, view.seat, book),
  };
}

function doorWarning({ columns }: DocumentModel, t: Translate): string | null {
  const near = columns.filter(({ strain }) => strain?.nearDoor === true);
  if (near.length === 0) return null;
  return t('table.warn.door', {
    count: near.length,
    parties: capitalised(
      list(
        near.map(({ party }) => partyInSentence(t, party)),
        t.locale,
      ),
    ),
  });
}

/** `One short. The DPRK objects to clause 2.` */
function footSentence(context: TableContext): string {
  const { t, book, talks, reckoning } = context;
  const { table } = talks;
  if (table.text === null)
    return t(table.exchangesLeft === 0 ? 'table.foot.over' : 'table.foot.none');
  if (reckoning.isAdopted(table))
    return t(table.exchangesLeft === 0 ? 'table.foot.adopted.over' : 'table.foot.adopted');
  const endorsing = table.present.filter((party) => table.stances[party]?.answer === 'endorse');
  const against = table.present.filter((party) => table.stances[party]?.answer === 'object');
  const short = Math.max(0, neededOf(book, talks) - endorsing.length);
  const [first] = against;
  const item = first === undefined ? null : (table.stances[first]?.item ?? null);
  if (against.length === 1 && first !== undefined && item !== null) {
    return t('table.foot.one', {
      count: short,
      Party: capitalised(partyInSentence(t, first)),
      n: talks.invitation.proposal.agenda.indexOf(item) + 1,
    });
  }
  return t('table.foot.some', {
    count: short,
    parties: list(
      against.map((party) => partyInSentence(t, party)),
      t.locale,
    ),
  });
}

function sceneInWords({ t, view, talks, events }: TableContext): string {
  const { venue, guests } = talks.invitation.proposal;
  const seats = guests.map((party) =>
    t('table.scene.seat', {
      party: partyName(t, party),
      note: presenceNote(t, view, party, talks),
    }),
  );
  return t(hasLeaked(events) ? 'table.scene.leak' : 'table.scene', {
    venue: t(`venue.${venue}.name`),
    seats: joined(t, 'clauses', seats),
    lamps: lampsAt(view, events),
  });
}

/** Press lamps at the table: the initiative's own, and one at least once word is out. */
function lampsAt(view: View, events: readonly TableEvent[]): number {
  return Math.max(lampsLit(view.scores.limelight), hasLeaked(events) ? 1 : 0);
}

/** The table as the canvas draws it. */
export function tableStage(
  view: View,
  book: Book,
  events: readonly GameEvent[],
  t: Translate,
): TableModel | null {
  const talks = talksOf(view);
  if (talks === null) return null;
  const { proposal } = talks.invitation;
  const atTable = eventsAtTable(events);
  const speaker = lastSpeaker(atTable);
  return {
    art: book.venues[proposal.venue]?.art ?? '',
    light: lightOf(view, book, talks),
    lamps: lampsAt(view, atTable),
    quiet: proposal.publicity === 'quiet',
    seats: book.partyIds
      .filter((party) => proposal.guests.includes(party))
      .map((party) => seatModel(t, view, book, talks, atTable, party, party === speaker)),
    text: textModel(t, talks, atTable),
    moment: momentOf(atTable, t),
  };
}

/** The table as it stood when its text was adopted: the view is the one before the close. */
export function signingStage(
  view: View,
  book: Book,
  events: readonly GameEvent[],
  t: Translate,
): TableModel | null {
  const stage = tableStage(view, book, events, t);
  const talks = talksOf(view);
  if (stage === null || stage.text === null || talks === null) return stage;
  const ending = t(
    talks.invitation.proposal.track === '1' ? 'table.text.signed' : 'table.text.carried',
  );
  return {
    ...stage,
    seats: stage.seats.map((seat) => ({ ...seat, speech: null })),
    text: { ...stage.text, ending },
    moment: signing(t),
  };
}

/** So few exchanges are left when the day draws to its end. */
const LATE = 2;

function lightOf(view: View, book: Book, { table, invitation }: Talks): Light {
  if (book.scenario.rounds[view.round - 1]?.season === 'winter') return 'winter';
  return invitation.proposal.publicity === 'quiet' || table.exchangesLeft <= LATE
    ? 'evening'
    : 'day';
}

/** Who spoke last, and loudest: a walk-out before an objection, an objection before assent. */
function lastSpeaker(events: readonly TableEvent[]): PartyId | null {
  const since = events.findLastIndex(
    ({ type }) => type !== 'answered' && type !== 'walkedOut' && type !== 'messageFoundOut',
  );
  const answers = events.slice(since + 1).filter(({ type }) => type !== 'messageFoundOut');
  const left = answers.findLast(({ type }) => type === 'walkedOut');
  const against = answers.find(
    (event) => event.type === 'answered' && event.stance.answer === 'object',
  );
  const speaker = left ?? against ?? answers.at(-1);
  return speaker !== undefined && 'party' in speaker ? speaker.party : null;
}

function seatModel(
  t: Translate,
  view: View,
  book: Book,
  talks: Talks,
  events: readonly TableEvent[],
  party: PartyId,
  speaks: boolean,
): SeatModel {
  const stance = talks.table.stances[party];
  const { agenda } = talks.invitation.proposal;
  const item = stance?.answer === 'object' ? stance.item : null;
  const voices = { t, view, book, talks, events };
  const presence = presenceOf(party, talks);
  return {
    party,
    label: partyName(t, party),
    letters: flagLetters(t, party),
    presence,
    posture: postureOf(view, party),
    postureLabel: presenceNote(t, view, party, talks),
    stance: stance === undefined ? 'unknown' : stance.answer === 'endorse' ? 'endorses' : 'objects',
    speech: !speaks
      ? null
      : presence === 'walked-out'
        ? walkOutLine(voices, party)
        : item === null
          ? endorsementLine(voices, party, events.length)
          : objectionLine(voices, party, item),
    objectsTo: item === null ? null : agenda.indexOf(item) + 1,
  };
}

function textModel(t: Translate, talks: Talks, events: readonly TableEvent[]): TextModel | null {
  const { text } = talks.table;
  if (text === null) return null;
  const drafts = events.filter(({ type }) => type === 'textTabled' || type === 'clauseAmended');
  return {
    title: t('table.document'),
    note: t('table.document.draft', { n: drafts.length }),
    clauses: text.map((clause, at) => ({
      number: at + 1,
      label: t(`item.${clause.item}.name`),
      wording: t(`item.${clause.item}.option.${clause.option}`),
      contested: isContested(talks, clause.item),
    })),
    ending: '',
  };
}
