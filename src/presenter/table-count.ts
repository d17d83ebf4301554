import type { PartyId } from '../model/ids.ts';
import type { TextForecast } from '../model/view.ts';
import type { Clause, Favour, Table } from '../model/table.ts';
import { commandOf } from './table-command.ts';
import type { TableContext } from './table-context.ts';
import { neededOf } from './table-document.ts';
import type { SettledDraft } from './table-draft.ts';
import type { TableReckoning } from './table-reckoning.ts';
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

/** The table under a draft of the author that the choice names. */
export function withAuthor(table: Table, { move, author }: SettledDraft): Table {
  return move === 'table' ? { ...table, author } : table;
}

/** Who would be asked, and what all are then expected to answer. */
interface Retold {
  readonly answers: readonly TextForecast[];
  readonly asked: readonly PartyId[];
}

/** The table when those who are asked answer; what the rules do by themselves is tried on a copy. */
function retold(context: TableContext, draft: SettledDraft, shown: Shown): Retold | null {
  const { view, book, talks, reckoning } = context;
  const { table } = talks;
  const { present, text, stances } = table;
  switch (draft.move) {
    case 'table':
    case 'amend':
      return answered(reckoning, withAuthor(table, draft), shown.clauses, present);
    case 'suggest': {
      const asked = present.filter(
        (party) => party === draft.party && stances[party]?.answer === 'object',
      );
      return text && answered(reckoning, conceded(context, draft), text, asked);
    }
    case 'common': {
      const asked = present.filter(
        (party) =>
          (party === draft.party || party === draft.to) && stances[party]?.answer === 'object',
      );
      return text && answered(reckoning, named(table, draft), text, asked);
    }
    case 'close-text':
      return text && answered(reckoning, table, text, []);
    case 'close-statement':
    case 'close-meet-again':
    case 'close-nothing':
      return null;
    default: {
      const trial = reckoning.attempt(commandOf(draft, view.seat, book));
      return trial.ok && text !== null ? trial : null;
    }
  }
}

function answered(
  { forecast }: TableReckoning,
  table: Table,
  clauses: readonly Clause[],
  asked: readonly PartyId[],
): Retold | null {
  return clauses.length === 0 ? null : { answers: forecast(table, clauses), asked };
}

/** The table where the common ground that is named is there. */
function named(table: Table, { party, to, item }: SettledDraft): Table {
  return { ...table, common: [...table.common, { party, to, item, found: true }] };
}

function conceded(context: TableContext, { party, item, option }: SettledDraft): Table {
  const { table } = context.talks;
  const { gain } = context.reckoning.counsel(party, { item, option });
  const given: Favour = { item, option, amount: gain, cause: 'concession' };
  return {
    ...table,
    favours: { ...table.favours, [party]: [...(table.favours[party] ?? []), given] },
  };
}

/** Endorsements at least and at most: those that stand, and those of the parties asked again. */
export function countOf(
  context: TableContext,
  draft: SettledDraft,
  shown: Shown,
): CountModel | null {
  const then = retold(context, draft, shown);
  if (then === null) return null;
  const { t, talks } = context;
  const { present, stances } = talks.table;
  const stand = present.filter(
    (party) => !then.asked.includes(party) && stances[party]?.answer === 'endorse',
  ).length;
  const asked = then.answers.filter(({ party }) => then.asked.includes(party));
  // A concession may be refused and common ground be none, so that nothing is sure of them.
  const sure =
    draft.move === 'suggest' || draft.move === 'common'
      ? 0
      : asked.filter(({ likely }) => likely === 'endorse').length;
  const low = stand + sure;
  const high = stand + asked.filter(({ likely }) => likely !== 'object').length;
  const binding = talks.invitation.proposal.track === '1' ? 'sign' : 'carry';
  const facts = { low, high, of: present.length, needed: neededOf(context.book, talks) };
  const sentence =
    low === high ? t(`table.count.${binding}.known`, facts) : t(`table.count.${binding}`, facts);
  return { ...facts, sentence };
}
