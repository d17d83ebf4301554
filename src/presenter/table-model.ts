/** What the table shows. Plain data: the presenter fills it, the scene draws it and reports a click. */

export type Posture = 'hostile' | 'guarded' | 'probing' | 'open' | 'committed';

export type SeatPresence = 'present' | 'away' | 'walked-out';

export type Stance = 'endorses' | 'objects' | 'unknown';

export type Light = 'day' | 'evening' | 'winter';

export interface SeatModel {
  readonly party: string;
  readonly label: string;
  /** On its plate where it has no flag. */
  readonly letters: string;
  readonly presence: SeatPresence;
  readonly posture: Posture;
  /** Word on the name plate: the posture, or *stayed away*, *walked out*. */
  readonly postureLabel: string;
  readonly stance: Stance;
  /** What this seat is saying now; null while it is silent. At most one seat should speak. */
  readonly speech: string | null;
  /** Number of the clause this seat objects to; a frayed thread joins the two. */
  readonly objectsTo: number | null;
}

export interface ClauseModel {
  readonly number: number;
  readonly label: string;
  readonly wording: string;
  readonly contested: boolean;
}

export interface TextModel {
  readonly title: string;
  readonly note: string;
  readonly clauses: readonly ClauseModel[];
  /** Word for what became of it, under the last clause; empty while it is talked about. */
  readonly ending: string;
}

/** What has just happened at the table, as a small scene. */
export type MomentKind =
  | 'arrival'
  | 'caucus'
  | 'recess'
  | 'walk-out'
  | 'refusal'
  | 'endorsement'
  | 'press'
  | 'signing';

export interface TableMoment {
  /** Another id is another moment: each is played once. */
  readonly id: string;
  readonly kind: MomentKind;
  /** Whose moment it is; null where it is everybody's. */
  readonly party: string | null;
  /** The same in words, for the page. */
  readonly caption: string;
}

export interface TableModel {
  /** Venue art id; an unknown one is drawn as a plain felt room. */
  readonly art: string;
  readonly light: Light;
  /** Press lamps lit, 0…5. */
  readonly lamps: number;
  /** A quiet meeting: doors closed, no press in the picture. */
  readonly quiet: boolean;
  /** Two to twelve seats in seating order, left to right as the host sees them. */
  readonly seats: readonly SeatModel[];
  readonly text: TextModel | null;
  readonly moment: TableMoment | null;
}
