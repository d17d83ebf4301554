import type { Phase } from '../model/world.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Note } from '../ui/guide/note.tsx';
import { settings } from './settings.ts';

/** The screens that have a note, in the order in which a first game meets them. */
const NOTES = ['briefing', 'groundwork', 'convening', 'table', 'outcome'] as const;

/** The note of a screen, while notes are wanted and this one has not been put away. */
export function noteFor(phase: Phase, t: Translate): Note | null {
  const { guide, seenNotes } = settings.value;
  const at = NOTES.findIndex((note) => note === phase);
  const note = NOTES[at];
  if (!guide || note === undefined || seenNotes.includes(note)) return null;
  return {
    text: t(`guide.${note}`),
    label: t('guide.label', { number: at + 1, count: NOTES.length }),
    onSeen: () => putAway(note),
    onStop: () => {
      settings.value = { ...settings.peek(), guide: false };
    },
  };
}

/** The note of a screen is not shown again, whether it was answered or left behind. */
export function putAway(phase: Phase | undefined): void {
  const { guide, seenNotes } = settings.peek();
  const note = NOTES.find((name) => name === phase);
  if (!guide || note === undefined || seenNotes.includes(note)) return;
  settings.value = { ...settings.peek(), seenNotes: [...seenNotes, note] };
}
