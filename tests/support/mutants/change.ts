import * as fc from 'fast-check';

/** One thing that is done to a text, and its name for a report. */
export interface Change {
  what: string;
  to: (text: string) => string;
}

/** A place in a text, a list, … of any length, as a share of it. */
export const place = fc.nat(9999).map((share) => share / 10_000);

/** The entry of a list at a place. */
export function entryAt<T>(list: readonly T[], at: number): T | undefined {
  return list[Math.floor(at * list.length)];
}

/** Letters that mean something to a reader of JSON, of lines or of letters, and some that few expect. */
const letters = [
  ...Array.from('"{}[],:\\-.0e9aZ_%#\n\r\t \u0000'),
  '\u0001',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ud800',
  'ä',
  '🐎',
  'null',
  '1e999',
  '\\u005f',
];

const letter = fc.constantFrom(...letters);

function utf8With(text: string, at: number, bit: number): string {
  const bytes = Buffer.from(text, 'utf8');
  const index = Math.floor(at * bytes.length);
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
  return bytes.toString('utf8');
}

/** What a bad copy, a bad disk or a bad mind does to single letters. */
export const letterChanges: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, letter).map(([at, put]) => ({
    what: `a letter became ${JSON.stringify(put)}`,
    to: (text: string) => {
      const index = Math.floor(at * text.length);
      return text.slice(0, index) + put + text.slice(index + 1);
    },
  })),
  fc.tuple(place, letter, fc.constantFrom(1, 3, 500)).map(([at, put, times]) => ({
    what: `${JSON.stringify(put)} put in ${times} times`,
    to: (text: string) => {
      const index = Math.floor(at * text.length);
      return text.slice(0, index) + put.repeat(times) + text.slice(index);
    },
  })),
  fc.tuple(place, fc.nat(7)).map(([at, bit]) => ({
    what: `bit ${bit} of a byte turned`,
    to: (text: string) => utf8With(text, at, bit),
  })),
  fc.tuple(place, place).map(([at, length]) => ({
    what: 'a part left out',
    to: (text: string) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + text.slice(from + Math.ceil(length * length * 200));
    },
  })),
  place.map((at) => ({
    what: 'cut off',
    to: (text: string) => text.slice(0, Math.floor(at * text.length)),
  })),
  fc.tuple(place, place).map(([from, until]) => ({
    what: 'a part twice',
    to: (text: string) => {
      const part = text.slice(Math.floor(from * text.length), Math.floor(until * text.length));
      return (
        text.slice(0, Math.floor(until * text.length)) +
        part +
        text.slice(Math.floor(until * text.length))
      );
    },
  })),
);
