import type { Catalogue } from '../model/book.ts';
import { agenda } from './agenda.ts';
import { assumptions } from './assumptions.ts';
import { causes } from './causes.ts';
import { evidence } from './evidence.ts';
import { groundwork } from './groundwork.ts';
import { incidents } from './incidents.ts';
import { means } from './means.ts';
import { officials } from './officials.ts';
import { parties } from './parties.ts';
import { ruleTable } from './rule-table.ts';
import { stateWeights } from './state-weights.ts';
import { sanctions } from './record/sanctions.ts';
import { venues } from './venues.ts';

/** Everything a scenario may choose from. */
export const catalogue: Catalogue = {
  parties,
  venues,
  agenda,
  groundwork,
  means,
  incidents,
  officials,
  sanctions,
  evidence,
  rules: ruleTable,
  causes,
  stateWeights,
  assumptions,
};
