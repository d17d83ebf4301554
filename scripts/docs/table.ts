function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A Markdown table. Cells may hold anything but line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A figure as it stands in the table, with a true minus sign and at most three decimals. */
export function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace('-', '−');
}

/** A figure that is added: its sign is always shown. */
export function signed(value: number): string {
  return value > 0 ? `+${figure(value)}` : figure(value);
}
