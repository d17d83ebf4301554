import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placePopover } from '../kit/popover.ts';

interface BubbleProps {
  /** Name of the button. */
  label: string;
  class?: string;
  /** What the button shows. */
  face: ComponentChildren;
  /** What it opens. */
  children: ComponentChildren;
}

/** A button that opens a small sheet beside itself; Escape or a press elsewhere closes it. */
export function Bubble({ label, class: extra = '', face, children }: BubbleProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open && bubble.current !== null && button.current !== null)
      placePopover(bubble.current, button.current);
  }, [open]);
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`bubble-button ${extra}`}
        popovertarget={id}
        aria-label={label}
        title={label}
      >
        {face}
      </button>
      <div
        ref={bubble}
        id={id}
        popover="auto"
        class="popover bubble"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open ? children : null}
      </div>
    </>
  );
}
