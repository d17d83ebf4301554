import { isUnanimous, type MediationBrief, type TextRound } from '../../policy/mediator/brief.ts';
import {
  adviseText,
  hearAnswers,
  openMediation,
  usualCare,
  type Care,
} from '../../policy/mediator/mediator.ts';
import { stream } from '../../rules/chance.ts';
import { worthOf, type Deal, type DealSpace } from '../deals/deal-space.ts';
import { countSigners, isAdoptedBy } from '../deals/zone.ts';
import {
  honestAnswer,
  mistakenAnswer,
  saboteurAnswer,
  type Answerer,
  type AnswerMode,
} from './answering.ts';

/** How the parties of a run answer. */
export type Temper =
  | { kind: 'honest' }
  /** Each yes or no is wrong with this chance. */
  | { kind: 'mistaken'; share: number }
  /** One party without a veto, which one is drawn with the seed, refuses everything. */
  | { kind: 'saboteur' };

export interface MediationRun {
  space: DealSpace;
  /** How many texts may be put. */
  texts: number;
  mode: AnswerMode;
  temper: Temper;
  seed: string;
  care?: Care;
}

/** What one mediation came to: which text was the first to …, counted from 1; null where none was. */
export interface MediationOutcome {
  /** … be such that enough would sign, by what it is worth to them; a saboteur never would. */
  adopted: number | null;
  /** … be such that everybody would sign. */
  unanimous: number | null;
  /** … be so, and be answered with yes by all. */
  recognised: number | null;
  /** Texts put, in order. */
  texts: readonly Deal[];
}

/** What the mediator is told about a table. */
export function briefOf({ options, parties, rule }: DealSpace): MediationBrief {
  return { options, parties: parties.length, atLeast: rule.atLeast, vetoes: rule.vetoes };
}

/**
 * One mediation: texts are put to all until all say yes and mean it, or no text is left. With a
 * saboteur it ends when all others would sign.
 */
export function mediateGame(run: MediationRun): MediationOutcome {
  const { space, texts, seed, care = usualCare } = run;
  const saboteur = saboteurOf(run);
  const answerers = space.parties.map((_, party) => answererOf(run, party, saboteur));
  const mediation = openMediation(briefOf(space), seed, care);
  const put: Deal[] = [];
  const first: First = { adopted: 0, unanimous: 0, recognised: 0 };
  while (put.length < texts && !isOver(first, saboteur)) {
    const { text } = adviseText(mediation, texts - put.length);
    put.push(text);
    const answers = space.parties.map((party, index) => answerers[index]?.(party, text) ?? null);
    const round = { text, answers };
    note(first, put.length, space, round, saboteur);
    if (put.length < texts) hearAnswers(mediation, round);
  }
  return {
    adopted: found(first.adopted),
    unanimous: found(first.unanimous),
    recognised: found(first.recognised),
    texts: put,
  };
}

/** Counts start at 1: none is null. */
function found(count: number): number | null {
  return count > 0 ? count : null;
}

interface First {
  adopted: number;
  unanimous: number;
  recognised: number;
}

function isOver({ adopted, recognised }: First, saboteur: number | null): boolean {
  return recognised > 0 || (saboteur !== null && adopted > 0);
}

function note(
  first: First,
  count: number,
  space: DealSpace,
  round: TextRound,
  saboteur: number | null,
): void {
  const willing = willingTo(space, round.text, saboteur);
  if (isAdoptedBy(space.rule, willing)) first.adopted ||= count;
  if (countSigners(willing) < space.parties.length) return;
  first.unanimous ||= count;
  if (isUnanimous(round)) first.recognised ||= count;
}

/** Who would sign a text, as a set of bits. */
function willingTo({ parties }: DealSpace, text: Deal, saboteur: number | null): number {
  return parties.reduce((set, party, index) => {
    const signs = index !== saboteur && worthOf(party, text) >= party.reservation;
    return signs ? set | (1 << index) : set;
  }, 0);
}

function saboteurOf({ space, temper, seed }: MediationRun): number | null {
  if (temper.kind !== 'saboteur') return null;
  const open = [...space.parties.keys()].filter((party) => !space.rule.vetoes.includes(party));
  return open[Math.floor(stream(seed, 'saboteur', 0, '')() * open.length)] ?? null;
}

function answererOf(
  { mode, temper, seed }: MediationRun,
  party: number,
  saboteur: number | null,
): Answerer {
  const rng = stream(seed, 'answers', 0, String(party));
  if (temper.kind === 'mistaken') return mistakenAnswer(mode, temper.share, rng);
  return party === saboteur ? saboteurAnswer(mode, rng) : honestAnswer(mode);
}
