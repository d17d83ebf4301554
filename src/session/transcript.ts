import * as v from 'valibot';
import type { Book, Catalogue } from '../model/book.ts';
import type { PartyChart } from '../model/chart.ts';
import type { Scenario } from '../model/scenario.ts';
import {
  HeaderSchema,
  StepSchema,
  transcriptFormat,
  type Header,
  type StoredStep,
} from '../model/transcript.ts';
import type { Policy } from '../policy/policy.ts';
import { brief } from './brief.ts';
import { compile, rulesVersion, type Compiled } from './compile.ts';
import type { Problem } from './problem.ts';
import { apply, lastStep, newGame, type Game } from './game.ts';
import { problemsOf } from './issues.ts';
import { mostCharacters, readJson } from './json.ts';
import { asWrittenNow } from './migrations.ts';
import { readScenario } from './read-scenario.ts';

/** Everything that the game ships and a file may refer to. */
export interface Shelf {
  catalogue: Catalogue;
  charts: Readonly<Record<string, PartyChart>>;
  /** Shipped scenarios by id. */
  scenarios: Readonly<Record<string, Scenario>>;
  /** Policies that a computer seat may name. */
  policies: Readonly<Record<string, Policy>>;
}

/** A saved game as lines of JSON: the header, then one line for each accepted command. */
export function writeTranscript(game: Game): string {
  const lines: unknown[] = [game.header];
  for (const { command, checksum, events } of game.steps) {
    if (command !== null) lines.push({ command, checksum, events });
  }
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** What is wrong with a transcript: the line (from 1), and what to do. */
export interface TranscriptFault {
  line: number;
  message: string;
}

export type TranscriptRead =
  | { ok: true; header: Header; steps: readonly StoredStep[] }
  | { ok: false; fault: TranscriptFault };

const mostSteps = 20_000;

/** The one thing that a header of any form has. */
const FormSchema = v.looseObject({ format: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** Reads the lines of a transcript, of this form or an older one. Bounded; never throws on bad input. */
export function readTranscript(text: string): TranscriptRead {
  if (text.length > mostCharacters) {
    return bad(
      1,
      `the file has ${text.length} characters; at most ${mostCharacters} are read. Is it a saved game?`,
    );
  }
  const lines = text.split('\n').map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return bad(1, 'the file is empty; choose a saved game');
  if (lines.length > mostSteps)
    return bad(mostSteps, `more than ${mostSteps} lines; this is no saved game`);
  const first = readLine(FormSchema, lines[0] ?? '', 1);
  if (!first.ok) return first;
  const { format } = first.value;
  if (format > transcriptFormat)
    return bad(
      1,
      `the game is written in form ${format}; this build reads forms 1 to ${transcriptFormat}. Open it with the build that wrote it`,
    );
  const header = fitting(HeaderSchema, { ...first.value, format: transcriptFormat }, 1);
  if (!header.ok) return header;
  const steps: StoredStep[] = [];
  for (const [index, line] of lines.slice(1).entries()) {
    const read = readLine(StepSchema, line, index + 2, format);
    if (!read.ok) return read;
    steps.push(read.value);
  }
  return { ok: true, header: header.value, steps };
}

type LineRead<T> = { ok: true; value: T } | { ok: false; fault: TranscriptFault };

function bad(line: number, message: string): { ok: false; fault: TranscriptFault } {
  return { ok: false, fault: { line, message } };
}

/** A line as a value of this build; `form` is the one it was written in. */
function readLine<T>(
  schema: v.GenericSchema<unknown, T>,
  text: string,
  line: number,
  form: number = transcriptFormat,
): LineRead<T> {
  const json = readJson(text);
  return json.ok ? fitting(schema, asWrittenNow(json.value, form), line) : bad(line, json.message);
}

function fitting<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  line: number,
): LineRead<T> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  return bad(line, placed(problemsOf(parsed.issues[0])[0]));
}

/** An entry of a record by a name that a file brings; `constructor` and its like are no entries. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A problem with its place in front, where it has one. */
export function placed(
  problem: { path: string | Problem['path']; message: string } | undefined,
): string {
  if (problem === undefined) return 'this does not fit a saved game';
  const path = typeof problem.path === 'string' ? problem.path.split('.') : problem.path;
  const where = path.map((key) => brief(String(key))).join('.');
  return where === '' ? problem.message : `${where}: ${problem.message}`;
}

/** The book that a header names, compiled from the shelf or from the scenario that travels with it. */
export function bookFor(
  header: Header,
  shelf: Shelf,
): { ok: true; book: Book } | { ok: false; fault: TranscriptFault } {
  const compileIt = (scenario: Scenario): Compiled =>
    compile(shelf.catalogue, scenario, header.assumptions, shelf.charts);
  if (header.custom !== undefined) {
    const read = readScenario(JSON.stringify(header.custom), compileIt);
    return read.ok ? read : bad(1, `in the scenario under "custom": ${placed(read.problems[0])}`);
  }
  const scenario = own(shelf.scenarios, header.scenario);
  if (scenario === undefined) {
    return bad(
      1,
      `there is no scenario "${brief(header.scenario)}"; known ones are ${Object.keys(shelf.scenarios).join(', ')}`,
    );
  }
  const compiled = compileIt(scenario);
  return compiled.ok ? compiled : bad(1, placed(compiled.problems[0]));
}

/** The first step of a transcript that does not hold. Step 0 is the header; steps count from 1. */
export interface Difference {
  step: number;
  expected: string;
  found: string;
  what: 'rules' | 'book' | 'command' | 'checksum';
}

/** Whether a game was played by other rules than these; null where it was not. */
export function otherRules(header: Header, book: Book): Difference | null {
  if (header.rules !== rulesVersion)
    return { step: 0, what: 'rules', expected: rulesVersion, found: header.rules };
  return header.book === book.hash
    ? null
    : { step: 0, what: 'book', expected: book.hash, found: header.book };
}

/** How far a transcript holds, and the game as far as it does. */
export interface Verified {
  game: Game;
  steps: number;
  firstDifference: Difference | null;
}

/** Opens a game from a header, before the first move; a seat whose policy is not known here is a person's. */
export function openGame(header: Header, book: Book, shelf: Shelf): Game {
  const named = Object.entries(header.seats).flatMap(([seat, name]) => {
    const policy = own(shelf.policies, name);
    return policy === undefined ? [] : [[seat, policy] as const];
  });
  const custom = header.custom === undefined ? {} : { custom: header.custom };
  return newGame(book, { seed: header.seed, computers: Object.fromEntries(named), ...custom });
}

/** Re-executes every recorded command and compares checksums, stopping at the first difference. */
export function verify(
  header: Header,
  steps: readonly StoredStep[],
  book: Book,
  shelf: Shelf,
): Verified {
  let game = openGame(header, book, shelf);
  const found = (
    step: number,
    what: Difference['what'],
    expected: string,
    actual: string,
  ): Verified => ({
    game,
    steps: steps.length,
    firstDifference: { step, what, expected, found: actual },
  });
  const other = otherRules(header, book);
  if (other !== null) return { game, steps: steps.length, firstDifference: other };
  for (const [index, { command, checksum }] of steps.entries()) {
    const played = apply(game, command);
    if (!played.ok)
      return found(
        index + 1,
        'command',
        'a legal command',
        `${command.type}: ${played.refusal.code}`,
      );
    if (lastStep(played.game).checksum !== checksum) {
      return found(index + 1, 'checksum', lastStep(played.game).checksum, checksum);
    }
    game = played.game;
  }
  return { game, steps: steps.length, firstDifference: null };
}

export type Loaded = { ok: true; verified: Verified } | { ok: false; fault: TranscriptFault };

/** Reads a transcript's text, compiles its book and re-executes it. Never throws on bad input. */
export function loadTranscript(text: string, shelf: Shelf): Loaded {
  const read = readTranscript(text);
  if (!read.ok) return read;
  const compiled = bookFor(read.header, shelf);
  if (!compiled.ok) return compiled;
  return { ok: true, verified: verify(read.header, read.steps, compiled.book, shelf) };
}
