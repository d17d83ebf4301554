/** What the map shows. Plain data: the presenter fills it, the scene draws it and reports a click. */

/** The hour over the map: it falls with the round. */
export type Hour = 'morning' | 'day' | 'dusk';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** How a capital stands towards the meeting at hand; `rest` where none is under way. */
export type CapitalState =
  | 'rest'
  | 'coming'
  | 'refused'
  | 'conditional'
  | 'boycotting'
  | 'contending';

export interface CapitalModel {
  /** Party id. One without a place on the map stands in its margin; most without, all on a plain ring. */
  readonly id: string;
  readonly label: string;
  /** On its medallion where it has no flag. */
  readonly letters: string;
  /** Said under the name where the capital stands in the margin of the map. */
  readonly beyond: string;
  readonly host: boolean;
  /** A soft light behind the medallion: something here wants attention. */
  readonly glow: boolean;
  readonly state: CapitalState;
}

export interface RibbonModel {
  readonly from: string;
  readonly to: string;
  /** −100…100; the mean of both directions where they differ. */
  readonly trust: number;
  /** Points since the last round; 0 draws neither pulse nor mark. */
  readonly change: number;
  /** What its mark says, `+4`; empty where nothing moved. */
  readonly moved: string;
  /** Emphasised ribbons are drawn broad and on top; the others are thinner. */
  readonly emphasis: boolean;
}

export interface JourneyModel {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'envoy' | 'delegation';
}

export interface MapModel {
  readonly season: Season;
  readonly hour: Hour;
  readonly capitals: readonly CapitalModel[];
  readonly ribbons: readonly RibbonModel[];
  readonly journeys: readonly JourneyModel[];
  /** The capital that is seen from near; null shows the whole map. */
  readonly selected: string | null;
  /** The capital that is looked at, with the pointer or by the keyboard. */
  readonly looked: string | null;
}
