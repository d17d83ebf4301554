/**
 * Texts that the mediator considers, as one row of options each. Tables of up to `mostCounted`
 * texts are considered whole; larger ones by a sample and the neighbours of its best.
 */
export interface Texts {
  count: number;
  /** Number of issues: the length of a row. */
  issues: number;
  rows: Uint8Array;
  /** Whether these are all texts there are, the last issue running fastest. */
  whole: boolean;
}

/** The most texts that are considered one by one. */
export const mostCounted = 6000;

export function countTexts(options: readonly number[]): number {
  return options.reduce((product, count) => product * count, 1);
}

/** Every text of a table. */
export function allTexts(options: readonly number[]): Texts {
  const issues = options.length;
  const count = countTexts(options);
  const rows = new Uint8Array(count * issues);
  for (let text = 0; text < count; text += 1) {
    let rest = text;
    for (let issue = issues - 1; issue >= 0; issue -= 1) {
      const choices = options[issue] ?? 1;
      rows[text * issues + issue] = rest % choices;
      rest = Math.floor(rest / choices);
    }
  }
  return { count, issues, rows, whole: true };
}

/** These texts and no others; doubles are dropped. */
export function someTexts(issues: number, texts: readonly (readonly number[])[]): Texts {
  const distinct = [...new Map(texts.map((text) => [text.join(','), text])).values()];
  const rows = Uint8Array.from(distinct.flat());
  return { count: distinct.length, issues, rows, whole: false };
}

export function textAt({ issues, rows }: Texts, text: number): number[] {
  return [...rows.subarray(text * issues, (text + 1) * issues)];
}

/** Which of these texts a text is; −1 where it is none of them. */
export function indexOfText(
  { count, issues, rows, whole }: Texts,
  options: readonly number[],
  text: readonly number[],
): number {
  if (whole) return options.reduce((index, size, issue) => index * size + (text[issue] ?? 0), 0);
  for (let index = 0; index < count; index += 1) {
    const start = index * issues;
    if (text.every((option, issue) => rows[start + issue] === option)) return index;
  }
  return -1;
}

/** Every text that differs from one in a single clause. */
export function neighboursOf(options: readonly number[], text: readonly number[]): number[][] {
  return options.flatMap((count, issue) =>
    Array.from({ length: count }, (_, option) => text.with(issue, option)).filter(
      (other) => other[issue] !== text[issue],
    ),
  );
}
