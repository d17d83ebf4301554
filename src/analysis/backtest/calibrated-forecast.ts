import type { Calibration } from '../../model/calibration.ts';
import type { HistoryCase } from '../../model/history.ts';
import { calibratedRules, tempered } from './calibrated-rules.ts';
import { caseBook, type Ground } from './case-book.ts';
import { forecastCase, type CaseForecast } from './play-case.ts';

/** What the rules expect of a meeting on the record, under a calibration, over seeds 1…`seeds`. */
export function calibratedForecast(
  ground: Ground,
  given: HistoryCase,
  seeds: number,
  calibration: Calibration,
): CaseForecast {
  const rules = calibratedRules(calibration, ground.catalogue.rules);
  const forecast = forecastCase(caseBook(ground, given, rules), seeds);
  return tempered(forecast, given, calibration);
}
