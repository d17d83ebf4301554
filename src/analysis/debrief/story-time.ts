import type { Game } from '../../session/game.ts';

/** A step of a game and where it lies in time. */
export interface StoryPoint {
  /** Index into the steps of the game; 0 is its opening. */
  step: number;
  /** The round in which the game stood after it, from 1. */
  round: number;
  /** Rounds since the first began: whole where a round begins, `rounds` at the end. */
  at: number;
}

/** Something that changed at some steps: its first value, then one at each change; milli units. */
export interface Series {
  points: readonly { step: number; value: number }[];
}

/** Every step in time: the steps of a round lie evenly between its beginning and that of the next. */
export function storyTime({ steps, book }: Pick<Game, 'steps' | 'book'>): StoryPoint[] {
  const perRound = new Map<number, number>();
  for (const { world } of steps) perRound.set(world.round, (perRound.get(world.round) ?? 0) + 1);
  const passed = new Map<number, number>();
  return steps.map(({ world: { round } }, step) => {
    const before = passed.get(round) ?? 0;
    passed.set(round, before + 1);
    const count = perRound.get(round) ?? 1;
    // The last step of the last round is its end; of others the end is the first step of the next.
    const share = round === book.scenario.rounds.length ? Math.max(1, count - 1) : count;
    return { step, round, at: round - 1 + before / share };
  });
}

/** The step with which each round begins, and the last of all. */
export function stopsOf(time: readonly StoryPoint[]): StoryPoint[] {
  return time.filter(({ round }, at) => round !== time[at - 1]?.round || at === time.length - 1);
}

/** What a figure was at the end of every step, kept where it changed. */
export function seriesOf(
  { steps }: Pick<Game, 'steps'>,
  read: (step: Game['steps'][number]) => number,
): Series {
  const points: { step: number; value: number }[] = [];
  for (const [step, each] of steps.entries()) {
    const value = read(each);
    if (points.at(-1)?.value !== value) points.push({ step, value });
  }
  return { points };
}

/** The value of a series after a step. */
export function valueAt({ points }: Series, step: number): number {
  return points.findLast((point) => point.step <= step)?.value ?? 0;
}
