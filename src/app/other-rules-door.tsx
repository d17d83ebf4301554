import { useMemo } from 'preact/hooks';
import { otherRulesKind } from '../analysis/other-rules/other-rules-job.ts';
import { mostDraws, type SwitchTable } from '../analysis/other-rules/switches.ts';
import { catalogue } from '../content/catalogue.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { otherRulesModel, type OtherRulesModel } from '../presenter/other-rules.ts';
import { isWhole, type Game } from '../session/game.ts';
import { writeTranscript } from '../session/transcript.ts';
import { OtherRulesCard } from '../ui/ending/other-rules.tsx';
import { gameInquiry, type Inquiry } from './game-inquiry.ts';
import { runJob } from './run-job.ts';

const NOTHING: SwitchTable = { readings: [], done: 0, whole: 1 };

const inquiry = gameInquiry<SwitchTable>((game, asker) =>
  runJob(otherRulesKind, [writeTranscript(game)], (table) => table, asker),
);

function modelOf(
  game: Game,
  now: Inquiry<SwitchTable> | null,
  t: Translate,
): OtherRulesModel | null {
  if (now === null || (now.found === null && now.failure !== null)) return null;
  return otherRulesModel(
    catalogue.assumptions,
    game.book,
    now.found ?? NOTHING,
    now.stop !== null,
    t,
  );
}

/** Would it have ended so under other rules? Runs when asked, and no longer than the ending is seen. */
export function OtherRulesDoor({ game, t }: { game: Game; t: Translate }) {
  const whole = useMemo(() => isWhole(game), [game]);
  const now = inquiry.useInquiry(game);
  const model = modelOf(game, now, t);
  return (
    <OtherRulesCard
      draws={mostDraws}
      model={model}
      unavailable={whole ? null : t('other-rules.snapshot')}
      failure={now?.failure ?? null}
      begin={() =>
        inquiry.begin(game, {
          begun: t('other-rules.begun'),
          failed: (message) => t('other-rules.failed', { message }),
          sum: (found) =>
            modelOf(game, { of: game, found, stop: null, failure: null }, t)?.sum ?? '',
        })
      }
      stop={model?.isGoing === true ? inquiry.halt : null}
    />
  );
}
