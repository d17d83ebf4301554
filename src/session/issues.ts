import type * as v from 'valibot';
import { brief } from './brief.ts';
import { nearestFirst } from './missing.ts';
import type { Problem } from './problem.ts';

type Issue = v.BaseIssue<unknown>;

/** What the schema library calls an object, by what it does with keys that it does not know. */
const objects: ReadonlySet<string> = new Set(['object', 'strict_object', 'loose_object']);

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
  if (isInList(issue)) return [{ path: path.slice(0, -1), message: listForObject }];
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

const listForObject = 'write an object {…}; a list […] stands here';

/** The schema library takes a list for an object without keys. */
function isInList({ type, path }: Issue): boolean {
  const last = path?.at(-1);
  return objects.has(type) && last?.origin === 'key' && Array.isArray(last.input);
}

/** Issues inside the forms that fit as far as they go: all where a single form is no plain value, else those of keys that are there. */
function meantBy({ issues, expected }: Issue): Issue[] {
  const several = expected === 'Object';
  return (issues ?? []).filter(
    ({ path }) => path !== undefined && (!several || path[0].origin === 'value'),
  );
}

/** One sentence: what to write, and what stands there now. */
function wordsOf(issue: Issue): string {
  const { type, expected, received, message, path, issues } = issue;
  const last = path?.at(-1);
  if (objects.has(type) && last?.origin === 'key') {
    const key = brief(String(last.key));
    return expected === 'never'
      ? `"${key}" is not known here; remove it or correct its spelling`
      : `"${key}" is missing; add it`;
  }
  if (issues !== undefined && expected === 'Object')
    return 'this has none of the forms that may stand here; see docs/scenarios.md';
  if (!message.startsWith('Invalid ')) return message;
  if (type === 'integer') return `write a whole number; ${cut(received)} stands here`;
  if (expected === null) return `${cut(received)} does not fit here; see docs/scenarios.md`;
  if (type === 'min_length' || type === 'max_length') return lengthOf(issue);
  const choices = expected.replaceAll(/[()"]/g, '').split(' | ');
  if (choices.length > mostChoices) {
    const likely = nearestFirst(received.replaceAll('"', ''), choices).slice(0, 3);
    return `${cut(received)} is not known here; use one of ${likely.join(', ')}, or see docs/scenarios.md`;
  }
  return `write ${plain(expected)}; ${cut(received)} stands here`;
}

/** Longer choices are not told in full. */
const mostChoices = 16;

/** A list of too many or too few entries, or a text of too many or too few letters. */
function lengthOf({ input, expected, received }: Issue): string {
  const needed = plain(expected ?? '');
  const [one, many] = typeof input === 'string' ? ['letter', 'letters'] : ['entry', 'entries'];
  return `write ${needed} ${needed.endsWith(' 1') ? one : many}; ${received} stand here`;
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
    .replaceAll(/\bnumber\b/g, 'a number')
    .replaceAll(/\bboolean\b/g, 'true or false');
}

function cut(received: string): string {
  if (received === 'Object' || received === 'Array') return plain(received);
  return brief(received);
}
