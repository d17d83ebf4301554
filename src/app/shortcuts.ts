import { useLayoutEffect } from 'preact/hooks';

/** Single keys by what they do; none acts while a field has the focus or a dialog is open. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  // Before the screen is painted: a key pressed on sight of it is answered.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (takesKey(event.target, event.key) || document.querySelector('dialog[open]') !== null)
        return;
      const action = keys[event.key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys]);
}

/** Whether the control in focus has a use of its own for a key: a field for all, a button for the space bar. */
function takesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (key === ' ') return target.closest('button, a, input, select, textarea, summary') !== null;
  if (target instanceof HTMLInputElement)
    return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
