import type { Book } from '../model/book.ts';
import type { Milli } from '../model/ids.ts';
import type { ScoreRef } from '../model/ledger.ts';
import type { View } from '../model/view.ts';
import { level } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { partyInSentence, scoreName } from './names.ts';
import type { FlagModel } from './names.ts';
import type { EvidenceModel } from './reasons.ts';
import { entryModels, flagsOf, gather, sumOf } from './ledger-changes.ts';
import type { EntryModel } from './ledger-changes.ts';
import { exactFigure, figure, signed } from './ledger-figures.ts';
import { refKey } from './ledger-filter.ts';
import type { SeenEntry } from './ledger-filter.ts';
import { togetherModel } from './ledger-together.ts';
import type { TogetherModel } from './ledger-together.ts';
import { trustWord } from './trust-words.ts';

/** One cause with all it has done to a score, and where its bar runs on the scale, 0…100. */
export interface CauseModel {
  readonly key: string;
  readonly sentence: string;
  readonly amount: string;
  readonly sign: 'plus' | 'minus' | 'start';
  /** How often it acted, in words; empty for once. */
  readonly times: string;
  readonly from: number;
  readonly to: number;
  readonly after: string;
  readonly evidence: EvidenceModel | null;
}

/** One score from its start to now. */
export interface ScoreModel {
  readonly question: string;
  readonly flags: readonly FlagModel[];
  readonly now: string;
  readonly standing: string;
  readonly scale: string;
  readonly together: TogetherModel | null;
  /** Where zero stands on the scale of the course, 0…100; null where it lies outside. */
  readonly zero: number | null;
  readonly causes: readonly CauseModel[];
  readonly raised: readonly string[];
  readonly lowered: readonly string[];
  readonly entries: readonly EntryModel[];
  /** The course of the score over all its entries, places 0…100 from left and from the foot. */
  readonly course: readonly { readonly x: number; readonly y: number; readonly value: string }[];
  readonly rounds: readonly { readonly x: number; readonly label: string }[];
  readonly sum: string;
  /** Says that the causes add up to the score, or what is missing. */
  readonly proof: string;
  readonly holds: boolean;
}

const NAMED = 3;
const DRIFTS = new Set<string>(['drift', 'fade', 'halving']);

/** A score as the view has it; null where the seat may not see it. */
export function valueOf(view: View, ref: ScoreRef): Milli | null {
  if ('from' in ref) return view.scores.trust[ref.from]?.[ref.to] ?? null;
  if ('of' in ref) return view.house?.[ref.score][ref.of] ?? null;
  return ref.score === 'limelight' ? view.scores.limelight : (view.house?.[ref.score] ?? null);
}

export function scoreModel(
  view: View,
  book: Book,
  all: readonly SeenEntry[],
  ref: ScoreRef,
  cap: Milli | null,
  t: Translate,
): ScoreModel {
  const key = refKey(ref);
  const own = all.filter(({ entry }) => refKey(entry.ref) === key);
  const sum = sumOf(own);
  const now = valueOf(view, ref) ?? sum;
  const opening = sumOf(own.filter(({ entry }) => entry.cause.id === 'opening'));
  const proof = { sum: exactFigure(sum), now: exactFigure(now), gap: exactFigure(now - sum) };
  return {
    question: questionOf(t, book, ref),
    flags: flagsOf(t, book, ref),
    now: 'from' in ref ? signed(figure(now)) : figure(now),
    standing: standingOf(t, ref, now, now - opening),
    scale: scaleSentence(t, book, ref, cap),
    together: togetherModel(view, book, ref, t),
    causes: causeModels(t, book, own),
    raised: strongest(t, book, own, 1),
    lowered: strongest(t, book, own, -1),
    entries: entryModels(t, book, all, own),
    ...courseOf(t, own, view.round),
    sum: signed(figure(sum)),
    proof: sum === now ? t('ledger.proof.holds', proof) : t('ledger.proof.gap', proof),
    holds: sum === now,
  };
}

function questionOf(t: Translate, book: Book, ref: ScoreRef): string {
  const { mediator } = book;
  if ('from' in ref)
    return t('ledger.why.trust', {
      from: partyInSentence(t, ref.from),
      to: partyInSentence(t, ref.to),
    });
  if ('of' in ref && ref.of === mediator) return t('ledger.why.own');
  if ('of' in ref)
    return t(`ledger.why.${ref.score}`, {
      of: partyInSentence(t, ref.of),
      mediator: partyInSentence(t, mediator),
    });
  return t('ledger.why.house', { score: scoreName(t, book, ref) });
}

