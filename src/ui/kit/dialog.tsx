import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { useText } from './text.ts';

interface DialogProps {
  title: ComponentChildren;
  onClose: () => void;
  /** A drawer takes the right edge from top to bottom. */
  drawer?: boolean;
  class?: string;
  children: ComponentChildren;
}

/**
 * A modal dialog while it is mounted. The browser keeps the focus inside, closes on Escape and
 * gives the focus back to where it was.
 */
export function Dialog({
  title,
  onClose,
  drawer = false,
  class: extra = '',
  children,
}: DialogProps) {
  const t = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    // The browser may close it on a second Escape without asking first.
    const closed = () => onClose();
    element?.showModal();
    element?.addEventListener('close', closed);
    return () => {
      element?.removeEventListener('close', closed);
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${drawer ? 'drawer' : ''} ${extra}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // A press on the backdrop lands on the dialog element itself.
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton icon="x" label={t('kit.close')} onPress={onClose} />
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
