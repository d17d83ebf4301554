import type { Milli } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { TextForecast } from '../model/view.ts';
import { capitalised, change } from './format.ts';
import { partyInSentence } from './names.ts';
import { entryReason, termReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';
import { isKnown } from './table-cells.ts';
import { commandOf } from './table-command.ts';
import type { TableContext } from './table-context.ts';
import { countOf, withAuthor } from './table-count.ts';
import type { CountModel } from './table-count.ts';
import { isTactic } from './table-draft.ts';
import type { SettledDraft } from './table-draft.ts';
import { effectOf } from './table-effect.ts';
import { exemptionsModel } from './table-sanctions.ts';
import type { ExemptionsModel } from './table-sanctions.ts';
import type { Shown } from './table-shown.ts';
import { commonLines, spoilerLines, suggestionLines, vouchLines } from './table-stakes.ts';

/** What a move is expected to do, on what Ulaanbaatar knows. */
export interface MoveForecastModel {
  /** What it does in any case, one sentence. */
  readonly effect: ReasonModel;
  /** What must be asked for before the text can stand; null where nothing must. */
  readonly exemptions: ExemptionsModel | null;
  /** What it is worth to whom, the largest first. */
  readonly lines: readonly ReasonModel[];
  readonly count: CountModel | null;
  /** Something to weigh first; null where there is nothing. */
  readonly warning: string | null;
}

const LINES = 4;
const SLIGHT: Milli = 300;

export function moveForecast(
  context: TableContext,
  draft: SettledDraft,
  shown: Shown,
): MoveForecastModel {
  return {
    effect: effectOf(context, draft),
    exemptions: exemptionsOf(context, draft, shown),
    lines: linesOf(context, draft, shown),
    count: countOf(context, draft, shown),
    warning: warningOf(context, draft),
  };
}

/** What of a new text must be asked an exemption for first. */
function exemptionsOf(
  context: TableContext,
  { move }: SettledDraft,
  { clauses }: Shown,
): ExemptionsModel | null {
  return move === 'table' || move === 'amend' ? exemptionsModel(context, clauses) : null;
}

/** What each party gains or loses by the change, beyond what it gains or loses already. */
function linesOf(
  context: TableContext,
  draft: SettledDraft,
  { state, clauses }: Shown,
): readonly ReasonModel[] {
  const { talks, reckoning } = context;
  const { table } = talks;
  if (draft.move === 'suggest') return suggestionLines(context, draft);
  if (draft.move === 'common') return commonLines(context, draft);
  if (draft.move === 'close-text' && table.text !== null) return spoilerLines(context);
  if (isTactic(draft.move)) return tacticLines(context, draft);
  if (state === 'none' || state === 'standing') return [];
  if (table.text === null)
    return marginLines(context, reckoning.forecast(withAuthor(table, draft), clauses));
  const before = reckoning.forecast(table, table.text);
  const after = reckoning.forecast(withAuthor(table, draft), clauses);
  return shiftLines(context, before, after);
}

/** How far each is moved from one reckoning to another, the largest first. */
function shiftLines(
  context: TableContext,
  before: readonly TextForecast[],
  after: readonly TextForecast[],
): ReasonModel[] {
  return after
    .map((forecast) => ({ forecast, old: before.find(({ party }) => party === forecast.party) }))
    .flatMap(({ forecast, old }) => (old === undefined ? [] : shiftLine(context, old, forecast)))
    .toSorted((left, right) => right.size - left.size)
    .slice(0, LINES)
    .map(({ reason }) => reason);
}

/** What a tried move is worth to whom, what it stakes, and the scores that it moves at once. */
function tacticLines(context: TableContext, draft: SettledDraft): readonly ReasonModel[] {
  const { t, book, view, talks, reckoning } = context;
  const { table } = talks;
  const trial = reckoning.attempt(commandOf(draft, view.seat, book));
  if (!trial.ok) return [];
  const before = table.text === null ? [] : reckoning.forecast(table, table.text);
  return [
    ...shiftLines(context, before, trial.answers),
    ...(draft.move === 'vouch' ? vouchLines(context, draft) : []),
    ...trial.entries
      .toSorted((left, right) => Math.abs(right.amount) - Math.abs(left.amount))
      .slice(0, LINES)
      .map((entry) => entryReason(t, book, entry)),
  ];
}

interface Sized {
  readonly size: number;
  readonly reason: ReasonModel;
}

/** One party's line: how far the change moves it, and the term that does most of it. */
function shiftLine(context: TableContext, old: TextForecast, now: TextForecast): Sized[] {
  const { t, book } = context;
  const low = now.margin.low - old.margin.low;
  const high = now.margin.high - old.margin.high;
  const [least, most] = low <= high ? [low, high] : [high, low];
  const size = Math.abs(least + most) / 2;
  if (size < SLIGHT) return [];
  const lead = leadingTerm(old.terms, now.terms);
  if (lead === null) return [];
  const reason = termReason(t, book, now.party, { ...lead, low: least, high: most });
  const amount = isKnown({ low: least, high: most }) ? change((least + most) / 2) : reason.amount;
  return [{ size, reason: { ...reason, amount } }];
}

function sameCause(one: Term, other: Term): boolean {
  return one.cause.id === other.cause.id && one.cause.subject === other.cause.subject;
}

function middle(term: Term | undefined): number {
  return term === undefined ? 0 : (term.low + term.high) / 2;
}

/** The term that differs most between two reckonings of one party. */
function leadingTerm(before: readonly Term[], after: readonly Term[]): Term | null {
  let lead: Term | null = null;
  let most = 0;
  const gone = before.filter((old) => !after.some((now) => sameCause(now, old)));
  for (const term of [...after, ...gone]) {
    const was = middle(before.find((old) => sameCause(old, term)));
    const is = middle(after.find((now) => sameCause(now, term)));
    if (Math.abs(is - was) > most) {
      most = Math.abs(is - was);
      lead = term;
    }
  }
  return lead;
}

/** Before any text: what the draft is worth to each beyond what it needs, the shortest first. */
function marginLines(
  { t }: TableContext,
  forecasts: readonly TextForecast[],
): readonly ReasonModel[] {
  return forecasts
    .toSorted(
      (left, right) => left.margin.low + left.margin.high - right.margin.low - right.margin.high,
    )
    .slice(0, LINES)
    .map(({ party, margin, likely }) => ({
      sign: ({ endorse: 'plus', object: 'minus', unsure: 'unknown' } as const)[likely],
      amount: isKnown(margin)
        ? change((margin.low + margin.high) / 2)
        : t('amount.range', { low: change(margin.low), high: change(margin.high) }),
      sentence: t(`table.margin.${likely}`, { Party: capitalised(partyInSentence(t, party)) }),
      evidence: null,
    }));
}

function warningOf(context: TableContext, draft: SettledDraft): string | null {
  const { t, talks } = context;
  const { publicity } = talks.invitation.proposal;
  const all = draft.move === 'table' || draft.move === 'amend' || draft.move === 'save-face';
  if (all && publicity !== 'quiet') return t(`table.warn.aloud.${publicity}`);
  if (draft.move === 'close-nothing' || draft.move === 'close-meet-again')
    return talks.table.walkedOut.length > 0 ? t('table.warn.walked-out') : null;
  return null;
}
