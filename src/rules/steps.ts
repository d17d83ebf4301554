import type { Book } from '../model/book.ts';
import type { CommandOf } from '../model/command.ts';
import type { GameEvent } from '../model/event.ts';
import type { PartyId } from '../model/ids.ts';
import type { Known } from '../model/view.ts';
import type { Cause } from '../model/ledger.ts';
import type { Refusal } from '../model/refusal.ts';
import type { ConciliatoryStep } from '../model/world.ts';
import { loudness, milli } from './arithmetic.ts';
import { keeping } from './commitments.ts';
import { bondOf } from './effects.ts';
import { ladderOf } from './ladder.ts';
import { estimate } from './mandates.ts';
import { refuse } from './refusals.ts';
import { move, moveOf, moveTrust } from './scores.ts';
import { chanceDone, forecastStep, type StepAsked } from './step-terms.ts';
import { because, known, tell, toChart, type Turn } from './turn.ts';

type Asking = Pick<Known, 'round' | 'steps'>;

/** Why a party cannot be asked for a step now; null where it can. */
export function stepFault(
  world: Asking,
  capital: number,
  book: Book,
  { party, toward }: Pick<StepAsked, 'party' | 'toward'>,
): Refusal | null {
  const stranger = [party, toward].find((id) => !book.partyIds.includes(id));
  if (stranger !== undefined) return refuse('steps/unknown-party', { party: stranger });
  if (party === toward) return refuse('steps/same-party', { party });
  const own = world.steps.filter(({ from, to }) => from === party && to === toward);
  if (own.some(({ status }) => status === 'promised'))
    return refuse('steps/under-way', { party, toward });
  if (own.some(({ round }) => round === world.round))
    return refuse('steps/asked-this-round', { party, toward });
  const { stepCost } = book.rules;
  return milli(stepCost) > capital ? refuse('steps/too-dear', { cost: stepCost }) : null;
}

/** The mediator asks a party for a step towards another; the party answers through its own seat. */
export function askStep(turn: Turn, command: CommandOf<'askStep'>): Refusal | null {
  const { world, book } = turn;
  const fault = stepFault(world, world.scores.capital, book, command);
  if (fault !== null) return fault;
  const { party, toward, size, publicity } = command;
  move(turn, { score: 'capital' }, 0 - milli(book.rules.stepCost), because(book, 'step-asked'));
  world.steps.push({
    round: world.round,
    from: party,
    to: toward,
    size,
    publicity,
    status: 'asked',
    settled: null,
  });
  world.question = 'step';
  world.waiting = [party];
  return null;
}

/** The step that a party is being asked for; null where it is asked for none. */
export function stepAsked(
  world: { readonly steps: readonly ConciliatoryStep[] },
  party: PartyId,
): ConciliatoryStep | null {
  return world.steps.find(({ from, status }) => from === party && status === 'asked') ?? null;
}

/** A party says whether it will take the step that it was asked for. */
export function answerStep(
  turn: Turn,
  { seat, type }: CommandOf<'takeStep'> | CommandOf<'declineStep'>,
): Refusal | null {
  const { world, book } = turn;
  const step = stepAsked(world, seat);
  if (step === null) return refuse('game/wrong-phase');
  world.question = null;
  world.waiting = [];
  if (turn.unwatched !== true) explain(turn, step);
  if (type === 'takeStep') {
    step.status = 'promised';
    light(turn, step);
    tell(turn, { type: 'stepPromised', step: { ...step } }, knownTo(book, step));
    return null;
  }
  step.status = 'declined';
  const cost = milli(book.rules.stepDeclined) * step.size;
  moveOf(turn, 'credibility', seat, cost, because(book, 'step-declined', step.to));
  tell(turn, { type: 'stepDeclined', step: { ...step } }, [book.mediator, seat]);
  return null;
}

/** Notes the mediator's own reading of the answer, as it stood before. */
function explain(turn: Turn, step: ConciliatoryStep): void {
  const { world, book } = turn;
  const { from: party, to: toward, size, publicity } = step;
  const { mandate, insight } = known(world.parties, party);
  const estimates = { [party]: estimate(book, party, mandate, insight) };
  const { terms } = forecastStep({ ...world, estimates }, { party, toward, size, publicity }, book);
  tell(turn, { type: 'stepExplained', party, terms: [...terms] }, [book.mediator]);
}

/** What was said in the open is known to all; what was said in quiet, to the two and to whoever asked. */
function knownTo(
  { mediator }: Pick<Book, 'mediator'>,
  { publicity, from, to }: ConciliatoryStep,
): GameEvent['seenBy'] {
  return publicity === 'quiet' ? [mediator, from, to] : 'all';
}

