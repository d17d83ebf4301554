import type { Book } from '../model/book.ts';
import type { EvidenceId, PartyId } from '../model/ids.ts';
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

export function evidenceModel(
  { evidence }: Pick<Book, 'evidence'>,
  id: EvidenceId,
): EvidenceModel | null {
  const found = evidence[id];
  return found === undefined
    ? null
    : { grade: found.grade, mark: found.mark, source: found.source };
}

/** A term of a party's decision, on what the one who reckons knows. */
export function termReason(t: Translate, book: Book, party: PartyId, term: Term): ReasonModel {
  const { low, high, cause } = term;
  const sign = low >= 0 ? 'plus' : high <= 0 ? 'minus' : 'unknown';
  const sentence = causeSentence(t, book, cause, { score: 'credibility', of: party }, sign);
  const range = low === high ? null : { low: change(low), high: change(high) };
  return {
    sign,
    amount: range === null ? change(low) : t('amount.range', range),
    sentence,
    evidence: evidenceModel(book, cause.evidence),
  };
}

/** An entry of the ledger. */
export function entryReason(t: Translate, book: Book, entry: LedgerEntry): ReasonModel {
  const sign = entry.amount < 0 ? 'minus' : 'plus';
  return {
    sign,
    amount: change(entry.amount),
    sentence: causeSentence(t, book, entry.cause, entry.ref, sign),
    evidence: evidenceModel(book, entry.cause.evidence),
  };
}

/** The clause that says why, in the variant for the sign and for whether a subject is named. */
function causeSentence(
  t: Translate,
  book: Book,
  cause: Cause,
  ref: ScoreRef,
  sign: ReasonModel['sign'],
): string {
  const facts = causeFacts(t, book, cause, ref);
  return t(causeKey(t, cause.id, ref.score, sign, facts.subject === ''), facts);
}

function causeFacts(t: Translate, book: Book, cause: Cause, ref: ScoreRef) {
  const subject = cause.subject === null ? null : subjectName(t, book, cause.subject);
  return {
    ...refFacts(t, book, ref),
    subject: subject ?? '',
    Subject: capitalised(subject ?? ''),
  } satisfies Facts;
}

/** Why several scores moved alike, with nobody named; null where it can only be told one by one. */
export function sharedSentence(
  t: Translate,
  book: Book,
  { cause, ref, amount }: LedgerEntry,
): string | null {
  const key = `cause.${cause.id}.${amount < 0 ? 'minus' : 'plus'}.many` as const;
  return cause.id !== 'opening' && t.has(key) ? t(key, causeFacts(t, book, cause, ref)) : null;
}

function causeKey(
  t: Translate,
  id: Cause['id'],
  score: ScoreRef['score'],
  sign: ReasonModel['sign'],
  bare: boolean,
): MessageKey {
  if (id === 'opening') return 'cause.opening';
  if (t.has(`cause.${id}.${score}`)) return `cause.${id}.${score}`;
  const open = sign === 'unknown' && t.has(`cause.${id}.unknown`);
  const key = `cause.${id}.${open ? 'unknown' : sign === 'minus' ? 'minus' : 'plus'}` as const;
  return bare && t.has(`${key}.bare`) ? `${key}.bare` : key;
}
