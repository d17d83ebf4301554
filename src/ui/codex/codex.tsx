import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { codexShelves } from '../../model/codex.ts';
import type { CodexShelf } from '../../model/codex.ts';
import type { CodexLine, CodexPage } from '../../presenter/codex.ts';
import type { CutText } from '../../presenter/codex-links.ts';
import { CodexContext } from '../kit/codex-context.ts';
import type { CodexDoor } from '../kit/codex-context.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useText } from '../kit/text.ts';
import './codex.css';
import { Entry } from './entry.tsx';
import { Shelves } from './shelves.tsx';

interface CodexProps {
  lines: readonly CodexLine[];
  find: (search: string) => readonly CodexLine[];
  pageOf: (id: string) => CodexPage | null;
  cut: CutText;
  /** The entry it opens at; null for the shelves. */
  first: string | null;
  onClose: () => void;
}

/** A reference beside the game: shelves to browse and to search, and one entry at a time. */
export function CodexDrawer({ lines, find, pageOf, cut, first, onClose }: CodexProps) {
  const t = useText();
  /** Entries read on the way, the one at hand last. */
  const trail = useSignal<readonly string[]>(first === null ? [] : [first]);
  const search = useSignal('');
  const shelf = useSignal<CodexShelf>(codexShelves[0]);
  /** The entry that was left for the shelves, to find one's place again. */
  const left = useSignal<string | null>(null);
  const read = (id: string) => {
    trail.value = [...trail.value, id];
  };
  const inside = useMemo<CodexDoor>(() => ({ cut, about: () => null, open: read }), [cut]);
  const page = pageOf(trail.value.at(-1) ?? '');
  const before = lines.find(({ id }) => id === trail.value.at(-2));
  return (
    <Dialog title={t('codex.title')} drawer class="codex" onClose={onClose}>
      <CodexContext.Provider value={inside}>
        {page === null ? (
          <Shelves
            lines={lines}
            find={find}
            search={search}
            shelf={shelf}
            at={left.value}
            onRead={read}
          />
        ) : (
          <Entry
            key={page.id}
            page={page}
            before={before?.name ?? null}
            onBack={() => {
              trail.value = trail.value.slice(0, -1);
            }}
            onAll={() => {
              left.value = page.id;
              shelf.value = lines.find(({ id }) => id === page.id)?.shelf ?? shelf.value;
              trail.value = [];
            }}
            onRead={read}
          />
        )}
      </CodexContext.Provider>
    </Dialog>
  );
}
