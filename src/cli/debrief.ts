import { campaignSummary } from '../analysis/debrief/campaign-summary.ts';
import { debriefMeeting, type MeetingDebrief } from '../analysis/debrief/meeting-debrief.ts';
import { countsOf, debriefSummary } from '../analysis/debrief/debrief-summary.ts';
import { clausesOf } from '../analysis/debrief/table-space.ts';
import { wholeTable } from '../analysis/other-rules/switches.ts';
import { talksRecords } from '../analysis/debrief/talks-record.ts';
import type { Change } from '../analysis/debrief/left-over.ts';
import type { PartyId } from '../model/ids.ts';
import type { Clause } from '../model/table.ts';
import { columns, figure } from './columns.ts';
import type { Form, Given } from './flags.ts';
import type { Report } from './report.ts';
import { bad, good, quoted, type Result } from './result.ts';
import { switchesJson, switchesTold } from './switches.ts';
import { openTranscript } from './transcripts.ts';
import { differs } from './verify.ts';

export const debriefForm: Form = {
  operand: 'FILE, a saved game',
  flags: { json: 'switch', switches: 'switch' },
};

/** Re-executes a saved game and says of each of its tables what could have been signed. */
export function debrief(given: Given, cwd: string): Result<Report> {
  const opened = openTranscript(given.operand ?? '', cwd);
  if (!opened.ok) return opened;
  const { header, book, verified } = opened.value;
  const { game, firstDifference } = verified;
  const wanted = given.switches.has('switches');
  if (wanted && firstDifference === null && game.world.phase !== 'ended')
    return bad(
      `${quoted(given.operand ?? '')}: the game has not ended, so that there is no ending to compare; play it to its end, or leave out --switches`,
    );
  const switches = wanted && firstDifference === null ? wholeTable(game, opened.value.shelf) : null;
  const meetings = talksRecords(game).map((record) => debriefMeeting(record, book, 'open'));
  return good({
    code: firstDifference === null ? 0 : 1,
    json: {
      scenario: book.scenario.id,
      seed: header.seed,
      ending: game.world.ending,
      firstDifference,
      meetings: meetings.map(debriefSummary),
      ...campaignSummary(game),
      ...(wanted ? { switches: switches === null ? null : switchesJson(switches) } : {}),
    },
    lines: [
      ...(firstDifference === null ? [] : [...differs(firstDifference), '']),
      `What could have been signed, under this game's invented mandates. Points are beyond each reservation value.`,
      ...(meetings.length === 0 ? ['', 'No table has closed in this game.'] : []),
      ...meetings.flatMap((meeting) => ['', ...told(meeting)]),
      ...(switches === null ? [] : ['', ...switchesTold(switches, book)]),
    ],
  });
}

/** The same for a reader. */
function told(found: MeetingDebrief): string[] {
  const { meeting, opened, closed, texts, leftOver } = found;
  const { venue, track, publicity } = meeting.proposal;
  const { space, low } = closed;
  const last = texts.at(-1);
  return [
    `${meeting.date}  ${venue}, track ${track}, ${publicity}: ${meeting.outcome}`,
    ...columns([
      ['', 'texts', 'adopted', 'all sign'],
      ...[opened, closed].map((moment, at) => {
        const { deals, adoptable, unanimous } = countsOf(moment);
        return [at === 0 ? 'opened' : 'closed', `${deals}`, `${adoptable}`, `${unanimous}`];
      }),
    ]),
    `Pareto-efficient: ${low.pareto.length}. ${need(found)}`,
    ...(low.adoptable.length === 0 ? outOfReach(found) : []),
    ...(last === undefined ? ['No text was put.'] : stood(found)),
    ...(leftOver === null
      ? []
      : leftOnTheTable(leftOver, space.parties, (deal) => clausesOf(space, deal))),
  ];
}

function need({ closed: { space } }: MeetingDebrief): string {
  const { atLeast, vetoes } = space.low.rule;
  const named = vetoes.flatMap((party) => space.parties[party] ?? []).join(', ');
  return `Adopted when ${atLeast} of ${space.parties.length} sign${named === '' ? '' : `, ${named} among them`}.`;
}

/** Where no text could be adopted: how near the nearest comes, and whom no text suits. */
function outOfReach({ closed: { space, best, most } }: MeetingDebrief): string[] {
  const lacking = space.parties.flatMap((party, at) => {
    const reach = best[at]?.low ?? 0;
    return reach < 0 ? [`${party} lacks ${figure(-reach / 1000)} at best`] : [];
  });
  return [
    `The zone of agreement is empty: at most ${most.low} of ${space.parties.length} would sign one text.`,
    ...(lacking.length === 0 ? [] : [`No text suits: ${lacking.join('; ')}.`]),
  ];
}

function stood({ closed: { space }, texts }: MeetingDebrief): string[] {
  const last = texts.at(-1);
  if (last?.at === null || last === undefined)
    return ['The last text could no longer have been written when the table closed.'];
  const { surpluses, isPareto, leastSatisfied, stepsToAdoption } = last.at.low;
  return [
    `Last of ${texts.length} texts: ${written(last.clauses)}`,
    ...columns([[...space.parties], surpluses.map((points) => figure(points / 1000))]).map(
      (line) => `  ${line}`,
    ),
    `  least satisfied ${space.parties[leastSatisfied] ?? ''}; ${isPareto ? 'Pareto-efficient' : 'not Pareto-efficient'}; ${
      stepsToAdoption === null
        ? 'no text can be adopted'
        : `clauses to change until enough sign: ${stepsToAdoption}`
    }`,
  ];
}

function leftOnTheTable(
  { improvement, oneClause, nearest }: NonNullable<MeetingDebrief['leftOver']>,
  parties: readonly PartyId[],
  clauses: (deal: number) => readonly Clause[],
): string[] {
  const line = (what: string, change: Change | null): string[] => {
    if (change === null) return [];
    const gains = parties.map((party, at) => `${party} ${signed(change.gains[at] ?? 0)}`);
    return [`${what}: ${written(clauses(change.deal))} (${gains.join(', ')})`];
  };
  return [
    ...line('Left on the table', improvement),
    ...(oneClause?.deal === improvement?.deal ? [] : line('With one clause changed', oneClause)),
    ...(nearest?.clauses === 0
      ? ['Enough would have signed it as it stood.']
      : line('Nearest text that enough would sign', nearest)),
  ];
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${figure(points / 1000)}`;
}

function written(clauses: readonly Clause[]): string {
  return clauses
    .map(
      ({ item, option, wording }) =>
        `${item} ${option}${wording === 'plain' ? '' : ' (face-saving)'}`,
    )
    .join(', ');
}
