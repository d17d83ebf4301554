/** Baked pictures of the venues: their layers, and what matters in them. */

export interface VenueArt {
  /** Back to front. */
  readonly layers: readonly Layer[];
  /** Kept in sight when a narrow frame crops the picture: design pixels from the left, of 1280. */
  readonly focus: number;
  readonly indoors: boolean;
}

export type Layer = 'sky' | 'far' | 'near' | 'floor';

/** How far a layer follows the pointer, CSS pixels at most. */
export const DRIFT: Readonly<Record<Layer, number>> = { sky: 3, far: 7, near: 11, floor: 0 };

const view = (focus: number): VenueArt => ({
  layers: ['sky', 'far', 'floor'],
  focus,
  indoors: false,
});

const VENUES: Readonly<Record<string, VenueArt>> = {
  'ikh-tenger': { layers: ['sky', 'far', 'near', 'floor'], focus: 330, indoors: false },
  hall: { layers: ['floor'], focus: 640, indoors: true },
  plain: { layers: ['floor'], focus: 640, indoors: true },
  'five-hills': view(640),
  bangkok: view(560),
  beijing: view(850),
  moscow: view(700),
  pyongyang: view(470),
  seoul: view(640),
  tokyo: view(620),
  washington: view(870),
  camp: view(870),
};

const PLAIN: VenueArt = { layers: ['floor'], focus: 640, indoors: true };

/** The id to read pictures by, and its art; an unknown venue is a plain felt room. */
export function venueArt(id: string): { id: string; art: VenueArt } {
  const art = VENUES[id];
  return art ? { id, art } : { id: 'plain', art: PLAIN };
}
