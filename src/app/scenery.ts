import { mapStage, NO_LOOK, type Look } from '../presenter/map.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { tableStage } from '../presenter/table.ts';
import type { View } from '../model/view.ts';
import type { Game } from '../session/game.ts';
import { thisRound } from './passages.ts';
import type { Scenery } from './stage-host.tsx';

/** What stands behind the page for a seat's view of a game: the table while it sits there, else the map. */
export function sceneryOf(game: Game, view: View, t: Translate, look: Look = NO_LOOK): Scenery {
  if (view.phase === 'ended') return { kind: 'none' };
  const { entries, events } = thisRound(game, view.seat);
  const table = view.phase === 'table' ? tableStage(view, game.book, events, t) : null;
  if (table !== null) return { kind: 'table', model: table };
  return { kind: 'map', model: mapStage(view, game.book, entries, look, t) };
}
