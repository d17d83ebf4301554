import { seedMatters } from '../analysis/other-rules/seed-matters.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Game } from '../session/game.ts';
import type { FootAction } from '../ui/kit/foot-bar.tsx';
import { begin } from './game-store.ts';
import { isDrawn, openDrawn } from './scoreable.ts';
import { freshSeed } from './seeds.ts';

/** Ways to begin anew after an ending, the first to be preferred. A new seed is offered where it makes another game. */
export function waysToPlayAgain(game: Game, t: Translate): [FootAction, ...FootAction[]] {
  const { book, header } = game;
  const way = (
    label: 'ending.again.new' | 'ending.again.same' | 'ending.again.start',
    seed: string,
  ): FootAction => ({ label: t(label), onPress: () => begin(book, header.custom, seed) });
  if (seedMatters(game))
    return [way('ending.again.new', ''), way('ending.again.same', header.seed)];
  const start = way('ending.again.start', header.seed);
  if (!isDrawn(game)) return [start];
  return [{ label: t('ending.again.table'), onPress: () => openDrawn(freshSeed()) }, start];
}
