/** Rows of cells as lines: columns of numbers lean right, the rest left. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  const numeric: boolean[] = [];
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
      const isNumber = /^(?:[−-]?[0-9][0-9.,]*%?|·)?$/.test(cell);
      if (index > 0) numeric[column] = (numeric[column] ?? true) && isNumber;
    }
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return numeric[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** A figure with one decimal and a true minus sign. */
export function figure(value: number): string {
  return value
    .toFixed(1)
    .replace(/^-0\.0$/, '0.0')
    .replace('-', '−');
}
