/** Longer pieces of a file are cut before they stand in a sentence. */
const mostLetters = 60;

/** A piece of a file as it may stand in a sentence about it: short, on one line, without control characters. */
export function brief(text: string): string {
  const start = text.slice(0, mostLetters + 1).replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
  return start.length > mostLetters || text.length > mostLetters + 1
    ? `${start.slice(0, mostLetters)}…`
    : start;
}
