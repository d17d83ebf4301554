import { signal } from '@preact/signals';

/** A refusal with its remedy, or news of a save; null when there is none. */
export const notice = signal<string | null>(null);
/** What has just changed, for those who do not see it. */
export const news = signal('');
/** A fault of ours; the page then offers to save the game. */
export const fault = signal<unknown>(null);

export function notify(message: string | null): void {
  notice.value = message;
}
