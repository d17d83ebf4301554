import { issueLetter, type Deal } from '../deals/deal-space.ts';
import type { ScoreableGame } from './scoreable-game.ts';

/** A recorded negotiation: who put which deal, and how it ended. */
export interface RecordedSession {
  /** Which experiment it belongs to; may be empty. */
  set: string;
  game: string;
  /** In the log, from 1. */
  line: number;
  /** Deals put, in order; a move without a deal is left out. */
  texts: readonly Deal[];
  final: Deal | null;
}

export type SessionsReading =
  | { ok: true; sessions: RecordedSession[] }
  | { ok: false; fault: { line: number; message: string } };

/**
 * Reads a log with one session per line:
 * `{"set", "game", "moves": [{"agent", "deal": ["A1", "B3", …] or null}], "final": deal or null}`.
 * `games` are those that it may speak of, by name.
 */
export function readSessions(
  log: string,
  games: ReadonlyMap<string, ScoreableGame>,
): SessionsReading {
  const sessions: RecordedSession[] = [];
  for (const [index, text] of log.split(/\r?\n/).entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const read = sessionOf(text, line, games);
    if (typeof read === 'string') return { ok: false, fault: { line, message: read } };
    sessions.push(read);
  }
  if (sessions.length > 0) return { ok: true, sessions };
  return { ok: false, fault: { line: 1, message: 'no session is here; write one on each line' } };
}

/** The session on a line, or what is wrong with it. */
function sessionOf(
  text: string,
  line: number,
  games: ReadonlyMap<string, ScoreableGame>,
): RecordedSession | string {
  const session = jsonOf(text);
  if (!isRecord(session)) return 'this is no JSON object; write one session on each line';
  const { set, game: name, moves, final = null } = session;
  const game = typeof name === 'string' ? games.get(name) : undefined;
  if (typeof name !== 'string' || game === undefined)
    return `"game" must name a folder beside the log; known ones are ${[...games.keys()].join(', ')}`;
  if (!Array.isArray(moves)) return '"moves" is missing; list the deals that were put';
  const texts: Deal[] = [];
  for (const [index, move] of moves.entries()) {
    const put: unknown = isRecord(move) ? (move['deal'] ?? null) : undefined;
    const deal = put === null ? null : dealOf(put, game.space.options);
    if (deal === undefined) return faultOf(`move ${index + 1}`, game);
    if (deal !== null) texts.push(deal);
  }
  const last = final === null ? null : dealOf(final, game.space.options);
  if (last === undefined) return faultOf('"final"', game);
  return { set: typeof set === 'string' ? set : '', game: name, line, texts, final: last };
}

function faultOf(place: string, { space }: ScoreableGame): string {
  const first = space.options.map((_, issue) => `"${issueLetter(issue)}1"`).join(', ');
  const most = space.options.map((count, issue) => `${issueLetter(issue)}${count}`).join(', ');
  return `${place} holds no deal of this game; write one option per issue as [${first}], at most ${most}`;
}

/** A deal from labels such as "A1", one per issue in any order; undefined where it is none. */
function dealOf(labels: unknown, options: readonly number[]): Deal | undefined {
  if (!Array.isArray(labels) || labels.length !== options.length) return undefined;
  const deal = options.map((count, issue) => {
    const letter = issueLetter(issue);
    return Array.from({ length: count }, (_, option) => `${letter}${option + 1}`).findIndex(
      (label) => labels.includes(label),
    );
  });
  return deal.includes(-1) ? undefined : deal;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
