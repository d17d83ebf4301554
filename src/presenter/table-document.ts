import type { Book } from '../model/book.ts';
import type { ItemId, PartyId, Wording } from '../model/ids.ts';
import type { Clause } from '../model/table.ts';
import type { MessageKey } from './messages/catalogue.ts';
import type { Translate } from './messages/translate.ts';
import { list } from './format.ts';
import { flagModel, optionName, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { cellModel } from './table-cells.ts';
import type { CellModel } from './table-cells.ts';
import { columnModels } from './table-columns.ts';
import type { ColumnModel } from './table-columns.ts';
import { depthOf } from './table-draft.ts';
import type { Talks } from './table-draft.ts';
import { gaugeModels } from './table-gauges.ts';
import type { GaugeModel } from './table-gauges.ts';
import { hasWordings } from './table-offered.ts';
import { sanctionsNote } from './table-sanctions.ts';
import { sameClause } from './table-shown.ts';
import type { Shown, TextState } from './table-shown.ts';
import type { TableContext } from './table-context.ts';
import { openingLine } from './table-voices.ts';

/** One clause of the text, and what each party says to it. */
export interface RowModel {
  readonly item: ItemId;
  readonly number: number;
  readonly name: string;
  readonly depth: number;
  /** Of the item's options; 0 where they do not differ in depth. */
  readonly deepest: number;
  /** What is done, short; empty before there is a clause. */
  readonly option: string;
  /** The clause as it reads. */
  readonly reads: string;
  readonly wording: Wording | null;
  readonly wordingLabel: string;
  /** What it said before the change under consideration; null where nothing changes. */
  readonly before: string | null;
  /** Standing of sanctions, in words; null where clear. */
  readonly sanctions: string | null;
  readonly contested: boolean;
  /** Facts on it lie before all: a word that says so; null where they do not. */
  readonly facts: string | null;
  readonly cells: readonly CellModel[];
}

export interface OpeningModel {
  readonly flag: FlagModel;
  readonly lead: string;
  readonly words: string;
  /** It stands there only if the move is made. */
  readonly proposed: boolean;
}

export interface DocumentModel {
  readonly title: string;
  readonly note: string;
  /** Who must agree, and what agreeing means. */
  readonly rule: string;
  /** How deep these talks can go; null where nothing on the agenda goes deeper. */
  readonly depthNote: string | null;
  /** How easily word of these talks gets out; null where it cannot. */
  readonly leakNote: string | null;
  readonly state: TextState;
  /** Says that the text shown is not on the table; null where it is. */
  readonly stateNote: string | null;
  /** Whose words stand before the clauses, and the words; null where the text opens with the host's. */
  readonly opening: OpeningModel | null;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  readonly gauges: readonly GaugeModel[];
}

/** A clause as it reads in its wording; the short form where no text gives the wording. */
export function reading(t: Translate, clause: Clause): string {
  const key: MessageKey = `item.${clause.item}.option.${clause.option}.${clause.wording}`;
  return t.has(key) ? t(key) : optionName(t, clause.item, clause.option);
}

export function documentModel(context: TableContext, shown: Shown): DocumentModel {
  const { t, talks, events, reckoning } = context;
  const { agenda, publicity } = talks.invitation.proposal;
  const drafts = events.filter(({ type }) => type === 'textTabled' || type === 'clauseAmended');
  return {
    title: t('table.document'),
    note: documentNote(context, drafts.length),
    rule: ruleSentence(context),
    depthNote: hasDeeper(context)
      ? t(`table.depth.${publicity}`, { count: reckoning.depthCap })
      : null,
    leakNote: leakNote(context),
    opening: openingModel(context, shown),
    state: shown.state,
    stateNote: stateNote(t, shown.state),
    columns: columnModels(context),
    rows: agenda.map((item, at) => rowModel(context, item, at + 1, shown)),
    gauges: shown.clauses.length === 0 ? [] : gaugeModels(context, shown),
  };
}

/** Whether the agenda has a step that these talks cannot carry. */
function hasDeeper({ book, talks, reckoning }: TableContext): boolean {
  return talks.invitation.proposal.agenda.some((item) =>
    book.items[item]?.options.some(({ depth }) => depth > reckoning.depthCap),
  );
}

function documentNote({ t, book, talks }: TableContext, drafts: number): string {
  const { author } = talks.table;
  if (author === null) return t('table.document.none');
  return author === book.mediator
    ? t('table.document.ours', { n: drafts })
    : t('table.document.theirs', { n: drafts, party: partyInSentence(t, author) });
}

function openingModel(context: TableContext, { opening }: Shown): OpeningModel | null {
  if (opening === null) return null;
  const { t, book } = context;
  const { party, proposed } = opening;
  return {
    flag: flagModel(t, book, party),
    lead: t(proposed ? 'table.document.would-open' : 'table.document.opens', {
      party: partyInSentence(t, party),
    }),
    words: openingLine(context, party),
    proposed,
  };
}

function leakNote({ t, book, talks }: TableContext): string | null {
  const { leakChance, leakFrom } = book.rules;
  const n = talks.table.present.length;
  const shut = leakChance === 0 || talks.invitation.proposal.publicity !== 'quiet';
  if (shut || n < leakFrom) return null;
  return t('table.leak.risk', { n, percent: Math.round(leakChance * 100) });
}

function stateNote(t: Translate, state: TextState): string | null {
  switch (state) {
    case 'changed':
    case 'drafted':
    case 'expected':
      return t(`table.document.${state}`);
    case 'none':
    case 'standing':
      return null;
  }
}

/** How many at the table must endorse, by the scenario's rule for this track. */
export function neededOf(book: Book, { table, invitation }: Talks): number {
  const present = table.present.length;
  const { atLeast } = book.scenario.adoption[invitation.proposal.track];
  if (atLeast === 'all') return present;
  return atLeast === 'all-but-one' ? Math.max(2, present - 1) : atLeast;
}

function ruleSentence({ t, book, talks }: TableContext): string {
  const { track } = talks.invitation.proposal;
  const { present } = talks.table;
  const facts = { needed: neededOf(book, talks), present: present.length };
  const binding = track === '1' ? 'sign' : 'carry';
  const vetoes = book.scenario.adoption[track].vetoes.filter((id) => present.includes(id));
  if (vetoes.length > 0) {
    const names = vetoes.map((id) => partyInSentence(t, id));
    return t(`table.rule.${binding}.veto`, { ...facts, veto: list(names, t.locale) });
  }
  if (facts.needed === facts.present && facts.present === 2) return t(`table.rule.${binding}.both`);
  return facts.needed === facts.present
    ? t(`table.rule.${binding}.all`, facts)
    : t(`table.rule.${binding}.some`, facts);
}

function rowModel(context: TableContext, item: ItemId, number: number, shown: Shown): RowModel {
  const { t, book, talks, reckoning } = context;
  const clause = shown.clauses.find((each) => each.item === item) ?? null;
  const standing = talks.table.text?.find((each) => each.item === item);
  const moved = clause !== null && standing !== undefined && !sameClause(clause, standing);
  const depths = (book.items[item]?.options ?? []).map(({ depth }) => depth);
  return {
    item,
    number,
    name: t(`item.${item}.name`),
    depth: clause === null ? 0 : depthOf(book, clause),
    deepest: new Set(depths).size > 1 ? Math.max(...depths) : 0,
    option: clause === null ? '' : optionName(t, item, clause.option),
    reads: clause === null ? t('table.clause.none') : reading(t, clause),
    wording: clause?.wording ?? null,
    wordingLabel: clause === null || !hasWordings(book, item) ? '' : t(`wording.${clause.wording}`),
    before: moved ? reading(t, standing) : null,
    sanctions: clause === null ? null : sanctionsNote(t, reckoning.standing(clause)),
    contested: isContested(talks, item),
    facts: talks.table.facts.includes(item) ? t('table.facts.tag') : null,
    cells: talks.table.present.map((party) =>
      cellModel(context, party, item, clause, isFresh(shown, moved)),
    ),
  };
}

/** What was said of the standing text says nothing about another one. */
function isFresh({ state }: Shown, moved: boolean): boolean {
  return moved || state === 'drafted' || state === 'expected';
}

export function isContested({ table }: Talks, item: ItemId): boolean {
  return table.present.some((party: PartyId) => {
    const stance = table.stances[party];
    return stance?.answer === 'object' && stance.item === item;
  });
}
