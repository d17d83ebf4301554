import { parseTree, visit, type ParseError } from 'jsonc-parser';

/** The largest text that is read at all, characters; a flagship transcript has under two million. */
export const mostCharacters = 8_000_000;
/** Deepest nesting of a scenario, a save or a command. */
const mostDepth = 40;

export type Parsed = { ok: true; value: unknown } | { ok: false; offset: number; message: string };

/** Reads untrusted JSON: bounded in size and depth, without keys that could reach a prototype. */
export function readJson(text: string): Parsed {
  if (text.length > mostCharacters) {
    return fault(
      0,
      `the text has ${text.length} characters; at most ${mostCharacters} are read. Is it the right file?`,
    );
  }
  const deep = tooDeepAt(text);
  if (deep !== null) return fault(deep, `nested more than ${mostDepth} levels deep; flatten it`);
  const hostile = hostileKey(text);
  if (hostile !== null)
    return fault(hostile.at, `the key "${hostile.key}" is not allowed; rename it`);
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return fault(
      brokenAt(text),
      'this is not JSON from here on; it may be cut off, or a comma or quote is missing',
    );
  }
}

function fault(offset: number, message: string): Parsed {
  return { ok: false, offset, message };
}

const hostileKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The first key that could reach a prototype, also where it is spelt with escapes; null where none could. */
function hostileKey(text: string): { key: string; at: number } | null {
  const plain = /"(__proto__|constructor|prototype)"\s*:/.exec(text);
  if (plain !== null) return { key: plain[1] ?? '', at: plain.index };
  if (!text.includes('\\u')) return null;
  const found: { key: string; at: number }[] = [];
  visit(text, {
    onObjectProperty: (key, at) => {
      if (hostileKeys.has(key)) found.push({ key, at });
    },
  });
  return found[0] ?? null;
}

/** Where brackets nest too deep, outside strings; null where they do not. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index];
    if (inString) {
      if (unit === '\\') index += 1;
      else if (unit === '"') inString = false;
    } else if (unit === '"') inString = true;
    else if (unit === '{' || unit === '[') {
      depth += 1;
      if (depth > mostDepth) return index;
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return null;
}

/** Where a text stops being JSON. */
function brokenAt(text: string): number {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  return errors[0]?.offset ?? text.length;
}

/** Line and column, both from 1, of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
