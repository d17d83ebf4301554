import type { EvidenceId, PartyId } from './ids.ts';

/** A documented event of the years that follow, to set beside a game's own. */
export interface RecordEvent {
  id: string;
  date: string;
  /** Of the named class of incident that figures call a crisis. */
  crisis: boolean;
  /** Seats of a game that the event is about: it is told where all of them are. */
  parties: readonly PartyId[];
  evidence: EvidenceId;
}
