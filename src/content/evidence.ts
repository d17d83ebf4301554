import type { Evidence } from '../model/catalogue.ts';
import { assumptionEvidence } from './evidence-assumptions.ts';
import { briefEvidence } from './evidence-brief.ts';
import { recordEvidence } from './evidence-record.ts';
import { documentedEvidence } from './record/afterwards.ts';
import { sanctionEvidence } from './record/sanctions.ts';
import { studyEvidence } from './evidence-studies.ts';

/** Everything that a rule, an act or an incident may rest on. */
export const evidence: readonly Evidence[] = [
  ...briefEvidence,
  ...studyEvidence,
  ...recordEvidence,
  ...documentedEvidence,
  ...sanctionEvidence,
  ...assumptionEvidence,
];
