import type { Rng } from '../../rules/chance.ts';
import { bestOf, settleTop, type Cloud, type Imagination } from './cloud.ts';
import { drawNeed, drawShape, drawWeights, type Prior } from './prior.ts';

/** How a guess is changed: a new ranking on one issue, weight moved between two, or neither. */
const reshapes = 0.5;
const reweighs = 0.25;
/** How far a small step changes what a guess needs, either way, and how often it leaps instead. */
const needStep = 0.08;
const needLeaps = 0.3;
/** Losses within this share of the largest count as largest: parties round, and tie. */
const nearTie = 0.97;

/**
 * Guesses about parties of whom nothing is known. Traits: the weight of each issue, summing to 1;
 * the shape of each issue, 0…1 per option; what the party needs, as a share of the best it could
 * have. An option is worth weight × shape.
 */
export function strangers(prior: Prior): Imagination {
  return {
    traitsOf: ({ options, width }) => options.length + width + 1,
    draw(rng, cloud, guess) {
      const { weights, shapes, need } = startsOf(cloud, guess);
      drawWeights(rng, cloud.traits.subarray(weights, shapes));
      for (let issue = 0; issue < cloud.layout.options.length; issue += 1) {
        drawShape(rng, prior, shapeOf(cloud, guess, issue));
        settle(cloud, guess, issue);
      }
      cloud.traits[need] = drawNeed(rng, prior);
      settleFloor(cloud, guess);
    },
    change(rng, cloud, guess) {
      const issue = Math.floor(rng() * cloud.layout.options.length);
      const kind = rng();
      const { need } = startsOf(cloud, guess);
      const before = cloud.traits[need] ?? 0;
      let undo = nothingToUndo;
      if (kind < reshapes) undo = reshape(rng, prior, cloud, guess, issue);
      else if (kind < reshapes + reweighs) undo = reweigh(rng, cloud, guess, issue);
      if (kind >= reshapes / 2) cloud.traits[need] = steppedNeed(rng, prior, before);
      settleFloor(cloud, guess);
      return () => {
        undo();
        cloud.traits[need] = before;
        settleFloor(cloud, guess);
      };
    },
    names: losesMostOn,
  };
}

/** Where the traits of a guess begin, by kind. */
function startsOf({ layout }: Cloud, guess: number): Record<'weights' | 'shapes' | 'need', number> {
  const issues = layout.options.length;
  const weights = guess * (issues + layout.width + 1);
  return { weights, shapes: weights + issues, need: weights + issues + layout.width };
}

/** The part of a guess that ranks the options of one issue. */
function shapeOf(cloud: Cloud, guess: number, issue: number): Float64Array {
  const { starts, options } = cloud.layout;
  const start = startsOf(cloud, guess).shapes + (starts[issue] ?? 0);
  return cloud.traits.subarray(start, start + (options[issue] ?? 0));
}

/** Brings worths and best worth of an issue in line with its weight and shape. */
function settle(cloud: Cloud, guess: number, issue: number): void {
  const { layout, traits, worths } = cloud;
  const { weights, shapes } = startsOf(cloud, guess);
  const weight = traits[weights + issue] ?? 0;
  const first = layout.starts[issue] ?? 0;
  const end = first + (layout.options[issue] ?? 0);
  for (let place = first; place < end; place += 1)
    worths[guess * layout.width + place] = weight * (traits[shapes + place] ?? 0);
  settleTop(cloud, guess, issue);
}

function settleFloor(cloud: Cloud, guess: number): void {
  cloud.floors[guess] = bestOf(cloud, guess) * (cloud.traits[startsOf(cloud, guess).need] ?? 0);
}

function nothingToUndo(): void {}

function reshape(rng: Rng, prior: Prior, cloud: Cloud, guess: number, issue: number): () => void {
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
function reweigh(rng: Rng, cloud: Cloud, guess: number, issue: number): () => void {
  const { traits, layout } = cloud;
  const { weights } = startsOf(cloud, guess);
  const issues = layout.options.length;
  const other = (issue + 1 + Math.floor(rng() * (issues - 1))) % issues;
  const [left, right] = [traits[weights + issue] ?? 0, traits[weights + other] ?? 0];
  const share = rng() * (left + right);
  const set = (first: number, second: number): void => {
    traits[weights + issue] = first;
    traits[weights + other] = second;
    settle(cloud, guess, issue);
    settle(cloud, guess, other);
  };
  if (other === issue) return nothingToUndo;
  set(share, left + right - share);
  return () => set(left, right);
}

/** A small step in what the party needs, or a leap; a step beyond the prior's range is not taken. */
function steppedNeed(rng: Rng, prior: Prior, need: number): number {
  const step = need + (2 * rng() - 1) * needStep;
  const next = rng() < needLeaps ? drawNeed(rng, prior) : step;
  return next >= prior.needsLeast && next <= prior.needsMost ? next : need;
}

/** Whether no issue costs clearly more, by what the best option there would have been worth. */
function losesMostOn(
  { layout, worths, tops }: Cloud,
  guess: number,
  places: Int32Array,
  objection: number,
): boolean {
  const row = guess * layout.width;
  const best = guess * places.length;
  const named = (tops[best + objection] ?? 0) - (worths[row + (places[objection] ?? 0)] ?? 0);
  if (named <= 0) return false;
  for (let issue = 0; issue < places.length; issue += 1) {
    const loss = (tops[best + issue] ?? 0) - (worths[row + (places[issue] ?? 0)] ?? 0);
    if (nearTie * loss > named) return false;
  }
  return true;
}
