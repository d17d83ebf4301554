import { contentAssumptions } from '../../src/presenter/messages/en/content-assumptions.ts';
import { contentSanctions } from '../../src/presenter/messages/en/content-sanctions.ts';
import { contentVenues } from '../../src/presenter/messages/en/content-venues.ts';
import { causes as causeTexts } from '../../src/presenter/messages/en/causes.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { mediationTactics as tactics } from '../../src/content/mediation-tactics.ts';
import { causeIds } from '../../src/model/causes.ts';
import { offerKinds, type Sanction, type SanctionStatus } from '../../src/model/sanctions.ts';
import { ruleIds, type RuleNumber } from '../../src/model/rule-table.ts';
import type { Evidence, Incident } from '../../src/model/catalogue.ts';
import { effectWords } from './effect-words.ts';
import { figure, signed, table } from './table.ts';

/** Where each group of numbers begins; the groups follow the order of the table of rules. */
const groups: Readonly<Record<string, string>> = {
  lossFactor: 'Trust',
  hostTrustWeight: 'Willingness to come',
  venueTrust: 'What an invitation and a meeting do by themselves',
  exchangesQuiet: 'The table',
  adoptedTrust: 'What follows',
  keptBase: 'Commitments',
  credibilityFade: 'Mongolia’s own house',
  bandHostile: 'Bands that charts read',
};

/** The mark of a source, as a link to where this page cites it. */
function mark(id: string): string {
  const found = catalogue.evidence.find((each) => each.id === id);
  if (found === undefined) throw new Error(`expected evidence ${id} in the catalogue, got none`);
  const label =
    found.grade === 'assumption' ? `${found.mark}: ${id.replace(/^A-/, '')}` : found.mark;
  return `[${label}](#${anchor(id)})`;
}

function anchor(id: string): string {
  return `source-${id.toLowerCase()}`;
}

/** Every number of the rules, in groups. */
export function numbers(): string {
  const parts: string[] = [];
  let rows: string[][] = [];
  const flush = (): void => {
    if (rows.length > 0)
      parts.push(table(['number', 'value', 'unit', 'range', 'what it is', 'rests on'], rows));
    rows = [];
  };
  for (const id of ruleIds) {
    const heading = groups[id];
    if (heading !== undefined) {
      flush();
      parts.push(`### ${heading}`);
    }
    rows.push(numberRow(id, catalogue.rules[id]));
  }
  flush();
  return parts.join('\n\n');
}

function numberRow(
  id: string,
  { value, unit, min, max, note, evidence, under }: RuleNumber,
): string[] {
  const switched =
    under === undefined
      ? []
      : Object.entries(under.values).map(
          ([setting, other]) => `${figure(other)} under \`${under.assumption}: ${setting}\``,
        );
  const told = switched.length === 0 ? note : `${note} (${switched.join(', ')})`;
  return [
    `\`${id}\``,
    figure(value),
    unit,
    `${figure(min)} … ${figure(max)}`,
    told,
    mark(evidence),
  ];
}

/** Every cause of the ledger and of decisions, as the screen words it. */
export function causes(): string {
  const texts: Readonly<Record<string, string>> = causeTexts;
  const wordsFor = (id: string): string => {
    const forms = ['', '.plus', '.minus'].flatMap((tail) => texts[`cause.${id}${tail}`] ?? []);
    return [...new Set(forms)].map(generic).join('; ');
  };
  return table(
    ['cause', 'as the page says it', 'rests on'],
    causeIds.map((id) => [`\`${id}\``, wordsFor(id), mark(catalogue.causes[id])]),
  );
}

/** X feels or decides, Y is whom it is about, S is what it is about. */
function generic(text: string): string {
  return text
    .replaceAll(/\{\{from\}\}/gi, 'X')
    .replaceAll(/\{\{to\}\}/gi, 'Y')
    .replaceAll(/\{\{subject\}\}/gi, 'S')
    .replaceAll(/\{\{\w+\}\}/g, '…');
}

/** The tactics of the catalogue of mediation, and how each is played. */
export function mediationTactics(): string {
  return table(
    ['strategy', 'tactic', 'what the player does', 'rules', 'rests on'],
    tactics.map(({ strategy, id, commands, rules, evidence }) => [
      strategy,
      id,
      commands.map((command) => `\`${command}\``).join(', '),
      rules.map((rule) => `\`${rule}\` ${figure(catalogue.rules[rule].value)}`).join(', '),
      mark(evidence),
    ]),
  );
}

export function stateWeights(): string {
  return table(
    ['state', 'willingness', 'needs of a text', 'rests on'],
    Object.entries(catalogue.stateWeights).map(([id, { willingness, reservation, evidence }]) => [
      `\`${id}\``,
      signed(willingness),
      signed(reservation),
      mark(evidence),
    ]),
  );
}

export function assumptions(): string {
  return table(
    ['assumption', 'what it decides', 'settings (usual first)', 'sources'],
    catalogue.assumptions.map(({ id, settings, usual, evidence }) => [
      `\`${id}\``,
      contentAssumptions[`assumption.${id}.note`] ?? '',
      [usual, ...settings.filter((setting) => setting !== usual)]
        .map(
          (setting) =>
            `\`${setting}\`: ${contentAssumptions[`assumption.${id}.${setting}.means`] ?? ''}`,
        )
        .join('<br>'),
      evidence.map(mark).join(', '),
    ]),
  );
}

