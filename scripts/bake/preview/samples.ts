/** Sample models for looking at the scenes by eye. */
import type { CapitalModel, MapModel, RibbonModel } from '../../../src/presenter/map-model.ts';
import type {
  MomentKind,
  Posture,
  SeatModel,
  TableModel,
  TableMoment,
} from '../../../src/presenter/table-model.ts';

const capital = (id: string, label: string, more: Partial<CapitalModel> = {}): CapitalModel => ({
  id,
  label,
  letters: label.slice(0, 2),
  beyond: 'off this map',
  host: false,
  glow: false,
  state: 'rest',
  ...more,
});

const CAPITALS = [
  capital('mongolia', 'Ulaanbaatar', { host: true }),
  capital('dprk', 'Pyongyang', { glow: true }),
  capital('rok', 'Seoul'),
  capital('china', 'Beijing'),
  capital('us', 'Washington'),
  capital('russia', 'Moscow'),
  capital('japan', 'Tokyo'),
];

const tie = (
  from: string,
  to: string,
  trust: number,
  more: Partial<RibbonModel> = {},
): RibbonModel => ({
  from,
  to,
  trust,
  change: 0,
  moved: '',
  emphasis: from === 'mongolia',
  ...more,
});

const SUMMER_TIES = [
  tie('mongolia', 'russia', 34),
  tie('mongolia', 'china', 22),
  tie('mongolia', 'dprk', 78),
  tie('mongolia', 'rok', 50),
  tie('mongolia', 'japan', 60),
  tie('mongolia', 'us', 56),
  tie('dprk', 'rok', -38, { emphasis: true }),
  tie('us', 'dprk', -50, { emphasis: true }),
  tie('china', 'dprk', 14, { emphasis: true }),
  tie('japan', 'dprk', -20),
  tie('china', 'japan', -40),
  tie('rok', 'japan', -12),
];

const WINTER_TIES = [
  tie('mongolia', 'russia', 24),
  tie('mongolia', 'china', 28),
  tie('mongolia', 'dprk', 8),
  tie('mongolia', 'rok', 44),
  tie('mongolia', 'japan', 48),
  tie('mongolia', 'us', 46),
  tie('dprk', 'rok', -66, { emphasis: true }),
  tie('us', 'dprk', -82, { emphasis: true }),
  tie('china', 'dprk', -14, { emphasis: true }),
  tie('japan', 'dprk', -58, { emphasis: true }),
  tie('china', 'japan', -40),
  tie('russia', 'dprk', 30, { emphasis: true }),
  tie('rok', 'japan', -6),
];

const summer: MapModel = {
  season: 'summer',
  hour: 'morning',
  looked: null,
  capitals: CAPITALS,
  ribbons: SUMMER_TIES,
  selected: null,
  journeys: [{ id: 'j1', from: 'mongolia', to: 'dprk', kind: 'envoy' }],
};

const winter: MapModel = {
  ...summer,
  season: 'winter',
  ribbons: WINTER_TIES,
  capitals: CAPITALS.map((c, i) => ({
    ...c,
    state:
      (['rest', 'refused', 'coming', 'conditional', 'contending', 'coming', 'boycotting'] as const)[
        i
      ] ?? 'rest',
  })),
  journeys: [{ id: 'j2', from: 'mongolia', to: 'china', kind: 'delegation' }],
  selected: 'rok',
};

const custom: MapModel = {
  season: 'spring',
  hour: 'day',
  looked: null,
  selected: null,
  journeys: [],
  capitals: [
    capital('host', 'Harbour town', { host: true }),
    capital('north', 'Northland', { state: 'coming' }),
    capital('south', 'Southland'),
    capital('isles', 'The Isles'),
  ],
  ribbons: [
    tie('host', 'north', 40, { emphasis: true }),
    tie('host', 'south', 60, { emphasis: true }),
    tie('north', 'south', -60, { emphasis: true }),
    tie('host', 'isles', -20, { emphasis: true }),
  ],
};

