/** What is wrong with a scenario: where in it (keys and indices), and what to do. */
export interface Problem {
  path: readonly (string | number)[];
  message: string;
}
