import { useMemo } from 'preact/hooks';
import { tableScreenModel } from '../presenter/table.ts';
import { TableScreen } from '../ui/table/table-screen.tsx';
import { thisRound } from './passages.ts';
import type { ScreenProps } from './screen-props.ts';
import { tableReckoning } from './table-reckoning.ts';

/** The table screen with the reckoning that it may not do itself. */
export function TableRoom(props: Omit<ScreenProps, 'ending'>) {
  const { game, view, frame, advised, t } = props;
  const { events } = thisRound(game);
  const { book, world } = game;
  const reckoning = useMemo(() => tableReckoning(view, book, world), [view, book, world]);
  if (reckoning === null) return null;
  return (
    <TableScreen
      frame={frame}
      advised={advised?.table ?? null}
      modelFor={(draft) => tableScreenModel(view, book, events, draft, reckoning, t)}
    />
  );
}
