import type { ComponentChildren } from 'preact';

/** One of several, by arrows within and with one tab stop. */
export function Group({
  label,
  class: extra,
  children,
}: {
  label: string;
  class: string;
  children: ComponentChildren;
}) {
  return (
    <div role="radiogroup" aria-label={label} class={extra}>
      {children}
    </div>
  );
}
