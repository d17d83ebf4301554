import type { Leaning, MandateSpec } from '../model/catalogue.ts';

/** Seoul gains from almost any contact, and pays at home for whatever looks like a gift. */
export const rokMandate: MandateSpec = {
  interests: {
    'economic-cooperation': 6,
    'military-transparency': 7,
    environment: 7,
    'non-traditional-security': 8,
    'regional-stability': 9,
    'culture-education': 9,
    'humanitarian-aid': 8,
    abductions: 2,
    'energy-corridors': 6,
    nuclear: 12,
    normalisation: 0,
    'human-rights': 4,
    'unification-planning': 9,
  },
  values: {
    'economic-cooperation': [0, 4, 4, 2, -4],
    'military-transparency': [0, 3, 3, 7, 8],
    environment: [0, 5, 6, 6],
    'non-traditional-security': [0, 5, 6, 6, 7],
    'regional-stability': [0, 4, 4, -1, 6],
    'culture-education': [0, 5, 6, 6, 8],
    'humanitarian-aid': [0, 4, 5, 7, 6],
    abductions: [0, 2.5, 2.5, 3],
    'energy-corridors': [0, 4, 6, 2, 3],
    nuclear: [0, 4, -3, -12, 20],
    normalisation: [0, 2, -1, 1, -3],
    'human-rights': [0, 3, 4, 5],
    'unification-planning': [0, 6, 8, 9],
  },
  reservation: 2,
  spread: 2,
  inState: {
    'line.trustpolitik': {
      interests: { 'culture-education': 1, 'humanitarian-aid': 1 },
      values: { 'culture-education': 1 },
      evidence: 'P14',
    },
    'line.pressure': {
      interests: { nuclear: 2, 'economic-cooperation': -2 },
      values: { 'economic-cooperation': -2, 'human-rights': 1 },
      evidence: 'P15',
    },
    'home-front.united': {
      values: { 'economic-cooperation': 1, 'humanitarian-aid': 1 },
      evidence: 'P15',
    },
    'home-front.inflamed': {
      values: { 'economic-cooperation': -2, 'humanitarian-aid': -1, 'unification-planning': -1 },
      reservation: 0.25,
      evidence: 'P15',
    },
  },
};

/** Desks that may hold the pen this year. */
export const rokLeanings: readonly Leaning[] = [
  {
    id: 'seoul-unification-ministry',
    weight: 5,
    interests: { 'culture-education': 3, 'humanitarian-aid': 3, 'economic-cooperation': 2 },
    values: { 'culture-education': 2, 'humanitarian-aid': 2, 'economic-cooperation': 2 },
    reservation: -0.5,
    evidence: 'P15',
  },
  {
    id: 'seoul-security-office',
    weight: 5,
    interests: { nuclear: 4, 'military-transparency': 2, 'culture-education': -1 },
    values: {
      nuclear: 2,
      'economic-cooperation': -2,
      'humanitarian-aid': -1,
      'military-transparency': 2,
    },
    reservation: 0.5,
    evidence: 'P15',
  },
];
