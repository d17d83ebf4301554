/** Keys and indices from the root of a scenario to a place in it. */
export type Path = readonly (string | number)[];

/** What is wrong with a scenario: where in it, and what to do. */
export interface Problem {
  path: Path;
  message: string;
}
