import type { Book } from '../model/book.ts';
import type { Silence } from '../model/house.ts';
import { capitalised, list } from './format.ts';
import { say } from './house-verdict.ts';
import type { Verdict } from './house-verdict.ts';
import type { Translate } from './messages/translate.ts';
import { insideSentence, partyInSentence } from './names.ts';

/** Something that friends of the initiative wait for a word on. */
export interface SilenceModel {
  readonly id: string;
  readonly verdict: Verdict;
}

/** What is waited for; nothing where silence costs nothing in this game. */
export function silenceModels(
  book: Book,
  silences: readonly Silence[],
  t: Translate,
): readonly SilenceModel[] {
  return silences
    .filter(({ costs }) => costs.length > 0)
    .map((silence) => ({ id: silence.item, verdict: verdictOf(book, silence, t) }));
}

function verdictOf(book: Book, { item, rounds, spoken, costs }: Silence, t: Translate): Verdict {
  const waiting = list(
    costs.map(({ party }) => partyInSentence(t, party)),
    t.locale,
  );
  const facts = {
    item: insideSentence(t, 'item', item),
    waiting,
    Waiting: capitalised(waiting),
  };
  if (spoken) return say('calm', t('house.silence.spoken', facts));
  const left = book.rules.silenceRounds - rounds;
  return left > 0
    ? say('calm', t('house.silence.waits', { ...facts, count: left }))
    : say('warning', t('house.silence.costs', facts), t('house.silence.remedy'));
}
