import type { Book } from '../model/book.ts';
import type { LedgerEntry, ScoreRef } from '../model/ledger.ts';
import { change } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyInSentence, scoreName } from './names.ts';
import type { FlagModel } from './names.ts';
import { entryReason, sharedSentence } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';

/** One score that moved, with every entry that moved it; or several that moved for the same reasons. */
export interface MovedModel {
  readonly key: string;
  readonly title: string;
  /** Whom it runs from and to, everybody it runs from where several are told; empty for the house's own scores. */
  readonly flags: readonly FlagModel[];
  readonly total: string;
  readonly sign: 'plus' | 'minus';
  readonly reasons: readonly ReasonModel[];
  /** The scores that are told together, one by one; empty for a single one. */
  readonly parts: readonly MovedModel[];
}

interface Movement {
  readonly key: string;
  readonly ref: ScoreRef;
  readonly total: number;
  /** The largest first. */
  readonly entries: readonly LedgerEntry[];
}

/** So many scores that moved alike are told as one. */
const ALIKE = 3;

/** A stable name of a score, to group entries by. */
function refKey(ref: ScoreRef): string {
  if ('from' in ref) return `${ref.score}/${ref.from}/${ref.to}`;
  return 'of' in ref ? `${ref.score}/${ref.of}` : ref.score;
}

/**
 * What moved, the largest change first; entries of one cause on one score are summed, and scores
 * of one kind that moved for the same reasons are told together.
 */
export function movedModel(
  t: Translate,
  book: Book,
  entries: readonly LedgerEntry[],
): readonly MovedModel[] {
  const alike = new Map<string, Movement[]>();
  for (const movement of movements(entries)) {
    const likeness = likenessOf(t, book, movement);
    alike.set(likeness, [...(alike.get(likeness) ?? []), movement]);
  }
  return [...alike.values()]
    .flatMap((group) => {
      const told = group.length < ALIKE ? null : together(t, book, group);
      if (told !== null) return [{ weight: weightOf(group), model: told }];
      return group.map((one) => ({ weight: weightOf([one]), model: alone(t, book, one) }));
    })
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ model }) => model);
}

function weightOf(group: readonly Movement[]): number {
  return Math.max(...group.map(({ total }) => Math.abs(total)));
}

function movements(entries: readonly LedgerEntry[]): Movement[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of merged(entries)) {
    const key = refKey(entry.ref);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].flatMap(([key, group]) => {
    const ref = group[0]?.ref;
    if (ref === undefined) return [];
    const ordered = group.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
    return [{ key, ref, total: sum(group), entries: ordered }];
  });
}

/** Whom it concerns and why it moved; equal for scores that can be told together. */
function likenessOf(t: Translate, book: Book, { ref, entries, total }: Movement): string {
  const towardsHost = 'to' in ref && ref.to === book.mediator;
  const own = 'of' in ref && ref.of === book.mediator;
  const whys = entries.map(
    (entry) => sharedSentence(t, book, entry) ?? entryReason(t, book, entry).sentence,
  );
  return [ref.score, towardsHost, own, total < 0, ...whys.toSorted()].join('/');
}

function alone(t: Translate, book: Book, { key, ref, total, entries }: Movement): MovedModel {
  return {
    key,
    title: scoreName(t, book, ref),
    flags: seatsOf(ref).map((seat) => flagModel(t, book, seat)),
    total: change(total),
    sign: total < 0 ? 'minus' : 'plus',
    reasons: entries.map((entry) => entryReason(t, book, entry)),
    parts: [],
  };
}

/** Several scores as one; null where a reason can only be told of one. */
function together(t: Translate, book: Book, group: readonly Movement[]): MovedModel | null {
  const [first] = group;
  const title = first === undefined ? null : sharedTitle(t, book, first.ref, group.length);
  if (first === undefined || title === null) return null;
  const reasons = first.entries.flatMap((entry) => sharedReason(t, book, entry, group));
  if (reasons.length < first.entries.length) return null;
  const from = new Set(group.flatMap(({ ref }) => seatsOf(ref).slice(0, 1)));
  return {
    key: `many/${first.key}`,
    title,
    flags: book.seatIds.filter((seat) => from.has(seat)).map((seat) => flagModel(t, book, seat)),
    total: eachOf(
      t,
      group.map(({ total }) => total),
    ),
    sign: first.total < 0 ? 'minus' : 'plus',
    reasons,
    parts: group
      .toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total))
      .map((one) => alone(t, book, one)),
  };
}

function sharedTitle(t: Translate, book: Book, ref: ScoreRef, count: number): string | null {
  const facts = { count, mediator: partyInSentence(t, book.mediator) };
  if (ref.score === 'trust')
    return ref.to === book.mediator
      ? t('moved.many.trust.host', facts)
      : t('moved.many.trust', facts);
  if (ref.score === 'credibility' || ref.score === 'support')
    return t(`moved.many.${ref.score}`, facts);
  return null;
}

/** One reason of all of them: in words for several, or in the words that all of them share. */
function sharedReason(
  t: Translate,
  book: Book,
  entry: LedgerEntry,
  group: readonly Movement[],
): ReasonModel[] {
  const same = group.flatMap(({ entries }) =>
    entries.filter(({ cause }) => cause.id === entry.cause.id),
  );
  const own = entryReason(t, book, entry);
  const alike = same.every((other) => entryReason(t, book, other).sentence === own.sentence);
  const sentence = sharedSentence(t, book, entry) ?? (alike ? own.sentence : null);
  if (sentence === null) return [];
  const amounts = same.map((other) => other.amount);
  const low = change(Math.min(...amounts));
  const high = change(Math.max(...amounts));
  return [{ ...own, sentence, amount: low === high ? low : t('amount.range', { low, high }) }];
}

/** `+1 each`, `+1 to +3 each`. */
function eachOf(t: Translate, amounts: readonly number[]): string {
  const low = change(Math.min(...amounts));
  const high = change(Math.max(...amounts));
  return low === high
    ? t('moved.many.each', { amount: low })
    : t('moved.many.range', { low, high });
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
