import type { Command } from '../../model/command.ts';
import type { SeatId } from '../../model/ids.ts';
import type { TopBarModel } from '../../presenter/top-bar.ts';
import type { BarActions } from './top-bar.tsx';

/** What every screen of a running game is handed beside its own model. */
export interface Frame {
  /** The seat that the player holds; goes into every command. */
  readonly seat: SeatId;
  readonly bar: TopBarModel;
  readonly actions: BarActions;
  /** Plays a command. A refusal comes back as a toast; nothing has changed then. */
  readonly send: (command: Command) => void;
}
