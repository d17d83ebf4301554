/** Four 32-bit words. */
export type Words = readonly [number, number, number, number];

/**
 * A 128-bit non-cryptographic hash of a text, in plain code (`crypto.subtle` is missing on plain
 * http). It finds damage and inconsistency, not forgery. Four multiply-and-mix lanes over the
 * UTF-16 code units, folded into one another at the end.
 */
export function hash128(text: string): Words {
  let a = 0x3c074a61;
  let b = 0xf7926ee5 | 0;
  let c = 0x9bb1a2d7 | 0;
  let d = 0x51ab30f7;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 0x239c4b65);
    b = c ^ Math.imul(b ^ unit, 0xaba0f2c9);
    c = d ^ Math.imul(c ^ unit, 0x3c6ef36d);
    d = a ^ Math.imul(d ^ unit, 0xa1da2b29);
  }
  a = Math.imul(c ^ (a >>> 18), 0x239c4b65);
  b = Math.imul(d ^ (b >>> 22), 0xaba0f2c9);
  c = Math.imul(a ^ (c >>> 17), 0x3c6ef36d);
  d = Math.imul(b ^ (d >>> 19), 0xa1da2b29);
  const mixed = a ^ b ^ c ^ d;
  return [mixed >>> 0, (b ^ mixed) >>> 0, (c ^ mixed) >>> 0, (d ^ mixed) >>> 0];
}

/** 32 hexadecimal digits. */
export function hexOf(words: Words): string {
  return words.map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** JSON with the keys of every object in order, so that equal values have equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${parts.join(',')}}`;
}

/** Checksum of a step: chains the one before, the world after it and the new ledger entries. */
export function checksum(previous: string, world: unknown, entries: unknown): string {
  return hexOf(hash128(`${previous}\n${canonical(world)}\n${canonical(entries)}`));
}
