import type { ItemId, OptionId, PartyId, Wording } from '../model/ids.ts';
import { wordings } from '../model/ids.ts';
import { capitalised } from './format.ts';
import { flagModel, optionName, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { reading, sanctionsNote } from './table-document.ts';
import type { TableContext } from './table-context.ts';
import type { SettledDraft } from './table-draft.ts';
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

/** What the chosen move still asks; null parts are not asked. */
export interface ChoicesModel {
  readonly title: string;
  readonly parties: readonly PartyChoice[] | null;
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
  const asksParty = move === 'caucus' || move === 'clarify' || move === 'suggest';
  return {
    title: t(`table.choose.${move}`),
    parties: asksParty ? partyChoices(context, draft) : null,
    authors: move === 'table' ? authorChoices(context, draft.author) : null,
    items: optioned || move === 'clarify' ? itemChoices(context, item) : null,
    options: optioned ? optionChoices(context, draft) : null,
    wordings: worded ? wordingChoices(context, wording) : null,
    reads: worded ? reading(t, { item, option, wording }) : null,
  };
}

function partyChoices(context: TableContext, draft: SettledDraft): PartyChoice[] {
  const { t, book, talks } = context;
  return talks.table.present.map((party) => ({
    party,
    flag: flagModel(t, book, party),
    name: columnName(t, party),
    note: partyNote(context, draft, party),
    chosen: party === draft.party,
  }));
}

function partyNote(
  { t, talks, view, book }: TableContext,
  { move }: SettledDraft,
  party: PartyId,
): string {
  if (move === 'caucus') {
    if (talks.table.caucused.includes(party)) return t('table.party.caucused');
    const believed = view.house?.credibility[party] ?? 0;
    return t(believed >= book.rules.candidAt * 1000 ? 'table.party.candid' : 'table.party.guarded');
  }
  const stance = talks.table.stances[party];
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
  const { party, item, move } = draft;
  const standing = talks.table.text?.find((clause) => clause.item === item)?.option;
  return (book.items[item]?.options ?? []).map((offered) => {
    const { id, depth } = offered;
    const absentee = reckoning.absentee(offered);
    const asked = move === 'suggest' && talks.table.eased[party]?.[`${item}/${id}`] !== undefined;
    const tooDeep = depth > reckoning.depthCap;
    return {
      option: id,
      name: optionName(t, item, id),
      depth,
      note: [
        id === standing ? t('table.option.standing') : '',
        sanctionsNote(t, book, { item, option: id }) ?? '',
      ]
        .filter((note) => note !== '')
        .join(' · '),
      chosen: id === draft.option,
      unavailable: tooDeep
        ? t('table.option.too-deep')
        : absentee !== null
          ? t('table.option.absent', { party: partyInSentence(t, absentee) })
          : asked
            ? t('table.option.asked')
            : null,
    };
  });
}

function wordingChoices({ t }: TableContext, chosen: Wording): WordingChoice[] {
  return wordings.map((wording) => ({
    wording,
    name: t(`table.wording.${wording}`),
    chosen: wording === chosen,
  }));
}
