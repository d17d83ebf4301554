import type { Leaning, MandateSpec } from '../model/catalogue.ts';

/** Washington attends to the nuclear file first, likes what can be verified, and will not pay for talks. */
export const usMandate: MandateSpec = {
  interests: {
    'economic-cooperation': 1,
    'military-transparency': 6,
    environment: 2,
    'non-traditional-security': 4,
    'regional-stability': 5,
    'culture-education': 1,
    'humanitarian-aid': 4,
    abductions: 4,
    'energy-corridors': -1,
    nuclear: 13,
    normalisation: -2,
    'human-rights': 8,
    'unification-planning': 3,
  },
  values: {
    'economic-cooperation': [0, 4, 4, -4, -14],
    'military-transparency': [0, 5, 5, 4, 8],
    environment: [0, 4, 5, 4],
    'non-traditional-security': [0, 5, 6, 7, 6],
    'regional-stability': [0, 4, 1, -4, 3],
    'culture-education': [0, 4, 4, 5, 6],
    'humanitarian-aid': [0, 5, 5, 8, 6],
    abductions: [0, 4, 4, 5],
    'energy-corridors': [0, 3.5, 3.5, -6, -10],
    nuclear: [0, 4, -6, -14, 22],
    normalisation: [0, 2, -6, -3, -9],
    'human-rights': [0, 6, 7, 9],
    'unification-planning': [0, 3, 3, 2],
  },
  reservation: 2.5,
  spread: 3,
  inState: {
    'approach.support': {
      values: { 'regional-stability': 1, 'humanitarian-aid': 1 },
      evidence: 'R1',
    },
    'approach.pressure': {
      values: { 'economic-cooperation': -2, 'human-rights': 1 },
      evidence: 'P1',
    },
    'attention.focused': {
      interests: { nuclear: 2, 'human-rights': 1 },
      values: { nuclear: 1 },
      evidence: 'A-attention',
    },
    'attention.elsewhere': {
      interests: { nuclear: -2, 'regional-stability': -1 },
      reservation: -0.25,
      evidence: 'A-attention',
    },
  },
};

/** Desks that may hold the pen this year. */
export const usLeanings: readonly Leaning[] = [
  {
    id: 'washington-regional-bureau',
    weight: 5,
    interests: { 'regional-stability': 4, 'culture-education': 2, 'humanitarian-aid': 2 },
    values: { 'regional-stability': 2, 'humanitarian-aid': 1, 'culture-education': 1 },
    reservation: -0.5,
    evidence: 'R1',
  },
  {
    id: 'washington-sanctions-office',
    weight: 4,
    interests: { nuclear: 3, 'economic-cooperation': -4, 'energy-corridors': -4 },
    values: { 'economic-cooperation': -3, 'energy-corridors': -3, nuclear: 1 },
    reservation: 0.5,
    evidence: 'A-desk-washington',
  },
];
