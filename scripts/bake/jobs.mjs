/** What the bake draws: a job's name and its arguments. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const VENUES = [
  'ikh-tenger',
  'hall',
  'five-hills',
  'bangkok',
  'beijing',
  'moscow',
  'pyongyang',
  'seoul',
  'tokyo',
  'washington',
  'camp',
];

export const JOBS = [
  ['icons'],
  ['places'],
  ['pieces'],
  ['weather'],
  ['plain'],
  ['title', 'landscape'],
  ['title', 'portrait'],
  ['figures'],
  ['props'],
  ...['light', 'dark'].flatMap((wood) => ['wide', 'round'].map((shape) => ['table', wood, shape])),
  ...SEASONS.flatMap((season) =>
    ['landscape', 'portrait'].map((layout) => ['map', season, layout]),
  ),
  ...VENUES.map((id) => ['card', id]),
  ...[...VENUES, 'plain'].map((id) => ['venue', id]),
];
