import type { Leaning, MandateSpec } from '../model/catalogue.ts';

/** Moscow sells corridors and wants a seat wherever the region is discussed. */
export const russiaMandate: MandateSpec = {
  interests: {
    'economic-cooperation': 8,
    'military-transparency': 1,
    environment: 2,
    'non-traditional-security': 3,
    'regional-stability': 8,
    'culture-education': 3,
    'humanitarian-aid': 3,
    abductions: -3,
    'energy-corridors': 14,
    nuclear: 4,
    normalisation: 1,
    'human-rights': -10,
    'unification-planning': 0,
  },
  values: {
    'economic-cooperation': [0, 5, 5, 8, 11],
    'military-transparency': [0, 3, 3, 3, 1],
    environment: [0, 3, 4, 4],
    'non-traditional-security': [0, 4, 4, 2, 2],
    'regional-stability': [0, 5, 5, 7, 6],
    'culture-education': [0, 4, 4, 4, 4],
    'humanitarian-aid': [0, 4, 4, 3, 2],
    abductions: [0, 2, 1, 0],
    'energy-corridors': [0, 6, 9, 13, 18],
    nuclear: [0, 3, 7, 8, 8],
    normalisation: [0, 2.5, 2.5, 2, 2],
    'human-rights': [0, -6, -8, -12],
    'unification-planning': [0, 1, 0, -3],
  },
  reservation: 2,
  spread: 2,
  inState: {
    'courtship.courting': {
      interests: { 'economic-cooperation': 1, 'energy-corridors': 1 },
      values: { 'economic-cooperation': 1 },
      evidence: 'P1',
    },
    'corridors.building': {
      interests: { 'energy-corridors': 2 },
      values: { 'energy-corridors': 1 },
      evidence: 'P11',
    },
  },
};

/** Desks that may hold the pen this year. */
export const russiaLeanings: readonly Leaning[] = [
  {
    id: 'moscow-far-east-ministry',
    weight: 5,
    interests: { 'energy-corridors': 4, 'economic-cooperation': 3, nuclear: -2 },
    values: { 'energy-corridors': 3, 'economic-cooperation': 2 },
    reservation: -0.25,
    evidence: 'P11',
  },
  {
    id: 'moscow-foreign-ministry',
    weight: 5,
    interests: { 'regional-stability': 4, nuclear: 3, 'energy-corridors': -2 },
    values: { 'regional-stability': 3, nuclear: 1, 'energy-corridors': -1 },
    reservation: 0.25,
    evidence: 'P1',
  },
];
