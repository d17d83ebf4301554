import type { Rng } from '../../rules/chance.ts';
import type { PartyAnswer } from './brief.ts';
import { resample, type Cloud, type Imagination } from './cloud.ts';
import { judge, likelihoodFor, remember, scaleOf, type Heard, type Scale } from './memory.ts';

/** One party's guesses, what they rest on, and the chance and imagination they are drawn with. */
export interface Learner {
  rng: Rng;
  imagination: Imagination;
  cloud: Cloud;
  heard: Heard;
}

/**
 * Takes in one more answer: weighs every guess by it, resamples, and then lets each guess wander,
 * `moves` times, among those that explain all answers about as well (Metropolis and Hastings;
 * proposals keep to the prior, so that likelihoods alone decide).
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

function wander({ rng, imagination, cloud, heard }: Learner, guess: number, scale: Scale): void {
  const least = likelihoodFor(cloud, guess, scale) * rng();
  const undo = imagination.change(rng, cloud, guess);
  if (!judge(cloud, guess, heard, scale, least)) undo();
}
