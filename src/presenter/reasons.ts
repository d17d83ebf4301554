import type { Book } from '../model/book.ts';
import type { EvidenceId, Milli, PartyId } from '../model/ids.ts';
import type { Cause, LedgerEntry, ScoreRef, Term } from '../model/ledger.ts';
import { capitalised, change } from './format.ts';
import type { MessageKey } from './messages/catalogue.ts';
import type { Facts, Translate } from './messages/translate.ts';
import { refFacts, subjectName } from './names.ts';

export interface EvidenceModel {
  readonly grade: 'brief' | 'study' | 'assumption';
  /** What stands on the mark: `P13`, `Kydd 2003`. */
  readonly mark: string;
  readonly source: string;
}

/** One line of an explanation: what it adds, why, and what that rests on. */
export interface ReasonModel {
  readonly sign: 'plus' | 'minus' | 'unknown';
  readonly amount: string;
  readonly sentence: string;
  readonly evidence: EvidenceModel | null;
}

export function evidenceModel(book: Book, id: EvidenceId): EvidenceModel | null {
  const found = book.evidence[id];
  return found === undefined
    ? null
    : { grade: found.grade, mark: found.mark, source: found.source };
}

/** A term of a party's decision, on what the one who reckons knows. */
export function termReason(t: Translate, book: Book, party: PartyId, term: Term): ReasonModel {
  const ref: ScoreRef = { score: 'credibility', of: party };
  const sentence = causeSentence(t, book, term.cause, ref, term.low + term.high);
  const evidence = evidenceModel(book, term.cause.evidence);
  if (term.low === term.high)
    return { sign: signOf(term.low), amount: change(term.low), sentence, evidence };
  const amount = t('amount.range', { low: change(term.low), high: change(term.high) });
  const sign = term.low >= 0 ? 'plus' : term.high <= 0 ? 'minus' : 'unknown';
  return { sign, amount, sentence, evidence };
}

/** An entry of the ledger. */
export function entryReason(t: Translate, book: Book, entry: LedgerEntry): ReasonModel {
  return {
    sign: signOf(entry.amount),
    amount: change(entry.amount),
    sentence: causeSentence(t, book, entry.cause, entry.ref, entry.amount),
    evidence: evidenceModel(book, entry.cause.evidence),
  };
}

function signOf(amount: Milli): 'plus' | 'minus' {
  return amount < 0 ? 'minus' : 'plus';
}

/** The clause that says why, in the variant for the sign and for whether a subject is named. */
function causeSentence(
  t: Translate,
  book: Book,
  cause: Cause,
  ref: ScoreRef,
  amount: Milli,
): string {
  const subject = cause.subject === null ? null : subjectName(t, book, cause.subject);
  const facts: Facts = {
    ...refFacts(t, book, ref),
    subject: subject ?? '',
    Subject: capitalised(subject ?? ''),
  };
  return t(causeKey(t, cause.id, signOf(amount), subject === null), facts);
}

function causeKey(
  t: Translate,
  id: Cause['id'],
  sign: 'plus' | 'minus',
  bare: boolean,
): MessageKey {
  if (id === 'opening') return 'cause.opening';
  const key = `cause.${id}.${sign}` as const;
  return bare && t.has(`${key}.bare`) ? `${key}.bare` : key;
}
