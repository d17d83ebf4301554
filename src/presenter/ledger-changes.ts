import type { Book } from '../model/book.ts';
import type { Milli } from '../model/ids.ts';
import type { LedgerEntry, ScoreRef } from '../model/ledger.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, scoreName } from './names.ts';
import type { FlagModel } from './names.ts';
import { entryReason } from './reasons.ts';
import type { EvidenceModel, ReasonModel } from './reasons.ts';
import { exactFigure, figure, signed } from './ledger-figures.ts';
import { refKey } from './ledger-filter.ts';
import type { SeenEntry } from './ledger-filter.ts';

/** One line of the books. */
export interface EntryModel {
  readonly key: string;
  /** The step of the game that made it. */
  readonly at: number;
  readonly round: string;
  readonly score: string;
  readonly sentence: string;
  readonly amount: string;
  /** The score after it. */
  readonly after: string;
  readonly sign: 'plus' | 'minus';
  readonly evidence: EvidenceModel | null;
}

/** All that moved one score in the span: by how much, and why, the strongest cause first. */
export interface ChangeModel {
  readonly key: string;
  readonly ref: ScoreRef;
  readonly score: string;
  /** Whose score it is: one flag, or two for a pair. */
  readonly flags: readonly FlagModel[];
  readonly net: string;
  readonly after: string;
  readonly direction: 'up' | 'down' | 'level';
  readonly sentence: string;
  readonly reasons: readonly ReasonModel[];
}

/** Every entry with the score after it; totals run from the start of the game. */
export function entryModels(
  t: Translate,
  book: Book,
  all: readonly SeenEntry[],
  chosen: readonly SeenEntry[],
): readonly EntryModel[] {
  const wanted = new Set(chosen);
  const totals = new Map<string, Milli>();
  const lines: EntryModel[] = [];
  all.forEach((seen, at) => {
    const { entry } = seen;
    const key = refKey(entry.ref);
    const after = (totals.get(key) ?? 0) + entry.amount;
    totals.set(key, after);
    if (!wanted.has(seen)) return;
    const reason = entryReason(t, book, entry);
    lines.push({
      key: `${at}`,
      at: seen.at,
      round: seen.step === 0 ? t('ledger.round.start') : `${entry.round}`,
      score: scoreName(t, book, entry.ref),
      sentence: reason.sentence,
      amount: signed(exactFigure(entry.amount)),
      after: exactFigure(after),
      sign: entry.amount < 0 ? 'minus' : 'plus',
      evidence: reason.evidence,
    });
  });
  return lines;
}

/** Entries of one score that say the same thing on the same grounds, added up. */
export interface Gathered {
  readonly entry: LedgerEntry;
  readonly reason: ReasonModel;
  readonly times: number;
}

/** Adds up what reads alike: three great powers at one table are one cause, acting three times. */
export function gather(
  t: Translate,
  book: Book,
  entries: readonly SeenEntry[],
): readonly Gathered[] {
  const alike = new Map<string, Gathered>();
  for (const { entry } of entries) {
    const reason = entryReason(t, book, entry);
    const key = `${refKey(entry.ref)} ${reason.sentence} ${entry.cause.evidence}`;
    const before = alike.get(key);
    const amount = (before?.entry.amount ?? 0) + entry.amount;
    alike.set(key, {
      entry: { ...entry, amount },
      reason: { ...reason, amount: signed(figure(amount)) },
      times: (before?.times ?? 0) + 1,
    });
  }
  return [...alike.values()];
}

/** What moved, score by score, the largest movement first. */
export function changeModels(
  t: Translate,
  book: Book,
  all: readonly SeenEntry[],
  chosen: readonly SeenEntry[],
): readonly ChangeModel[] {
  const byScore = new Map<string, SeenEntry[]>();
  for (const seen of chosen) {
    const key = refKey(seen.entry.ref);
    const before = byScore.get(key);
    if (before === undefined) byScore.set(key, [seen]);
    else before.push(seen);
  }
  const now = new Map<string, Milli>();
  const last = chosen.at(-1);
  const until = last === undefined ? -1 : all.indexOf(last);
  for (const { entry } of all.slice(0, until + 1)) {
    const key = refKey(entry.ref);
    now.set(key, (now.get(key) ?? 0) + entry.amount);
  }
  return [...byScore.entries()]
    .map(([key, entries]) => ({ key, entries, net: sumOf(entries) }))
    .toSorted((left, right) => Math.abs(right.net) - Math.abs(left.net))
    .map(({ key, entries, net }) => changeModel(t, book, key, entries, net, now.get(key) ?? net));
}

export function sumOf(entries: readonly SeenEntry[]): Milli {
  return entries.reduce((sum, { entry }) => sum + entry.amount, 0);
}

function changeModel(
  t: Translate,
  book: Book,
  key: string,
  entries: readonly SeenEntry[],
  net: Milli,
  after: Milli,
): ChangeModel {
  const [first] = entries;
  if (first === undefined) throw new Error(`expected entries for ${key}, got none`);
  const { ref } = first.entry;
  const reasons = gather(t, book, entries)
    .toSorted((left, right) => Math.abs(right.entry.amount) - Math.abs(left.entry.amount))
    .map(({ reason }) => reason);
  const lead = reasons.find(({ sign }) => sign === (net < 0 ? 'minus' : 'plus')) ?? reasons[0];
  return {
    key,
    ref,
    score: scoreName(t, book, ref),
    flags: flagsOf(t, book, ref),
    net: signed(figure(net)),
    after: figure(after),
    direction: net > 0 ? 'up' : net < 0 ? 'down' : 'level',
    sentence: lead?.sentence ?? '',
    reasons,
  };
}

export function flagsOf(t: Translate, book: Book, ref: ScoreRef): readonly FlagModel[] {
  if ('from' in ref) return [flagModel(t, book, ref.from), flagModel(t, book, ref.to)];
  return [flagModel(t, book, 'of' in ref ? ref.of : book.mediator)];
}
