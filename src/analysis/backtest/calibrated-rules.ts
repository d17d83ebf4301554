import type { Calibration, HeldShares } from '../../model/calibration.ts';
import type { HistoryCase, Result } from '../../model/history.ts';
import type { RuleId, RuleNumber } from '../../model/rule-table.ts';
import { hostOf } from './case-place.ts';
import type { CaseForecast } from './play-case.ts';

type Weights = Pick<Calibration, 'soundedOut' | 'tremor' | 'hostShare' | 'interestShare'>;

/** The numbers of the rules that a calibration sets for meetings on the record. */
export function calibratedRules(
  { soundedOut, tremor, hostShare, interestShare }: Weights,
  rules: Readonly<Record<RuleId, RuleNumber>>,
): Partial<Record<RuleId, number>> {
  return {
    yesAt: rules.yesAt.value - soundedOut,
    tremor,
    hostTrustWeight: rules.hostTrustWeight.value * hostShare,
    mediatorTrustWeight: rules.mediatorTrustWeight.value * hostShare,
    firstItemWeight: rules.firstItemWeight.value * interestShare,
    secondItemWeight: rules.secondItemWeight.value * interestShare,
    thirdItemWeight: rules.thirdItemWeight.value * interestShare,
  };
}

/** Shares of the results 1, 2 and 3 among held meetings of a kind; with one more of each, so that nothing is ruled out. */
export function heldShares(cases: readonly HistoryCase[]): Calibration['held'] {
  const of = (officials: boolean): HeldShares => {
    const held = cases.filter(({ track, result }) => result > 0 && (track === '1') === officials);
    const share = (wanted: Result): number =>
      (held.filter(({ result }) => result === wanted).length + 1) / (held.length + 3);
    return [share(1), share(2), share(3)];
  };
  return { officials: of(true), others: of(false) };
}

/** A chance in which a share of all replies turns on what no rule knows: as likely yes as no. */
export function surprised(chance: number, surprise: number): number {
  return (1 - surprise) * chance + surprise / 2;
}

/**
 * A forecast tempered by a calibration: replies by surprise, and what comes of a meeting that is held
 * by drawing the played table towards the record's shares.
 */
export function tempered<T extends Pick<CaseForecast, 'attendance' | 'result'>>(
  forecast: T,
  given: Pick<HistoryCase, 'track' | 'host'>,
  calibration: Pick<Calibration, 'surprise' | 'tableShare' | 'held'>,
): T {
  const { surprise, tableShare, held } = calibration;
  const [missed, ...found] = forecast.result;
  const shares = given.track === '1' ? held.officials : held.others;
  const missing = surprised(missed, surprise);
  const chance = (index: 0 | 1 | 2): number => {
    const played = missed < 1 ? found[index] / (1 - missed) : shares[index];
    return (1 - missing) * (tableShare * played + (1 - tableShare) * shares[index]);
  };
  const attendance = Object.fromEntries(
    Object.entries(forecast.attendance).map(([party, comes]) => [
      party,
      party === hostOf(given) ? comes : surprised(comes, surprise),
    ]),
  );
  return {
    ...forecast,
    attendance,
    result: [missing, chance(0), chance(1), chance(2)],
  };
}
