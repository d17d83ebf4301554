import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Milli } from '../model/ids.ts';
import { roundHalfAway } from './arithmetic.ts';
import { hash128 } from './hash.ts';

/** A source of chance: each call gives the next number in [0, 1), a multiple of 2⁻³². */
export type Rng = () => number;

const twoTo32 = 4_294_967_296;

/**
 * The stream of chance named by seed, purpose, round and subject. One draw more in one stream
 * shifts nothing in another. `skip` numbers are passed over.
 */
export function stream(seed: string, name: string, round: number, subject: string, skip = 0): Rng {
  let generator: RandomGenerator | null = null;
  return () => {
    // Many a stream is handed out and never drawn from: it is seeded when first asked.
    generator ??= seeded(`${seed}/${name}/${round}/${subject}`, skip);
    return (generator.next() >>> 0) / twoTo32;
  };
}

function seeded(name: string, skip: number): RandomGenerator {
  const generator = xoroshiro128plusFromState(hash128(name));
  // The first outputs of this generator still show the state it was given.
  for (let index = 0; index < skip + 4; index += 1) generator.next();
  return generator;
}

/** The part of the world that chance needs: how far each stream was drawn is state. */
interface Drawn {
  seed: string;
  round: number;
  draws: Record<string, number>;
}

/** The next number in [0, 1) of a named stream of this round; records that it was drawn. */
export function draw(world: Drawn, name: string, subject: string): number {
  const key = `${name}/${world.round}/${subject}`;
  const skip = world.draws[key] ?? 0;
  world.draws[key] = skip + 1;
  return stream(world.seed, name, world.round, subject, skip)();
}

/** −width…width, peaked at 0 (the mean of two even draws). */
export function triangular(rng: Rng, width: Milli): Milli {
  return roundHalfAway((rng() + rng() - 1) * width);
}

/** One of `options` with a chance in proportion to its weight; null where all weigh nothing. */
export function pick<T>(
  rng: Rng,
  options: readonly T[],
  weightOf: (option: T) => number,
): T | null {
  const total = options.reduce((sum, option) => sum + weightOf(option), 0);
  let rest = rng() * total;
  for (const option of options) {
    const weight = weightOf(option);
    if (weight > 0 && rest < weight) return option;
    rest -= weight;
  }
  return null;
}
