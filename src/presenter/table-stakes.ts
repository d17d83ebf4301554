import type { Milli, PartyId } from '../model/ids.ts';
import { capitalised, change } from './format.ts';
import { partyInSentence } from './names.ts';
import { evidenceModel } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';
import type { TableContext } from './table-context.ts';
import type { SettledDraft } from './table-draft.ts';

/** Whether the party would consider it: its own worth of the option against what it gives on trust. */
export function suggestionLines(
  context: TableContext,
  draft: SettledDraft,
): readonly ReasonModel[] {
  const { t, book, view, talks } = context;
  const { party, item, option } = draft;
  const at = book.items[item]?.options.findIndex(({ id }) => id === option) ?? -1;
  const worth = view.estimates[party]?.values[item]?.[at];
  if (worth === undefined) return [];
  const believed = (view.house?.credibility[party] ?? 0) / 100_000;
  const threshold = 0 - book.rules.concessionAt * 1000 * believed;
  const odds = worth.low >= threshold ? 'likely' : worth.high < threshold ? 'unlikely' : 'open';
  const inPrivate = talks.table.caucused.includes(party);
  const gain = concessionGain(context, party);
  const named = partyInSentence(t, party);
  const Party = capitalised(named);
  const sign = { likely: 'plus', unlikely: 'minus', open: 'unknown' } as const;
  return [
    {
      sign: sign[odds],
      amount:
        odds === 'unlikely'
          ? change(0)
          : odds === 'likely'
            ? change(gain)
            : t('amount.range', { low: change(0), high: change(gain) }),
      sentence: t(`table.suggest.${odds}`, { Party }),
      evidence: evidenceModel(book, book.causes['trust-in-mediator']),
    },
    {
      sign: 'plus',
      amount: '',
      sentence: t(inPrivate ? 'table.suggest.private' : 'table.suggest.aloud', { party: named }),
      evidence: null,
    },
  ];
}

export function concessionGain({ book, talks }: TableContext, party: PartyId): Milli {
  const { concession, concessionPrivate } = book.rules;
  return 1000 * (concession + (talks.table.caucused.includes(party) ? concessionPrivate : 0));
}

/** What the host stakes when it gives its word, by whether the word is kept later. */
export function vouchLines(
  { t, book }: TableContext,
  { party, to }: SettledDraft,
): readonly ReasonModel[] {
  const facts = { party: partyInSentence(t, party), to: partyInSentence(t, to) };
  const evidence = evidenceModel(book, book.causes.vouched);
  return [
    {
      sign: 'plus',
      amount: change(1000 * book.rules.vouchKept),
      sentence: t('table.vouch.kept', facts),
      evidence,
    },
    {
      sign: 'minus',
      amount: change(1000 * book.rules.vouchBroken),
      sentence: t('table.vouch.broken', facts),
      evidence,
    },
  ];
}
