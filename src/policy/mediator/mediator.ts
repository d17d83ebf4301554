import { stream } from '../../rules/chance.ts';
import { isAdopted, type MediationBrief, type TextRound } from './brief.ts';
import { chooseText, type Situation, type TextAdvice } from './choice.ts';
import { drawCloud, type Imagination } from './cloud.ts';
import { layoutOf } from './layout.ts';
import { learn, type Learner } from './learning.ts';
import { nothingHeard } from './memory.ts';
import { broadPrior } from './prior.ts';
import { strangers } from './strangers.ts';

/** How much thought the mediator gives. */
export interface Care {
  /** Guesses about each party, and how far each wanders after an answer. */
  guesses: number;
  moves: number;
  /** Where the guesses about a party come from. */
  imagines: (party: number) => Imagination;
}

/** Somebody of whom nothing is known. */
export const stranger = strangers(broadPrior);

export const usualCare: Care = { guesses: 300, moves: 8, imagines: () => stranger };

/** A mediation under way: what was put and answered, and what the mediator makes of it. */
export interface Mediation {
  brief: MediationBrief;
  seed: string;
  care: Care;
  rounds: TextRound[];
  /** One per party. */
  learners: readonly Learner[];
}

/** With so few texts left and nothing adopted, the mediator settles for adoption. */
const late = 5;

/** Begins a mediation. The same seed and answers lead to the same texts. */
export function openMediation(
  brief: MediationBrief,
  seed: string,
  care: Care = usualCare,
): Mediation {
  const layout = layoutOf(brief.options);
  const learners = Array.from({ length: brief.parties }, (_, party) => {
    const rng = stream(seed, 'mediator-guesses', 0, String(party));
    const imagination = care.imagines(party);
    const cloud = drawCloud(rng, imagination, layout, care.guesses);
    return { rng, imagination, cloud, heard: nothingHeard(imagination.names) };
  });
  return { brief, seed, care, rounds: [], learners };
}

/** A mediation as it stands after these rounds, for whoever keeps no mediation between texts. */
export function mediationAfter(
  brief: MediationBrief,
  seed: string,
  rounds: readonly TextRound[],
  care: Care = usualCare,
): Mediation {
  const mediation = openMediation(brief, seed, care);
  for (const round of rounds) hearAnswers(mediation, round);
  return mediation;
}

/** Takes in what the parties said to a text, whoever wrote it. */
export function hearAnswers(mediation: Mediation, round: TextRound): void {
  mediation.rounds.push(round);
  for (const [party, learner] of mediation.learners.entries()) {
    const answer = round.answers[party] ?? null;
    if (answer !== null) learn(learner, round.text, answer, mediation.care.moves);
  }
}

/**
 * The text to put next. `textsLeft` counts it; null where nobody knows. `worth` says what a text is
 * worth to whoever asks, once it stands. Changes nothing.
 */
export function adviseText(
  { brief, seed, rounds, learners }: Mediation,
  textsLeft: number | null,
  { worth, gains }: Prospects = plain,
): TextAdvice {
  const hasAdopted = rounds.some((round) => isAdopted(brief, round));
  const isLate = textsLeft !== null && textsLeft <= late;
  return chooseText(stream(seed, 'mediator-texts', rounds.length, ''), {
    brief,
    clouds: learners.map(({ cloud }) => cloud),
    rounds,
    aim: isLate && !hasAdopted ? 'adoption' : 'everybody',
    hasAdopted,
    isLast: textsLeft === 1,
    worth,
    gains,
  });
}

/** What becomes of texts beside their being accepted: what each is worth, what can still be done for each party. */
export type Prospects = Pick<Situation, 'worth' | 'gains'>;

/** One text is as good as another, and nothing can be done beside it. */
const plain: Prospects = { worth: () => 1, gains: [] };
