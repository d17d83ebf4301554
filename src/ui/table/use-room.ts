import { useEffect, useRef, useState } from 'preact/hooks';
import type { MomentKind, TableMoment } from '../../presenter/table-model.ts';

/** `looking` is the player's wish, `moment` passes by itself. */
export type RoomState = 'closed' | 'looking' | 'moment';

/** What is worth the whole window: a walk-out always, the others the first time at a table. */
const LARGE: ReadonlySet<MomentKind> = new Set(['arrival', 'caucus', 'recess', 'walk-out']);
const MOMENT_MS = 2500;
const ENDS_IT = ['keydown', 'pointerdown', 'wheel'] as const;

/** Nothing to see: no picture, or no movement wished. */
const isBare = (): boolean =>
  document.documentElement.dataset['motion'] === 'reduced' ||
  document.querySelector('.stage canvas') === null;

/** Whether the picture of the table has the window to itself. Any key or press ends a moment. */
export function useRoom(moment: TableMoment | null): {
  readonly state: RoomState;
  readonly toggle: () => void;
} {
  const [state, setState] = useState<RoomState>('closed');
  const seen = useRef(new Set<string>());
  useEffect(() => {
    if (moment === null || !LARGE.has(moment.kind) || isBare()) return undefined;
    const about = moment.kind === 'walk-out' ? moment.id : moment.kind;
    if (seen.current.has(about)) return undefined;
    seen.current.add(about);
    setState((now) => (now === 'looking' ? now : 'moment'));
    const end = () => setState((now) => (now === 'moment' ? 'closed' : now));
    const timer = setTimeout(end, MOMENT_MS);
    for (const kind of ENDS_IT) window.addEventListener(kind, end, { capture: true });
    return () => {
      clearTimeout(timer);
      for (const kind of ENDS_IT) window.removeEventListener(kind, end, { capture: true });
      end();
    };
  }, [moment?.id]);
  return {
    state,
    toggle: () => setState((now) => (now === 'closed' ? 'looking' : 'closed')),
  };
}
