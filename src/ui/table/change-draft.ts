import type { TableDraft } from '../../presenter/table-draft.ts';

/** Takes up part of a choice; the rest stays as it is. */
export type ChangeDraft = (change: Partial<TableDraft>) => void;
