import type { Milli } from '../model/ids.ts';

const MINUS = '−';

/** Thousandths with one decimal, for columns that a reader adds up. */
export function figure(milli: Milli): string {
  return signless(Math.round(milli / 100) / 10, 1);
}

/** Thousandths as they are kept. */
export function exactFigure(milli: Milli): string {
  return signless(milli / 1000, 3);
}

function signless(points: number, decimals: number): string {
  const text = Math.abs(points).toFixed(decimals);
  return points < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text;
}

/** `+1.2`: a change. */
export function signed(text: string): string {
  return text.startsWith(MINUS) || Number(text) === 0 ? text : `+${text}`;
}
