import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { ReplyForecast, View } from '../model/view.ts';
import type { Condition, Proposal } from '../model/world.ts';
import { oddsText } from './convening-forecast.ts';
import { capitalised, level } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, insideSentence, partyInSentence, partyName } from './names.ts';
import type { FlagModel } from './names.ts';

/** The proposal with a condition met, and what is then expected; null where it cannot be met. */
export interface MetCondition {
  readonly proposal: Proposal;
  readonly expected: readonly ReplyForecast[];
}

export interface PriceLine {
  readonly flag: FlagModel;
  readonly text: string;
  readonly worse: boolean;
}

export interface ConditionModel {
  /** What it asks. */
  readonly asks: string;
  /** What the one who asks would then do. */
  readonly own: string;
  /** Who else would answer differently; empty where nobody is expected to. */
  readonly price: readonly PriceLine[];
  readonly noPrice: string;
  readonly cost: string;
  /** Why it cannot be met now; null where it can. */
  readonly unavailable: string | null;
}

/**
 * @param met the app's reckoning of the changed proposal, or null
 * @param standing what is expected of the proposal as it stands
 */
export function conditionModel(
  t: Translate,
  view: View,
  book: Book,
  party: PartyId,
  condition: Condition,
  met: MetCondition | null,
  standing: readonly ReplyForecast[],
): ConditionModel {
  const own = met?.expected.find((forecast) => forecast.party === party);
  const extra = met === null ? 0 : extraCost(view, book, met.proposal);
  return {
    asks: conditionWords(t, condition),
    own:
      own === undefined
        ? ''
        : t('replies.condition.own', {
            Party: capitalised(partyInSentence(t, party)),
            odds: oddsText(t, own.odds),
          }),
    price: met === null ? [] : priceLines(t, book, party, met, standing),
    noPrice: met === null ? '' : t('replies.condition.no-price'),
    cost: extra > 0 ? t('replies.condition.cost', { cost: extra }) : '',
    unavailable: whyNot(t, view, met, extra),
  };
}

export function conditionWords(t: Translate, condition: Condition): string {
  switch (condition.change) {
    case 'venue':
      return t('replies.condition.venue', { venue: insideSentence(t, 'venue', condition.venue) });
    case 'drop-item':
      return t('replies.condition.drop-item', { item: insideSentence(t, 'item', condition.item) });
    case 'add-item':
      return t('replies.condition.add-item', { item: insideSentence(t, 'item', condition.item) });
    case 'leave-out':
      return t('replies.condition.leave-out', { party: partyInSentence(t, condition.party) });
    case 'add-guest':
      return t('replies.condition.add-guest', { party: partyInSentence(t, condition.party) });
    case 'publicity':
      return t(`replies.condition.publicity.${condition.publicity}`);
  }
}

function extraCost(view: View, book: Book, changed: Proposal): number {
  const paid = book.venues[view.invitation?.proposal.venue ?? '']?.cost ?? 0;
  return Math.max(0, (book.venues[changed.venue]?.cost ?? 0) - paid);
}

function whyNot(t: Translate, view: View, met: MetCondition | null, extra: number): string | null {
  if (view.invitation?.movedFor !== null) return t('replies.condition.done');
  if (met === null) return t('replies.condition.impossible');
  const held = view.house?.capital ?? 0;
  return extra * 1000 > held ? t('convening.venue.too-dear', { held: level(held) }) : null;
}

function priceLines(
  t: Translate,
  book: Book,
  party: PartyId,
  met: MetCondition,
  standing: readonly ReplyForecast[],
): PriceLine[] {
  return met.expected.flatMap((now) => {
    const before = standing.find((forecast) => forecast.party === now.party);
    if (now.party === party || before === undefined) return [];
    const by = now.odds.low + now.odds.high - before.odds.low - before.odds.high;
    if (by === 0) return [];
    const text = t('replies.condition.shift', {
      party: partyName(t, now.party),
      before: oddsText(t, before.odds),
      after: oddsText(t, now.odds),
    });
    return [{ flag: flagModel(t, book, now.party), text, worse: by < 0 }];
  });
}
