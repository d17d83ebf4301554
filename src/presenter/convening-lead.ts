import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { ReplyForecast } from '../model/view.ts';
import { capitalised } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { partyInSentence, subjectName } from './names.ts';
import { termReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';

/** Causes whose clause can be told without the name of the party that stands beside it. */
const SHORT = [
  'interest',
  'trust-in-host',
  'trust-in-mediator',
  'ground',
  'venue-draw',
  'seclusion',
  'publicity',
  'limelight-aversion',
  'level',
  'company',
  'state',
  'eased',
  'moved-for-you',
  'fatigue',
] as const;

/** Terms with one cause and one subject told as one, the strongest first, chance last. */
function gathered(terms: readonly Term[]): Term[] {
  const merged = new Map<string, Term>();
  for (const term of terms) {
    const key = `${term.cause.id} ${term.cause.subject ?? ''}`;
    const before = merged.get(key);
    merged.set(
      key,
      before === undefined
        ? term
        : { ...term, low: before.low + term.low, high: before.high + term.high },
    );
  }
  return [...merged.values()].toSorted((x, y) => weightOf(y) - weightOf(x));
}

/** How strongly a term speaks, whichever its sign; what is not known at all speaks last. */
function weightOf({ low, high }: Term): number {
  return Math.abs(low + high);
}

/** The terms as lines. */
export function reasonsOf(
  t: Translate,
  book: Book,
  party: PartyId,
  terms: readonly Term[],
): ReasonModel[] {
  return gathered(terms).map((term) => {
    const { sign, amount, sentence, evidence } = termReason(t, book, party, term);
    const known = sign === 'unknown' ? null : clause(t, book, 'why', term);
    return { sign, amount, sentence: known ?? sentence, evidence };
  });
}

/** What an invitation finds already there; true of every invitation, it explains none. */
const STANDING = ['trust-in-host', 'trust-in-mediator'];

function isStanding({ cause }: Term): boolean {
  return STANDING.includes(cause.id);
}

/**
 * One short clause: the strongest cause that speaks for the expected answer, of this invitation
 * rather than of old trust.
 * @param wanted 1 for what speaks for coming, −1 for what speaks against it
 */
export function leadingCause(
  t: Translate,
  book: Book,
  forecast: Pick<ReplyForecast, 'party' | 'terms'>,
  wanted: 1 | -1,
): string {
  const all = gathered(forecast.terms);
  const terms = [...all.filter((term) => !isStanding(term)), ...all.filter(isStanding)];
  const lead =
    terms.find(({ low, high }) => low * wanted > 0 && high * wanted > 0) ??
    terms.find(({ low, high }) => (low + high) * wanted > 0);
  if (lead === undefined) return t('convening.row.none');
  return clause(t, book, 'lead', lead) ?? termReason(t, book, forecast.party, lead).sentence;
}

/** The clause of a term below the party's own name; null where it can only be told in full. */
function clause(t: Translate, book: Book, words: 'lead' | 'why', term: Term): string | null {
  const { id, subject } = term.cause;
  const short = SHORT.find((cause) => cause === id);
  const named = subject === null ? null : subjectName(t, book, subject);
  const needsName = id === 'interest' || id === 'venue-draw' || id === 'company' || id === 'state';
  if (short === undefined || (needsName && named === null)) return null;
  const sign = term.low + term.high < 0 ? 'minus' : 'plus';
  return t(`${words}.${short}.${sign}`, {
    subject: named ?? '',
    Subject: capitalised(named ?? ''),
    mediator: partyInSentence(t, book.mediator),
  });
}
