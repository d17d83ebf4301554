import type { Rng } from '../../rules/chance.ts';
import { adoptionOdds, unanimityOdds } from './adoption-odds.ts';
import type { MediationBrief, TextRound } from './brief.ts';
import type { Cloud } from './cloud.ts';
import { acceptanceOdds } from './odds.ts';
import {
  allTexts,
  countTexts,
  keyOf,
  mostCounted,
  neighboursOf,
  someTexts,
  textAt,
  type Texts,
} from './texts.ts';

/** What the next text is for: everybody, or, late and with nothing adopted, enough of them. */
export type Aim = 'everybody' | 'adoption';

/** A text to put next, and what is expected of it. */
export interface Advice {
  text: readonly number[];
  aim: Aim;
  /** How likely each party is to accept, 0…1. */
  odds: readonly number[];
  /** How likely it is to be accepted by all, and to be adopted. */
  everybody: number;
  adoption: number;
}

/** What a choice rests on. */
export interface Situation {
  brief: MediationBrief;
  /** One per party. */
  clouds: readonly Cloud[];
  rounds: readonly TextRound[];
  aim: Aim;
  /** Whether some text has been adopted: then only texts for everybody are of use. */
  hasAdopted: boolean;
  /** Whether there will be no text after it: then there is nothing to learn. */
  isLast: boolean;
}

/** How much a text that would be adopted counts beside one that everybody accepts. */
const adoptionCounts = 0.05;
/** How much better a text is for each party whose answer is wide open (odds × odds against, at most ¼). */
const curiosity = 2;
/** A text put before is worth this share of a new one: somebody would have to have answered wrongly. */
const again = 0.02;
/** Chance breaks ties, within this share of a value. */
const tieBreak = 1e-6;

/** For tables too large to go through: texts drawn, best ones whose neighbours are tried, how often. */
const drawn = 600;
const kept = 10;
const climbs = 5;
/** Guesses asked per party there; elsewhere all. */
const asked = 150;

/** The text to put next: likely to be accepted, and worth hearing the answers to. */
export function chooseText(rng: Rng, situation: Situation): Advice {
  const { options } = situation.brief;
  return countTexts(options) <= mostCounted
    ? bestOf(rng, situation, allTexts(options), Infinity)
    : bestOf(rng, situation, search(rng, situation), asked);
}

function bestOf(rng: Rng, situation: Situation, texts: Texts, guesses: number): Advice {
  const odds = situation.clouds.map((cloud) => acceptanceOdds(cloud, texts, guesses));
  const values = valuesOf(rng, situation, texts, odds);
  const leader = values.reduce(
    (best, value, text) => (value > (values[best] ?? 0) ? text : best),
    0,
  );
  return {
    text: textAt(texts, leader),
    aim: situation.aim,
    odds: odds.map((party) => party[leader] ?? 0),
    everybody: unanimityOdds(odds, leader),
    adoption: adoptionOdds(situation.brief, odds, leader),
  };
}

/** Good texts of a large table: from texts at random and those already put, clause by clause uphill. */
function search(rng: Rng, situation: Situation): Texts {
  const { options } = situation.brief;
  const random = Array.from({ length: drawn }, () =>
    options.map((count) => Math.floor(rng() * count)),
  );
  let texts = someTexts(options.length, [...situation.rounds.map(({ text }) => text), ...random]);
  for (let climb = 0; climb < climbs; climb += 1) {
    const leaders = leadersOf(rng, situation, texts);
    texts = someTexts(options.length, [
      ...leaders,
      ...leaders.flatMap((text) => neighboursOf(options, text)),
    ]);
  }
  return texts;
}

function leadersOf(rng: Rng, situation: Situation, texts: Texts): number[][] {
  const odds = situation.clouds.map((cloud) => acceptanceOdds(cloud, texts, asked));
  const values = valuesOf(rng, situation, texts, odds);
  return [...values.keys()]
    .toSorted((left, right) => (values[right] ?? 0) - (values[left] ?? 0) || left - right)
    .slice(0, kept)
    .map((text) => textAt(texts, text));
}

function valuesOf(
  rng: Rng,
  situation: Situation,
  texts: Texts,
  odds: readonly Float64Array[],
): Float64Array {
  const put = new Set(situation.rounds.map(({ text }) => keyOf(text)));
  return Float64Array.from({ length: texts.count }, (_, text) => {
    const value = valueOf(situation, odds, text) * (1 + tieBreak * rng());
    return put.has(keyOf(textAt(texts, text))) ? value * again : value;
  });
}

function valueOf(
  { brief, aim, hasAdopted, isLast }: Situation,
  odds: readonly Float64Array[],
  text: number,
): number {
  let value = unanimityOdds(odds, text);
  if (!hasAdopted) {
    const adoption = adoptionOdds(brief, odds, text);
    value = aim === 'adoption' ? adoption : value + adoptionCounts * adoption;
  }
  return isLast ? value : value * (1 + curiosity * openness(odds, text));
}

/** How open the answers are: the sum of odds times odds against. */
function openness(odds: readonly Float64Array[], text: number): number {
  let sum = 0;
  for (const party of odds) {
    const accepts = party[text] ?? 0;
    sum += accepts * (1 - accepts);
  }
  return sum;
}
