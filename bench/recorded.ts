import { playCampaign } from '../src/analysis/campaign.ts';
import type { Book } from '../src/model/book.ts';
import type { Command } from '../src/model/command.ts';
import type { LedgerEntry } from '../src/model/ledger.ts';
import type { World } from '../src/model/world.ts';
import type { Policy } from '../src/policy/policy.ts';
import { seatsWith } from '../tests/support/measure.ts';

/** A campaign as it was played, for those who play it again. */
export interface Recorded {
  seed: string;
  /** Every accepted command, in its order. */
  commands: readonly Command[];
  /** What the opening changed, then what each command did. */
  changes: readonly (readonly LedgerEntry[])[];
  /** The world as it ended. */
  world: World;
}

/** Plays campaigns of a host from consecutive seeds, and keeps what they were made of. */
export function recordedCampaigns(book: Book, host: Policy, games: number): Recorded[] {
  return Array.from({ length: games }, (_, index) => {
    const seed = String(index + 1);
    const commands: Command[] = [];
    const changes: (readonly LedgerEntry[])[] = [];
    const world = playCampaign(
      book,
      seed,
      seatsWith(book, host),
      (_world, command, __, entries) => {
        if (command !== null) commands.push(structuredClone(command));
        changes.push(entries);
      },
    );
    return { seed, commands, changes, world };
  });
}
