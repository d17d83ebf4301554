import { brief } from '../session/brief.ts';

/** What came of reading input: a value, or one sentence that names the place and the remedy. */
export type Result<T> = { ok: true; value: T } | { ok: false; fault: string };

export function good<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function bad(fault: string): { ok: false; fault: string } {
  return { ok: false, fault };
}

/** A name from outside as it may stand in one plain line. */
export function quoted(name: string): string {
  return `"${brief(name)}"`;
}

/** An entry of a record by a name from outside; what every object inherits is no entry. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
