import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

/** What is shown when asked for, and not made before. */
export function More({ summary, of }: { summary: string; of: () => ComponentChildren }) {
  const open = useSignal(false);
  return (
    <details
      class="more"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {open.value ? of() : null}
    </details>
  );
}
