import type { Book } from '../model/book.ts';
import type { LedgerEntry, ScoreRef } from '../model/ledger.ts';
import { change } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, scoreName } from './names.ts';
import type { FlagModel } from './names.ts';
import { entryReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';

/** One score that moved, with every entry that moved it. */
export interface MovedModel {
  readonly key: string;
  readonly title: string;
  /** Whom it runs from and to; empty for the house's own scores. */
  readonly flags: readonly FlagModel[];
  readonly total: string;
  readonly sign: 'plus' | 'minus';
  readonly reasons: readonly ReasonModel[];
}

/** A stable name of a score, to group entries by. */
function refKey(ref: ScoreRef): string {
  if ('from' in ref) return `${ref.score}/${ref.from}/${ref.to}`;
  return 'of' in ref ? `${ref.score}/${ref.of}` : ref.score;
}

/** What moved, the largest change first; entries of one cause on one score are summed. */
export function movedModel(
  t: Translate,
  book: Book,
  entries: readonly LedgerEntry[],
): readonly MovedModel[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of merged(entries)) {
    const key = refKey(entry.ref);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()]
    .map((group) => ({ group, total: sum(group) }))
    .toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total))
    .flatMap(({ group, total }) => describe(t, book, group, total));
}

function describe(
  t: Translate,
  book: Book,
  group: readonly LedgerEntry[],
  total: number,
): MovedModel[] {
  const ref = group[0]?.ref;
  if (ref === undefined) return [];
  return [
    {
      key: refKey(ref),
      title: scoreName(t, book, ref),
      flags: seatsOf(ref).map((seat) => flagModel(t, book, seat)),
      total: change(total),
      sign: total < 0 ? 'minus' : 'plus',
      reasons: group
        .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
        .map((entry) => entryReason(t, book, entry)),
    },
  ];
}

function seatsOf(ref: ScoreRef): string[] {
  if ('from' in ref) return [ref.from, ref.to];
  return 'of' in ref ? [ref.of] : [];
}

function sum(entries: readonly LedgerEntry[]): number {
  return entries.reduce((total, { amount }) => total + amount, 0);
}

/** Entries of one score, cause and subject as one, with their amounts added. */
export function merged(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const found = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const key = `${refKey(entry.ref)} ${entry.cause.id} ${entry.cause.subject ?? ''}`;
    const before = found.get(key);
    found.set(
      key,
      before === undefined ? entry : { ...entry, amount: before.amount + entry.amount },
    );
  }
  return [...found.values()].filter(({ amount }) => amount !== 0);
}
