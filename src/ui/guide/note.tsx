import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../kit/text.ts';
import { Prose } from '../kit/prose.tsx';
import './note.css';

/** A short note on the screen at hand, shown once in the first game. */
export interface Note {
  readonly text: string;
  readonly label: string;
  readonly onSeen: () => void;
  readonly onStop: () => void;
}

export const NoteContext = createContext<Note | null>(null);

/** The note of this screen, if it has not been seen; it lies in the flow and covers nothing. */
export function GuideNote() {
  const t = useText();
  const note = useContext(NoteContext);
  if (note === null) return null;
  return (
    <aside class="note" aria-label={note.label}>
      <Icon name="lightbulb" />
      <div class="note-body">
        <div class="note-words">
          <p class="tiny soft">{note.label}</p>
          <p class="small">
            <Prose text={note.text} />
          </p>
        </div>
        <div class="row">
          <Button tight onPress={note.onSeen}>
            {t('guide.next')}
          </Button>
          <Button tight kind="quiet" onPress={note.onStop}>
            {t('guide.stop')}
          </Button>
        </div>
      </div>
    </aside>
  );
}
