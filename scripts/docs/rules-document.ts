import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/content/catalogue.ts';
import { ruleIds } from '../../src/model/rule-table.ts';
import * as calibration from './calibration.ts';
import * as sections from './sections.ts';
import { figure } from './table.ts';

/** What the template may call for beside the numbers of the rules. */
const parts: Readonly<Record<string, () => string>> = {
  numbers: sections.numbers,
  tacticsMeasured: () =>
    readFileSync(new URL('tactics.measured.md', import.meta.url), 'utf8').trim(),
  causes: sections.causes,
  mediationTactics: sections.mediationTactics,
  stateWeights: sections.stateWeights,
  assumptions: sections.assumptions,
  parties: sections.parties,
  venues: sections.venues,
  groundwork: sections.groundwork,
  calibrationWeights: calibration.weights,
  calibrationFigures: calibration.figures,
  calibrationReliability: calibration.reliability,
  sanctions: sections.sanctions,
  offers: sections.offers,
  incidentsDated: sections.incidentsDated,
  incidentsOther: sections.incidentsOther,
  requests: sections.requests,
  sourcesBrief: () => sections.sources('brief'),
  sourcesStudy: () => sections.sources('study'),
  sourcesAssumption: () => sections.sources('assumption'),
};

/** The text of docs/rules.md: the template with every `{{name}}` replaced by a number or a table. */
export function rulesDocument(): string {
  const template = readFileSync(new URL('rules.template.md', import.meta.url), 'utf8');
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => filled(name));
}

function filled(name: string): string {
  const part = parts[name];
  if (part !== undefined) return part();
  const rule = ruleIds.find((id) => id === name);
  if (rule === undefined)
    throw new Error(`expected a number of the rules or a table for {{${name}}}, got neither`);
  return figure(catalogue.rules[rule].value);
}
