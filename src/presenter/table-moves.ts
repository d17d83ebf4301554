import type { RefusalCode } from '../model/refusal.ts';
import { list } from './format.ts';
import { partyInSentence } from './names.ts';
import { sameClause } from './table-shown.ts';
import { commandOf } from './table-command.ts';
import type { TableContext } from './table-context.ts';
import { depthOf, emptyTableDraft, isTactic, textAfter } from './table-draft.ts';
import { settleDraft } from './table-settle.ts';
import type { SettledDraft, TableMove } from './table-draft.ts';
import { isOffered } from './table-offered.ts';
import { hasLeaked } from './table-events.ts';

export interface MoveModel {
  readonly move: TableMove;
  readonly name: string;
  readonly chosen: boolean;
  /** Why it cannot be made now; null where it can. */
  readonly unavailable: string | null;
}

export interface MoveGroupModel {
  readonly id: 'facilitate' | 'formulate' | 'offer' | 'close';
  readonly name: string;
  readonly note: string;
  readonly moves: readonly MoveModel[];
}

export interface ExchangesModel {
  readonly left: number;
  readonly of: number;
  readonly text: string;
}

const GROUPS = [
  ['facilitate', ['hear', 'caucus', 'clarify', 'message', 'facts', 'praise', 'sealed']],
  ['formulate', ['suggest', 'table', 'amend', 'save-face', 'common', 'issues', 'pace', 'recess']],
  ['offer', ['offer', 'vouch']],
  ['close', ['close-text', 'close-statement', 'close-meet-again', 'close-nothing']],
] as const satisfies readonly (readonly [MoveGroupModel['id'], readonly TableMove[]])[];

export function moveGroups(context: TableContext, chosen: TableMove): readonly MoveGroupModel[] {
  const { t } = context;
  return GROUPS.map(([id, moves]) => ({
    id,
    name: t(`table.group.${id}`),
    note: t(`table.group.${id}.note`),
    moves: moves
      .filter((move) => isOffered(context.book, move))
      .map((move) => ({
        move,
        name: t(`table.move.${move}`),
        chosen: move === chosen,
        unavailable: whyNot(context, move),
      })),
  })).filter(({ moves }) => moves.length > 0);
}

/** The clock: set by how the talks began, with what a brisk pace has found. */
export function exchangesModel(context: TableContext): ExchangesModel {
  const { t, view, book, talks, events } = context;
  const { convened } = book.scenario.rounds[view.round - 1] ?? {};
  const { exchangesQuiet, exchangesAnnounced, exchangesPublic, paceExchanges } = book.rules;
  const began = hasLeaked(events) ? 'quiet' : talks.invitation.proposal.publicity;
  const usual = { quiet: exchangesQuiet, announced: exchangesAnnounced, public: exchangesPublic };
  const set = convened?.exchanges ?? usual[began];
  const left = talks.table.exchangesLeft;
  const of = Math.max(left, set + (talks.table.pace === 'brisk' ? paceExchanges : 0));
  return { left, of, text: t('table.exchanges', { count: left, of }) };
}

/** Why a kind of move cannot be made at all now, whatever its particulars. */
function whyNot(context: TableContext, move: TableMove): string | null {
  const { t, view, talks } = context;
  if (view.waiting.length > 0) {
    const parties = view.waiting.map((party) => partyInSentence(t, party));
    return t('table.waiting', { parties: list(parties, t.locale) });
  }
  const code = moveFault(context, move);
  if (code === null) return null;
  return code === 'table/not-adopted' && talks.table.text !== null
    ? t('table.move.close-text.why')
    : t(`refusal.${code}`);
}

function moveFault(context: TableContext, move: TableMove): RefusalCode | null {
  const { talks, reckoning } = context;
  const { table } = talks;
  const closing = move.startsWith('close-');
  if (!closing && table.exchangesLeft === 0) return 'table/no-exchange-left';
  switch (move) {
    case 'hear':
      return table.heard ? 'table/already-heard' : null;
    case 'amend':
    case 'close-statement':
      return table.text === null ? 'table/no-text' : null;
    case 'close-text':
      if (table.text === null) return 'table/no-text';
      return reckoning.isAdopted(table) ? null : 'table/not-adopted';
    case 'caucus':
    case 'clarify':
    case 'suggest':
    case 'table':
    case 'recess':
    case 'close-meet-again':
    case 'close-nothing':
      return null;
    case 'message':
    case 'facts':
    case 'praise':
    case 'sealed':
    case 'save-face':
    case 'common':
    case 'issues':
    case 'pace':
    case 'offer':
    case 'vouch':
      return usualFault(context, move);
  }
}

/** Why a move cannot be made even as it would most likely be made; the rules say. */
function usualFault({ view, book, talks, reckoning }: TableContext, move: TableMove) {
  const draft = settleDraft({ ...emptyTableDraft, move }, book, talks, reckoning);
  const trial = reckoning.attempt(commandOf(draft, view.seat, book));
  return trial.ok ? null : trial.code;
}

/** Why the move as chosen cannot be made: its kind, or its particulars. */
export function whyNotThis(context: TableContext, draft: SettledDraft): string | null {
  const kind = whyNot(context, draft.move);
  if (kind !== null) return kind;
  const code = draftFault(context, draft);
  return code === null ? null : context.t(`refusal.${code}`);
}

function draftFault(context: TableContext, draft: SettledDraft): RefusalCode | null {
  const { view, book, talks, reckoning } = context;
  const { table } = talks;
  const { move, party, item, option } = draft;
  if (isTactic(move) || move === 'common') {
    const trial = reckoning.attempt(commandOf(draft, view.seat, book));
    return trial.ok ? null : trial.code;
  }
  if (move === 'suggest') {
    const asked = table.suggested.includes(`${party}/${item}/${option}`);
    const idle = depthOf(book, { item, option }) === 0;
    return (
      reckoning.optionFault(draft)?.code ??
      (asked ? 'table/asked-already' : idle ? 'table/no-concession' : null)
    );
  }
  const after = textAfter(draft, book, talks);
  if (after === null) return null;
  for (const clause of after) {
    const fault = reckoning.optionFault(clause);
    if (fault !== null) return fault.code;
  }
  if (after.every((clause) => depthOf(book, clause) === 0)) return 'table/empty-text';
  const same = move === 'amend' && after.every((now, at) => sameClause(now, table.text?.[at]));
  return same ? 'table/same-text' : null;
}
