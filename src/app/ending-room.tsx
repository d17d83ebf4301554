import { useMemo } from 'preact/hooks';
import { documented } from '../content/record/afterwards.ts';
import type { Book } from '../model/book.ts';
import { endingModel } from '../presenter/ending.ts';
import type { Measured } from '../presenter/ending.ts';
import { epilogueModel, type EpilogueModel } from '../presenter/epilogue.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { measure } from '../rules/endings.ts';
import { epilogue } from '../rules/epilogue.ts';
import { openWorld } from '../rules/open-world.ts';
import type { Game } from '../session/game.ts';
import { EndingScreen } from '../ui/ending/ending.tsx';
import { OtherRulesDoor } from './other-rules-door.tsx';
import { wholeLedger } from './passages.ts';
import { waysToPlayAgain } from './play-again.ts';
import type { ScreenProps } from './screen-props.ts';

/** How a game ended, what followed, and the ways to begin anew. */
export function EndingRoom({ game, view, frame, ending, t }: Omit<ScreenProps, 'advised'>) {
  const { book } = game;
  const again = useMemo(() => waysToPlayAgain(game, t), [game, t]);
  const after = useMemo(() => fiveYearsOn(game, t), [game, t]);
  return (
    <EndingScreen
      frame={frame}
      model={endingModel(view, book, measured(game, book), wholeLedger(game), t)}
      actions={ending}
      again={again}
      seed={game.header.seed}
      after={after}
      otherRules={<OtherRulesDoor game={game} t={t} />}
    />
  );
}

/** What the same rules make of the five years that follow, beside the record; null where they have nothing to tell. */
function fiveYearsOn({ world, book }: Game, t: Translate): EpilogueModel | null {
  const told = epilogue(structuredClone(world), book);
  return told === null ? null : epilogueModel(told, documented, book, t);
}

/** Every measure of the scenario, at the opening and now. */
function measured({ header, world }: Game, book: Book): Measured[] {
  const { world: opening } = openWorld(book, header.seed);
  return book.scenario.measures.map((what) => ({
    measure: what,
    start: measure(opening, book, what),
    end: measure(world, book, what),
  }));
}
