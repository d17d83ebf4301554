import type { Book } from '../model/book.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { Clause } from '../model/table.ts';
import type { MandateEstimate } from '../model/view.ts';
import { reasonsOf } from './convening-lead.ts';
import { capitalised, change, level, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { insideSentence, partyInSentence } from './names.ts';
import { clauseLines, type ClauseLine } from './outcome.ts';
import type { ReasonModel } from './reasons.ts';

/** What went on in a seat at one step, as the rules reckon it. */
export interface Mind {
  readonly party: PartyId;
  readonly mandate: Pick<MandateEstimate, 'interests' | 'reservation'>;
  /** Its reckoning of the invitation before it; null while there is none. */
  readonly invited: readonly Term[] | null;
  /** Its reckoning of the text before it; null while there is none. */
  readonly text: readonly Term[] | null;
  /** What it would put itself with those present; null away from a table. */
  readonly draft: readonly Clause[] | null;
}

/** A reckoning told as what speaks for it and what against. */
export interface ReckonedModel {
  readonly label: string;
  readonly hoped: readonly ReasonModel[];
  readonly feared: readonly ReasonModel[];
  readonly sum: string;
}

export interface MindModel {
  readonly title: string;
  readonly wants: string;
  readonly minds: string;
  readonly reservation: string;
  readonly reckoned: readonly ReckonedModel[];
  readonly draft: { readonly clauses: readonly ClauseLine[]; readonly none: string } | null;
}

/** Items that are named on either side. */
const NAMED = 2;
/** Reasons that are told on either side. */
const TOLD = 4;

export function mindModel(mind: Mind, book: Book, t: Translate): MindModel {
  const { party, mandate, invited, text, draft } = mind;
  const named = partyInSentence(t, party);
  const needed = level(book.rules.yesAt * 1000);
  return {
    title: t('theatre.mind.title', { party: named }),
    wants: items(mandate, t, 1),
    minds: items(mandate, t, -1),
    reservation: t('theatre.mind.reservation', { points: level(mandate.reservation.low) }),
    reckoned: [
      ...reckoned(mind, book, t, text, t('theatre.mind.text'), (sum) =>
        t('theatre.mind.text.sum', { sum: change(sum) }),
      ),
      ...reckoned(mind, book, t, invited, t('theatre.mind.came'), (sum) =>
        t('theatre.mind.came.sum', { sum: change(sum), needed }),
      ),
    ],
    draft:
      draft === null
        ? null
        : {
            clauses: clauseLines(book, draft, t),
            none: draft.length === 0 ? t('theatre.mind.signed.none') : '',
          },
  };
}

/** The items a party likes best, or least, to see on an agenda; empty where it minds none. */
function items({ interests }: Mind['mandate'], t: Translate, sign: 1 | -1): string {
  const found = Object.entries(interests)
    .filter(([, { low }]) => low * sign > 0)
    .toSorted(([, left], [, right]) => (right.low - left.low) * sign)
    .slice(0, NAMED)
    .map(([item]) => insideSentence(t, 'item', item));
  return found.length === 0 ? '' : capitalised(list(found, t.locale));
}

function reckoned(
  { party }: Mind,
  book: Book,
  t: Translate,
  terms: readonly Term[] | null,
  label: string,
  sumOf: (sum: Milli) => string,
): ReckonedModel[] {
  if (terms === null) return [];
  const reasons = reasonsOf(t, book, party, terms);
  const side = (sign: ReasonModel['sign']): ReasonModel[] =>
    reasons.filter((reason) => reason.sign === sign).slice(0, TOLD);
  const sum = terms.reduce((all, { low }) => all + low, 0);
  return [{ label, hoped: side('plus'), feared: side('minus'), sum: sumOf(sum) }];
}
