import type { Assumption } from '../model/rule-table.ts';

/** Rules on which readers disagree, each with its settings and the sources on both sides. */
export const assumptions: readonly Assumption[] = [
  {
    id: 'third-of-support',
    settings: ['on', 'off'],
    usual: 'on',
    evidence: ['P12', 'A-third-of-support'],
  },
  {
    id: 'publicity-binds',
    settings: ['on', 'off'],
    usual: 'on',
    evidence: ['study-fearon-1994', 'P23'],
  },
  {
    id: 'impasse',
    settings: ['distrust', 'exclusive-goals'],
    usual: 'distrust',
    evidence: ['P3', 'P24'],
  },
];
