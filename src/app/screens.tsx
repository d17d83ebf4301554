import { documented } from '../content/record/afterwards.ts';
import type { Book } from '../model/book.ts';
import { aftermathModel } from '../presenter/aftermath.ts';
import { briefingModel } from '../presenter/briefing.ts';
import { endingModel } from '../presenter/ending.ts';
import type { Measured } from '../presenter/ending.ts';
import { epilogueModel, type EpilogueModel } from '../presenter/epilogue.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { measure } from '../rules/endings.ts';
import { epilogue } from '../rules/epilogue.ts';
import { openWorld } from '../rules/open-world.ts';
import type { Game } from '../session/game.ts';
import { AftermathScreen } from '../ui/aftermath/aftermath.tsx';
import { BriefingScreen } from '../ui/briefing/briefing.tsx';
import { EndingScreen } from '../ui/ending/ending.tsx';
import { ConveningRoom, GroundworkRoom, RepliesRoom } from './meeting-screens.tsx';
import { OtherRulesDoor } from './other-rules-door.tsx';
import { OutcomeRoom } from './outcome-room.tsx';
import { thisPhase, thisRound, wholeLedger } from './passages.ts';
import { promisesIn } from './promises.ts';
import { openSteps } from '../rules/ladder.ts';
import type { ScreenProps } from './screen-props.ts';
import { TableRoom } from './table-room.tsx';

/** The screen of the phase that the game is in. */
export function PhaseScreen({ game, view, frame, ending, advised, t }: ScreenProps) {
  const { book } = game;
  switch (view.phase) {
    case 'briefing':
      return (
        <BriefingScreen
          frame={frame}
          model={briefingModel(view, book, thisRound(game), openSteps(view, book), t)}
          promises={promisesIn(view, book, null, t)}
        />
      );
    case 'outcome':
      return <OutcomeRoom game={game} view={view} frame={frame} advised={advised} t={t} />;
    case 'aftermath':
      return (
        <AftermathScreen
          frame={frame}
          model={aftermathModel(view, book, thisPhase(game), thisRound(game), t)}
          promises={promisesIn(view, book, null, t)}
        />
      );
    case 'ended':
      return (
        <EndingScreen
          frame={frame}
          model={endingModel(view, book, measured(game, book), wholeLedger(game), t)}
          actions={ending}
          seed={game.header.seed}
          after={fiveYearsOn(game, t)}
          otherRules={<OtherRulesDoor game={game} t={t} />}
        />
      );
    case 'groundwork':
      return <GroundworkRoom game={game} view={view} frame={frame} advised={advised} t={t} />;
    case 'convening':
      return <ConveningRoom game={game} view={view} frame={frame} advised={advised} t={t} />;
    case 'replies':
      return <RepliesRoom game={game} view={view} frame={frame} t={t} />;
    case 'table':
      return <TableRoom game={game} view={view} frame={frame} advised={advised} t={t} />;
  }
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
