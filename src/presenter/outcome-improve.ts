import type { Book } from '../model/book.ts';
import type { ItemOption } from '../model/catalogue.ts';
import type { Command } from '../model/command.ts';
import type { ItemId, OptionId, PartyId, Wording } from '../model/ids.ts';
import type { Range, View } from '../model/view.ts';
import type { Clause } from '../model/table.ts';
import type { MeetingRecord } from '../model/world.ts';
import { change } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, optionName, partyName } from './names.ts';
import type { FlagModel } from './names.ts';
import { isAdopted } from './outcome.ts';
import { wordingChoices } from './table-choices.ts';
import type { ItemChoice, OptionChoice, WordingChoice } from './table-choices.ts';
import { reading } from './table-document.ts';
import { hasWordings } from './table-offered.ts';

/** The change under consideration; what is null has not been chosen. */
export interface ImproveDraft {
  readonly item: ItemId | null;
  readonly option: OptionId | null;
  readonly wording: Wording | null;
}

export const emptyImproveDraft: ImproveDraft = { item: null, option: null, wording: null };

/** What the rules reckon of an adopted text, on what the mediator knows. The app hands it in. */
export interface ImproveReckoner {
  /** What a party would gain by one clause in place of another. */
  readonly shift: (meeting: MeetingRecord, party: PartyId, old: Clause, now: Clause) => Range;
  /** `openOptions` of the rules: what a text of that meeting can hold on an item. */
  readonly open: (meeting: MeetingRecord, item: ItemId) => readonly ItemOption[];
}

/** What we think a change would bring one of those who endorsed. */
export interface ShiftModel {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly text: string;
  readonly word: string;
  readonly tone: 'good' | 'bad' | 'unsure';
}

export interface ImproveModel {
  readonly items: readonly ItemChoice[];
  readonly options: readonly OptionChoice[];
  /** Null where it does not matter how the clause reads. */
  readonly wordings: readonly WordingChoice[] | null;
  readonly wording: Wording;
  readonly reads: string;
  /** Empty while nothing is changed. */
  readonly shifts: readonly ShiftModel[];
  /** Why the change cannot be proposed; null where it can. */
  readonly unavailable: string | null;
  readonly command: Command;
}

/** The meeting of this round whose text may still be looked at once; null where there is none. */
function improvable(view: View): MeetingRecord | null {
  if (!view.legal.includes('improve')) return null;
  const meeting = view.meetings.findLast(
    ({ forum, round }) => forum === null && round === view.round,
  );
  if (meeting === undefined || meeting.improved || !isAdopted(meeting)) return null;
  return meeting.text === null || meeting.text.length === 0 ? null : meeting;
}

/** One look, after adoption, for a clause that is better for somebody and worse for nobody. */
export function improveModel(
  view: View,
  book: Book,
  draft: ImproveDraft,
  reckoner: ImproveReckoner,
  t: Translate,
): ImproveModel | null {
  const meeting = improvable(view);
  const text = meeting?.text ?? [];
  const old = text.find(({ item }) => item === draft.item) ?? text[0];
  if (meeting === null || old === undefined) return null;
  const open = reckoner.open(meeting, old.item);
  const chosen = open.find(({ id }) => id === draft.option)?.id ?? old.option;
  const now = { item: old.item, option: chosen, wording: draft.wording ?? old.wording };
  const same = now.option === old.option && now.wording === old.wording;
  return {
    items: text.map(({ item }, at) => ({
      item,
      number: at + 1,
      name: t(`item.${item}.name`),
      chosen: item === old.item,
    })),
    options: open.map(({ id, depth }) => ({
      option: id,
      name: optionName(t, old.item, id),
      depth,
      note: id === old.option ? t('table.option.standing') : '',
      chosen: id === chosen,
      unavailable: null,
    })),
    wordings: hasWordings(book, old.item) ? wordingChoices(t, now.wording) : null,
    wording: now.wording,
    reads: t('improve.reads', { text: reading(t, now) }),
    shifts: same
      ? []
      : meeting.endorsedBy.map((party) =>
          shiftModel(t, book, party, reckoner.shift(meeting, party, old, now)),
        ),
    unavailable: same ? t('improve.same') : null,
    command: { seat: view.seat, type: 'improve', clause: now },
  };
}

function shiftModel(t: Translate, book: Book, party: PartyId, { low, high }: Range): ShiftModel {
  const facts = { low: change(low), high: change(high) };
  const kind =
    low === 0 && high === 0 ? 'even' : low >= 0 ? 'gains' : high < 0 ? 'loses' : 'unsure';
  return {
    party,
    flag: flagModel(t, book, party),
    name: partyName(t, party),
    low: low / 1000,
    high: high / 1000,
    text: low === high ? t('improve.estimate.known', facts) : t('improve.estimate.guess', facts),
    word: t(`improve.${kind}`),
    tone: ({ even: 'good', gains: 'good', loses: 'bad', unsure: 'unsure' } as const)[kind],
  };
}
