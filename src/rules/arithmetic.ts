import type { Band, Level } from '../model/chart.ts';
import type { Milli, Points, Publicity } from '../model/ids.ts';
import type { RuleId } from '../model/rule-table.ts';

/** Points as authors write them → thousandths, half away from zero so that signs mirror. */
export function milli(points: Points): Milli {
  return roundHalfAway(points * 1000);
}

/** Rounds to an integer, symmetric around zero: `roundHalfAway(-x) === -roundHalfAway(x)`, never −0. */
export function roundHalfAway(value: number): Milli {
  return value < 0 ? 0 - Math.round(-value) : Math.round(value) + 0;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** How loud a meeting is, in steps from quiet. */
export function loudness(publicity: Publicity): 0 | 1 | 2 {
  switch (publicity) {
    case 'quiet':
      return 0;
    case 'announced':
      return 1;
    case 'public':
      return 2;
  }
}

type Rules = Readonly<Record<RuleId, number>>;

/** Trust (milli) in four steps that a chart's guards may read. */
export function bandOf(trust: Milli, rules: Rules): Band {
  if (trust < milli(rules.bandHostile)) return 'hostile';
  if (trust < milli(rules.bandCold)) return 'cold';
  return trust < milli(rules.bandWarm) ? 'neutral' : 'warm';
}

/** Limelight (milli) in three steps. */
export function levelOf(limelight: Milli, rules: Rules): Level {
  if (limelight < milli(rules.levelLit)) return 'dim';
  return limelight < milli(rules.levelGlaring) ? 'lit' : 'glaring';
}
