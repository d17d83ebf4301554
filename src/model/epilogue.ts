import type { IncidentId, Milli, PartyId } from './ids.ts';
import type { Term } from './ledger.ts';
import type { Commitment } from './world.ts';

/** Seasons of three months; December belongs to the winter that begins. */
export const yearSeasons = ['winter', 'spring', 'summer', 'autumn'] as const;
export type YearSeason = (typeof yearSeasons)[number];

/** One season of one year. */
export interface Season {
  year: number;
  season: YearSeason;
}

/** The season that a day written YYYY-MM-DD lies in. */
export function seasonOf(day: string): Season {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const season = yearSeasons[Math.floor((month % 12) / 3)] ?? 'winter';
  return { year: month === 12 ? year + 1 : year, season };
}

/** The season that follows. */
export function nextSeason({ year, season }: Season): Season {
  const next = yearSeasons[yearSeasons.indexOf(season) + 1];
  return next === undefined ? { year: year + 1, season: 'winter' } : { year, season: next };
}

/** What one season after the campaign brought. */
export type SeasonNews =
  /** A word given in the campaign fell due; `barred` where sanctions had come to bar it. */
  | { kind: 'promise'; commitment: Commitment; barred: boolean }
  /** The host asked to the table again, on the terms of the largest that it held: who came, who did not. */
  | { kind: 'dialogue'; held: boolean; came: PartyId[]; stayedAway: PartyId[] }
  /** Something drawn from what may happen to everybody. */
  | { kind: 'incident'; incident: IncidentId }
  /** A new crisis between the two that the campaign was about, over an incident where the scenario has one left. */
  | { kind: 'crisis'; incident: IncidentId | null };

/** A term of the chance of a crisis, and whose state of affairs it is; of either where it is both’s. */
export interface RiskTerm extends Term {
  of: PartyId;
}

/** What one season brought. */
export interface EpilogueSeason extends Season {
  news: SeasonNews[];
  /** Mean of the trust of the two in each other at its end, milli points. */
  trust: Milli;
  /** What spoke for and against a new crisis in it, hundredths of a chance in thousandths. */
  risk: readonly RiskTerm[];
}

/** Five years after a campaign, from its last world. */
export interface Epilogue {
  /** The two between whom a new crisis is looked for: those that the scenario measures, else the coldest pair. */
  between: readonly [PartyId, PartyId];
  seasons: EpilogueSeason[];
  /** Texts that bind, of the whole campaign. */
  agreements: number;
  /** How many seasons after the end the first new crisis came; null where none did. */
  firstCrisis: number | null;
  /** Of every binding clause ever given, the share kept or still running; one kept late counts half. Milli percent; null where none was given. */
  durability: Milli | null;
}
