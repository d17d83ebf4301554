import type { HeldShares, Tempering } from '../../model/calibration.ts';
import type { HistoryCase, Result } from '../../model/history.ts';
import type { CaseForecast } from './play-case.ts';

/** Shares of the results 1, 2 and 3 among held meetings of a kind; with one more of each, so that nothing is ruled out. */
export function heldShares(cases: readonly HistoryCase[]): Tempering['held'] {
  const of = (officials: boolean): HeldShares => {
    const held = cases.filter(({ track, result }) => result > 0 && (track === '1') === officials);
    const share = (wanted: Result): number =>
      (held.filter(({ result }) => result === wanted).length + 1) / (held.length + 3);
    return [share(1), share(2), share(3)];
  };
  return { officials: of(true), others: of(false) };
}

/** What comes of a meeting that is held, drawn from the played table towards the record's shares. */
export function tempered<T extends Pick<CaseForecast, 'result'>>(
  forecast: T,
  { track }: Pick<HistoryCase, 'track'>,
  { tableShare, held }: Tempering,
): T {
  const [missed, ...found] = forecast.result;
  const shares = track === '1' ? held.officials : held.others;
  const chance = (index: 0 | 1 | 2): number => {
    const played = missed < 1 ? found[index] / (1 - missed) : shares[index];
    return (1 - missed) * (tableShare * played + (1 - tableShare) * shares[index]);
  };
  return { ...forecast, result: [missed, chance(0), chance(1), chance(2)] };
}
