import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { Known, Ladder, Rung } from '../model/view.ts';
import type { ConciliatoryStep } from '../model/world.ts';

/** What a ladder is read from. */
export type Stepped = Pick<Known, 'round' | 'steps'>;

type Settled = ConciliatoryStep & { settled: number };

function isSettled(step: ConciliatoryStep): step is Settled {
  return step.settled !== null;
}

/** The ladder of two between whom no step was ever asked for. */
const untrodden: Ladder = { rungs: [], failed: [], promised: [], height: 0, standing: 'none' };

/** Steps between two parties, whoever gave them, in their order. */
function between(
  steps: readonly ConciliatoryStep[],
  one: PartyId,
  other: PartyId,
): ConciliatoryStep[] {
  return steps.filter(
    ({ from, to }) => (from === one && to === other) || (from === other && to === one),
  );
}

/** The rung that a step answers: the oldest of the other side that still waits and is no larger. */
function answeredBy(rungs: readonly Rung[], step: Settled, book: Book): Rung | undefined {
  return rungs.find(
    ({ step: given, answer, answers }) =>
      answer === null &&
      !answers &&
      given.from === step.to &&
      given.size <= step.size &&
      isSettled(given) &&
      step.settled - given.settled <= book.rules.stepAnswerWithin,
  );
}

/** Whether a step of a ladder still waits for an answer that would count. */
export function awaits({ step, answer, answers }: Rung, round: number, book: Book): boolean {
  return (
    answer === null &&
    !answers &&
    isSettled(step) &&
    round - step.settled <= book.rules.stepAnswerWithin
  );
}

/**
 * The graduated sequence between two parties (Osgood 1962), read from the record of steps. A step is
 * answered by one of the other side that is at least as large and comes in time; an answer that goes
 * beyond what it answers waits for nothing. What is said and not done takes the ladder down by its size.
 */
export function ladderOf(known: Stepped, book: Book, one: PartyId, other: PartyId): Ladder {
  const steps = between(known.steps, one, other);
  if (steps.length === 0) return untrodden;
  const settled = steps.filter(isSettled).toSorted((left, right) => left.settled - right.settled);
  const rungs: Rung[] = [];
  let height = 0;
  for (const step of settled) {
    if (step.status === 'failed') {
      height = Math.max(0, height - step.size);
      continue;
    }
    const met = answeredBy(rungs, step, book);
    rungs.push({ step, answer: null, answers: met !== undefined });
    if (met === undefined) continue;
    met.answer = step;
    height += met.step.size;
  }
  const promised = steps.filter(({ status }) => status === 'promised');
  const failed = settled.filter(({ status }) => status === 'failed');
  const standing = standingOf(rungs, promised, known.round, book);
  return { rungs, failed, promised, height, standing };
}

function standingOf(
  rungs: readonly Rung[],
  promised: readonly ConciliatoryStep[],
  round: number,
  book: Book,
): Ladder['standing'] {
  if (promised.length > 0) return 'promised';
  const last = rungs.at(-1);
  if (last === undefined) return 'none';
  if (last.answers) return 'answered';
  return awaits(last, round, book) ? 'waiting' : 'paused';
}

/** Every step that is promised, or done and still waits for an answer, in the order of asking. */
export function openSteps(known: Stepped, book: Book): ConciliatoryStep[] {
  return known.steps.filter((step) => {
    if (step.status !== 'done') return step.status === 'promised';
    const { rungs } = ladderOf(known, book, step.from, step.to);
    return rungs.some((rung) => rung.step === step && awaits(rung, known.round, book));
  });
}
