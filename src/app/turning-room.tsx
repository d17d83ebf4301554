import { useMemo } from 'preact/hooks';
import { experiment } from '../analysis/turning/experiment.ts';
import { joined, turningKind, turningOrders } from '../analysis/turning/turning-job.ts';
import { mostContinuations, type TurningPoints } from '../analysis/turning/turning-points.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { turningModel, type RivalModel, type TurningModel } from '../presenter/turning.ts';
import { isWhole, type Game } from '../session/game.ts';
import { TurningPage } from '../ui/story/turning-page.tsx';
import { gameInquiry, type Inquiry } from './game-inquiry.ts';
import { notify } from './notices.ts';
import { runJob, workersAtHand } from './run-job.ts';
import { watchBeside, watchGame } from './theatre-door.ts';

const NOTHING: TurningPoints = { points: [], settled: 0, decisions: 0, continuations: 0 };

export const turningInquiry = gameInquiry<TurningPoints>((game, asker) =>
  runJob(turningKind, turningOrders(game, workersAtHand()), joined, asker),
);

function modelOf(
  game: Game,
  now: Inquiry<TurningPoints> | null,
  t: Translate,
): TurningModel | null {
  if (now === null || (now.found === null && now.failure !== null)) return null;
  return turningModel(now.found ?? NOTHING, now.stop !== null, game.book, t);
}

/** What else could have been done at each decision. Runs when asked, and no longer than the page is seen. */
export function TurningRoom({ game, t }: { game: Game; t: Translate }) {
  const whole = useMemo(() => isWhole(game), [game]);
  const now = turningInquiry.useInquiry(game);
  const model = useMemo(() => modelOf(game, now, t), [game, now, t]);
  return (
    <TurningPage
      most={mostContinuations}
      model={model}
      unavailable={whole ? null : t('turning.snapshot')}
      failure={now?.failure ?? null}
      begin={() =>
        turningInquiry.begin(game, {
          begun: t('turning.begun'),
          failed: (message) => t('turning.failed', { message }),
          sum: (found) =>
            modelOf(game, { of: game, found, stop: null, failure: null }, t)?.sum ?? '',
        })
      }
      stop={model?.isGoing === true ? turningInquiry.halt : null}
      see={(step, rival) => see(game, step, rival, t)}
      watch={(step) => watchGame(game, step)}
    />
  );
}

function see(game: Game, step: number, { command }: RivalModel, t: Translate): void {
  const other = experiment(game, step, command);
  if (other === null) notify(t('turning.experiment.failed'));
  else watchBeside(game, other, step, t('turning.experiment'), t('turning.experiment.note'));
}
