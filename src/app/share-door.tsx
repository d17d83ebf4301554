import { useMemo } from 'preact/hooks';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Game } from '../session/game.ts';
import { writeLink } from '../session/link.ts';
import { ShareDialog } from '../ui/theatre/share.tsx';
import { saveToFile } from './save-game.ts';

/** A game as a link or a file. The link holds the game itself; nothing is sent. */
export function ShareDoor({ game, t, onClose }: { game: Game; t: Translate; onClose: () => void }) {
  const written = useMemo(() => writeLink(game), [game]);
  return (
    <ShareDialog
      address={written.ok ? addressOf(written.text) : null}
      why={written.ok ? '' : t(`share.none.${written.why}`)}
      copy={copyText}
      saveToFile={() => saveToFile(game)}
      onClose={onClose}
    />
  );
}

function addressOf(letters: string): string {
  const { origin, pathname } = location;
  return `${origin}${pathname}#game=${letters}`;
}

/** Whether the browser has put it on the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
