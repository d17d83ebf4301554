import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import type { ConveningReckoner } from '../presenter/convening.ts';
import type { LadderReckoner } from '../presenter/ladder.ts';
import type { RepliesReckoner } from '../presenter/replies.ts';
import { faultOf } from '../rules/convening.ts';
import { ladderOf } from '../rules/ladder.ts';
import { applyCondition, forecastReplies } from '../rules/replies.ts';
import { forecastStep } from '../rules/step-terms.ts';
import { stepFault } from '../rules/steps.ts';

/** What the convening page asks of the rules, on what the mediator may see. */
export function conveningReckoner(view: View, book: Book): ConveningReckoner {
  const standing = { capital: view.house?.capital ?? 0, meetings: view.meetings };
  return {
    forecast: (proposal) => forecastReplies(view, proposal, book),
    fault: (proposal) => faultOf(standing, book, proposal),
  };
}

/** What the page of replies asks of the rules: what meeting a condition would lead to. */
export function repliesReckoner(view: View, book: Book): RepliesReckoner {
  const { invitation } = view;
  return {
    standing: invitation === null ? [] : forecastReplies(view, invitation.proposal, book),
    meeting: (party) => {
      const reply = invitation?.replies[party];
      if (invitation === null || reply?.answer !== 'conditional') return null;
      const proposal = applyCondition(book, invitation.proposal, reply.condition);
      if (proposal === null) return null;
      const moved = { ...invitation, proposal, replies: {}, movedFor: party };
      const expected = forecastReplies({ ...view, invitation: moved }, proposal, book);
      return { proposal, expected };
    },
  };
}

/** What the panel of graduated steps asks of the rules. */
export function ladderReckoner(view: View, book: Book): LadderReckoner {
  return {
    ladder: (one, other) => ladderOf(view, book, one, other),
    forecast: (wish) => forecastStep(view, wish, book),
    fault: (wish) => stepFault(view, view.house?.capital ?? 0, book, wish),
  };
}
