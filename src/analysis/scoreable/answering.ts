import type { PartyAnswer } from '../../policy/mediator/brief.ts';
import type { Rng } from '../../rules/chance.ts';
import { worthOf, type Deal, type DealParty } from '../deals/deal-space.ts';

/** Whether a refusing party names an issue. */
export type AnswerMode = 'objections' | 'yesno';

/** How a party answers a text. */
export type Answerer = (party: DealParty, text: Deal) => PartyAnswer;

/** Accepts what reaches its reservation value; otherwise names the issue it loses most on. */
export function honestAnswer(mode: AnswerMode): Answerer {
  return (party, text) => {
    const accepts = worthOf(party, text) >= party.reservation;
    return answer(accepts, mode, () => issueLostMostOn(party, text));
  };
}

/** Honest, but says the opposite in a share of its answers; a wrong refusal still names where it loses most. */
export function mistakenAnswer(mode: AnswerMode, share: number, rng: Rng): Answerer {
  return (party, text) => {
    const honest = worthOf(party, text) >= party.reservation;
    const accepts = rng() < share ? !honest : honest;
    return answer(accepts, mode, () => issueLostMostOn(party, text));
  };
}

/** Refuses whatever is put and names an issue at random. */
export function saboteurAnswer(mode: AnswerMode, rng: Rng): Answerer {
  return (_, text) => answer(false, mode, () => Math.floor(rng() * text.length));
}

function answer(accepts: boolean, mode: AnswerMode, objection: () => number): PartyAnswer {
  return { accepts, objection: accepts || mode === 'yesno' ? null : objection() };
}

/**
 * The issue on which a text takes most from a party: where its best option is worth most more than
 * the option in the text. Ties go to the first issue.
 */
export function issueLostMostOn({ values }: DealParty, text: Deal): number {
  let lost = { issue: 0, loss: -Infinity };
  for (const [issue, options] of values.entries()) {
    const loss = Math.max(...options) - (options[text[issue] ?? 0] ?? 0);
    if (loss > lost.loss) lost = { issue, loss };
  }
  return lost.issue;
}
