import type { Leaning, MandateSpec } from '../model/catalogue.ts';

/** Pyongyang wants trade, energy and recognition, and reads inspection, rights and unification as doors for others. */
export const dprkMandate: MandateSpec = {
  interests: {
    'economic-cooperation': 8,
    'military-transparency': -6,
    environment: 3,
    'non-traditional-security': 2,
    'regional-stability': 6,
    'culture-education': 5,
    'humanitarian-aid': 7,
    abductions: -4,
    'energy-corridors': 8,
    nuclear: -14,
    normalisation: 8,
    'human-rights': -55,
    'unification-planning': -45,
  },
  values: {
    'economic-cooperation': [0, 5, 8, 11, 14],
    'military-transparency': [0, 1, -4, -3, -15],
    environment: [0, 5, 4, 7],
    'non-traditional-security': [0, 5, 1, -5, -8],
    'regional-stability': [0, 5, 4, 8, -3],
    'culture-education': [0, 6, 3, 3, -8],
    'humanitarian-aid': [0, 4, 8, 2, -6],
    abductions: [0, 3, 2, -6],
    'energy-corridors': [0, 5, 7, 11, 14],
    nuclear: [0, -12, -4, 7, -25],
    normalisation: [0, 6, 11, 8, 17],
    'human-rights': [0, -12, -17, -25],
    'unification-planning': [0, -12, -17, -24],
  },
  reservation: 3,
  spread: 3,
  inState: {
    'course.charm': {
      interests: { 'humanitarian-aid': 1, 'culture-education': 2, abductions: 2 },
      values: { 'culture-education': 1, abductions: 2, normalisation: 1 },
      evidence: 'P13',
    },
    'course.isolation': {
      values: { 'culture-education': -1, 'non-traditional-security': -1 },
      evidence: 'P1',
    },
    'course.brinkmanship': {
      interests: { 'military-transparency': -3, nuclear: -3 },
      values: { 'military-transparency': -2, nuclear: -2, 'regional-stability': 1 },
      reservation: 0.25,
      evidence: 'A-brinkmanship',
    },
  },
};

/** Desks that may hold the pen this year. */
export const dprkLeanings: readonly Leaning[] = [
  {
    id: 'pyongyang-foreign-ministry',
    weight: 5,
    interests: { normalisation: 2, 'regional-stability': 2, nuclear: 2 },
    values: { normalisation: 2, 'regional-stability': 2, nuclear: 2 },
    reservation: -0.5,
    evidence: 'A-desk-pyongyang',
  },
  {
    id: 'pyongyang-army',
    weight: 4,
    interests: { 'military-transparency': -4, nuclear: -3, 'regional-stability': -1 },
    values: { 'military-transparency': -4, nuclear: -4, 'non-traditional-security': -2 },
    reservation: 1,
    evidence: 'A-desk-pyongyang',
  },
  {
    id: 'pyongyang-economic-commission',
    weight: 3,
    interests: { 'economic-cooperation': 4, 'energy-corridors': 3 },
    values: { 'economic-cooperation': 3, 'energy-corridors': 2, 'humanitarian-aid': 1 },
    reservation: 0,
    evidence: 'A-desk-pyongyang',
  },
];
