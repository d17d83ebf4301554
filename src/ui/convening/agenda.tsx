import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AgendaChoice, AgendaRow } from '../../presenter/convening-choices.ts';
import { Icon } from '../kit/icon.tsx';
import type { IconName } from '../kit/icons.ts';
import { placePopover } from '../kit/popover.ts';
import { useText } from '../kit/text.ts';
import { ItemList } from './item-list.tsx';
import { Section } from './section.tsx';
import { Taste } from './taste.tsx';

/** What can be done with the agenda; each also as a thought that is not acted on. */
export type AgendaChange =
  | { readonly type: 'put'; readonly slot: number; readonly item: string }
  | { readonly type: 'move'; readonly slot: number; readonly by: -1 | 1 }
  | { readonly type: 'drop'; readonly slot: number };

interface AgendaProps {
  agenda: AgendaChoice;
  onChange: (change: AgendaChange) => void;
  onConsider: (change: AgendaChange | null) => void;
}

/** An ordered list of slots: press one to put another item there, move it, drop it. */
export function Agenda({ agenda, onChange, onConsider }: AgendaProps) {
  const t = useText();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const slot = useSignal(0);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    const wanted = root.current?.querySelector(`[data-part="${focusNext.current}"]`);
    focusNext.current = null;
    if (wanted instanceof HTMLElement) wanted.focus();
  });
  const change = (made: AgendaChange, focus: string) => {
    focusNext.current = focus;
    onChange(made);
  };
  const choose = (at: number, button: HTMLElement) => {
    slot.value = at;
    const popover = list.current;
    if (popover === null) return;
    popover.showPopover();
    placePopover(popover, button);
    const first = popover.querySelector('button');
    first?.focus();
  };
  const replaced = agenda.rows[slot.value]?.name;
  return (
    <Section number={3} title={t('convening.about')} note={t('convening.about.note')}>
      <div ref={root} class="agenda">
        <ol class="stack-tight">
          {agenda.rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              last={agenda.rows.length - 1}
              onOpen={choose}
              onChange={change}
              onConsider={onConsider}
            />
          ))}
        </ol>
        {agenda.add === null ? null : (
          <button
            type="button"
            class="agenda-add eases"
            data-part="add"
            aria-haspopup="dialog"
            onClick={(event) => choose(agenda.rows.length, event.currentTarget)}
          >
            <Icon name="plus" size="15px" />
            {agenda.add}
          </button>
        )}
        <p class="small soft">{agenda.room}</p>
        <ItemList
          holder={list}
          title={
            replaced === undefined
              ? t('convening.choices.add')
              : t('convening.choices.replace', { item: replaced })
          }
          items={agenda.others}
          onChoose={(item) => {
            list.current?.hidePopover();
            change({ type: 'put', slot: slot.value, item }, `slot ${item}`);
          }}
          onConsider={(item) =>
            onConsider(item === null ? null : { type: 'put', slot: slot.value, item })
          }
        />
      </div>
    </Section>
  );
}

function Row(props: {
  row: AgendaRow;
  last: number;
  onOpen: (slot: number, button: HTMLElement) => void;
  onChange: (change: AgendaChange, focus: string) => void;
  onConsider: (change: AgendaChange | null) => void;
}) {
  const { row, last, onOpen, onChange, onConsider } = props;
  const { slot, id } = row;
  const tool = (part: 'up' | 'down' | 'drop', icon: IconName, label: string | null) => {
    if (label === null) return <span class="agenda-tool" />;
    const made: AgendaChange =
      part === 'drop' ? { type: 'drop', slot } : { type: 'move', slot, by: part === 'up' ? -1 : 1 };
    return (
      <button
        type="button"
        class="icon-button agenda-tool eases"
        data-part={`${part} ${id}`}
        aria-label={label}
        title={label}
        onPointerEnter={() => onConsider(made)}
        onPointerLeave={() => onConsider(null)}
        onFocus={() => onConsider(made)}
        onBlur={() => onConsider(null)}
        onClick={() => onChange(made, nextFocus(part, row, last))}
      >
        <Icon name={icon} size="16px" />
      </button>
    );
  };
  return (
    <li class="agenda-row">
      <button
        type="button"
        class="agenda-slot"
        data-part={`slot ${id}`}
        aria-haspopup="dialog"
        title={row.change}
        onClick={(event) => onOpen(slot, event.currentTarget)}
      >
        <i class="card-number" aria-hidden="true">
          {slot + 1}
        </i>
        <span class="agenda-name">
          <span>
            <span class="only-heard">{row.change}. </span>
            <span aria-hidden="true">{row.name}</span>
          </span>
          <Taste taste={row.taste} />
        </span>
      </button>
      {tool('up', 'arrow-up', row.up)}
      {tool('down', 'arrow-down', row.down)}
      {tool('drop', 'x', row.drop)}
    </li>
  );
}

/** Where the focus goes once the pressed button has moved or gone. */
function nextFocus(part: 'up' | 'down' | 'drop', { slot, id }: AgendaRow, last: number): string {
  if (part === 'drop') return 'add';
  const to = slot + (part === 'up' ? -1 : 1);
  if (part === 'up') return to === 0 ? `down ${id}` : `up ${id}`;
  return to === last ? `up ${id}` : `down ${id}`;
}
