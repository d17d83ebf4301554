import { useMemo } from 'preact/hooks';
import type { SeatId } from '../model/ids.ts';
import { ledgerModel, ledgerSheet } from '../presenter/ledger.ts';
import type { LedgerFilter, SeenEntry } from '../presenter/ledger-filter.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { trustCap } from '../rules/scores.ts';
import type { Game } from '../session/game.ts';
import { viewFor } from '../session/view.ts';
import { SeekContext, type Seek } from '../ui/kit/seek.tsx';
import { LedgerDrawer } from '../ui/ledger/ledger-drawer.tsx';

interface LedgerDoorProps {
  game: Game;
  /** Whose ledger it is. */
  seat: SeatId;
  t: Translate;
  /** Where it opens. */
  first: LedgerFilter;
  /** Watches the game from a step on; null while it is not over. */
  seek: Seek;
  onClose: () => void;
}

/** The ledger of a game, as far as a seat may read it. */
export function LedgerDoor({ game, seat, t, first, seek, onClose }: LedgerDoorProps) {
  const { book, world } = game;
  const view = useMemo(() => viewFor(seat, world, book), [seat, world, book]);
  const entries = useMemo(() => seenEntries(game, seat), [game, seat]);
  return (
    <SeekContext.Provider value={seek}>
      <LedgerDrawer
        first={first}
        modelFor={(filter) =>
          ledgerModel(view, book, entries, filter, t, (from, to) =>
            trustCap({ world, book }, from, to),
          )
        }
        sheetFor={(filter) => ledgerSheet(book, entries, filter, t)}
        onClose={onClose}
      />
    </SeekContext.Provider>
  );
}

/** Entries with their step. The answers of computer seats belong to the player's command before them. */
function seenEntries({ steps, book }: Game, seat: SeatId): SeenEntry[] {
  let step = 0;
  return steps.flatMap(({ command, entries }, at) => {
    if (command?.seat === book.mediator) step += 1;
    const belongs = step;
    return entries
      .filter(({ seenBy }) => seenBy === 'all' || seenBy.includes(seat))
      .map((entry) => ({ step: belongs, at, entry }));
  });
}
