import type { Party } from '../model/catalogue.ts';
import { chinaLeanings, chinaMandate } from './mandates-china.ts';
import { dprkLeanings, dprkMandate } from './mandates-dprk.ts';
import { japanLeanings, japanMandate } from './mandates-japan.ts';
import { rokLeanings, rokMandate } from './mandates-rok.ts';
import { russiaLeanings, russiaMandate } from './mandates-russia.ts';
import { usLeanings, usMandate } from './mandates-us.ts';

/** The six parties of the dialogue, in the order in which they are asked. */
export const parties: readonly Party[] = [
  {
    id: 'dprk',
    chart: 'dprk',
    flag: 'kp',
    rank: 'small',
    publicityAversion: 8,
    levels: { '2': 2, '1.5': 3, '1': 3 },
    mandate: dprkMandate,
    leanings: [...dprkLeanings],
    evidence: 'P23',
  },
  {
    id: 'rok',
    chart: 'rok',
    flag: 'kr',
    rank: 'middle',
    publicityAversion: -1,
    levels: { '2': 1, '1.5': 2, '1': 2 },
    mandate: rokMandate,
    leanings: [...rokLeanings],
    evidence: 'P15',
  },
  {
    id: 'china',
    chart: 'china',
    flag: 'cn',
    rank: 'great',
    neighbour: true,
    publicityAversion: 2,
    levels: { '2': 2, '1.5': 2, '1': -2 },
    mandate: chinaMandate,
    leanings: [...chinaLeanings],
    evidence: 'P1',
  },
  {
    id: 'us',
    chart: 'us',
    flag: 'us',
    rank: 'great',
    publicityAversion: -1,
    levels: { '2': 4, '1.5': 5, '1': -4 },
    mandate: usMandate,
    leanings: [...usLeanings],
    evidence: 'R1',
  },
  {
    id: 'russia',
    chart: 'russia',
    flag: 'ru',
    rank: 'great',
    neighbour: true,
    publicityAversion: -1.5,
    levels: { '2': 0, '1.5': 2, '1': 2 },
    mandate: russiaMandate,
    leanings: [...russiaLeanings],
    evidence: 'P1',
  },
  {
    id: 'japan',
    chart: 'japan',
    flag: 'jp',
    rank: 'middle',
    publicityAversion: -1,
    levels: { '2': 1, '1.5': 2, '1': 2 },
    mandate: japanMandate,
    leanings: [...japanLeanings],
    evidence: 'P13',
  },
];
