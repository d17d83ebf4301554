import { parseTree, printParseErrorCode, visit, type ParseError } from 'jsonc-parser';

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
    return notJson(text);
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

/** What the reader of JSON stumbled over, in our words. */
const remedies: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma or a closing bracket is missing before this',
  ColonExpected: 'a colon is missing before this',
  PropertyNameExpected: 'there is a comma too many before this, or a key without quotes',
  ValueExpected: 'a value is missing here, or there is a comma too many',
  EndOfFileExpected: 'the text ends before this; remove what follows',
  InvalidCommentToken: 'it has no comments; remove this one',
  InvalidSymbol: 'put a text in double quotes; only numbers, true, false and null go without',
  UnexpectedEndOfString: 'a closing quote is missing on this line',
  InvalidEscapeCharacter: 'write a backslash inside a text twice',
  InvalidUnicode: 'write four digits after \\u',
  InvalidCharacter: 'a text may hold no tabulator or other control character',
};
const cutOff = 'it may be cut off, or a bracket or quote is not closed';

/** Where a text stops being JSON, and why. */
function notJson(text: string): Parsed {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  const at = first?.offset ?? text.length;
  const onLastLine = !text.trimEnd().includes('\n', at);
  const open = first === undefined ? '' : printParseErrorCode(first.error);
  const isCutOff = at >= text.trimEnd().length || (onLastLine && open === 'UnexpectedEndOfString');
  const remedy = isCutOff ? cutOff : (remedies[open] ?? cutOff);
  return fault(at, `this is not JSON from here on; ${remedy}`);
}

/** The first key that stands twice in one object, and where it stands again; null where none does. */
export function keyTwice(text: string): { key: string; at: number } | null {
  const open: Set<string>[] = [];
  const found: { key: string; at: number }[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, at) => {
      const keys = open.at(-1);
      if (keys?.has(key) === true) found.push({ key, at });
      keys?.add(key);
    },
  });
  return found[0] ?? null;
}

/** Line and column, both from 1, of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
