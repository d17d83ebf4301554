/** What a command has to say: to a program as one object, to a reader as lines. */
export interface Report {
  /** 0 done, 1 the check does not hold, 2 the input is bad. */
  code: 0 | 1 | 2;
  json: object;
  lines: readonly string[];
  /** One sentence for standard error, where the input is bad. */
  fault?: string;
}
