/** What came of reading input: a value, or one sentence that names the place and the remedy. */
export type Result<T> = { ok: true; value: T } | { ok: false; fault: string };

export function good<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function bad(fault: string): { ok: false; fault: string } {
  return { ok: false, fault };
}

/** A name from outside as it may stand in one plain line: quoted, short, without control characters. */
export function quoted(name: string): string {
  const plain = name.replaceAll(/\p{C}+/gu, ' ');
  return `"${plain.length > 80 ? `${plain.slice(0, 80)}…` : plain}"`;
}

/** An entry of a record by a name from outside; what every object inherits is no entry. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
