import type { CauseId } from './causes.ts';
import type { ItemId, Milli, OptionId, PartyId, Wording } from './ids.ts';

export interface Clause {
  item: ItemId;
  option: OptionId;
  wording: Wording;
}

export interface Stance {
  answer: 'endorse' | 'object';
  /** The clause it loses most on, when it objects. */
  item: ItemId | null;
}

/** What moved a party on one option, milli points. */
export interface Favour {
  item: ItemId;
  option: OptionId;
  amount: Milli;
  cause: CauseId;
}

/** A text that stood on the table before, and what each party said to it last. */
export interface PastText {
  clauses: Clause[];
  author: PartyId;
  stances: Record<PartyId, Stance>;
}

export interface Vouch {
  party: PartyId;
  to: PartyId;
}

/** What the host has named as common to two parties, and whether both do gain by it. */
export interface CommonGround {
  party: PartyId;
  to: PartyId;
  item: ItemId;
  found: boolean;
}

export interface ShadedMessage {
  from: PartyId;
  to: PartyId;
  item: ItemId;
}

export interface Table {
  present: PartyId[];
  exchangesLeft: number;
  /** The single negotiating text; null until somebody's draft is tabled. */
  text: Clause[] | null;
  /** Whose draft opened the talks. */
  author: PartyId | null;
  stances: Record<PartyId, Stance>;
  /** Hardening by party: refusals said aloud, disliked company; adds to what it needs. */
  strain: Record<PartyId, Milli>;
  /** Texts that stood before the one on the table, in order. */
  past: PastText[];
  /** What has moved each party on single options: concessions considered, word carried, facts. */
  favours: Record<PartyId, Favour[]>;
  /** What was suggested to whom, as `party/item/option`: nobody is asked twice. */
  suggested: string[];
  /** Whether all were heard. */
  heard: boolean;
  /** Parties already taken aside at this table. */
  caucused: PartyId[];
  walkedOut: PartyId[];
  /** Items on which the host has found facts of its own. */
  facts: ItemId[];
  praised: PartyId[];
  /** Whose words open the text; null while it opens with the host's. */
  opening: PartyId | null;
  /** What the host's own means have added for a party, milli points. */
  sweetened: Record<PartyId, Milli>;
  /** For whom the host gave its word, and to whom. */
  vouched: Vouch[];
  /** Messages that said more than was known, until they are found out. */
  shaded: ShadedMessage[];
  /** Absent guests whose sealed sentence was read. */
  sealedRead: PartyId[];
  /** Items that the host has named as common to a pair. */
  common: CommonGround[];
  /** Whether the host has held the talks to the items. */
  heldToIssues: boolean;
  pace: 'even' | 'brisk' | 'slow';
  /** Great powers contend for the lead. */
  contest: 'none' | 'mild' | 'sharp';
}
