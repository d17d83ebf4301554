import type { Book } from '../model/book.ts';
import type { Ladder, View } from '../model/view.ts';
import type { ConciliatoryStep } from '../model/world.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';

/** What became of a step. */
export type RungState =
  | 'promised'
  | 'declined'
  | 'answered'
  | 'answer'
  | 'waiting'
  | 'silent'
  | 'failed';

/** One step as it is drawn and told. */
export interface RungModel {
  readonly key: string;
  readonly flag: FlagModel;
  readonly round: number;
  readonly size: number;
  readonly state: RungState;
  /** How high it stands, in sizes that were answered, its own included. */
  readonly level: number;
  /** The whole of it in words. */
  readonly text: string;
}

/** The round until which an answer counts to a step that was done in one; never beyond the last. */
export function answerUntil(book: Book, done: number): number {
  return Math.min(done + book.rules.stepAnswerWithin, book.scenario.rounds.length);
}

interface Told {
  step: ConciliatoryStep;
  state: RungState;
  until: number;
}

function told(view: View, book: Book, ladder: Ladder): Told[] {
  const done = ladder.rungs.map(({ step, answer, answers }): Told => {
    const until = answerUntil(book, step.settled ?? step.round);
    if (answers) return { step, state: 'answer', until };
    if (answer !== null) return { step, state: 'answered', until: answer.settled ?? answer.round };
    return { step, state: view.round <= until ? 'waiting' : 'silent', until };
  });
  const failed = ladder.failed.map((step): Told => ({ step, state: 'failed', until: 0 }));
  const settled = [...done, ...failed].toSorted(
    (left, right) => (left.step.settled ?? 0) - (right.step.settled ?? 0),
  );
  const promised = ladder.promised.map((step): Told => ({
    step,
    state: 'promised',
    until: Math.min(step.round + 1, book.scenario.rounds.length),
  }));
  return [...settled, ...promised];
}

/** The steps of a ladder in their order, and what was declined this round. */
export function rungModels(
  view: View,
  book: Book,
  ladder: Ladder,
  declined: readonly ConciliatoryStep[],
  t: Translate,
): RungModel[] {
  const all = [
    ...told(view, book, ladder),
    ...declined.map((step): Told => ({ step, state: 'declined', until: 0 })),
  ];
  let height = 0;
  return all.map(({ step, state, until }, at) => {
    const before = height;
    if (state === 'answered') height += step.size;
    if (state === 'failed') height = Math.max(0, height - step.size);
    const rises = state !== 'failed' && state !== 'declined' && state !== 'answer';
    return {
      key: `${at}`,
      flag: flagModel(t, book, step.from),
      round: step.settled ?? step.round,
      size: step.size,
      state,
      level: rises ? before + step.size : Math.max(1, height),
      text: t('steps.rung', {
        round: step.settled ?? step.round,
        party: partyInSentence(t, step.from),
        size: t(`steps.a.${step.size}`),
        said: t(`steps.said.${step.publicity}`),
        state: t(`steps.state.${state}`, { until }),
      }),
    };
  });
}
