import type { Book } from '../model/book.ts';
import type { Milli, PartyId, Publicity, StepSize } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { Known, Ladder, MandateEstimate, Range, StepForecast } from '../model/view.ts';
import type { ConciliatoryStep } from '../model/world.ts';
import { clamp, loudness, milli } from './arithmetic.ts';
import { triangular, type Rng } from './chance.ts';
import { awaits, ladderOf } from './ladder.ts';
import { chanceOf, oddsOf, weight } from './replies.ts';
import { because, known } from './turn.ts';
import { addReciprocity, addStates, collect, total, type AddTerm } from './willingness.ts';

/** A step that a party is asked for. */
export interface StepAsked {
  party: PartyId;
  toward: PartyId;
  size: StepSize;
  publicity: Publicity;
}

/** Everything a reckoning of a step reads. */
export interface StepReckoning {
  known: Known;
  book: Book;
  asked: StepAsked;
  /** What the party is told to insist on, as far as the one who reckons knows it. */
  instructions: Pick<MandateEstimate, 'reservation'>;
}

/**
 * How ready a party is to take a conciliatory step: a sum of named terms in milli points; a yes needs
 * `stepAt` points. Run on a mandate it decides, run on an estimate it forecasts (Osgood 1962,
 * Lindskold 1978 for the signs).
 */
export function stepTerms(reckoning: StepReckoning): Term[] {
  const { terms, add } = collect();
  const { known: world, book, asked } = reckoning;
  const ladder = ladderOf(world, book, asked.party, asked.toward);
  addTrust(reckoning, add);
  addSize(reckoning, add);
  addPast(reckoning, ladder, add);
  addInstructions(reckoning, add);
  addStates(world, book, asked.party, 'willingness', (cause, low, high = low) => {
    add(cause, low * book.rules.stepStateShare, high * book.rules.stepStateShare);
  });
  return terms;
}

function addTrust({ known: world, book, asked }: StepReckoning, add: AddTerm): void {
  const feels = known(world.scores.trust, asked.party);
  const { stepTrustWeight, stepMediatorWeight } = book.rules;
  add(because(book, 'step-trust', asked.toward), (feels[asked.toward] ?? 0) * stepTrustWeight);
  add(
    because(book, 'trust-in-mediator', book.mediator),
    (feels[book.mediator] ?? 0) * stepMediatorWeight,
  );
}

/** What a step risks grows with the square of its size; how it is said counts by a party's aversion. */
function addSize({ book, asked }: StepReckoning, add: AddTerm): void {
  const { stepRisk, stepPublicityWeight } = book.rules;
  add(because(book, 'step-size'), 0 - milli(stepRisk) * asked.size * asked.size);
  const { publicityAversion } = known(book.parties, asked.party);
  add(
    because(book, 'publicity', asked.publicity),
    0 - milli(publicityAversion) * loudness(asked.publicity) * stepPublicityWeight,
  );
}

/** What has passed between the two. A step that outruns the ladder reads as weakness and obliges no more. */
function addPast({ known: world, book, asked }: StepReckoning, ladder: Ladder, add: AddTerm): void {
  const { party, toward, size } = asked;
  const { stepOwed, stepUnanswered, stepGrumble, stepLetDown } = book.rules;
  const { stepForgets, stepOutruns } = book.rules;
  const forgotten = ({ settled }: ConciliatoryStep): boolean =>
    settled !== null && world.round - settled > stepForgets;
  const open = ladder.rungs.filter((rung) => rung.answer === null && !rung.answers);
  const owed = open.filter(({ step }) => step.from === toward);
  const waiting = owed.filter((rung) => awaits(rung, world.round, book));
  const due = Math.max(0, ...waiting.map(({ step }) => step.size));
  const credible = Math.min(due, ladder.height + stepOutruns, size);
  add(because(book, 'step-owed', toward), milli(stepOwed) * credible);
  for (const rung of open) {
    if (rung.step.from !== party || forgotten(rung.step)) continue;
    const overdue = awaits(rung, world.round, book) ? 0 : milli(stepGrumble);
    add(
      because(book, 'step-unanswered', toward),
      0 - (milli(stepUnanswered) + overdue) * rung.step.size,
    );
  }
  for (const step of ladder.failed) {
    if (step.from === toward && !forgotten(step))
      add(because(book, 'step-let-down', toward), 0 - milli(stepLetDown) * step.size);
  }
  addReciprocity(world, book, party, toward, 'stepHeightWeight', add);
}

/** Harder instructions than a capital is known for hold it back, milder ones let it go. */
function addInstructions(reckoning: StepReckoning, add: AddTerm): void {
  const { book, asked, instructions } = reckoning;
  const usual = milli(known(book.parties, asked.party).mandate.reservation);
  const { low, high } = instructions.reservation;
  const { stepInstructions } = book.rules;
  add(
    because(book, 'instructions', asked.party),
    (usual - high) * stepInstructions,
    (usual - low) * stepInstructions,
  );
}

/** Whether a party takes a step that it is asked for, by its own mandate and what nobody can foresee. */
export function takesStep(reckoning: StepReckoning, rng: Rng): boolean {
  const { stepAt, stepTremor } = reckoning.book.rules;
  const tremor = triangular(rng, milli(stepTremor));
  return total(stepTerms(reckoning)).low + tremor >= milli(stepAt);
}

/** What the mediator expects of a party that it would ask for a step, on its own estimates. */
export function forecastStep(
  view: Known & { estimates: Record<PartyId, MandateEstimate> },
  asked: StepAsked,
  book: Book,
): StepForecast {
  const instructions = known(view.estimates, asked.party);
  const terms = stepTerms({ known: view, book, asked, instructions });
  terms.sort((left, right) => weight(right) - weight(left));
  const sum = total(terms);
  const width = milli(book.rules.stepTremor);
  const needed = milli(book.rules.stepAt);
  const odds: Range = oddsOf(sum, needed, (margin) => chanceOf(margin, width));
  const unknown: Term = {
    cause: because(book, 'tremor', asked.party),
    low: 0 - width,
    high: width,
  };
  return {
    party: asked.party,
    likely: (sum.low + sum.high) / 2 >= needed ? 'take' : 'decline',
    odds,
    kept: chanceDone(view, book, asked),
    terms: [...terms, unknown],
  };
}

/**
 * Chance that a promised step is carried out, 0…1: trust in the one it is for and a willing posture
 * raise it, size lowers it, having said it in public binds.
 */
export function chanceDone(
  world: Pick<Known, 'scores' | 'parties'>,
  book: Book,
  { party, toward, size, publicity }: StepAsked,
): number {
  const { stepKeptBase, stepKeptTrust, stepKeptSize, stepKeptState } = book.rules;
  const { keptPublicBonus, keptLeast, keptMost } = book.rules;
  const trust: Milli = known(world.scores.trust, party)[toward] ?? 0;
  const { terms, add } = collect();
  addStates(world, book, party, 'willingness', add);
  return clamp(
    stepKeptBase +
      (stepKeptTrust * trust) / milli(100) +
      (stepKeptState * total(terms).low) / milli(100) -
      stepKeptSize * (size - 1) +
      keptPublicBonus * loudness(publicity),
    keptLeast,
    keptMost,
  );
}
