import type { ItemOption } from '../model/catalogue.ts';
import type { PartyId } from '../model/ids.ts';
import type { Range, TextForecast } from '../model/view.ts';
import type { Clause, Table } from '../model/world.ts';

/** What the rules reckon for the table screen, on what the mediator knows. The app hands it in. */
export interface TableReckoning {
  /** `forecastText` of the rules, with `table` in place of the view's own. */
  readonly forecast: (table: Table, clauses: readonly Clause[]) => readonly TextForecast[];
  /** `clauseWorth` of the rules: what one clause is worth to a party. */
  readonly worth: (party: PartyId, clause: Clause) => Range;
  /** `draftOf` of the rules: what a party's own draft would say, on what is believed of it. */
  readonly draftOf: (party: PartyId) => readonly Clause[];
  /** `isAdopted` of the rules. */
  readonly isAdopted: (table: Table) => boolean;
  /** `absentAmong` of the rules: whom an option would oblige though it is not in the room. */
  readonly absentee: (option: ItemOption) => PartyId | null;
  /** `depthCap` of the rules: the deepest option that these talks carry. */
  readonly depthCap: number;
}
