import { signal } from '@preact/signals';

/** How long the words for a sound stay, milliseconds. */
const STAY = 5000;

/** What is heard just now, in words; empty most of the time. */
export const captions = signal<readonly string[]>([]);

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows words for sounds for a while. */
export function showCaptions(lines: readonly string[]): void {
  clearTimeout(timer);
  captions.value = lines;
  timer = setTimeout(() => {
    captions.value = [];
  }, STAY);
}
