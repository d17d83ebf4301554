import * as v from 'valibot';
import type { MediatorMove } from './command.ts';
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
  'surprise',
  'surpriseWidth',
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
  'exemptionExchanges',
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
  'concessionAloud',
  'concessionAt',
  'stakeBelieved',
  'biasDoubted',
  'walkOutAt',
  'messageMoves',
  'messageUnsourced',
  'evenHanded',
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
  'commonSpare',
  'commonFlat',
  'issuesRelief',
  'issuesSpare',
  'schoolingStrain',
  'schoolingTrust',
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
  'promiseKept',
  'promiseBroken',
  'promiseLasts',
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
  'keptMediated',
  'spoilLeftOut',
  'spoilOutvoted',
  'spoilStayedAway',
  'spoilHostile',
  'spoilGuarded',
  'spoilCost',
  'spoilLight',
  'spoilBriefed',
  'spoilSealed',
  'spoilVouched',
  'spoilBelieved',
  'spoilMost',
  'spoilRounds',
  'spoilTrust',
  'spoilLimelight',
  'keptSpoiled',
  'keptBarred',
  'keptLeast',
  'keptMost',
  'lateShare',
  'keptTrust',
  'lateTrust',
  'brokenTrust',
  'brokenHostTrust',
  'keptCredibility',
  'brokenCredibility',
  // conciliatory steps between two parties
  // five years after
  'crisisBase',
  'crisisDistrust',
  'crisisState',
  'crisisInForce',
  'crisisInForceMost',
  'crisisBroken',
  'crisisMet',
  'crisisLight',
  'crisisLeast',
  'crisisMost',
  'crisisCourse',
  'crisisTrust',
  'stepCost',
  'stepAt',
  'stepTremor',
  'stepTrustWeight',
  'stepMediatorWeight',
  'stepStateShare',
  'stepRisk',
  'stepPublicityWeight',
  'stepInstructions',
  'stepOwed',
  'stepOutruns',
  'stepUnanswered',
  'stepGrumble',
  'stepLetDown',
  'stepForgets',
  'stepHeightWeight',
  'ladderMost',
  'stepAnswerWithin',
  'stepKeptBase',
  'stepKeptTrust',
  'stepKeptSize',
  'stepKeptState',
  'stepTrust',
  'stepAnnounced',
  'stepFailed',
  'stepReciprocity',
  'stepSilence',
  'stepFeltAt',
  'stepDeclined',
  'stepLimelight',
  'reciprocityWilling',
  'reciprocityText',
  // Mongolia's own house
  'credibilityFade',
  'supportFade',
  'thirdOfSupport',
  'thirdFloor',
  'thirdSovereignty',
  'thirdTrust',
  'tiltBand',
  'tiltMost',
  'tiltSovereignty',
  'tiltTrust',
  'silenceRounds',
  'silenceSupport',
  'homeSees',
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

/** A tactic of mediation as scholars list them, and how the game plays it. */
export interface MediationTactic {
  id: string;
  strategy: 'facilitation' | 'formulation';
  /** What the player does. */
  commands: readonly MediatorMove[];
  /** Numbers of the rules that it sets in motion. */
  rules: readonly RuleId[];
  evidence: EvidenceId;
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
