import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { ItemChoice } from '../../presenter/convening-choices.ts';
import { Taste } from './taste.tsx';

interface ItemListProps {
  holder: RefObject<HTMLDivElement | null>;
  title: string;
  items: readonly ItemChoice[];
  onChoose: (item: string) => void;
  onConsider: (item: string | null) => void;
}

/** The items that are not on the agenda, in a list that opens over the page. */
export function ItemList({ holder, title, items, onChoose, onConsider }: ItemListProps) {
  const id = useId();
  return (
    <div
      ref={holder}
      class="popover item-list"
      popover="auto"
      role="dialog"
      aria-labelledby={id}
      onToggle={() => onConsider(null)}
      onKeyDown={moveFocus}
    >
      <b id={id}>{title}</b>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              onPointerEnter={() => onConsider(item.id)}
              onPointerLeave={() => onConsider(null)}
              onFocus={() => onConsider(item.id)}
              onBlur={() => onConsider(null)}
              onClick={() => onChoose(item.id)}
            >
              <span class="item-list-head">
                <span class="strong">{item.name}</span>
                <Taste taste={item.taste} />
              </span>
              <span class="tiny soft">{item.note}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The arrows go up and down the list. */
function moveFocus(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
}
