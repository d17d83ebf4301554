import type { Book } from '../model/book.ts';
import type { ConciliatoryStep } from '../model/world.ts';
import { capitalised } from './format.ts';
import { answerUntil } from './ladder-rungs.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import type { Passage } from './passage.ts';

/** Whom a step is between, and how large it is, as facts for a message. */
export function stepFacts(t: Translate, { from, to, size }: ConciliatoryStep) {
  const [party, other] = [partyInSentence(t, from), partyInSentence(t, to)];
  return {
    party,
    Party: capitalised(party),
    other,
    Other: capitalised(other),
    size: t(`steps.a.${size}`),
  };
}

/** What became of steps that were promised, and of those that waited for an answer; a sentence each. */
export function stepNews(passage: Passage, t: Translate): string[] {
  return passage.events.flatMap((event): string[] => {
    switch (event.type) {
      case 'stepDone':
        return [
          t(`aftermath.news.step.${event.answers ? 'answer' : 'done'}`, stepFacts(t, event.step)),
        ];
      case 'stepFailed':
        return [t('aftermath.news.step.failed', stepFacts(t, event.step))];
      case 'stepLate':
        return [t('aftermath.news.step.late', stepFacts(t, event.step))];
      case 'stepUnanswered':
        return [t('aftermath.news.step.silent', stepFacts(t, event.step))];
      default:
        return [];
    }
  });
}

/** A step that has still to be taken, or to be answered. */
export interface OpenStepModel {
  readonly flag: FlagModel;
  readonly sentence: string;
}

/** @param open steps that were promised or wait for an answer */
export function openStepModels(
  t: Translate,
  book: Book,
  open: readonly ConciliatoryStep[],
): OpenStepModel[] {
  return open.map((step) => {
    const promised = step.status === 'promised';
    return {
      flag: flagModel(t, book, promised ? step.from : step.to),
      sentence: t(`briefing.step.${promised ? 'promised' : 'waiting'}`, {
        ...stepFacts(t, step),
        until: answerUntil(book, step.settled ?? step.round),
      }),
    };
  });
}
