import type { Translate } from '../presenter/messages/translate.ts';
import type { Game } from '../session/game.ts';
import { DebriefScreen } from '../ui/debrief/debrief.tsx';
import type { Frame } from '../ui/kit/screen.ts';
import { PossibleRoom } from './possible-room.tsx';
import { StoryRoom } from './story-room.tsx';

interface DebriefRoomProps {
  game: Game;
  frame: Frame;
  t: Translate;
  onBack: () => void;
}

/** While a game runs, what was possible at its last meeting; after the end, the whole of it. */
export function DebriefRoom({ game, frame, t, onBack }: DebriefRoomProps) {
  if (game.world.phase === 'ended')
    return <StoryRoom game={game} frame={frame} t={t} onBack={onBack} />;
  return (
    <DebriefScreen
      frame={frame}
      foot={t('debrief.foot.guess')}
      back={{ label: t('debrief.back.outcome'), onPress: onBack }}
    >
      <PossibleRoom game={game} t={t} />
    </DebriefScreen>
  );
}
