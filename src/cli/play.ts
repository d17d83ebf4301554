import { scoresOf } from '../analysis/simulate.ts';
import type { Epilogue } from '../model/epilogue.ts';
import type { MeetingRecord, World } from '../model/world.ts';
import { charts } from '../parties/registry.ts';
import { lastStep, newGame, runComputers, type Game } from '../session/game.ts';
import { usualSeats } from '../session/shelf.ts';
import { writeTranscript } from '../session/transcript.ts';
import { mostSeed, policyOf, scenarioOf, unusual } from './choices.ts';
import { columns, figure } from './columns.ts';
import { epilogueJson, epilogueTold, fiveYearsAfter } from './epilogue.ts';
import { wholeNumber, type Form, type Given } from './flags.ts';
import type { Report } from './report.ts';
import { bad, good, type Result } from './result.ts';
import { writeText } from './write-text.ts';

export const playForm: Form = {
  operand: null,
  flags: {
    scenario: 'value',
    policy: 'value',
    seed: 'value',
    assume: 'list',
    out: 'value',
    json: 'switch',
  },
};

/** Plays a campaign with a reference mediator, headless. */
export function play(given: Given, cwd: string): Result<Report> {
  const policy = policyOf(given);
  if (!policy.ok) return policy;
  const text = given.values['seed'];
  if (text === undefined) return bad('--seed is missing; give a whole number, such as --seed 1');
  const seed = wholeNumber('seed', text, 0, mostSeed);
  if (!seed.ok) return seed;
  const opened = scenarioOf(given, cwd, charts);
  if (!opened.ok) return opened;
  const { book, custom } = opened.value;
  const computers = usualSeats(book.partyIds, { seat: book.mediator, policy: policy.value });
  const game = runComputers(newGame(book, { seed: String(seed.value), computers, custom }));
  const written = write(game, given.values['out'], cwd);
  if (!written.ok) return written;
  const after = fiveYearsAfter(game.world, book);
  return good({
    code: 0,
    json: summary(game, after, policy.value.id, seed.value),
    lines: [...told(game, after, policy.value.id), ...written.value],
  });
}

function write(game: Game, out: string | undefined, cwd: string): Result<string[]> {
  if (out === undefined) return good([]);
  const written = writeText(out, cwd, writeTranscript(game));
  return written.ok ? good([`Saved as ${written.value}`]) : written;
}

function summary(game: Game, after: Epilogue | null, policy: string, seed: number): object {
  const { book, world, steps } = game;
  return {
    scenario: book.scenario.id,
    seed,
    policy,
    assumptions: book.assumptions,
    rounds: world.round,
    ending: world.ending,
    scores: scoresOf(world, book),
    trust: trustOf(world),
    meetings: world.meetings.map(meetingOf),
    epilogue: epilogueJson(after, book),
    commands: steps.length - 1,
    checksum: lastStep(game).checksum,
  };
}

/** Trust in points, from → to. */
function trustOf({ scores }: World): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(scores.trust).map(([from, row]) => [
      from,
      Object.fromEntries(Object.entries(row).map(([to, milli]) => [to, milli / 1000])),
    ]),
  );
}

function meetingOf({ round, date, proposal, attended, outcome, forum }: MeetingRecord): object {
  const { host, venue, track, publicity, agenda, guests } = proposal;
  return {
    round,
    date,
    venue,
    track,
    publicity,
    agenda,
    invited: guests,
    attended,
    outcome,
    host,
    forum,
  };
}

/** The same for a reader. */
function told(game: Game, after: Epilogue | null, policy: string): string[] {
  const { book, world, steps, header } = game;
  const { scenario, seatIds } = book;
  const title = scenario.texts['en']?.['scenario.title'] ?? scenario.id;
  const ending = scenario.texts['en']?.[`ending.${world.ending}.title`] ?? world.ending;
  const trust = trustOf(world);
  return [
    [`${title} (${scenario.id})`, policy, `seed ${header.seed}`, ...unusual(book)].join(', '),
    `Ending: ${ending} (${world.ending}), after ${world.round} rounds and ${steps.length - 1} commands`,
    '',
    'Meetings',
    ...columns([meetingHead, ...world.meetings.map(meetingRow)]),
    '',
    'Scores',
    ...columns([
      ['measure', ''],
      ...Object.entries(scoresOf(world, book)).map(([id, points]) => [id, figure(points)]),
    ]).slice(1),
    '',
    'Trust, of the row in the column',
    ...columns([
      ['', ...seatIds],
      ...seatIds.map((from) => [
        from,
        ...seatIds.map((to) => (from === to ? '·' : figure(trust[from]?.[to] ?? 0))),
      ]),
    ]),
    '',
    ...sectioned(epilogueTold(after, book)),
    `Checksum ${lastStep(game).checksum}`,
  ];
}

/** With an empty line after it, where there is anything. */
function sectioned(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

const meetingHead = ['date', 'venue', 'track', 'publicity', 'came', 'outcome', 'agenda'];

function meetingRow({ date, proposal, attended, outcome }: MeetingRecord): string[] {
  const { venue, track, publicity, agenda, guests } = proposal;
  const came = guests.filter((guest) => attended.includes(guest)).length;
  return [date, venue, track, publicity, `${came} of ${guests.length}`, outcome, agenda.join(', ')];
}
