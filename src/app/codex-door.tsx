import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { CodexContext } from '../ui/kit/codex-context.ts';
import { Dialog } from '../ui/kit/dialog.tsx';
import { useText } from '../ui/kit/text.ts';
import type * as CodexRoom from './codex-room.tsx';
import { fault } from './notices.ts';

type Room = typeof CodexRoom;

const room = signal<Room | null>(null);
/** The entry at which the codex lies open, null for its shelves; undefined while it is closed. */
const opened = signal<string | null | undefined>(undefined);
let fetching: Promise<Room> | null = null;

/** Fetches the codex with its texts; until then no mention is a way into it. */
export async function fetchCodex(): Promise<void> {
  fetching ??= import('./codex-room.tsx');
  try {
    room.value = await fetching;
  } catch (thrown) {
    // The next try fetches anew.
    fetching = null;
    throw thrown;
  }
}

/** Opens the codex over whatever is open. */
export function openCodex(entry: string | null = null): void {
  opened.value = entry;
  fetchCodex().catch((thrown: unknown) => {
    fault.value = thrown;
  });
}

function closeCodex(): void {
  opened.value = undefined;
}

/** What stands within may open the codex, which lies over it. */
export function CodexHost({ children }: { children: ComponentChildren }) {
  const t = useText();
  const first = opened.value;
  const here = room.value;
  const links = here?.links.value ?? null;
  return (
    <>
      <CodexContext.Provider value={links === null ? null : { ...links, open: openCodex }}>
        {children}
      </CodexContext.Provider>
      {first === undefined ? null : here === null ? (
        <Dialog title={t('codex.title')} drawer class="codex" onClose={closeCodex}>
          <p>{t('loading')}</p>
        </Dialog>
      ) : (
        <here.CodexSheet first={first} onClose={closeCodex} />
      )}
    </>
  );
}
