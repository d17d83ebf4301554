import type { Effect, Who } from '../model/effect.ts';
import type { ChartEvent } from '../model/chart.ts';

/*
 * Short forms in which groundwork and incidents write their effects, so that a list of effects
 * reads like a list of consequences. Sizes are points.
 */

export function trust(from: Who, to: Who, points: number): Effect {
  return { kind: 'trust', from, to, points };
}

/** A mood weighs on the next replies and halves each round. */
export function mood(who: Who, points: number): Effect {
  return { kind: 'mood', who, points };
}

/** Something at home moves a mandate: an item of it, or (null) what a text must be worth per item. */
export function mandate(who: Who, item: string | null, points: number): Effect {
  return { kind: 'mandate', who, item, points };
}

export function credibility(who: Who, points: number): Effect {
  return { kind: 'credibility', who, points };
}

export function support(who: Who, points: number): Effect {
  return { kind: 'support', who, points };
}

export function sovereignty(points: number): Effect {
  return { kind: 'sovereignty', points };
}

export function limelight(points: number): Effect {
  return { kind: 'limelight', points };
}

export function capital(points: number): Effect {
  return { kind: 'capital', points };
}

export function chart(who: Who, event: ChartEvent): Effect {
  return { kind: 'chart', who, event };
}

/** A share, 0…1, of what is still unknown about a mandate. */
export function insight(who: Who, share: number): Effect {
  return { kind: 'insight', who, share };
}

export function exchange(between: Who, and: Who): Effect {
  return { kind: 'exchange', between, and };
}

/** The same effect, resting on a source other than that of the act as a whole. */
export function resting(effect: Effect, evidence: string): Effect {
  return { ...effect, evidence };
}
