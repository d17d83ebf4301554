import { useMemo } from 'preact/hooks';
import type { View } from '../model/view.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { tableScreenModel } from '../presenter/table.ts';
import type { Game } from '../session/game.ts';
import type { Frame } from '../ui/kit/screen.ts';
import { TableScreen } from '../ui/table/table-screen.tsx';
import { thisRound } from './passages.ts';
import { tableReckoning } from './table-reckoning.ts';

/** The table screen with the reckoning that it may not do itself. */
export function TableRoom(props: { game: Game; view: View; frame: Frame; t: Translate }) {
  const { game, view, frame, t } = props;
  const { events } = thisRound(game);
  const { book, world } = game;
  const reckoning = useMemo(() => tableReckoning(view, book, world), [view, book, world]);
  if (reckoning === null) return null;
  return (
    <TableScreen
      frame={frame}
      modelFor={(draft) => tableScreenModel(view, book, events, draft, reckoning, t)}
    />
  );
}
