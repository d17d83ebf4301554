import { readSessions } from '../analysis/scoreable/read-sessions.ts';
import { reportSessions, reportSets } from '../analysis/scoreable/session-report.ts';
import { columns } from './columns.ts';
import type { Found } from './mediate-read.ts';
import type { Report } from './report.ts';
import { bad, good, quoted, type Result } from './result.ts';

/** How near each negotiation of a recorded log came to what could have been signed. */
export function logReport(log: Extract<Found, { kind: 'log' }>): Result<Report> {
  const read = readSessions(log.text, log.games);
  if (!read.ok) return bad(`${quoted(log.path)}, line ${read.fault.line}: ${read.fault.message}`);
  const sessions = reportSessions(read.sessions, log.games);
  const sets = reportSets(sessions);
  return good({
    code: 0,
    json: { sets, sessions },
    lines: [
      `${sessions.length} recorded negotiations; shares of those in which a deal was put that all but one, or all, would sign`,
      '',
      ...columns([
        [
          'set',
          'sessions',
          'all but one',
          'all',
          'final: all but one',
          'all',
          'signers',
          'clauses off',
        ],
        ...Object.entries(sets).map(([name, set]) => [
          name,
          String(set.sessions),
          ...[set.allButOne, set.all, set.finalAllButOne, set.finalAll].map((share) =>
            share.toFixed(2),
          ),
          set.mostSigners.toFixed(1),
          set.stepsToUnanimity?.toFixed(1) ?? '·',
        ]),
      ]),
      '',
      'signers: most parties that would sign one and the same deal, mean. clauses off: between the',
      'nearest deal put and one that all would sign, mean. --json lists every session.',
    ],
  });
}
