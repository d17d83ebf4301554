import { useMemo } from 'preact/hooks';
import { conveningModel } from '../presenter/convening.ts';
import { firstDraft } from '../presenter/convening-draft.ts';
import type { Draft } from '../presenter/convening-draft.ts';
import { groundworkModel, withTarget } from '../presenter/groundwork.ts';
import { firstLadder, ladderEntry, ladderModel, withParty } from '../presenter/ladder.ts';
import { forumModel } from '../presenter/replies-forum.ts';
import { repliesModel } from '../presenter/replies.ts';
import type { Game } from '../session/game.ts';
import { ConveningScreen } from '../ui/convening/convening.tsx';
import { GroundworkScreen } from '../ui/groundwork/groundwork.tsx';
import { RepliesScreen } from '../ui/replies/replies.tsx';
import { showAnswers } from './arrivals.ts';
import { houseReckoning } from './house-reckoning.ts';
import { conveningReckoner, ladderReckoner, repliesReckoner } from './meeting-reckoners.ts';
import { waysOut } from './ways-out.ts';
import { thisPhase, thisRound, wholeLedger } from './passages.ts';
import { promisesIn } from './promises.ts';
import type { ScreenProps } from './screen-props.ts';

type RoomProps = Omit<ScreenProps, 'ending'>;

export function GroundworkRoom({ game, view, frame, advised, t }: RoomProps) {
  const { book } = game;
  const reckoner = ladderReckoner(view, book);
  const round = thisRound(game);
  const doors = useMemo(() => waysOut(view, book), [view, book]);
  const ledger = useMemo(() => wholeLedger(game), [game]);
  return (
    <GroundworkScreen
      frame={frame}
      modelFor={(choice) =>
        groundworkModel(
          view,
          book,
          choice,
          doors,
          houseReckoning(game.world, book, ledger, choice),
          t,
        )
      }
      advised={advised}
      withTarget={(choice, party) => withTarget(book, choice, party)}
      promises={promisesIn(view, book, null, t)}
      steps={{
        entry: ladderEntry(view, book, t),
        first: firstLadder(view, book),
        modelFor: (choice) => ladderModel(view, book, choice, round, reckoner, t),
        withParty: (choice, party) => withParty(book, choice, party),
      }}
    />
  );
}

/** The draft of the round under way, and the forums that were shown: both outlive the screen. */
let kept: { readonly round: string; readonly draft: Draft } | null = null;
let seenForum = '';

function roundKey({ header, world }: Game): string {
  return `${header.book} ${header.seed} ${world.round}`;
}

export function ConveningRoom({ game, view, frame, advised, t }: RoomProps) {
  const { book } = game;
  const reckoner = conveningReckoner(view, book);
  const round = roundKey(game);
  return (
    <ConveningScreen
      frame={frame}
      first={kept?.round === round ? kept.draft : firstDraft(view, book)}
      advised={advised?.invitation ?? null}
      onDraft={(draft) => {
        kept = { round, draft };
      }}
      modelFor={(draft, considered) => conveningModel(view, book, draft, considered, reckoner, t)}
      forum={forumModel(view, book, thisRound(game).events, t)}
      forumSeen={seenForum === round}
      onForumSeen={() => {
        seenForum = round;
      }}
    />
  );
}

export function RepliesRoom({ game, view, frame, t }: Omit<RoomProps, 'advised'>) {
  const { events } = thisPhase(game);
  const model = repliesModel(view, game.book, events, repliesReckoner(view, game.book), t);
  return <RepliesScreen frame={frame} model={model} onShown={showAnswers} />;
}
