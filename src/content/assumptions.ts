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
    id: 'silence-on-rights',
    settings: ['costs', 'costs-nothing'],
    usual: 'costs',
    evidence: ['A-silence', 'study-hafner-burton-2008', 'P23'],
  },
  {
    id: 'publicity-binds',
    settings: ['on', 'off'],
    usual: 'on',
    evidence: ['study-fearon-1994', 'P23'],
  },
  {
    id: 'mediator-bias',
    settings: ['known-stake', 'neutral-helps'],
    usual: 'known-stake',
    evidence: ['study-kydd-2003', 'study-gent-shannon-2011', 'study-beber-2012'],
  },
  {
    id: 'cheap-talk',
    settings: ['moves-nobody', 'informs-a-little'],
    usual: 'moves-nobody',
    evidence: ['study-fey-ramsay-2010', 'study-kydd-2006'],
  },
  {
    id: 'private-concessions',
    settings: ['spares', 'aloud-binds'],
    usual: 'spares',
    evidence: ['study-kurizaki-2007', 'study-fearon-1994'],
  },
  {
    id: 'mediated-agreements',
    settings: ['last-as-long', 'last-less'],
    usual: 'last-as-long',
    evidence: ['study-gartner-bercovitch-2006', 'study-beardsley-2008'],
  },
  {
    id: 'impasse',
    settings: ['distrust', 'exclusive-goals'],
    usual: 'distrust',
    evidence: ['P3', 'P24'],
  },
];