/** A step announced beforehand draws some light on whoever asked for it. */
function light(turn: Turn, { publicity, from }: ConciliatoryStep): void {
  const { book } = turn;
  const cause = because(book, 'step-announced', from);
  move(turn, { score: 'limelight' }, milli(book.rules.stepLimelight) * loudness(publicity), cause);
}

/** What becomes of the steps promised, and of those that nobody answered in time. */
export function settleSteps(turn: Turn): void {
  const { world } = turn;
  for (const step of world.steps.filter(({ status }) => status === 'promised')) settle(turn, step);
  for (const step of world.steps) if (comesToNothing(turn, step)) mindSilence(turn, step);
}

function settle(turn: Turn, step: ConciliatoryStep): void {
  const { world, book } = turn;
  const { from: party, to: toward, size, publicity } = step;
  const kept = chanceDone(world, book, { party, toward, size, publicity });
  const first = step.round === world.round;
  const became = keeping(turn, kept, { stream: 'step', id: `${party}/${toward}`, first });
  if (became === 'late') {
    tell(turn, { type: 'stepLate', step: { ...step } }, knownTo(book, step));
    return;
  }
  step.settled = world.round;
  step.status = became === 'kept' ? 'done' : 'failed';
  if (step.status === 'done') carryThrough(turn, step);
  else letDown(turn, step);
}

/** How much more a step weighs for having been said aloud beforehand. */
function weightOf({ rules }: Book, { size, publicity }: ConciliatoryStep): number {
  return size * (1 + rules.stepAnnounced * loudness(publicity));
}

/** Only a step that is felt turns a capital's mind about the other. */
function isFelt({ rules }: Book, { size }: ConciliatoryStep): boolean {
  return size >= rules.stepFeltAt;
}

function carryThrough(turn: Turn, step: ConciliatoryStep): void {
  const { book } = turn;
  const { from, to } = step;
  const seenBy = knownTo(book, step);
  const done = because(book, 'step-done', from);
  moveTrust(turn, to, from, milli(book.rules.stepTrust) * weightOf(book, step), done, seenBy);
  const by = known(book.parties, from).rank === 'great' ? 'great' : 'neighbour';
  if (isFelt(book, step)) toChart(turn, to, { type: 'courted', by });
  const met = ladderOf(turn.world, book, from, to).rungs.find(({ answer }) => answer === step);
  tell(turn, { type: 'stepDone', step: { ...step }, answers: met !== undefined }, seenBy);
  if (met !== undefined) reciprocate(turn, met.step, step);
}

/** A step answered in kind: both gain, and the two have done something together. */
function reciprocate(turn: Turn, given: ConciliatoryStep, answer: ConciliatoryStep): void {
  const { book } = turn;
  const shift = milli(book.rules.stepReciprocity) * given.size;
  const quiet = [given, answer].find(({ publicity }) => publicity === 'quiet');
  const seenBy = knownTo(book, quiet ?? answer);
  for (const { from, to } of [given, answer])
    moveTrust(turn, from, to, shift, because(book, 'reciprocity', to), seenBy);
  bondOf(turn, given.from, given.to).exchanges += 1;
}

function letDown(turn: Turn, step: ConciliatoryStep): void {
  const { book } = turn;
  const { from, to } = step;
  const seenBy = knownTo(book, step);
  const loss = milli(book.rules.stepFailed) * weightOf(book, step);
  moveTrust(turn, to, from, loss, because(book, 'step-failed', from), seenBy);
  if (isFelt(book, step)) {
    toChart(turn, to, { type: 'promiseBroken', own: false });
    toChart(turn, from, { type: 'promiseBroken', own: true });
  }
  tell(turn, { type: 'stepFailed', step: { ...step } }, seenBy);
}

/** Whether the time for an answer to a step runs out with this round. */
function comesToNothing({ world, book }: Turn, step: ConciliatoryStep): boolean {
  if (step.status !== 'done' || step.settled === null) return false;
  if (world.round - step.settled !== book.rules.stepAnswerWithin) return false;
  const { rungs } = ladderOf(world, book, step.from, step.to);
  return rungs.some((rung) => rung.step === step && rung.answer === null && !rung.answers);
}

/** The giver's own public minds a silence, and the more the larger the step: it was too much, too soon. */
function mindSilence(turn: Turn, step: ConciliatoryStep): void {
  const { book } = turn;
  const { from, to, size } = step;
  const seenBy = knownTo(book, step);
  const cause: Cause = because(book, 'step-unanswered', to);
  moveTrust(turn, from, to, milli(book.rules.stepSilence) * size * size, cause, seenBy);
  if (isFelt(book, step)) toChart(turn, from, { type: 'homeTurned', turn: 'harder' });
  tell(turn, { type: 'stepUnanswered', step: { ...step } }, seenBy);
}
