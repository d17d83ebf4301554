import type { Book } from '../model/book.ts';
import { publicities } from '../model/ids.ts';
import type { PartyId, Publicity, StepSize } from '../model/ids.ts';
import type { CauseId } from '../model/causes.ts';
import { change } from './format.ts';
import type { EffectLine } from './groundwork-effects.ts';
import { answerUntil } from './ladder-rungs.ts';
import type { Translate } from './messages/translate.ts';
import { partyInSentence } from './names.ts';
import { evidenceModel } from './reasons.ts';

/** What a step moves by what becomes of it, as authored: where trust stands makes it less or more. */
export function stepEffects(
  book: Book,
  round: number,
  wish: { party: PartyId; toward: PartyId; size: StepSize; publicity: Publicity },
  t: Translate,
): EffectLine[] {
  const { stepTrust, stepFailed, stepReciprocity, stepSilence, stepDeclined } = book.rules;
  const { stepAnnounced } = book.rules;
  const { size } = wish;
  const said = size * (1 + stepAnnounced * publicities.indexOf(wish.publicity));
  const facts = {
    party: partyInSentence(t, wish.party),
    other: partyInSentence(t, wish.toward),
    until: answerUntil(book, round),
  };
  const line = (
    key: 'done' | 'answered' | 'silent' | 'failed' | 'declined',
    cause: CauseId,
    points: number,
  ): EffectLine => ({
    key,
    good: points > 0,
    amount: change(points * 1000),
    points,
    sentence: t(`steps.then.${key}`, facts),
    evidence: evidenceModel(book, book.causes[cause]),
  });
  return [
    line('done', 'step-done', stepTrust * said),
    line('answered', 'reciprocity', stepReciprocity * size),
    line('silent', 'step-unanswered', stepSilence * size * size),
    line('failed', 'step-failed', stepFailed * said),
    line('declined', 'step-declined', stepDeclined * size),
  ];
}
