import type { SaveMoment } from '../../presenter/save-moment.ts';

/** A saved game as a line of a list. */
export interface SaveLine {
  readonly slot: string;
  readonly name: string;
  readonly title: string;
  /** Date in the game. */
  readonly date: string;
  readonly round: number;
  readonly ended: boolean;
  /** When it was saved, ready to read. */
  readonly when: string;
  readonly damaged: boolean;
  /** What its picture shows; null where it tells nothing. */
  readonly moment: SaveMoment | null;
}
