import type { PartyId } from '../../model/ids.ts';
import type { Term } from '../../model/ledger.ts';
import { known } from '../../rules/turn.ts';
import { willingness } from '../../rules/willingness.ts';
import { viewFor } from '../../session/view.ts';
import type { CaseBook } from './case-book.ts';
import { invited } from './play-case.ts';

/** What a guest's willingness comes to, points, by what a calibration can scale. */
export interface ReplyTerms {
  party: PartyId;
  interest: number;
  host: number;
  /** Everything else. */
  rest: number;
}

/** Terms of every guest, for each seed from 1. */
export function replyTerms(given: CaseBook, seeds: number): ReplyTerms[][] {
  const { book, proposal } = given;
  return Array.from({ length: seeds }, (_, index) => {
    const world = invited(given, String(index + 1));
    return proposal.guests.map((party) => {
      const view = viewFor(party, world, book);
      const wishes = known(view.estimates, party);
      const terms = willingness({ known: view, book, party, proposal, wishes });
      const interest = sumOf(terms, ['interest', 'state-mandate', 'instructed', 'promise-kept']);
      const host = sumOf(terms, ['trust-in-host', 'trust-in-mediator']);
      return { party, interest, host, rest: sumOf(terms) - interest - host };
    });
  });
}

function sumOf(terms: readonly Term[], causes?: readonly string[]): number {
  return terms.reduce(
    (sum, { cause, low }) => (causes?.includes(cause.id) === false ? sum : sum + low / 1000),
    0,
  );
}
