import * as fc from 'fast-check';
import { strangers } from '../fuzz.ts';
import { entryAt, place, type Change } from './change.ts';

type Key = string | number;
type Path = readonly Key[];

function isParent(value: unknown): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Deeper than any file may be. */
const deepest = 45;

/** Paths to everything inside a value, the value itself first. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (!isParent(value) || path.length > deepest) return [path];
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(value[key], [...path, key]))];
}

/** The value with what stands at a path made into something else. */
function changedAt(value: unknown, [key, ...rest]: Path, make: (old: unknown) => unknown): unknown {
  if (key === undefined) return make(value);
  if (!isParent(value)) return value;
  const inner = changedAt(value[key], rest, make);
  if (isList(value)) return value.map((each, index) => (index === key ? inner : each));
  return { ...value, [key]: inner };
}

function withoutKey(value: unknown, at: number): unknown {
  if (isList(value)) return value.toSpliced(Math.floor(at * value.length), 1);
  if (!isParent(value)) return undefined;
  const gone = entryAt(Object.keys(value), at);
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone));
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
}

/** What no field expects, or not so much of it. */
const wild: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 1e15, 1e300, -0, '', [], {}, '2', 'all'),
  fc.constantFrom(...strangers),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(5_000, 300_000).map((length) => 'x'.repeat(length)),
  fc.constantFrom(36, 41, 500).map(nested),
  fc.constantFrom(61, 20_000).map((count) => Array.from({ length: count }, (_, at) => `a${at}`)),
  fc
    .constantFrom(61, 20_000)
    .map((count) => Array.from({ length: count }, () => ({ type: 'leaked' }))),
  fc
    .constant(20_000)
    .map((count) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, 'person'])),
    ),
);

const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'x',
  '',
  'events',
  'seat',
  'type',
  'format',
];

/** Takes something out of a JSON text, puts something else in, or moves it about; what is no JSON stays. */
export const structureChanges: fc.Arbitrary<Change> = fc
  .tuple(
    place,
    place,
    fc.oneof(
      wild.map((value) => ({ what: 'another value', make: () => value })),
      place.map((at) => ({ what: 'a part missing', make: (old: unknown) => withoutKey(old, at) })),
      fc.tuple(fc.constantFrom(...hostileKeys), wild).map(([key, value]) => ({
        what: `a key ${JSON.stringify(key)} more`,
        make: (old: unknown) =>
          isParent(old) ? Object.fromEntries([...Object.entries(old), [key, value]]) : [old],
      })),
      fc.constantFrom(2, 50).map((times) => ({
        what: `a list ${times} times`,
        make: (old: unknown) =>
          isList(old) ? Array.from({ length: times }, () => old).flat() : [old, old],
      })),
      fc.constant({ what: 'something from elsewhere', make: undefined }),
    ),
  )
  .map(([at, from, { what, make }]) => ({
    what,
    to: (text) => {
      const value = valueOf(text);
      if (value === undefined) return text;
      const paths = pathsOf(value);
      const path = entryAt(paths, at) ?? [];
      const other = (entryAt(paths, from) ?? []).reduce<unknown>(
        (inner, key) => (isParent(inner) ? inner[key] : inner),
        value,
      );
      return JSON.stringify(changedAt(value, path, make ?? (() => other))) ?? '';
    },
  }));

/** The value of a JSON text; none where it is no JSON, or nests too deep to be written again. */
function valueOf(text: string): unknown {
  try {
    return text.includes('['.repeat(1_000)) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
