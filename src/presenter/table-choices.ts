import type { ItemId, OptionId, PartyId, Wording } from '../model/ids.ts';
import { wordings } from '../model/ids.ts';
import type { Clause } from '../model/table.ts';
import { capitalised } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, optionName, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { reading } from './table-document.ts';
import { meansChoices } from './table-means.ts';
import type { MeansChoice } from './table-means.ts';
import { hasWordings } from './table-offered.ts';
import type { TableContext } from './table-context.ts';
import { depthOf } from './table-draft.ts';
import type { Pace, SettledDraft, TableMove } from './table-draft.ts';
import { askingNote, sanctionsNote, shutBySanctions } from './table-sanctions.ts';
import { candidates } from './table-pairs.ts';
import { columnName } from './table-voices.ts';

export interface PartyChoice {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly name: string;
  readonly note: string;
  readonly chosen: boolean;
}

export interface ItemChoice {
  readonly item: ItemId;
  readonly number: number;
  readonly name: string;
  readonly chosen: boolean;
}

export interface OptionChoice {
  readonly option: OptionId;
  readonly name: string;
  readonly depth: number;
  readonly note: string;
  readonly chosen: boolean;
  readonly unavailable: string | null;
}

export interface WordingChoice {
  readonly wording: Wording;
  readonly name: string;
  readonly chosen: boolean;
}

export interface PaceChoice {
  readonly pace: Pace;
  readonly name: string;
}

/** A group of delegations, one of which is chosen. */
export interface PartiesChoice {
  readonly label: string;
  readonly choices: readonly PartyChoice[];
}

/** What the chosen move still asks; null parts are not asked. */
export interface ChoicesModel {
  readonly title: string;
  readonly parties: PartiesChoice | null;
  /** To whom word is carried or given. */
  readonly others: PartiesChoice | null;
  readonly means: readonly MeansChoice[] | null;
  readonly paces: readonly PaceChoice[] | null;
  /** Saying more than is known, and its price. */
  readonly shade: { readonly name: string; readonly price: string } | null;
  readonly authors: readonly PartyChoice[] | null;
  readonly items: readonly ItemChoice[] | null;
  readonly options: readonly OptionChoice[] | null;
  readonly wordings: readonly WordingChoice[] | null;
  /** The clause as it would read; null where none is chosen. */
  readonly reads: string | null;
}

export function choicesModel(context: TableContext, draft: SettledDraft): ChoicesModel {
  const { t, book } = context;
  const { move, item, option, wording } = draft;
  const ours = move === 'table' && draft.author === book.mediator;
  const worded = move === 'amend' || ours;
  const optioned = worded || move === 'suggest';
  const itemised = optioned || ITEMISED.has(move);
  return {
    title: t(`table.choose.${move}`),
    parties: partiesChoice(context, draft),
    others: othersChoice(context, draft),
    means: move === 'offer' ? meansChoices(context, draft) : null,
    paces:
      move === 'pace'
        ? (['slow', 'brisk'] as const).map((pace) => ({ pace, name: t(`table.pace.${pace}`) }))
        : null,
    shade: move === 'message' ? shadeChoice(context, draft) : null,
    authors: move === 'table' ? authorChoices(context, draft.author) : null,
    items: itemised ? itemChoices(context, item) : null,
    options: optioned ? optionChoices(context, draft) : null,
    wordings: worded && hasWordings(book, item) ? wordingChoices(context.t, wording) : null,
    reads: worded ? reading(t, { item, option, wording }) : null,
  };
}

/** Moves that are about one item, beside those that choose an option of it. */
const ITEMISED = new Set<TableMove>(['clarify', 'message', 'facts', 'common']);

/** Moves that are about one delegation, and what the choice of it is called. */
const PARTY_LABELS = {
  caucus: 'table.choose.party',
  clarify: 'table.choose.party',
  suggest: 'table.choose.party',
  praise: 'table.choose.party',
  message: 'table.choose.message.party',
  sealed: 'table.choose.sealed.party',
  'save-face': 'table.choose.save-face.party',
  offer: 'table.choose.offer.party',
  vouch: 'table.choose.vouch.party',
  common: 'table.choose.common.party',
} as const;

function isAboutParty(move: TableMove): move is keyof typeof PARTY_LABELS {
  return move in PARTY_LABELS;
}

function partiesChoice(context: TableContext, draft: SettledDraft): PartiesChoice | null {
  const { t, talks } = context;
  const { move, party } = draft;
  if (!isAboutParty(move)) return null;
  const among = candidates(move, talks);
  if (among.length === 0) return null;
  return {
    label: t(PARTY_LABELS[move]),
    choices: among.map((id) => partyChoice(context, draft, id, party)),
  };
}

