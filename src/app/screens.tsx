import { aftermathModel } from '../presenter/aftermath.ts';
import { briefingModel } from '../presenter/briefing.ts';
import { houseNews } from '../presenter/groundwork-house.ts';
import { noAct } from '../presenter/groundwork.ts';
import { AftermathScreen } from '../ui/aftermath/aftermath.tsx';
import { BriefingScreen } from '../ui/briefing/briefing.tsx';
import { EndingRoom } from './ending-room.tsx';
import { houseReckoning } from './house-reckoning.ts';
import { ConveningRoom, GroundworkRoom, RepliesRoom } from './meeting-screens.tsx';
import { OutcomeRoom } from './outcome-room.tsx';
import { thisPhase, thisRound } from './passages.ts';
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
          model={briefingModel(
            view,
            book,
            thisRound(game),
            openSteps(view, book),
            houseNews(view, book, houseReckoning(game.world, book, [], noAct), t),
            t,
          )}
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
      return <EndingRoom game={game} view={view} frame={frame} ending={ending} t={t} />;
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
