import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, checksum, hash128, hexOf } from '../../src/rules/hash.ts';

function hashOf(text: string): string {
  return hexOf(hash128(text));
}

describe('a checksum', () => {
  const world = { a: 1, b: [2, 3] };

  it('should chain the one before, the world and the entries', () => {
    const one = checksum('before', world, ['entry']);
    expect(one).toBe(checksum('before', { b: [2, 3], a: 1 }, ['entry']));
    for (const other of [
      checksum('another', world, ['entry']),
      checksum('before', { ...world, a: 2 }, ['entry']),
      checksum('before', world, ['other']),
    ])
      expect(other).not.toBe(one);
  });

  it('should stay what it is from version to version', () => {
    expect(hashOf('')).toMatch(/^[0-9a-f]{32}$/);
    expect(hashOf('Ulaanbaatar')).toBe('d1d09bc4c5d87e60534ecf6719d8a320');
    expect(new Set(['', 'a', 'b', 'aa', 'ab', 'ba', 'Ө'].map(hashOf)).size).toBe(7);
  });

  it('should notice any one character', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.string({ minLength: 1 }),
        (text, at, put) => {
          const place = at % text.length;
          const changed = text.slice(0, place) + put + text.slice(place + 1);
          return changed === text || hashOf(changed) !== hashOf(text);
        },
      ),
    );
  });
});

describe('canonical JSON', () => {
  it('should be the same for the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const backwards = Object.fromEntries(Object.entries(value).toReversed());
        return canonical(value) === canonical(backwards);
      }),
    );
  });

  it('should leave out what is undefined, as JSON does', () => {
    expect(canonical({ a: undefined, b: null })).toBe('{"b":null}');
  });
});
