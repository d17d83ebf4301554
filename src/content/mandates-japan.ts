import type { Leaning, MandateSpec } from '../model/catalogue.ts';

/** Tokyo comes for the abduction file and will go a long way for it, though not in trade or recognition. */
export const japanMandate: MandateSpec = {
  interests: {
    'economic-cooperation': 2,
    'military-transparency': 6,
    environment: 6,
    'non-traditional-security': 9,
    'regional-stability': 5,
    'culture-education': 4,
    'humanitarian-aid': 3,
    abductions: 18,
    'energy-corridors': 2,
    nuclear: 9,
    normalisation: 4,
    'human-rights': 7,
    'unification-planning': 0,
  },
  values: {
    'economic-cooperation': [0, 4, 4, -4, -11],
    'military-transparency': [0, 4, 5, 4, 7],
    environment: [0, 5, 6, 4],
    'non-traditional-security': [0, 6, 6, 6, 7],
    'regional-stability': [0, 4, 3, -2, 3],
    'culture-education': [0, 5, 5, 5, 5],
    'humanitarian-aid': [0, 3.5, 3.5, 4, 4],
    abductions: [0, 7, 10, 16],
    'energy-corridors': [0, 3.5, 3.5, -4, -3],
    nuclear: [0, 4, -5, -9, 20],
    normalisation: [0, 3, -5, -2, -16],
    'human-rights': [0, 5, 6, 8],
    'unification-planning': [0, 1, 0, -1],
  },
  reservation: 2.5,
  spread: 2,
  inState: {
    'abductions.stalled': {
      values: { normalisation: -2, 'humanitarian-aid': -1 },
      evidence: 'P13',
    },
    'abductions.reunion': {
      interests: { abductions: 3, 'humanitarian-aid': 1 },
      values: { abductions: 2, 'humanitarian-aid': 1 },
      evidence: 'P13',
    },
    'grievance.stirred': {
      values: { 'regional-stability': -1, 'culture-education': -1 },
      evidence: 'P25',
    },
  },
};

/** Desks that may hold the pen this year. */
export const japanLeanings: readonly Leaning[] = [
  {
    id: 'tokyo-abduction-headquarters',
    weight: 5,
    interests: { abductions: 4, normalisation: -4 },
    values: { abductions: 3, normalisation: -3, 'humanitarian-aid': -1 },
    reservation: 0.5,
    evidence: 'P13',
  },
  {
    id: 'tokyo-foreign-ministry',
    weight: 5,
    interests: { normalisation: 3, 'regional-stability': 3, abductions: -2 },
    values: { normalisation: 3, 'regional-stability': 2, nuclear: 1 },
    reservation: -0.25,
    evidence: 'P13',
  },
];
