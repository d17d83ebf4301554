import type { Advice, AdviceReason } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import { moveClauses, moveSentence } from './advice-move.ts';
import { reasonEvidence, reasonSentence } from './advice-reasons.ts';
import type { Translate } from './messages/translate.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel } from './reasons.ts';

/** One reason for a move, in words, with what it rests on where it rests on anything. */
export interface AdviceLine {
  readonly sentence: string;
  readonly evidence: EvidenceModel | null;
}

/** What a skilled mediator would try next. */
export interface AdviceModel {
  readonly move: string;
  /** The clauses that it would put, one line each; the items of an invitation. */
  readonly details: readonly string[];
  /** The strongest first. */
  readonly reasons: readonly AdviceLine[];
}

/** As many reasons as a player will read. */
const MOST = 3;

export function adviceModel(view: View, book: Book, advice: Advice, t: Translate): AdviceModel {
  const { command, reasons } = advice;
  return {
    move: moveSentence(view, command, t),
    details: moveClauses(command, t),
    reasons: reasons.slice(0, MOST).map((reason) => lineOf(book, advice, reason, t)),
  };
}

function lineOf(book: Book, { command }: Advice, reason: AdviceReason, t: Translate): AdviceLine {
  const evidence = reasonEvidence(book, command, reason);
  return {
    sentence: reasonSentence(book, reason, t),
    evidence: evidence === null ? null : evidenceModel(book, evidence),
  };
}
