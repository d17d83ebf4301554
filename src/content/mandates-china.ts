import type { Leaning, MandateSpec } from '../model/catalogue.ts';

/** Beijing wants calm, trade and nobody else in the chair. */
export const chinaMandate: MandateSpec = {
  interests: {
    'economic-cooperation': 8,
    'military-transparency': -5,
    environment: 3,
    'non-traditional-security': 3,
    'regional-stability': 8,
    'culture-education': 3,
    'humanitarian-aid': 3,
    abductions: -4,
    'energy-corridors': 7,
    nuclear: 4,
    normalisation: 1,
    'human-rights': -14,
    'unification-planning': -6,
  },
  values: {
    'economic-cooperation': [0, 6, 6, 9, 11],
    'military-transparency': [0, 3, -3, 3, -9],
    environment: [0, 3.5, 5, 6],
    'non-traditional-security': [0, 4, 4, 2, 1],
    'regional-stability': [0, 5, 4, 6, -3],
    'culture-education': [0, 4, 4, 5, 3],
    'humanitarian-aid': [0, 4, 5, 3, 2],
    abductions: [0, 2, 1, 0],
    'energy-corridors': [0, 4, 6, 5, 9],
    nuclear: [0, 4, 8, 9, 8],
    normalisation: [0, 3, 2, 2, -2],
    'human-rights': [0, -8, -10, -14],
    'unification-planning': [0, -3, -6, -12],
  },
  reservation: 2.5,
  spread: 2,
  inState: {
    'patronage.tired-patron': {
      interests: { 'economic-cooperation': -1, nuclear: 2 },
      values: { 'economic-cooperation': -1, 'military-transparency': 1, nuclear: 1 },
      evidence: 'P1',
    },
    'patronage.plain-interest': {
      interests: { 'economic-cooperation': -2, nuclear: 3 },
      values: { 'economic-cooperation': -2, 'military-transparency': 2, nuclear: 2 },
      evidence: 'P1',
    },
  },
};

/** Desks that may hold the pen this year. */
export const chinaLeanings: readonly Leaning[] = [
  {
    id: 'beijing-foreign-ministry',
    weight: 5,
    interests: { nuclear: 3, 'regional-stability': 2 },
    values: { nuclear: 2, 'regional-stability': 1, 'non-traditional-security': 1 },
    reservation: 0,
    evidence: 'P1',
  },
  {
    id: 'beijing-party-liaison',
    weight: 4,
    interests: { nuclear: -3, 'economic-cooperation': 2, 'humanitarian-aid': 2 },
    values: {
      nuclear: -3,
      'economic-cooperation': 2,
      'humanitarian-aid': 2,
      'military-transparency': -1,
    },
    reservation: 0,
    evidence: 'P1',
  },
];