function standingOf(t: Translate, ref: ScoreRef, now: Milli, since: Milli): string {
  const direction = since > 0 ? 'up' : since < 0 ? 'down' : 'level';
  const facts = { by: figure(Math.abs(since)) };
  const moved = t(`ledger.since.${direction}`, facts);
  return ref.score === 'trust'
    ? t('ledger.standing', { word: t(`trust.${trustWord(now)}`), moved })
    : t('ledger.standing.plain', { moved });
}

function scaleSentence(t: Translate, book: Book, ref: ScoreRef, cap: Milli | null): string {
  if (ref.score === 'trust')
    return cap === null
      ? t('ledger.scale.trust')
      : t('ledger.scale.trust.cap', { cap: level(cap) });
  return t('ledger.scale.other', {
    most: ref.score === 'capital' ? book.scenario.capital.most : 100,
  });
}

/** Causes in the order in which they first acted, so that the bars run from the start to now. */
function causeModels(t: Translate, book: Book, own: readonly SeenEntry[]): readonly CauseModel[] {
  let running = 0;
  const steps = gather(t, book, own).map(({ entry, reason, times }) => {
    const before = running;
    running += entry.amount;
    return { entry, reason, times, before, after: running, opens: entry.cause.id === 'opening' };
  });
  const at = scaleOver(
    steps.map(({ after }) => after),
    LEAST_SPAN,
  );
  return steps.map(({ entry, reason, times, before, after, opens }, index) => ({
    key: `${index}`,
    sentence: reason.sentence,
    amount: reason.amount,
    sign: opens ? 'start' : entry.amount < 0 ? 'minus' : 'plus',
    times: times > 1 ? t('ledger.times', { count: times }) : '',
    from: opens ? 0 : at(before),
    to: at(after),
    after: figure(after),
    evidence: reason.evidence,
  }));
}

/** Room that a scale gives at least, so that small movements do not look like large ones. */
const LEAST_SPAN: Milli = 4000;
const COURSE_SPAN: Milli = 10_000;
/** Part of the scale that is left free at either end. */
const EDGE = 6;

/** A scale that the amounts fill, 0…100. */
function scaleOver(amounts: readonly Milli[], span: Milli): (milli: Milli) => number {
  const least = Math.min(...amounts);
  const most = Math.max(...amounts);
  const wide = Math.max(span, most - least);
  const start = (least + most - wide) / 2;
  return (milli) => EDGE + ((milli - start) / wide) * (100 - 2 * EDGE);
}

/** The causes that did most in one direction, drift and opening left out. */
function strongest(
  t: Translate,
  book: Book,
  own: readonly SeenEntry[],
  sign: 1 | -1,
): readonly string[] {
  const moved = gather(t, book, own).filter(
    ({ entry }) => entry.cause.id !== 'opening' && entry.amount * sign > 0,
  );
  const acts = moved.filter(({ entry }) => !DRIFTS.has(entry.cause.id));
  return (acts.length > 0 ? acts : moved)
    .toSorted((left, right) => (right.entry.amount - left.entry.amount) * sign)
    .slice(0, NAMED)
    .map(({ reason }) =>
      t('ledger.sentence', { sentence: reason.sentence, amount: reason.amount }),
    );
}

/** The running total, one point for each entry, stretched over the rounds so far. */
function courseOf(
  t: Translate,
  own: readonly SeenEntry[],
  round: number,
): Pick<ScoreModel, 'course' | 'rounds' | 'zero'> {
  const rounds = Array.from({ length: round }, (_, at) => at + 1);
  const width = 100 / Math.max(1, round);
  const points: { x: number; total: Milli }[] = [];
  let running = 0;
  for (const current of rounds) {
    const entries = own.filter(({ entry }) => entry.round === current);
    entries.forEach(({ entry }, at) => {
      running += entry.amount;
      const opens = entry.cause.id === 'opening';
      const x = opens ? 0 : (current - 1 + (at + 1) / (entries.length + 1)) * width;
      points.push({ x, total: running });
    });
  }
  points.push({ x: 100, total: running });
  const at = scaleOver(
    points.map(({ total }) => total),
    COURSE_SPAN,
  );
  const zero = at(0);
  return {
    course: points.map(({ x, total }) => ({ x, y: at(total), value: figure(total) })),
    rounds: rounds.map((n) => ({
      x: (n - 0.5) * width,
      label: t('ledger.span.round', { round: n }),
    })),
    zero: zero >= 0 && zero <= 100 ? zero : null,
  };
}
