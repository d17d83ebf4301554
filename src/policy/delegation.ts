import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import type { View } from '../model/view.ts';
import { milli } from '../rules/arithmetic.ts';
import type { Rng } from '../rules/chance.ts';
import { textTerms, weakestClause } from '../rules/endorsement.ts';
import { decideReply, unforeseen } from '../rules/replies.ts';
import { takesStep } from '../rules/step-terms.ts';
import { stepAsked } from '../rules/steps.ts';
import { known } from '../rules/turn.ts';
import { total } from '../rules/willingness.ts';
import type { Policy } from './policy.ts';

/** A party's own seat: it answers by its instructions, as far as its chart lets it. */
export const delegation: Policy = {
  id: 'delegation',
  decide(view, book, rng) {
    switch (view.question) {
      case 'invitation':
        return answerInvitation(view, book, rng);
      case 'step':
        return answerRequest(view, book, rng);
      default:
        return answerText(view, book);
    }
  },
};

function answerInvitation(view: View, book: Book, rng: Rng): Command {
  const { seat, invitation } = view;
  if (invitation === null) throw new Error(`expected an invitation to ${seat}, got none`);
  const wishes = known(view.estimates, seat);
  const { reply } = decideReply(
    { known: view, book, party: seat, proposal: invitation.proposal, wishes },
    unforeseen(rng, book.rules),
  );
  if (reply.answer === 'yes' && view.legal.includes('accept')) return { seat, type: 'accept' };
  if (reply.answer === 'conditional' && view.legal.includes('setCondition')) {
    return { seat, type: 'setCondition', condition: reply.condition };
  }
  return { seat, type: 'refuse' };
}

function answerText(view: View, book: Book): Command {
  const { seat, table, invitation } = view;
  if (table === null || table.text === null || invitation === null)
    throw new Error(`expected a text before ${seat}, got none`);
  const mandate = known(view.estimates, seat);
  const reckoning = {
    known: view,
    book,
    party: seat,
    clauses: table.text,
    table,
    talks: invitation.proposal,
    mandate,
  };
  const margin = total(textTerms(reckoning)).low;
  if (margin >= 0) return { seat, type: 'endorse' };
  const strain = table.strain[seat] ?? 0;
  const atWitsEnd = strain >= milli(book.rules.walkOutAt) && margin < 0 - strain;
  if (atWitsEnd && view.legal.includes('walkOut')) return { seat, type: 'walkOut' };
  const item = weakestClause(reckoning);
  if (item === null) throw new Error('expected a text with clauses, got an empty one');
  return { seat, type: 'object', item };
}

function answerRequest(view: View, book: Book, rng: Rng): Command {
  const { seat } = view;
  const step = stepAsked(view, seat);
  if (step === null) throw new Error(`expected a step that ${seat} is asked for, got none`);
  const { to: toward, size, publicity } = step;
  const asked = { party: seat, toward, size, publicity };
  const instructions = known(view.estimates, seat);
  const takes =
    view.legal.includes('takeStep') && takesStep({ known: view, book, asked, instructions }, rng);
  return { seat, type: takes ? 'takeStep' : 'declineStep' };
}
