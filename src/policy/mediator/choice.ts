import type { Rng } from '../../rules/chance.ts';
import { adoptionOdds, unanimityOdds } from './adoption-odds.ts';
import type { MediationBrief, TextRound } from './brief.ts';
import type { Cloud } from './cloud.ts';
import { acceptanceOdds } from './odds.ts';
import {
  allTexts,
  countTexts,
  indexOfText,
  mostCounted,
  neighboursOf,
  someTexts,
  textAt,
  type Texts,
} from './texts.ts';

/** What the next text is for: everybody, or, late and with nothing adopted, enough of them. */
export type Aim = 'everybody' | 'adoption';

/** A text to put next, and what is expected of it. */
export interface TextAdvice {
  text: readonly number[];
  aim: Aim;
  /** How likely each party is to accept, 0…1. */
  odds: readonly number[];
  /** How likely it is to be accepted by all, and to be adopted. */
  everybody: number;
  adoption: number;
}

/** What a text is worth once it stands, 0 or more; one that cannot be put is worth 0. */
export type Worth = (text: readonly number[]) => number;

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
  worth: Worth;
  /** What may still be done for each party beside the text, in the unit of its guesses. */
  gains: readonly number[];
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
const drawn = 400;
const kept = 8;
const climbs = 4;
/** How often guesses are asked about a text per choice, over all parties and texts; bounds the time it takes. */
const questions = 4_000_000;
const fewest = 60;

/** The text to put next: likely to be accepted, and worth hearing the answers to. */
export function chooseText(rng: Rng, situation: Situation): TextAdvice {
  const { options } = situation.brief;
  return countTexts(options) <= mostCounted
    ? bestOf(rng, situation, allTexts(options))
    : bestOf(rng, situation, search(rng, situation));
}

function bestOf(rng: Rng, situation: Situation, texts: Texts): TextAdvice {
  // Texts picked out take longer than texts in a row.
  const odds = oddsOf(situation, texts, texts.whole ? questions : questions / 4);
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
    adoption: adoptionOdds(situation.brief, odds)(leader),
  };
}

/** Per party, how likely it is to accept each text; the more texts, the fewer guesses are asked. */
function oddsOf({ clouds, gains }: Situation, texts: Texts, most: number): Float64Array[] {
  const guesses = Math.max(fewest, Math.floor(most / (clouds.length * texts.count)));
  return clouds.map((cloud, party) => acceptanceOdds(cloud, texts, guesses, gains[party] ?? 0));
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
  const odds = oddsOf(situation, texts, questions / (4 * climbs));
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
  const { brief, rounds, isLast, worth } = situation;
  const promise = promiseOf(situation, odds);
  const values = new Float64Array(texts.count);
  for (let text = 0; text < texts.count; text += 1) {
    const teaches = isLast ? 0 : curiosity * openness(odds, text);
    values[text] =
      worth(textAt(texts, text)) * promise(text) * (1 + teaches) * (1 + tieBreak * rng());
  }
  const put = new Set(rounds.map((round) => indexOfText(texts, brief.options, round.text)));
  for (const text of put) if (text >= 0) values[text] = (values[text] ?? 0) * again;
  return values;
}

/** What a text promises: to be accepted by all, or, as long as nothing is, to be adopted. */
function promiseOf(
  { brief, aim, hasAdopted }: Situation,
  odds: readonly Float64Array[],
): (text: number) => number {
  const adoption = adoptionOdds(brief, odds);
  if (hasAdopted) return (text) => unanimityOdds(odds, text);
  return aim === 'adoption'
    ? adoption
    : (text) => unanimityOdds(odds, text) + adoptionCounts * adoption(text);
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
