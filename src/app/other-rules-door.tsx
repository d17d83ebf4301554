import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { otherRulesKind } from '../analysis/other-rules/other-rules-job.ts';
import { mostDraws } from '../analysis/other-rules/switches.ts';
import type { SwitchTable } from '../analysis/other-rules/switches.ts';
import { catalogue } from '../content/catalogue.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { otherRulesModel } from '../presenter/other-rules.ts';
import type { OtherRulesModel } from '../presenter/other-rules.ts';
import { isWhole, type Game } from '../session/game.ts';
import { writeTranscript } from '../session/transcript.ts';
import { OtherRulesCard } from '../ui/ending/other-rules.tsx';
import { news } from './notices.ts';
import { runJob } from './run-job.ts';

/** What is known of a game that is played again; it stays while its ending is left and seen again. */
interface Found {
  readonly of: Game;
  /** Null before the first re-run is done. */
  readonly table: SwitchTable | null;
  /** Null while nothing runs. */
  readonly stop: (() => void) | null;
  /** Why no more will be found; null where nothing went wrong. */
  readonly failure: string | null;
}

const found = signal<Found | null>(null);

/** Ends what runs, and keeps what was found. */
function halt(): void {
  const now = found.peek();
  if (now === null || now.stop === null) return;
  now.stop();
  found.value = { ...now, stop: null };
}

function begin(game: Game, t: Translate): void {
  halt();
  const change = (to: Partial<Found>): void => {
    const now = found.peek();
    if (now !== null) found.value = { ...now, ...to };
  };
  const failed = (message: string): void =>
    change({ stop: null, failure: t('other-rules.failed', { message }) });
  found.value = { of: game, table: null, stop: null, failure: null };
  try {
    const stop = runJob(otherRulesKind, writeTranscript(game), {
      found: (table) => change({ table }),
      ended: () => {
        change({ stop: null });
        news.value = modelNow(game, t)?.sum ?? '';
      },
      failed,
    });
    change({ stop });
    news.value = t('other-rules.begun');
  } catch (thrown) {
    failed(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

const NOTHING: SwitchTable = { readings: [], done: 0, whole: 1 };

function modelNow(game: Game, t: Translate): OtherRulesModel | null {
  const now = found.value;
  if (now === null || now.of !== game || (now.table === null && now.failure !== null)) return null;
  return otherRulesModel(
    catalogue.assumptions,
    game.book,
    now.table ?? NOTHING,
    now.stop !== null,
    t,
  );
}

/** Would it have ended so under other rules? Runs when asked, and no longer than the ending is seen. */
export function OtherRulesDoor({ game, t }: { game: Game; t: Translate }) {
  useEffect(() => halt, [game]);
  const whole = useMemo(() => isWhole(game), [game]);
  const model = modelNow(game, t);
  return (
    <OtherRulesCard
      draws={mostDraws}
      model={model}
      unavailable={whole ? null : t('other-rules.snapshot')}
      failure={found.value?.of === game ? found.value.failure : null}
      begin={() => begin(game, t)}
      stop={model?.isGoing === true ? halt : null}
    />
  );
}
