import { signal } from '@preact/signals';
import { compareModel, type Compared, type CompareModel } from '../presenter/compare.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { partyName } from '../presenter/names.ts';
import { letterOf } from '../presenter/timeline.ts';
import { measure } from '../rules/endings.ts';
import { sharedSteps } from '../session/branches.ts';
import type { Game } from '../session/game.ts';
import type { CompareChoices } from '../ui/theatre/compare.tsx';
import { passageOf } from './passages.ts';
import { theatre } from './theatre-store.ts';

/** What is compared beside the game on stage; null for what suggests itself. */
const chosen = signal<{ other: string | null; from: string | null; to: string | null }>({
  other: null,
  from: null,
  to: null,
});

/** Whether two games are compared in place of the stage. */
export const comparing = signal(false);

/** The game on stage beside another, and what can be chosen; null while nothing is compared. */
export function compareNow(
  names: readonly string[],
  t: Translate,
): { model: CompareModel; choices: CompareChoices } | null {
  const games = theatre.games.value;
  const row = theatre.row.value;
  const first = games[row];
  if (!comparing.value || first === undefined || games.length < 2) return null;
  const others = games.flatMap(({ key }, at) =>
    at === row
      ? []
      : [{ value: key, text: t('compare.head', { letter: letterOf(at), name: names[at] ?? '' }) }],
  );
  const asked = others.find(({ value }) => value === chosen.value.other) ?? others[0];
  const at = games.findIndex(({ key }) => key === asked?.value);
  const second = games[at];
  if (asked === undefined || second === undefined) return null;
  const { book } = first.game;
  const from = chosen.value.from ?? book.partyIds[0] ?? '';
  const to = chosen.value.to ?? book.mediator;
  return {
    model: compareModel(
      [comparedOf(first.game, row, names), comparedOf(second.game, at, names)],
      sharedSteps(first.game, second.game),
      { from, to },
      book,
      t,
    ),
    choices: {
      others,
      other: asked.value,
      seats: book.seatIds.map((value) => ({ value, text: partyName(t, value) })),
      from,
      to,
      choose: (changed) => {
        chosen.value = { ...chosen.peek(), ...changed };
      },
    },
  };
}

function comparedOf({ steps, book, world }: Game, row: number, names: readonly string[]): Compared {
  return {
    letter: letterOf(row),
    name: names[row] ?? '',
    steps: steps.map((step) => ({ ...step, ...passageOf([step], book.mediator) })),
    measures: book.scenario.measures.map((what) => measure(world, book, what)),
  };
}
