import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { ScoreRef } from '../model/ledger.ts';
import type { View } from '../model/view.ts';
import type { Translate } from './messages/translate.ts';

/** What a pair has done and kept together: how much, and what stood behind it at the opening. */
export interface TogetherModel {
  readonly counts: string;
  /** Empty where the scenario tells nothing. */
  readonly before: string;
}

/** For trust, whose cap it lifts; null for other scores. */
export function togetherModel(
  view: View,
  book: Book,
  ref: ScoreRef,
  t: Translate,
): TogetherModel | null {
  if (!('from' in ref)) return null;
  const { from, to } = ref;
  const { exchanges, kept } = view.bonds[`${from}/${to}`] ??
    view.bonds[`${to}/${from}`] ?? { exchanges: 0, kept: 0 };
  return {
    counts: t('ledger.together', {
      exchanges: t('ledger.together.exchanges', { count: exchanges }),
      kept: t('ledger.together.kept', { count: kept }),
    }),
    before: derivationOf(book, from, to) ?? derivationOf(book, to, from) ?? '',
  };
}

function derivationOf(book: Book, one: PartyId, other: PartyId): string | undefined {
  return book.scenario.opening.bonds[one]?.[other]?.derivation;
}
