/** Rows of cells as comma-separated values, for a spreadsheet. */
export function commaSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join(',')).join('\n');
}

function quoted(cell: string): string {
  const plain = isFormula(cell) ? `'${cell}` : cell;
  return /[",\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A text that a spreadsheet would carry out; a scenario may bring any text. */
function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[0-9.]+$/.test(cell);
}
