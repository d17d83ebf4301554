import { charts } from '../parties/registry.ts';
import type { PlacedProblem } from '../session/placed-problem.ts';
import type { Form, Given } from './flags.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';
import { good, quoted, type Result } from './result.ts';
import { read, unreadable } from './scenarios.ts';

export const validateForm: Form = { operand: 'FILE, a scenario', flags: { json: 'switch' } };

/** Checks a scenario file and says where it is wrong, in the order of the file. */
export function validate(given: Given, cwd: string): Result<Report> {
  const path = given.operand ?? '';
  const text = readText(path, cwd);
  if (!text.ok) return text;
  const broken = unreadable(text.value);
  if (broken !== null) {
    const place = `line ${broken.line}, column ${broken.column}`;
    return good({
      code: 2,
      json: { ok: false, problems: [{ path: '', ...broken }] },
      lines: [],
      fault: `${quoted(path)}, ${place}: ${broken.message}`,
    });
  }
  const scenario = read(text.value, charts);
  return good(
    scenario.ok
      ? {
          code: 0,
          json: { ok: true, problems: [] },
          lines: [`${path}: "${scenario.scenario.id}" is a sound scenario.`],
        }
      : {
          code: 1,
          json: { ok: false, problems: scenario.problems },
          lines: scenario.problems.map((problem) => told(path, problem)),
        },
  );
}

function told(file: string, { path, line, column, message }: PlacedProblem): string {
  return `${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message}`;
}
