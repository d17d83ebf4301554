import { iconDrawing } from './icons.ts';
import type { IconName } from './icons.ts';

/** A line icon. Alone it says nothing to a screen reader: the words stand beside it. */
export function Icon({ name, size }: { name: IconName; size?: string }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      {...(size === undefined ? {} : { style: { width: size, height: size } })}
      // Ours: the drawing comes from the icon set at build time.
      dangerouslySetInnerHTML={{ __html: iconDrawing(name) }}
    />
  );
}
