import type { PartyId } from '../model/ids.ts';
import { flagModel } from './names.ts';
import type { FlagModel } from './names.ts';
import type { TableContext } from './table-context.ts';
import { delegationName } from './table-voices.ts';

/** What one delegation says, or what we learned of it in private. */
export interface StatementModel {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly who: string;
  /** In its own voice; null where only the act is known. */
  readonly quote: string | null;
  /** What it comes to, in our words; empty where the quote is all. */
  readonly note: string;
  readonly tone: 'good' | 'bad' | 'plain';
  readonly isPrivate: boolean;
  /** Who has heard it, where not all have; empty where all have. */
  readonly privacy: string;
}

type Words = Pick<StatementModel, 'quote' | 'note' | 'tone'> & {
  isPrivate?: boolean;
  /** It lies between the host and those concerned. */
  between?: boolean;
};

/** Something that a delegation says or does, or the host. */
export function spoken({ t, book }: TableContext, party: PartyId, words: Words): StatementModel {
  const { quote, note, tone, isPrivate = false, between = false } = words;
  return {
    party,
    flag: flagModel(t, book, party),
    who: party === book.mediator ? t('table.said.host') : delegationName(t, party),
    quote,
    note,
    tone,
    isPrivate: isPrivate || between,
    privacy: between ? t('table.said.between') : isPrivate ? t('table.said.private') : '',
  };
}
