import type { LedgerFilter } from '../../presenter/ledger-filter.ts';

/** Changes part of the filter; the rest stays as it is. */
export type ChangeFilter = (change: Partial<LedgerFilter>) => void;
