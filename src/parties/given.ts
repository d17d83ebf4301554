import type { ChartEvent } from '../model/chart.ts';

/** What a guard or an action is given: the chart's own memory, and the event with its facts. */
export interface Given<Context> {
  context: Context;
  event: ChartEvent;
}
interface Told {
  event: ChartEvent;
}

/** The `types` of a setup, by example: XState reads their types, never their values. */
export function typesOf<Context extends Record<string, string>>(
  context: Context,
): { context: Context; events: ChartEvent } {
  return { context, events: { type: 'released' } };
}

// Guards that read the event alone. Those with a character of their own stand in the party's file.

export const loudly = ({ event }: Told): boolean => event.type === 'pressed' && event.loud;

export const quietly = ({ event }: Told): boolean =>
  (event.type === 'visited' || event.type === 'invited') && event.publicity === 'quiet';

export const openly = ({ event }: Told): boolean =>
  event.type === 'visited' && event.publicity !== 'quiet';

/** A quiet visit, or help that asked for nothing. */
export const kindly = ({ event }: Told): boolean =>
  event.type === 'helped' || (event.type === 'visited' && event.publicity === 'quiet');

export const byGreat = ({ event }: Told): boolean =>
  event.type === 'courted' && event.by === 'great';

export const byNeighbour = ({ event }: Told): boolean =>
  event.type === 'courted' && event.by === 'neighbour';

export const sharply = ({ event }: Told): boolean =>
  event.type === 'contested' && event.level === 'sharp';

export const adopted = ({ event }: Told): boolean =>
  event.type === 'adjourned' && event.result === 'adopted';

export const brokeDown = ({ event }: Told): boolean =>
  event.type === 'adjourned' && event.result === 'breakdown';

export const ownPromise = ({ event }: Told): boolean =>
  (event.type === 'promiseKept' || event.type === 'promiseBroken') && event.own;

export const othersPromise = ({ event }: Told): boolean =>
  (event.type === 'promiseKept' || event.type === 'promiseBroken') && !event.own;

export const harder = ({ event }: Told): boolean =>
  event.type === 'homeTurned' && event.turn === 'harder';

export const softer = ({ event }: Told): boolean =>
  event.type === 'homeTurned' && event.turn === 'softer';

export const distracted = ({ event }: Told): boolean =>
  event.type === 'homeTurned' && event.turn === 'distracted';

export const focusing = ({ event }: Told): boolean =>
  event.type === 'homeTurned' && event.turn === 'focused';

export const tended = ({ event }: Told): boolean => event.type === 'roundBegan' && event.tended;

export const untended = ({ event }: Told): boolean => event.type === 'roundBegan' && !event.tended;

export const dim = ({ event }: Told): boolean =>
  event.type === 'roundBegan' && event.limelight === 'dim';

export const glaring = ({ event }: Told): boolean =>
  event.type === 'roundBegan' && event.limelight === 'glaring';

export const warm = ({ event }: Told): boolean =>
  event.type === 'roundBegan' && event.trust === 'warm';

export const distrustful = ({ event }: Told): boolean =>
  event.type === 'roundBegan' && event.trust === 'hostile';

/** Whether the event puts one of the themes on an agenda, however loudly. */
export function raises(event: ChartEvent, ...themes: readonly string[]): boolean {
  return event.type === 'raised' && themes.includes(event.theme);
}

/** Whether the event puts one of the themes on an agenda that the public will read. */
export function raisesLoudly(event: ChartEvent, ...themes: readonly string[]): boolean {
  return event.type === 'raised' && event.publicity !== 'quiet' && themes.includes(event.theme);
}
