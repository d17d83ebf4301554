import { capitalised, change } from './format.ts';
import { partyInSentence } from './names.ts';
import { oddsInHundred } from './odds.ts';
import { spoilerSentence } from './spoilers.ts';
import { evidenceModel, termReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';
import type { TableContext } from './table-context.ts';
import type { SettledDraft } from './table-draft.ts';

/** Whether the party would consider it: its own worth of the option against what it gives on trust. */
export function suggestionLines(
  context: TableContext,
  draft: SettledDraft,
): readonly ReasonModel[] {
  const { t, book, talks, reckoning } = context;
  const { party, item, option } = draft;
  const { worth, bar, gain, terms } = reckoning.counsel(party, { item, option });
  const odds = worth.low >= bar ? 'likely' : worth.high < bar ? 'unlikely' : 'open';
  const inPrivate = talks.table.caucused.includes(party);
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
    ...terms
      .filter(({ cause }) => cause.id !== 'believed')
      .map((term) => termReason(t, book, party, term)),
  ];
}

/** Whether two would find that both gain by one same option, as far as the host knows them. */
export function commonLines(
  { t, book, reckoning }: TableContext,
  { party, to, item }: SettledDraft,
): readonly ReasonModel[] {
  const odds = reckoning.common(party, to, item);
  const facts = { party: partyInSentence(t, party), to: partyInSentence(t, to) };
  const flat = {
    sign: 'minus',
    amount: change(1000 * book.rules.commonFlat),
    sentence: t('table.common.flat', facts),
    evidence: evidenceModel(book, 'A-common'),
  } as const;
  const sign = { yes: 'plus', perhaps: 'unknown', no: 'minus' } as const;
  const line = { sign: sign[odds], amount: '', sentence: t(`table.common.${odds}`, facts) };
  const evidence = evidenceModel(book, book.causes['common-ground']);
  return [{ ...line, evidence }, ...(odds === 'yes' ? [] : [flat])];
}

/** Who may work against the text once it is adopted. */
export function spoilerLines({ t, book, reckoning }: TableContext): readonly ReasonModel[] {
  return reckoning.spoilers().map((forecast) => ({
    sign: 'minus',
    amount: oddsInHundred(t, forecast.odds),
    sentence: spoilerSentence(t, forecast),
    evidence: evidenceModel(book, book.causes.spoiled),
  }));
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
