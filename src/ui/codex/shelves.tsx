import type { Signal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { codexShelves } from '../../model/codex.ts';
import type { CodexShelf } from '../../model/codex.ts';
import type { CodexLine } from '../../presenter/codex.ts';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { Tabs } from '../kit/tabs.tsx';
import { useText } from '../kit/text.ts';

interface ShelvesProps {
  lines: readonly CodexLine[];
  find: (search: string) => readonly CodexLine[];
  search: Signal<string>;
  shelf: Signal<CodexShelf>;
  /** The entry that was read last; it takes the focus. */
  at: string | null;
  onRead: (id: string) => void;
}

/** Every entry: on its shelf, or what a search finds on all of them. */
export function Shelves({ lines, find, search, shelf, at, onRead }: ShelvesProps) {
  const t = useText();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at !== null)
      list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(at)}"]`)?.focus();
  }, [at]);
  const sought = search.value.trim();
  const found = sought === '' ? null : find(sought);
  return (
    <div class="stack" ref={list}>
      <div class="codex-search">
        <label for={id} class="only-heard">
          {t('codex.search')}
        </label>
        <Icon name="search" />
        <input
          id={id}
          type="search"
          class="field"
          value={search.value}
          placeholder={t('codex.search')}
          autocomplete="off"
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </div>
      <p class="small soft codex-count" role="status">
        {found === null ? '' : t('codex.found', { count: found.length })}
      </p>
      {found === null ? (
        <Tabs
          label={t('codex.shelves')}
          tabs={codexShelves.map((value) => ({ value, text: t(`codex.shelf.${value}`) }))}
          chosen={shelf.value}
          onChoose={(value) => {
            shelf.value = value;
          }}
          pageOf={(value) => (
            <Lines lines={lines.filter((line) => line.shelf === value)} onRead={onRead} />
          )}
        />
      ) : found.length === 0 ? (
        <p>{t('codex.none', { words: sought })}</p>
      ) : (
        <Lines lines={found} kinds onRead={onRead} />
      )}
    </div>
  );
}

function Lines(props: {
  lines: readonly CodexLine[];
  /** Whether each says which shelf it stands on. */
  kinds?: boolean;
  onRead: (id: string) => void;
}) {
  const t = useText();
  const { lines, kinds = false, onRead } = props;
  return (
    <ul class={`codex-lines ${kinds ? 'found' : ''}`}>
      {lines.map(({ id, name, flag, shelf }) => (
        <li key={id}>
          <button type="button" class="codex-line eases" data-entry={id} onClick={() => onRead(id)}>
            {flag === null ? null : <Flag flag={flag} size={24} />}
            <span class="codex-line-name">{name}</span>
            {kinds ? <span class="tiny soft">{t(`codex.of.${shelf}`)}</span> : null}
            <Icon name="chevron-right" size="16px" />
          </button>
        </li>
      ))}
    </ul>
  );
}
