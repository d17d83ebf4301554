import type { PartyId } from '../model/ids.ts';
import { ledgerModel, ledgerSheet } from '../presenter/ledger.ts';
import { openingFilter } from '../presenter/ledger-filter.ts';
import type { SeenEntry } from '../presenter/ledger-filter.ts';
import { trustCap } from '../rules/scores.ts';
import type { Game } from '../session/game.ts';
import { LedgerDrawer } from '../ui/ledger/ledger-drawer.tsx';
import { game, translate, view } from './game-store.ts';

interface LedgerDoorProps {
  /** The party whose trust in the host is to be explained first; null for what has just changed. */
  about: PartyId | null;
  onClose: () => void;
}

/** The ledger of the game in play, as far as the player's seat may read it. */
export function LedgerDoor({ about, onClose }: LedgerDoorProps) {
  const now = game.value;
  const seen = view.value;
  const t = translate.value;
  if (now === null || seen === null) return null;
  const { book, world } = now;
  const entries = seenEntries(now);
  const [first = book.mediator] = book.partyIds;
  return (
    <LedgerDrawer
      first={
        about === null || about === book.mediator
          ? openingFilter(book.mediator, first)
          : { ...openingFilter(book.mediator, about), page: 'score' }
      }
      modelFor={(filter) =>
        ledgerModel(seen, book, entries, filter, t, (from, to) =>
          trustCap({ world, book }, from, to),
        )
      }
      sheetFor={(filter) => ledgerSheet(book, entries, filter, t)}
      onClose={onClose}
    />
  );
}

/** Entries with their step. The answers of computer seats belong to the player's command before them. */
function seenEntries({ steps, book }: Game): SeenEntry[] {
  let step = 0;
  return steps.flatMap(({ command, entries }) => {
    if (command?.seat === book.mediator) step += 1;
    const at = step;
    return entries
      .filter(({ seenBy }) => seenBy === 'all' || seenBy.includes(book.mediator))
      .map((entry) => ({ step: at, entry }));
  });
}