const seat = (
  party: string,
  label: string,
  posture: Posture,
  more: Partial<SeatModel> = {},
): SeatModel => ({
  party,
  label,
  letters: label.slice(0, 2),
  posture,
  postureLabel: posture,
  presence: 'present',
  stance: 'unknown',
  speech: null,
  objectsTo: null,
  ...more,
});

const moment = (kind: MomentKind, party: string | null = null): TableMoment => ({
  id: kind,
  kind,
  party,
  caption: kind,
});

const TEXT = {
  title: 'Single negotiating text',
  note: 'third draft',
  ending: '',
  clauses: [
    { number: 1, label: 'Rail corridor', wording: 'joint survey, no works yet', contested: false },
    { number: 2, label: 'Food aid', wording: 'visits before each delivery', contested: true },
    { number: 3, label: 'Family reunions', wording: 'a list of names by autumn', contested: false },
  ],
};

const valley: TableModel = {
  art: 'ikh-tenger',
  light: 'evening',
  lamps: 1,
  quiet: true,
  moment: null,
  text: TEXT,
  seats: [
    seat('china', 'China', 'guarded'),
    seat('dprk', 'DPRK', 'guarded', {
      stance: 'objects',
      objectsTo: 2,
      speech: 'Counting sacks is counting us. First the flood pumps, then the visitors.',
    }),
    seat('russia', 'Russia', 'open'),
    seat('japan', 'Japan', 'guarded', { presence: 'away', postureLabel: 'stayed away' }),
    seat('rok', 'ROK', 'probing'),
    seat('us', 'United States', 'committed', {
      postureLabel: 'ready to endorse',
      stance: 'endorses',
    }),
  ],
};

const hall: TableModel = {
  art: 'hall',
  light: 'winter',
  lamps: 5,
  quiet: false,
  moment: moment('walk-out', 'dprk'),
  text: TEXT,
  seats: [
    seat('china', 'China', 'guarded'),
    seat('russia', 'Russia', 'guarded'),
    seat('us', 'United States', 'hostile'),
    seat('dprk', 'DPRK', 'hostile', {
      presence: 'walked-out',
      postureLabel: 'walked out',
      speech: 'We came to be neighbours. You brought cameras to watch us be judged.',
      objectsTo: 2,
    }),
    seat('japan', 'Japan', 'guarded'),
    seat('rok', 'ROK', 'probing'),
  ],
};

const pair: TableModel = {
  art: 'pyongyang',
  light: 'day',
  lamps: 0,
  quiet: true,
  moment: null,
  text: null,
  seats: [seat('dprk', 'DPRK', 'open'), seat('rok', 'ROK', 'committed', { stance: 'endorses' })],
};

const venue = (art: string): TableModel => ({ ...valley, art, light: 'day' });

export const MAPS: Record<string, MapModel> = {
  summer,
  winter,
  custom,
  spring: { ...summer, season: 'spring' },
  autumn: { ...summer, season: 'autumn', hour: 'dusk' },
  near: { ...summer, selected: 'dprk' },
  changed: {
    ...summer,
    ribbons: SUMMER_TIES.map((r) =>
      r.to === 'dprk' && r.from === 'mongolia'
        ? { ...r, trust: 30, change: -48, moved: '−48' }
        : { ...r, change: 4, moved: '+4' },
    ),
  },
};

export const TABLES: Record<string, TableModel> = {
  valley,
  hall,
  pair,
  unknown: venue('nowhere'),
  caucus: { ...valley, moment: moment('caucus', 'dprk') },
  recess: { ...valley, moment: moment('recess') },
  amended: {
    ...valley,
    moment: moment('endorsement', 'us'),
    text: {
      ...TEXT,
      clauses: TEXT.clauses.map((c) =>
        c.number === 2 ? { ...c, wording: 'visits after each delivery', contested: false } : c,
      ),
    },
  },
  signing: { ...valley, moment: moment('signing'), text: { ...TEXT, ending: 'Signed by all' } },
  ...Object.fromEntries(
    [
      'five-hills',
      'bangkok',
      'beijing',
      'moscow',
      'pyongyang',
      'seoul',
      'tokyo',
      'washington',
      'camp',
    ].map((id) => [id, venue(id)]),
  ),
};
