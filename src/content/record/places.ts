/** Three-letter codes of the states that have a seat in the game. */
export const stateCodes: Readonly<Record<string, string>> = {
  PRK: 'dprk',
  KOR: 'rok',
  CHN: 'china',
  USA: 'us',
  RUS: 'russia',
  JPN: 'japan',
  MNG: 'mongolia',
};

/**
 * Where a documented meeting was held, read as a venue of the catalogue: the first name that the
 * record's own name of the place contains. Other places are general ones, by whose ground they are.
 */
export const namedPlaces: readonly (readonly [name: string, venue: string])[] = [
  ['ikh tenger', 'ikh-tenger'],
  ['guest house', 'ikh-tenger'],
  ['near ulaanbaatar', 'ikh-tenger'],
  ['ulaanbaatar', 'hall'],
  ['bangkok', 'bangkok'],
  ['beijing', 'beijing'],
  ['moscow', 'moscow'],
  ['pyongyang', 'pyongyang'],
  ['seoul', 'seoul'],
  ['tokyo', 'tokyo'],
  ['washington', 'washington'],
];

/** How well a place that the catalogue lacks keeps the press out: a hotel or an embassy. */
export const usualSeclusion = 1;
