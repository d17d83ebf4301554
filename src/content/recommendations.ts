import type { EvidenceId, GroundworkId, ItemId, PartyId, Publicity } from '../model/ids.ts';

/** A recommendation of the brief as a course that a host can steer, and what it pays in. */
export interface Recommendation {
  readonly id: string;
  /** What it does between meetings before anything else, in this order. */
  readonly acts: readonly {
    readonly groundwork: GroundworkId;
    readonly target: PartyId | null;
    readonly partner: PartyId | null;
  }[];
  /** What stands first on its agendas. */
  readonly items: readonly ItemId[];
  /** How loudly its officials meet, where that is part of it. */
  readonly officials: Publicity | null;
  /** The measure of the scenario that shows whether it pays. */
  readonly measure: string;
  readonly evidence: EvidenceId;
}

const aimed = (
  groundwork: GroundworkId,
  target: PartyId | null = null,
  partner: PartyId | null = null,
) => ({
  groundwork,
  target,
  partner,
});

/** The five recommendations, each with acts and items of the catalogue. */
export const recommendations: readonly Recommendation[] = [
  {
    id: 'back-the-dialogue',
    acts: [aimed('lobby-friend', 'us'), aimed('three-way-scholars'), aimed('official-visit', 'us')],
    items: [],
    officials: null,
    measure: 'american-backing',
    evidence: 'R1',
  },
  {
    id: 'two-forums',
    acts: [aimed('seoul-coordination'), aimed('lobby-friend', 'rok')],
    items: [],
    officials: null,
    measure: 'seoul-backing',
    evidence: 'R2',
  },
  {
    id: 'aid-with-eyes',
    acts: [aimed('aid-channel', 'dprk'), aimed('physicians', 'dprk'), aimed('volunteer-training')],
    items: ['humanitarian-aid'],
    officials: 'announced',
    measure: 'aid-depth',
    evidence: 'R3',
  },
  {
    id: 'regional-projects',
    acts: [aimed('transit-talks'), aimed('offer-lessons', 'dprk')],
    items: ['energy-corridors', 'economic-cooperation'],
    officials: null,
    measure: 'projects-depth',
    evidence: 'R4',
  },
  {
    id: 'wider-exchange',
    acts: [
      aimed('mayors-forum'),
      aimed('women-parliamentarians'),
      aimed('childrens-camp', 'japan'),
      aimed('academics', 'china', 'us'),
      aimed('academics', 'rok', 'russia'),
    ],
    items: ['culture-education'],
    officials: null,
    measure: 'exchange-pairs',
    evidence: 'R5',
  },
];
