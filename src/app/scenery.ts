import { mapStage, NO_LOOK, type Look } from '../presenter/map.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { signingStage, tableStage } from '../presenter/table.ts';
import { isAdoptedOutcome } from '../rules/outcome.ts';
import { viewFor } from '../session/view.ts';
import type { GameEvent } from '../model/event.ts';
import type { View } from '../model/view.ts';
import type { TableModel } from '../presenter/table-model.ts';
import type { Game } from '../session/game.ts';
import { thisRound } from './passages.ts';
import type { Scenery } from './stage-host.tsx';

/** What stands behind the page for a seat's view of a game: the table while it sits there and signs, else the map. */
export function sceneryOf(game: Game, view: View, t: Translate, look: Look = NO_LOOK): Scenery {
  if (view.phase === 'ended') return { kind: 'none' };
  const { entries, events } = thisRound(game, view.seat);
  const table =
    view.phase === 'table'
      ? tableStage(view, game.book, events, t)
      : view.phase === 'outcome'
        ? adoption(game, view, events, t)
        : null;
  if (table !== null) return { kind: 'table', model: table };
  return { kind: 'map', model: mapStage(view, game.book, entries, look, t) };
}

/** The last picture of a table whose text was adopted; null where none was. */
function adoption(
  { steps, book }: Game,
  { seat }: View,
  events: readonly GameEvent[],
  t: Translate,
): TableModel | null {
  const end = events.findLastIndex(({ type }) => type === 'tableClosed');
  const closed = events[end];
  if (closed?.type !== 'tableClosed' || !isAdoptedOutcome(closed.outcome)) return null;
  const before = steps.findLast(({ world }) => world.table !== null);
  return before === undefined
    ? null
    : signingStage(viewFor(seat, before.world, book), book, events.slice(0, end), t);
}
