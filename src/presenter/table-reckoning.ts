import type { Means } from '../model/catalogue.ts';
import type { Command } from '../model/command.ts';
import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { LedgerEntry, Term } from '../model/ledger.ts';
import type { Refusal, RefusalCode } from '../model/refusal.ts';
import type { SanctionStanding } from '../model/sanctions.ts';
import type { Range, SpoilForecast, TextForecast } from '../model/view.ts';
import type { Clause, Table } from '../model/table.ts';

/** What a move would do, as the very rules do it on a copy of the table. */
export type Trial =
  | { readonly ok: false; readonly code: RefusalCode }
  | {
      readonly ok: true;
      readonly table: Table;
      /** Who would be asked about the text. */
      readonly asked: readonly PartyId[];
      /** What each would then be expected to answer, on what is known now; empty without a text. */
      readonly answers: readonly TextForecast[];
      /** Scores that it would move. */
      readonly entries: readonly LedgerEntry[];
      /** Whether word that was carried would be believed; false for every other move. */
      readonly believed: boolean;
    };

/** How a party would take a suggestion. */
export interface CounselReckoning {
  /** What the option is worth to it, and the least at which it considers it. */
  readonly worth: Range;
  readonly bar: Milli;
  /** What its coming round would be worth, milli points. */
  readonly gain: Milli;
  /** What it believes of the host, and why. */
  readonly terms: readonly Term[];
}

/** What the rules reckon for the table screen, on what the mediator knows. The app hands it in. */
export interface TableReckoning {
  /** `forecastText` of the rules, with `table` in place of the view's own. */
  readonly forecast: (table: Table, clauses: readonly Clause[]) => readonly TextForecast[];
  /** `step` of the rules on a copy, without what is left to chance. Not for a move that decides on what only a party knows. */
  readonly attempt: (command: Command) => Trial;
  /** `clauseWorth` of the rules: what one clause is worth to a party. */
  readonly worth: (party: PartyId, clause: Clause) => Range;
  /** `draftOf` of the rules: what a party's own draft would say, on what is believed of it. */
  readonly draftOf: (party: PartyId) => readonly Clause[];
  /** `counselFor` of the rules: how a party would take it to be counselled to a clause. */
  readonly counsel: (party: PartyId, clause: Pick<Clause, 'item' | 'option'>) => CounselReckoning;
  /** `commonOn` of the rules: whether two both gain by one same option of an item. */
  readonly common: (party: PartyId, to: PartyId, item: ItemId) => 'yes' | 'perhaps' | 'no';
  /** Whether one of two is cold to the other. */
  readonly isCold: (one: PartyId, other: PartyId) => boolean;
  /** `forecastSpoilers` of the rules: who may work against the text, were it adopted as it stands. */
  readonly spoilers: () => readonly SpoilForecast[];
  /** `isAdopted` of the rules. */
  readonly isAdopted: (table: Table) => boolean;
  /** `optionFault` of the rules: why a text cannot hold a clause as things stand; null where it can. */
  readonly optionFault: (clause: Pick<Clause, 'item' | 'option'>) => Refusal | null;
  /** `standingAt` of the rules: where an option stands with sanctions at this table. */
  readonly standing: (clause: Pick<Clause, 'item' | 'option'>) => SanctionStanding;
  /** `exchangesToPut` of the rules: one, and more where something new in a text needs an exemption. */
  readonly exchangesToPut: (clauses: readonly Clause[]) => number;
  /** `meansFault` of the rules: why the host cannot give a party some of its means; null where it can. */
  readonly meansFault: (party: PartyId, means: Means) => Refusal | null;
  /** `giftStanding` of the rules: where a gift to a party stands with sanctions. */
  readonly giftStanding: (party: PartyId, means: Means) => SanctionStanding;
  /** `depthCap` of the rules: the deepest option that these talks carry. */
  readonly depthCap: number;
}