export function parties(): string {
  return table(
    ['party', 'rank', 'aversion to publicity', 'track 2', 'track 1.5', 'track 1', 'rests on'],
    catalogue.parties.map(({ id, rank, publicityAversion, levels, evidence }) => [
      id,
      rank,
      figure(publicityAversion),
      signed(levels['2']),
      signed(levels['1.5']),
      signed(levels['1']),
      mark(evidence),
    ]),
  );
}

export function venues(): string {
  return table(
    ['venue', 'ground', 'cost', 'seclusion', 'seats', 'tracks', 'what the place says', 'rests on'],
    catalogue.venues.map(({ id, ground, cost, seclusion, seats, tracks, draws, evidence }) => [
      contentVenues[`venue.${id}.name`] ?? id,
      ground,
      figure(cost),
      String(seclusion),
      String(seats),
      tracks.join(', '),
      draws.map((draw) => `${draw.party} ${signed(draw.points)} ${mark(draw.evidence)}`).join('; '),
      mark(evidence),
    ]),
  );
}

function kindsMade(bears: Sanction['bears'], made: SanctionStatus): string {
  return offerKinds.filter((kind) => bears[kind] === made).join(', ');
}

/** Measures of sanctions by the day on which they took effect, and what each makes of which kind of offer. */
export function sanctions(): string {
  return table(
    ['from', 'measure', 'on', 'whose own', 'exemption needed', 'barred', 'rests on'],
    catalogue.sanctions.map(({ id, on, by, from, bears, evidence }) => [
      from,
      contentSanctions[`sanction.${id}.name`] ?? id,
      on,
      by ?? '',
      kindsMade(bears, 'exemption-needed'),
      kindsMade(bears, 'barred'),
      mark(evidence),
    ]),
  );
}

/** Which options of the catalogue offer what sanctions know of. */
export function offers(): string {
  const options = catalogue.agenda.flatMap(({ id: item, options: steps }) =>
    steps.map(({ id, offers: kinds }) => ({ item, id, kinds })),
  );
  return table(
    ['item', 'option', 'offers'],
    options
      .filter(({ kinds }) => kinds.length > 0)
      .map(({ item, id, kinds }) => [`\`${item}\``, `\`${id}\``, kinds.join(', ')]),
  );
}

export function groundwork(): string {
  return table(
    ['act', 'cost', 'aimed at', 'heard', 'tends the channel', 'effects', 'rests on'],
    catalogue.groundwork.map(({ id, cost, aim, targets, publicity, tends, effects, evidence }) => [
      `\`${id}\``,
      figure(cost),
      targets === undefined ? aim : `${aim}: ${targets.join(', ')}`,
      publicity,
      tends ? 'yes' : 'no',
      effects.map((effect) => effectWords(effect, mark)).join('; '),
      mark(evidence),
    ]),
  );
}

const dated = (incident: Incident): boolean => incident.date !== undefined;

export function incidentsDated(): string {
  return table(
    ['incident', 'day', 'crisis', 'effects', 'rests on'],
    catalogue.incidents
      .filter(dated)
      .map(({ id, date, crisis, effects, evidence }) => [
        `\`${id}\``,
        date ?? '',
        crisis ? 'yes' : '',
        effects.map((effect) => effectWords(effect, mark)).join('; '),
        mark(evidence),
      ]),
  );
}

export function incidentsOther(): string {
  const others = catalogue.incidents.filter((incident) => !dated(incident));
  return table(
    ['incident', 'weight', 'only when', 'crisis', 'effects', 'rests on'],
    others.map(({ id, weight, when, crisis, effects, evidence }) => [
      `\`${id}\``,
      figure(weight),
      when === undefined ? '' : `${when.party}: \`${when.region}.${when.state}\``,
      crisis ? 'yes' : '',
      effects.map((effect) => effectWords(effect, mark)).join('; '),
      mark(evidence),
    ]),
  );
}

/** What incidents ask of the host, answer by answer; the last of each is what saying nothing means. */
export function requests(): string {
  const rows = catalogue.incidents.flatMap(({ id, request }) =>
    (request?.answers ?? []).map(({ id: answer, effects, pledge }) => [
      `\`${id}\``,
      `\`${answer}\``,
      effects.map((effect) => effectWords(effect, mark)).join('; '),
      pledge === undefined
        ? ''
        : [
            `${pledge.party} at \`${pledge.forum}\`: ${words(pledge.kept)}`,
            `absent: ${words(pledge.broken)}`,
          ].join('; '),
      mark(request?.evidence ?? catalogue.causes.request),
    ]),
  );
  return table(['incident', 'answer', 'effects', 'word given for', 'rests on'], rows);
}

function words(effects: Incident['effects']): string {
  return effects.map((effect) => effectWords(effect, mark)).join(', ');
}

/** Every source, each with the anchor that marks link to. */
export function sources(grade: Evidence['grade']): string {
  const cited = catalogue.evidence.filter((each) => each.grade === grade);
  return table(
    ['mark', 'source'],
    cited.map((each) => [
      `<a id="${anchor(each.id)}"></a>${grade === 'assumption' ? each.id.replace(/^A-/, '') : each.mark}`,
      each.source,
    ]),
  );
}
