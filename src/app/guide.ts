import type { View } from '../model/view.ts';
import type { Phase } from '../model/world.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Note } from '../ui/guide/note.tsx';
import { settings } from './settings.ts';

type NoteId =
  | 'briefing'
  | 'groundwork'
  | 'undo'
  | 'convening'
  | 'limelight'
  | 'replies'
  | 'table'
  | 'clock'
  | 'outcome'
  | 'aftermath';

interface Placed {
  readonly id: NoteId;
  readonly phase: Phase;
  /** What it waits for, beside its screen. */
  readonly fits?: (view: View) => boolean;
}

/** The notes, each on the screen where it is first needed, in the order in which a first game meets them. */
const NOTES: readonly Placed[] = [
  { id: 'briefing', phase: 'briefing' },
  { id: 'groundwork', phase: 'groundwork' },
  { id: 'undo', phase: 'groundwork', fits: hasActed },
  { id: 'convening', phase: 'convening' },
  { id: 'limelight', phase: 'convening' },
  { id: 'replies', phase: 'replies' },
  { id: 'table', phase: 'table' },
  { id: 'clock', phase: 'table' },
  { id: 'outcome', phase: 'outcome' },
  { id: 'aftermath', phase: 'aftermath' },
];

function hasActed({ round, groundwork }: View): boolean {
  return groundwork.some((act) => act.round === round);
}

/** The next note of a screen, while notes are wanted. */
export function noteFor(view: View, t: Translate): Note | null {
  const note = nextNote(view);
  if (note === null) return null;
  return {
    text: t(`guide.${note.id}`),
    label: t('guide.label', { number: NOTES.indexOf(note) + 1, count: NOTES.length }),
    onSeen: () => putAway(view),
    onStop: () => {
      settings.value = { ...settings.peek(), guide: false };
    },
  };
}

/** The note at hand is not shown again, whether it was answered or left behind. */
export function putAway(view: View | null): void {
  const note = view === null ? null : nextNote(view);
  if (note === null) return;
  settings.value = { ...settings.peek(), seenNotes: [...settings.peek().seenNotes, note.id] };
}

function nextNote(view: View): Placed | null {
  const { guide, seenNotes } = settings.value;
  const next = NOTES.find(
    ({ id, phase, fits }) =>
      phase === view.phase && !seenNotes.includes(id) && (fits?.(view) ?? true),
  );
  return guide ? (next ?? null) : null;
}
