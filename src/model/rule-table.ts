import * as v from 'valibot';
import type { EvidenceId } from './ids.ts';

/** Names of the numbers that the rules use. Their values, ranges and evidence are content. */
export const ruleIds = [
  // trust
  'lossFactor',
  'largestShift',
  'driftShare',
  'wordsCap',
  'exchangeCapStep',
  'exchangeCapMost',
  'keptCapStep',
  // willingness to come
  'hostTrustWeight',
  'mediatorTrustWeight',
  'homeGround',
  'groundTrustWeight',
  'neutralGround',
  'seclusionRelief',
  'limelightAversion',
  'companyDislike',
  'companyLiking',
  'companyTrack2',
  'companyTrack15',
  'firstItemWeight',
  'secondItemWeight',
  'thirdItemWeight',
  'easedByCarriedText',
  'movedForYou',
  'fatigue',
  'fatigueLasts',
  'moodHalving',
  'moodForgotten',
  'tremor',
  'yesAt',
  'nearMiss',
  // what an invitation and a meeting do by themselves
  'venueTrust',
  'profileTrust',
  'agendaTrust',
  'metHost',
  'metEachOther',
  'metQuietly',
  'refusedPublicly',
  'leftOutCost',
  // the table
  'exchangesQuiet',
  'exchangesAnnounced',
  'exchangesPublic',
  'depthQuiet',
  'depthAnnounced',
  'depthPublic',
  'goodwillWeight',
  'companyGoodwill',
  'companyGrudge',
  'ownDraft',
  'adversaryDraft',
  'bindingCost',
  'publicCommitment',
  'exposedQuiet',
  'exposedAnnounced',
  'exposedPublic',
  'faceSaving',
  'strainRefusal',
  'strainContest',
  'strainCompany',
  'recessRelief',
  'caucusRelief',
  'hearRelief',
  'reservationSpread',
  'candidAt',
  'hearInsight',
  'caucusInsight',
  'caucusReservationInsight',
  'clarifyInsight',
  'answerInsight',
  'concession',
  'concessionPrivate',
  'concessionAt',
  'walkOutAt',
  'messageMoves',
  'shadedMoves',
  'shadedFoundOut',
  'factInsight',
  'factMoves',
  'praiseTrust',
  'praiseRelief',
  'praiseEnvy',
  'ownWordsSpare',
  'ownWords',
  'ownWordsRival',
  'vouchMoves',
  'vouchKept',
  'vouchBroken',
  'sealedInsight',
  'sealedTrust',
  'paceExchanges',
  'briskStrain',
  'slowRelief',
  'leakChance',
  'leakFrom',
  'leakTrust',
  'improvedCredibility',
  'hearTrust',
  'clarifyTrust',
  'carriedClause',
  'contestLight',
  'contestSharpAt',
  // what follows
  'adoptedTrust',
  'adoptedHostTrust',
  'adoptedCredibility',
  'adoptedSupport',
  'publicSupport',
  'objectorTrust',
  'statementTrust',
  'meetAgainMood',
  'noResultCredibility',
  'walkOutTrust',
  'walkOutCredibility',
  'suggestRefusedCredibility',
  'limelightAnnounced',
  'limelightPublic',
  'limelightGreatPower',
  'limelightWalkOut',
  'limelightHalving',
  'announceSupport',
  'announceAversion',
  'lapseAfter',
  // commitments
  'keptBase',
  'keptTrustWeight',
  'keptDepthPenalty',
  'keptPublicBonus',
  'keptFaceSaving',
  'keptLeast',
  'keptMost',
  'lateShare',
  'keptTrust',
  'lateTrust',
  'brokenTrust',
  'brokenHostTrust',
  'keptCredibility',
  'brokenCredibility',
  // Mongolia's own house
  'credibilityFade',
  'supportFade',
  'thirdOfSupport',
  'thirdFloor',
  'thirdSovereignty',
  'thirdTrust',
  'homeFloor',
  'homeDoubts',
  // thresholds that turn scores into bands for charts
  'bandHostile',
  'bandCold',
  'bandWarm',
  'levelLit',
  'levelGlaring',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** The numbers themselves, one for each id. */
export const RuleValuesSchema = v.strictObject(v.entriesFromList(ruleIds, v.number()));

/** One number of the rules: every size that moves a score or a decision stands in one table. */
export interface RuleNumber {
  value: number;
  unit: 'points' | 'share' | 'factor' | 'count' | 'rounds';
  min: number;
  max: number;
  /** What it does, one clause, for docs and tooltips. */
  note: string;
  evidence: EvidenceId;
  /** Where scholars disagree: the value under each setting of an assumption. */
  under?: { assumption: string; values: Readonly<Record<string, number>> };
}

/** A disputed rule as a switch. */
export interface Assumption {
  id: string;
  settings: readonly string[];
  usual: string;
  evidence: readonly EvidenceId[];
}

/** What a chart state weighs, in points, keyed by `region.state`. */
export interface StateWeight {
  /** Added to willingness to come. */
  willingness: number;
  /** Added to what a whole text must be worth, however many items it has. */
  reservation: number;
  evidence: EvidenceId;
}

/** Why a score can move or a decision lean, and what that rests on. */
export const causeIds = [
  'opening',
  'drift',
  'interest',
  'trust-in-host',
  'trust-in-mediator',
  'ground',
  'venue-draw',
  'seclusion',
  'publicity',
  'limelight-aversion',
  'level',
  'company',
  'state',
  'eased',
  'moved-for-you',
  'fatigue',
  'tremor',
  'venue',
  'profile',
  'agenda',
  'met',
  'met-quietly',
  'refused-publicly',
  'left-out',
  'clause',
  'binding',
  'public-commitment',
  'exposure',
  'concession',
  'carried-word',
  'facts',
  'praised',
  'own-words',
  'means',
  'vouched',
  'shaded-message',
  'sealed-sentence',
  'leak',
  'improved',
  'goodwill',
  'author',
  'strain',
  'reservation',
  'carried-clause',
  'heard',
  'clarified',
  'adopted',
  'objected',
  'statement',
  'meet-again',
  'no-result',
  'walk-out',
  'suggestion-refused',
  'great-powers',
  'announced',
  'kept',
  'late',
  'broken',
  'fade',
  'halving',
  'one-third',
  'income',
  'home-doubts',
  'spent',
  'groundwork',
  'incident',
] as const;
export type CauseId = (typeof causeIds)[number];
