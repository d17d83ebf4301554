import type * as v from 'valibot';
import type { Problem } from './problem.ts';

type Issue = v.BaseIssue<unknown>;

/** Keys and indices from the root to the value that an issue is about. */
function pathOf(issue: Issue): (string | number)[] {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return keys.filter((key) => typeof key === 'string' || typeof key === 'number');
}

/**
 * What an issue of a schema means to somebody who writes the file. Where several forms may stand,
 * the fault is looked for inside the one that was evidently meant.
 */
export function problemsOf(issue: Issue, before: Problem['path'] = []): Problem[] {
  const path = [...before, ...pathOf(issue)];
  const meant = meantBy(issue);
  if (meant.length === 0) return [{ path, message: wordsOf(issue) }];
  const seen = new Set<string>();
  return meant
    .flatMap((inner) => problemsOf(inner, path))
    .filter((problem) => {
      const key = problem.path.join('.');
      return !seen.has(key) && seen.add(key);
    });
}

/** Issues inside the forms that fit as far as they go: all where a single form is no plain value, else those of keys that are there. */
function meantBy({ issues, expected }: Issue): Issue[] {
  const several = expected === 'Object';
  return (issues ?? []).filter(
    ({ path }) => path !== undefined && (!several || path[0].origin === 'value'),
  );
}

/** One sentence: what stands there, and what to write. */
function wordsOf(issue: Issue): string {
  const { type, expected, received, message, path, issues } = issue;
  const last = path?.at(-1);
  if ((type === 'strict_object' || type === 'object') && last?.origin === 'key') {
    const key = String(last.key);
    return expected === 'never'
      ? `"${key}" is not known here; remove it or correct its spelling`
      : `"${key}" is missing; add it`;
  }
  if (issues !== undefined && expected === 'Object')
    return 'this has none of the forms that may stand here; see docs/scenarios.md';
  if (!message.startsWith('Invalid ')) return message;
  if (type === 'iso_date') return `${cut(received)} is no date; write a day as YYYY-MM-DD`;
  if (type === 'integer') return `expected a whole number, found ${cut(received)}`;
  if (expected === null) return `${cut(received)} does not fit here; see docs/scenarios.md`;
  const what = message.startsWith('Invalid length') ? 'a length of ' : '';
  return `expected ${what}${plain(expected)}, found ${cut(received)}`;
}

/** The schema library's words for types and bounds, in ours. */
function plain(expected: string): string {
  if (expected.startsWith('/')) return `a text of the form ${expected}`;
  return expected
    .replace(/^>=/, 'at least ')
    .replace(/^<=/, 'at most ')
    .replaceAll(' | ', ' or ')
    .replaceAll(/[()]/g, '')
    .replaceAll('Object', 'an object {…}')
    .replaceAll('Array', 'a list […]')
    .replaceAll(/\bstring\b/g, 'a text')
    .replaceAll(/\bnumber\b/g, 'a number');
}

function cut(received: string): string {
  if (received === 'Object' || received === 'Array') return plain(received);
  return received.length > 60 ? `${received.slice(0, 60)}…` : received;
}
