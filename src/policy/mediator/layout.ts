/** Options of all issues laid end to end, so that a party's values are one row of numbers. */
export interface Layout {
  options: readonly number[];
  /** First place of each issue in a row. */
  starts: readonly number[];
  /** Length of a row: all options of all issues. */
  width: number;
}

export function layoutOf(options: readonly number[]): Layout {
  const starts: number[] = [];
  let width = 0;
  for (const count of options) {
    starts.push(width);
    width += count;
  }
  return { options, starts, width };
}

/** Where each clause of a text stands in a row. */
export function placesOf({ starts }: Layout, text: readonly number[]): Int32Array {
  return Int32Array.from(starts, (start, issue) => start + (text[issue] ?? 0));
}
