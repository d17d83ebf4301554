import type { Rng } from '../../rules/chance.ts';
import type { PartyAnswer } from './brief.ts';
import { resample, settle, shapeOf, type Cloud } from './cloud.ts';
import { judge, likelihoodFor, remember, scaleOf, type Heard, type Scale } from './memory.ts';
import { drawNeed, drawShape, type Prior } from './prior.ts';

/** How a guess is changed: a new ranking on one issue, weight moved between two, or neither. */
const reshapes = 0.5;
const reweighs = 0.25;
/** How far a small step changes what a guess needs, either way, and how often it leaps instead. */
const needStep = 0.08;
const needLeaps = 0.3;

/** One party's guesses, what they rest on, and the chance and prior they are drawn with. */
export interface Learner {
  rng: Rng;
  prior: Prior;
  cloud: Cloud;
  heard: Heard;
}

/**
 * Takes in one more answer: weighs every guess by it, resamples, and then lets each guess wander,
 * `moves` times, among those that explain all answers about as well (Metropolis and Hastings;
 * proposals are drawn from the prior, so that likelihoods alone decide).
 */
export function learn(
  learner: Learner,
  text: readonly number[],
  answer: PartyAnswer,
  moves: number,
): void {
  const { rng, cloud, heard } = learner;
  const before = scaleOf(heard);
  const weights = Float64Array.from({ length: cloud.size }, (_, guess) =>
    likelihoodFor(cloud, guess, before),
  );
  remember(heard, cloud.layout, text, answer);
  const scale = scaleOf(heard);
  for (let guess = 0; guess < cloud.size; guess += 1) {
    judge(cloud, guess, heard, scale, 0);
    weights[guess] = likelihoodFor(cloud, guess, scale) / (weights[guess] ?? 1);
  }
  resample(rng, cloud, weights);
  for (let guess = 0; guess < cloud.size; guess += 1)
    for (let move = 0; move < moves; move += 1) wander(learner, guess, scale);
}

function wander(learner: Learner, guess: number, scale: Scale): void {
  const { rng, cloud, heard } = learner;
  const least = likelihoodFor(cloud, guess, scale) * rng();
  const issue = Math.floor(rng() * cloud.layout.options.length);
  const kind = rng();
  const need = cloud.needs[guess] ?? 0;
  let undo = nothingToUndo;
  if (kind < reshapes) undo = reshape(learner, guess, issue);
  else if (kind < reshapes + reweighs) undo = reweigh(learner, guess, issue);
  if (kind >= reshapes / 2) stepNeed(learner, guess);
  if (judge(cloud, guess, heard, scale, least)) return;
  undo();
  cloud.needs[guess] = need;
}

function nothingToUndo(): void {}

function reshape({ rng, prior, cloud }: Learner, guess: number, issue: number): () => void {
  const shape = shapeOf(cloud, guess, issue);
  const before = shape.slice();
  drawShape(rng, prior, shape);
  settle(cloud, guess, issue);
  return () => {
    shape.set(before);
    settle(cloud, guess, issue);
  };
}

/** Shares the weight of two issues anew between them. */
function reweigh({ rng, cloud }: Learner, guess: number, issue: number): () => void {
  const issues = cloud.layout.options.length;
  const other = (issue + 1 + Math.floor(rng() * (issues - 1))) % issues;
  const [one, two] = [guess * issues + issue, guess * issues + other];
  const [left, right] = [cloud.weights[one] ?? 0, cloud.weights[two] ?? 0];
  const share = rng() * (left + right);
  const set = (first: number, second: number): void => {
    cloud.weights[one] = first;
    cloud.weights[two] = second;
    settle(cloud, guess, issue);
    settle(cloud, guess, other);
  };
  if (other === issue) return nothingToUndo;
  set(share, left + right - share);
  return () => set(left, right);
}

/** A small step in what the party needs, or a leap; a step beyond the prior's range is not taken. */
function stepNeed({ rng, prior, cloud }: Learner, guess: number): void {
  const step = (cloud.needs[guess] ?? 0) + (2 * rng() - 1) * needStep;
  const need = rng() < needLeaps ? drawNeed(rng, prior) : step;
  if (need >= prior.needsLeast && need <= prior.needsMost) cloud.needs[guess] = need;
}
