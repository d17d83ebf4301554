import type { Official } from '../model/catalogue.ts';

const seen = (
  id: string,
  party: string,
  evidence: string,
  from = '2014-03-01',
  to = '2015-06-30',
): Official => ({ id, party, from, to, evidence });

/**
 * Persons in office in 2014 and 2015, shown by their office. A name stands only for the days for
 * which the record was seen; where a holder rests on recall the row is left out.
 */
export const officials: readonly Official[] = [
  seen('mongolia-president', 'mongolia', 'P3'),
  seen('mongolia-foreign-minister', 'mongolia', 'P10', '2014-03-01', '2014-10-17'),
  seen('mongolia-policy-planner', 'mongolia', 'P22', '2014-11-01', '2014-12-31'),
  seen('mongolia-ambassador-in-washington', 'mongolia', 'P22', '2014-11-01', '2014-12-31'),
  seen('dprk-leader', 'dprk', 'P3'),
  seen(
    'dprk-foreign-minister-until-april',
    'dprk',
    'record-pyongyang-cabinet',
    '2014-03-01',
    '2014-04-08',
  ),
  seen('dprk-foreign-minister', 'dprk', 'record-pyongyang-cabinet', '2014-04-09'),
  seen('rok-president', 'rok', 'P1'),
  seen('china-president', 'china', 'P1'),
  seen('us-president', 'us', 'P6'),
  seen('us-defence-secretary', 'us', 'P6', '2014-04-01', '2014-04-30'),
  seen('russia-president', 'russia', 'record-holders'),
  seen('japan-prime-minister', 'japan', 'record-holders'),
  seen('japan-foreign-minister', 'japan', 'record-holders', '2014-06-01', '2014-06-30'),
];
