import type {
  AgendaItem,
  Evidence,
  Groundwork,
  Incident,
  Party,
  Venue,
  Means,
  Official,
} from './catalogue.ts';
import type { PartyChart } from './chart.ts';
import type { EvidenceId, GroundworkId, IncidentId, ItemId, PartyId, VenueId } from './ids.ts';
import type { CauseId } from './causes.ts';
import type { Assumption, RuleId, RuleNumber, StateWeight } from './rule-table.ts';
import type { Sanction } from './sanctions.ts';
import type { Forum, Scenario } from './scenario.ts';

/** Everything a scenario may choose from, and the numbers and evidence of the rules. */
export interface Catalogue {
  parties: readonly Party[];
  venues: readonly Venue[];
  agenda: readonly AgendaItem[];
  groundwork: readonly Groundwork[];
  means: readonly Means[];
  incidents: readonly Incident[];
  officials: readonly Official[];
  sanctions: readonly Sanction[];
  evidence: readonly Evidence[];
  rules: Readonly<Record<RuleId, RuleNumber>>;
  causes: Readonly<Record<CauseId, EvidenceId>>;
  stateWeights: Readonly<Record<string, StateWeight>>;
  assumptions: readonly Assumption[];
}

/** The compiled rules of one game. Made by `compile`, never changed after. */
export interface Book {
  /** Hash of catalogue, scenario and assumptions. */
  hash: string;
  scenario: Scenario;
  mediator: PartyId;
  /** The parties in the order in which they are asked. */
  partyIds: readonly PartyId[];
  /** The mediator, then the parties. */
  seatIds: readonly PartyId[];
  parties: Readonly<Record<PartyId, Party>>;
  venues: Readonly<Record<VenueId, Venue>>;
  items: Readonly<Record<ItemId, AgendaItem>>;
  groundwork: Readonly<Record<GroundworkId, Groundwork>>;
  means: Readonly<Record<string, Means>>;
  incidents: Readonly<Record<IncidentId, Incident>>;
  drawn: readonly Incident[];
  forums: Readonly<Record<string, Forum>>;
  /** Persons in office of the seats of this game. */
  officials: readonly Official[];
  /** Measures of sanctions that this game knows of. */
  sanctions: readonly Sanction[];
  evidence: Readonly<Record<EvidenceId, Evidence>>;
  rules: Readonly<Record<RuleId, number>>;
  causes: Readonly<Record<CauseId, EvidenceId>>;
  stateWeights: Readonly<Record<string, StateWeight>>;
  /** Setting of every assumption. */
  assumptions: Readonly<Record<string, string>>;
  /** The chart that moves each party. */
  charts: Readonly<Record<PartyId, PartyChart>>;
}
