/** The table and the ledger drawer. */
export const table = {
  'table.title': 'At the table',
  'ledger.title': 'The ledger',
} as const;