function othersChoice(context: TableContext, draft: SettledDraft): PartiesChoice | null {
  const { t, talks } = context;
  const { move, party, to } = draft;
  if (move !== 'message' && move !== 'vouch' && move !== 'common') return null;
  return {
    label: t(`table.choose.${move}.to`),
    choices: talks.table.present
      .filter((id) => id !== party)
      .map((id) => partyChoice(context, draft, id, to)),
  };
}

function partyChoice(
  context: TableContext,
  draft: SettledDraft,
  party: PartyId,
  chosen: PartyId,
): PartyChoice {
  const { t, book } = context;
  return {
    party,
    flag: flagModel(t, book, party),
    name: columnName(t, party),
    note: partyNote(context, draft, party),
    chosen: party === chosen,
  };
}

/** The price of shaded word, before it is paid. */
function shadeChoice({ t, book }: TableContext, { party, to }: SettledDraft) {
  const facts = {
    party: partyInSentence(t, party),
    to: partyInSentence(t, to),
    n: Math.abs(book.rules.shadedFoundOut),
  };
  return { name: t('table.shade'), price: t('table.shade.price', facts) };
}

function partyNote(
  { t, talks, view, book }: TableContext,
  { move, to }: SettledDraft,
  party: PartyId,
): string {
  const isSender = (move === 'message' || move === 'vouch' || move === 'common') && party !== to;
  if (isSender) return '';
  if (move === 'caucus') {
    if (talks.table.caucused.includes(party)) return t('table.party.caucused');
    const believed = view.house?.credibility[party] ?? 0;
    return t(believed >= book.rules.candidAt * 1000 ? 'table.party.candid' : 'table.party.guarded');
  }
  const { praised, sweetened, sealedRead, stances } = talks.table;
  if (move === 'praise' && praised.includes(party)) return t('table.party.praised');
  if (move === 'offer' && sweetened[party] !== undefined) return t('table.party.given');
  if (move === 'sealed') return sealedRead.includes(party) ? t('table.party.sealed-read') : '';
  const stance = stances[party];
  if (stance?.answer === 'object') return t('table.party.objects');
  return stance?.answer === 'endorse' ? t('table.party.endorses') : '';
}

function authorChoices({ t, book, talks }: TableContext, author: PartyId): PartyChoice[] {
  return [book.mediator, ...talks.table.present].map((party) => ({
    party,
    flag: flagModel(t, book, party),
    name: party === book.mediator ? t('table.author.ours') : columnName(t, party),
    note:
      party === book.mediator
        ? t('table.author.ours.note')
        : t('table.author.theirs.note', { Party: capitalised(partyInSentence(t, party)) }),
    chosen: party === author,
  }));
}

function itemChoices({ t, talks }: TableContext, item: ItemId): ItemChoice[] {
  return talks.invitation.proposal.agenda.map((id, at) => ({
    item: id,
    number: at + 1,
    name: t(`item.${id}.name`),
    chosen: id === item,
  }));
}

function optionChoices(context: TableContext, draft: SettledDraft): OptionChoice[] {
  const { t, book, talks, reckoning } = context;
  const { item, move } = draft;
  const standing = talks.table.text?.find((clause) => clause.item === item)?.option;
  return (book.items[item]?.options ?? []).map(({ id, depth }) => {
    const clause = { item, option: id, wording: draft.wording };
    return {
      option: id,
      name: optionName(t, item, id),
      depth,
      note: [
        id === standing ? t('table.option.standing') : null,
        move === 'suggest'
          ? sanctionsNote(t, reckoning.standing(clause))
          : askingNote(context, clause),
      ]
        .filter((note) => note !== null)
        .join(' · '),
      chosen: id === draft.option,
      unavailable:
        cannotHold(context, clause) ??
        (move === 'suggest' ? cannotSuggest(context, draft, clause) : null),
    };
  });
}

/** Why a text of these talks cannot hold an option; null where it can. */
function cannotHold({ t, reckoning }: TableContext, clause: Clause): string | null {
  const fault = reckoning.optionFault(clause);
  if (fault === null) return null;
  switch (fault.code) {
    case 'table/too-deep':
      return t('table.option.too-deep');
    case 'table/obliges-absent':
      return t('table.option.absent', { party: partyInSentence(t, `${fault.facts['party']}`) });
    default:
      return shutBySanctions(t, fault.code, reckoning.standing(clause));
  }
}

function cannotSuggest(
  { t, book, talks }: TableContext,
  { party }: SettledDraft,
  clause: Clause,
): string | null {
  const { item, option } = clause;
  if (talks.table.suggested.includes(`${party}/${item}/${option}`)) return t('table.option.asked');
  return depthOf(book, clause) === 0 ? t('table.option.idle') : null;
}

export function wordingChoices(t: Translate, chosen: Wording): WordingChoice[] {
  return wordings.map((wording) => ({
    wording,
    name: t(`table.wording.${wording}`),
    chosen: wording === chosen,
  }));
}
