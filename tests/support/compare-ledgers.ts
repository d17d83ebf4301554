import type { LedgerEntry } from '../../src/model/ledger.ts';
import { nameOf } from './ledger.ts';

/**
 * The trust rule sizes each shift by where trust stands when it comes, so that whatever follows
 * another venue, profile or agenda is a little larger or smaller: by less than this share of it.
 */
const resizing = 0.05;

function sumsOf(entries: readonly LedgerEntry[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { ref, cause, amount } of entries) {
    const key = JSON.stringify([cause.id, cause.subject, nameOf(ref)]);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums;
}

function causeOf(key: string): string {
  return /^\["([^"]*)"/.exec(key)?.[1] ?? key;
}

function resized(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1 + resizing * Math.max(Math.abs(left), Math.abs(right));
}

/** Causes by which two ledgers differ, beyond what the trust rule makes of the same shift. */
export function causesThatDiffer(
  one: readonly LedgerEntry[],
  other: readonly LedgerEntry[],
): string[] {
  const [left, right] = [sumsOf(one), sumsOf(other)];
  const differing = [...new Set([...left.keys(), ...right.keys()])].filter(
    (key) => !resized(left.get(key) ?? 0, right.get(key) ?? 0),
  );
  return [...new Set(differing.map(causeOf))].toSorted();
}
