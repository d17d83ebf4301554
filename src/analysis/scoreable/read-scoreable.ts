import { countDeals, type DealParty } from '../deals/deal-space.ts';
import type { ScoreableGame } from './scoreable-game.ts';

/** The files of one game: path below its folder → text. */
export type GameFiles = ReadonlyMap<string, string>;

/** Where a game cannot be read, and what to write instead. */
export interface ScoreableFault {
  /** Below the game's folder. */
  file: string;
  /** From 1; null where the whole file is meant. */
  line: number | null;
  message: string;
}

export type ScoreableReading =
  | { ok: true; game: ScoreableGame }
  | { ok: false; fault: ScoreableFault };

export const configFile = 'config.txt';
export const scoresFolder = 'scores_files';

const roles = ['p1', 'p2', 'player'];
const mostParties = 16;
const mostIssues = 20;
const mostDeals = 1_000_000;
const mostScore = 1_000_000;

/** A fault on its way out of the reader; never leaves this file. */
class Unreadable extends Error {
  readonly file: string;
  readonly line: number | null;

  constructor(file: string, line: number | null, message: string) {
    super(message);
    this.file = file;
    this.line = line;
  }
}

/**
 * Reads a game: `config.txt` names each party (name, score file, role, …), `scores_files/NAME.txt`
 * has a line of scores per issue and the party's minimum last. p1 and p2 hold vetoes; a deal passes
 * when all but one reach their minimum.
 */
export function readScoreable(name: string, files: GameFiles): ScoreableReading {
  try {
    return { ok: true, game: gameOf(name, files) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { file, line, message } = error;
    return { ok: false, fault: { file, line, message } };
  }
}

function gameOf(name: string, files: GameFiles): ScoreableGame {
  const seats = seatsOf(files.get(configFile));
  const parties = seats.map(({ file, line }) => partyOf(file, line, files));
  const [first, ...rest] = parties;
  if (first === undefined) throw new Unreadable(configFile, null, 'is empty; name the parties');
  for (const party of rest) sameIssues(first, party);
  const options = first.values.map((line) => line.length);
  if (countDeals(options) > mostDeals)
    throw new Unreadable(
      scoresPath(first.id),
      null,
      `makes ${countDeals(options)} deals; at most ${mostDeals} are counted, so leave out an issue`,
    );
  const proposer = seats.findIndex(({ role }) => role === 'p1');
  const second = seats.findIndex(({ role }) => role === 'p2');
  return {
    name,
    proposer,
    second,
    partyNames: seats.map((seat) => seat.name),
    space: {
      options,
      parties,
      rule: { atLeast: Math.max(1, parties.length - 1), vetoes: [proposer, second] },
    },
  };
}

interface Seat {
  name: string;
  file: string;
  role: string;
  line: number;
}

function seatsOf(config: string | undefined): Seat[] {
  if (config === undefined)
    throw new Unreadable(configFile, null, 'is missing; name the parties in it');
  const seats = filledLines(config).map(({ text, line }) => seatOf(text, line));
  for (const [index, { file, line }] of seats.entries())
    if (seats.findIndex((seat) => seat.file === file) !== index)
      throw new Unreadable(
        configFile,
        line,
        `names the score file ${file} twice; give each party its own`,
      );
  if (seats.length < 2 || seats.length > mostParties)
    throw new Unreadable(
      configFile,
      null,
      `names ${seats.length} parties; name from 2 to ${mostParties}`,
    );
  for (const role of ['p1', 'p2']) {
    const [holder, another] = seats.filter((seat) => seat.role === role);
    if (holder === undefined)
      throw new Unreadable(configFile, null, `has no party with the role ${role}; give it to one`);
    if (another !== undefined)
      throw new Unreadable(configFile, another.line, `gives the role ${role} again; write player`);
  }
  return seats;
}

function seatOf(text: string, line: number): Seat {
  const [name = '', file = '', role = ''] = text.split(',').map((cell) => cell.trim());
  if (name === '' || file === '' || role === '')
    throw new Unreadable(configFile, line, 'is too short; write name,score file,role');
  if (!/^[\p{L}\p{N}_. -]+$/u.test(file) || file.startsWith('.'))
    throw new Unreadable(
      configFile,
      line,
      'names a score file with odd signs; use letters, digits, _ and -',
    );
  if (!roles.includes(role))
    throw new Unreadable(configFile, line, `has an unknown role; write ${roles.join(', ')}`);
  return { name, file: file.replace(/\.txt$/, ''), role, line };
}

function scoresPath(id: string): string {
  return `${scoresFolder}/${id}.txt`;
}

function partyOf(id: string, line: number, files: GameFiles): DealParty {
  const path = scoresPath(id);
  const text = files.get(path);
  if (text === undefined)
    throw new Unreadable(configFile, line, `names ${path}, which is missing; add it`);
  const rows = filledLines(text);
  const last = rows.at(-1);
  if (last === undefined || rows.length < 2)
    throw new Unreadable(path, null, 'needs a line of scores per issue, then the minimum');
  if (rows.length - 1 > mostIssues)
    throw new Unreadable(path, null, `has over ${mostIssues} issues; leave some out`);
  const [reservation, surplus] = scoresOf(path, last);
  if (reservation === undefined || surplus !== undefined)
    throw new Unreadable(path, last.line, 'must be the minimum, one number alone; it comes last');
  return { id, values: rows.slice(0, -1).map((row) => scoresOf(path, row)), reservation };
}

function scoresOf(path: string, { text, line }: Line): number[] {
  return text.split(',').map((cell, index) => {
    const plain = cell.trim();
    const score = /^[+-]?[0-9]{1,7}$/.test(plain) ? Number(plain) : NaN;
    if (Math.abs(score) <= mostScore) return score + 0;
    throw new Unreadable(
      path,
      line,
      `has no whole number in place ${index + 1}; write scores as 0, 11, 5`,
    );
  });
}

function sameIssues(first: DealParty, party: DealParty): void {
  const path = scoresPath(party.id);
  const [expected, found] = [first.values, party.values];
  if (expected.length !== found.length)
    throw new Unreadable(
      path,
      null,
      `scores ${found.length} issues where ${scoresPath(first.id)} scores ${expected.length}; make them agree`,
    );
  const odd = found.findIndex((row, issue) => row.length !== expected[issue]?.length);
  if (odd >= 0)
    throw new Unreadable(
      path,
      null,
      `scores ${found[odd]?.length ?? 0} options of issue ${odd + 1} where ${scoresPath(first.id)} scores ${expected[odd]?.length ?? 0}; make them agree`,
    );
}

interface Line {
  text: string;
  /** From 1. */
  line: number;
}

/** Lines that hold something; a mark of byte order and spaces around are let go. */
function filledLines(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((line) => line.text !== '');
}
