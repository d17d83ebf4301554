/** A file as it was chosen or dropped: its path below what was chosen, or its bare name. */
export interface Upload {
  readonly path: string;
  readonly file: File;
}

export interface ScoreableActions {
  readonly chooseFolder: () => void;
  readonly chooseFiles: () => void;
  readonly drop: (uploads: readonly Upload[]) => void;
  readonly random: (seed: string) => void;
  readonly close: () => void;
}
