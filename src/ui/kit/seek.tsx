import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { useText } from './text.ts';

/** Opens the game at a step; null where it cannot be watched. */
export type Seek = ((step: number) => void) | null;

export const SeekContext = createContext<Seek>(null);

/** Watches the game from the step that a line is about. */
export function SeekButton({ step, what }: { step: number; what: string }) {
  const t = useText();
  const seek = useContext(SeekContext);
  if (seek === null) return null;
  return <IconButton icon="play" label={t('story.seek.at', { what })} onPress={() => seek(step)} />;
}
