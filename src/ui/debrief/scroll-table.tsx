import type { ComponentChildren } from 'preact';

/** A table that scrolls sideways by itself where it is wider than its card; keys reach it too. */
export function ScrollTable({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="debrief-texts-scroll" role="region" aria-label={label} tabIndex={0}>
      <table class="debrief-texts small">{children}</table>
    </div>
  );
}
