import type { Milli, PartyId } from '../model/ids.ts';
import type { CauseId } from '../model/rule-table.ts';
import type { Term } from '../model/ledger.ts';
import type { TextForecast } from '../model/view.ts';
import type { Clause, Table } from '../model/world.ts';
import { capitalised, change } from './format.ts';
import { partyInSentence } from './names.ts';
import { evidenceModel, termReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';
import { isKnown } from './table-cells.ts';
import type { TableContext } from './table-context.ts';
import type { SettledDraft } from './table-draft.ts';
import { neededOf } from './table-document.ts';
import type { Shown } from './table-shown.ts';

/** How many would then endorse, at least and at most. */
export interface CountModel {
  readonly low: number;
  readonly high: number;
  readonly of: number;
  /** How many the rule of the table asks for. */
  readonly needed: number;
  readonly sentence: string;
}

/** What a move is expected to do, on what Ulaanbaatar knows. */
export interface MoveForecastModel {
  /** What it does in any case, one sentence. */
  readonly effect: ReasonModel;
  /** What it is worth to whom, the largest first. */
  readonly lines: readonly ReasonModel[];
  readonly count: CountModel | null;
  /** Something to weigh first; null where there is nothing. */
  readonly warning: string | null;
}

const CAUSES: Readonly<Record<SettledDraft['move'], CauseId>> = {
  hear: 'heard',
  caucus: 'concession',
  clarify: 'clarified',
  suggest: 'concession',
  table: 'author',
  amend: 'clause',
  recess: 'strain',
  'close-text': 'adopted',
  'close-statement': 'statement',
  'close-meet-again': 'meet-again',
  'close-nothing': 'no-result',
};

const LINES = 4;
const SLIGHT: Milli = 300;

export function moveForecast(
  context: TableContext,
  draft: SettledDraft,
  shown: Shown,
): MoveForecastModel {
  return {
    effect: effectOf(context, draft),
    lines: linesOf(context, draft, shown),
    count: countOf(context, draft, shown),
    warning: warningOf(context, draft),
  };
}

function effectOf({ t, book, talks }: TableContext, draft: SettledDraft): ReasonModel {
  const { track } = talks.invitation.proposal;
  const facts = {
    party: partyInSentence(t, draft.party),
    author: partyInSentence(t, draft.author),
  };
  const theirs = draft.move === 'table' && draft.author !== book.mediator;
  const sentence =
    draft.move === 'close-text'
      ? t(`table.effect.close-text.${track === '1' ? 'sign' : 'carry'}`, facts)
      : t(theirs ? 'table.effect.table.theirs' : `table.effect.${draft.move}`, facts);
  return {
    sign: 'plus',
    amount: '',
    sentence,
    evidence: evidenceModel(book, book.causes[CAUSES[draft.move]]),
  };
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
  if (state === 'none' || state === 'standing') return [];
  if (table.text === null)
    return marginLines(context, reckoning.forecast(withAuthor(table, draft), clauses));
  const before = reckoning.forecast(table, table.text);
  const after = reckoning.forecast(withAuthor(table, draft), clauses);
  return after
    .map((forecast) => ({ forecast, old: before.find(({ party }) => party === forecast.party) }))
    .flatMap(({ forecast, old }) => (old === undefined ? [] : shiftLine(context, old, forecast)))
    .toSorted((left, right) => right.size - left.size)
    .slice(0, LINES)
    .map(({ reason }) => reason);
}

function withAuthor(table: Table, { move, author }: SettledDraft): Table {
  return move === 'table' ? { ...table, author } : table;
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

/** Whether the party would consider it: its own worth of the option against what it gives on trust. */
function suggestionLines(context: TableContext, draft: SettledDraft): readonly ReasonModel[] {
  const { t, book, view, talks } = context;
  const { party, item, option } = draft;
  const at = book.items[item]?.options.findIndex(({ id }) => id === option) ?? -1;
  const worth = view.estimates[party]?.values[item]?.[at];
  if (worth === undefined) return [];
  const believed = (view.house?.credibility[party] ?? 0) / 100_000;
  const threshold = 0 - book.rules.concessionAt * 1000 * believed;
  const odds = worth.low >= threshold ? 'likely' : worth.high < threshold ? 'unlikely' : 'open';
  const inPrivate = talks.table.caucused.includes(party);
  const gain = concessionGain(context, party);
  const named = partyInSentence(t, party);
  const Party = capitalised(named);
  const sign = { likely: 'plus', unlikely: 'minus', open: 'unknown' } as const;
  return [
    {
      sign: sign[odds],
      amount:
        odds === 'unlikely'
          ? change(0)
          : odds === 'likely'
            ? change(gain)
            : t('amount.range', { low: change(0), high: change(gain) }),
      sentence: t(`table.suggest.${odds}`, { Party }),
      evidence: evidenceModel(book, book.causes['trust-in-mediator']),
    },
    {
      sign: 'plus',
      amount: '',
      sentence: t(inPrivate ? 'table.suggest.private' : 'table.suggest.aloud', { party: named }),
      evidence: null,
    },
  ];
}

function concessionGain({ book, talks }: TableContext, party: PartyId): Milli {
  const { concession, concessionPrivate } = book.rules;
  return 1000 * (concession + (talks.table.caucused.includes(party) ? concessionPrivate : 0));
}

/** Who would answer, and how the table would stand when they do. */
interface Retold {
  readonly table: Table;
  readonly clauses: readonly Clause[];
  readonly asked: readonly PartyId[];
}

function retold(context: TableContext, draft: SettledDraft, shown: Shown): Retold | null {
  const { table } = context.talks;
  const { present, text, stances } = table;
  const against = present.filter((party) => stances[party]?.answer === 'object');
  const eased = (parties: readonly PartyId[], points: number): Table => ({
    ...table,
    strain: Object.fromEntries(
      present.map((party) => [
        party,
        Math.max(0, (table.strain[party] ?? 0) - (parties.includes(party) ? points * 1000 : 0)),
      ]),
    ),
  });
  const { rules } = context.book;
  const only = against.filter((party) => party === draft.party);
  switch (draft.move) {
    case 'table':
    case 'amend':
      return { table: withAuthor(table, draft), clauses: shown.clauses, asked: present };
    case 'recess':
      return text && { table: eased(present, rules.recessRelief), clauses: text, asked: against };
    case 'caucus':
      return (
        text && { table: eased([draft.party], rules.caucusRelief), clauses: text, asked: only }
      );
    case 'suggest':
      return text && { table: conceded(context, draft), clauses: text, asked: only };
    case 'hear':
    case 'clarify':
    case 'close-text':
      return text && { table, clauses: text, asked: [] };
    case 'close-statement':
    case 'close-meet-again':
    case 'close-nothing':
      return null;
  }
}

function conceded(context: TableContext, { party, item, option }: SettledDraft): Table {
  const { table } = context.talks;
  const gain = concessionGain(context, party);
  return {
    ...table,
    eased: { ...table.eased, [party]: { ...table.eased[party], [`${item}/${option}`]: gain } },
  };
}

/** Endorsements at least and at most: those that stand, and those of the parties asked again. */
function countOf(context: TableContext, draft: SettledDraft, shown: Shown): CountModel | null {
  const then = retold(context, draft, shown);
  if (then === null || then.clauses.length === 0) return null;
  const { t, talks, reckoning } = context;
  const { present, stances } = talks.table;
  const answers = reckoning.forecast(then.table, then.clauses);
  const stand = present.filter(
    (party) => !then.asked.includes(party) && stances[party]?.answer === 'endorse',
  ).length;
  const asked = answers.filter(({ party }) => then.asked.includes(party));
  // A concession may be refused, so that nothing is sure of one.
  const sure =
    draft.move === 'suggest' ? 0 : asked.filter(({ likely }) => likely === 'endorse').length;
  const low = stand + sure;
  const high = stand + asked.filter(({ likely }) => likely !== 'object').length;
  const binding = talks.invitation.proposal.track === '1' ? 'sign' : 'carry';
  const facts = { low, high, of: present.length, needed: neededOf(context.book, talks) };
  const sentence =
    low === high ? t(`table.count.${binding}.known`, facts) : t(`table.count.${binding}`, facts);
  return { ...facts, sentence };
}

function warningOf(context: TableContext, draft: SettledDraft): string | null {
  const { t, talks } = context;
  const { publicity } = talks.invitation.proposal;
  if ((draft.move === 'table' || draft.move === 'amend') && publicity !== 'quiet')
    return t(`table.warn.aloud.${publicity}`);
  if (draft.move === 'close-nothing' || draft.move === 'close-meet-again')
    return talks.table.walkedOut.length > 0 ? t('table.warn.walked-out') : null;
  return null;
}
