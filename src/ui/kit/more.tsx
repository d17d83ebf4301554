import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { PrintingContext } from './printing.ts';

/** What is shown when asked for, and not made before. */
export function More({ summary, of }: { summary: string; of: () => ComponentChildren }) {
  const open = useSignal(false);
  const printing = useContext(PrintingContext);
  return (
    <details
      class="more"
      open={printing}
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {open.value || printing ? of() : null}
    </details>
  );
}
