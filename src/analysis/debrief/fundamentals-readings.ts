import type { CriterionId } from './fundamentals-table.ts';
import type { Found } from './fundamentals-case.ts';
import type { GameRecord } from './fundamentals-record.ts';
import { binding, breadth, kept } from './reading-quality.ts';
import { backed, noContest, tracksJoined } from './reading-coherence.ts';
import { came, confidence, stayed } from './reading-consent.ts';
import { evenTrust, evenlyHeard, noLeaning } from './reading-impartiality.ts';
import { allSat, beyondOfficials, societies } from './reading-inclusivity.ts';
import { facts, normsVoiced, withinSanctions } from './reading-norms.ts';
import { carriersSigned, ownSteps, ownWords } from './reading-ownership.ts';
import { groundworkBefore, heardFirst, mandatesKnown } from './reading-preparedness.ts';

/** The rule of each criterion. */
export const readings: Readonly<Record<CriterionId, (record: GameRecord) => Found>> = {
  'groundwork-before': groundworkBefore,
  'heard-first': heardFirst,
  'mandates-known': mandatesKnown,
  came,
  stayed,
  confidence,
  'even-trust': evenTrust,
  'evenly-heard': evenlyHeard,
  'no-leaning': noLeaning,
  'all-sat': allSat,
  'beyond-officials': beyondOfficials,
  societies,
  'own-words': ownWords,
  'own-steps': ownSteps,
  'carriers-signed': carriersSigned,
  'within-sanctions': withinSanctions,
  'norms-voiced': normsVoiced,
  facts,
  'no-contest': noContest,
  backed,
  'tracks-joined': tracksJoined,
  binding,
  kept,
  breadth,
};
