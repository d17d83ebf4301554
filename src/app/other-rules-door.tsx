import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { isWhole, mostDraws } from '../analysis/other-rules/switches.ts';
import type { SwitchTable } from '../analysis/other-rules/switches.ts';
import { catalogue } from '../content/catalogue.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { otherRulesModel } from '../presenter/other-rules.ts';
import type { OtherRulesModel } from '../presenter/other-rules.ts';
import type { Game } from '../session/game.ts';
import { OtherRulesCard } from '../ui/ending/other-rules.tsx';
import { fault, news } from './notices.ts';

/** What was found of a game; it stays while its ending is left and seen again. */
const found = signal<{
  readonly of: Game;
  readonly table: SwitchTable;
  readonly stop: (() => void) | null;
} | null>(null);

/** Ends what runs, and keeps what was found. */
function halt(): void {
  const now = found.peek();
  if (now === null || now.stop === null) return;
  now.stop();
  found.value = { ...now, stop: null };
}

const NOTHING: SwitchTable = { readings: [], done: 0, whole: 1 };

/** The re-runs and the charts in bulk are fetched when somebody wants to know. */
async function begin(game: Game, t: Translate): Promise<void> {
  halt();
  let isWanted = true;
  let stop = (): void => {
    isWanted = false;
  };
  const show = (table: SwitchTable, going: boolean): void => {
    found.value = { of: game, table, stop: going ? () => stop() : null };
  };
  show(NOTHING, true);
  news.value = t('other-rules.begun');
  try {
    const { runOtherRules } = await import('./other-rules-run.ts');
    if (!isWanted) return;
    stop = runOtherRules(game, (table, going) => {
      show(table ?? found.peek()?.table ?? NOTHING, going);
      if (!going) news.value = modelNow(game, t)?.sum ?? '';
    });
  } catch (thrown) {
    show(NOTHING, false);
    fault.value = thrown;
  }
}

function modelNow(game: Game, t: Translate): OtherRulesModel | null {
  const now = found.value;
  return now === null || now.of !== game
    ? null
    : otherRulesModel(catalogue.assumptions, game.book, now.table, now.stop !== null, t);
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
      begin={() => void begin(game, t)}
      stop={model?.isGoing === true ? halt : null}
    />
  );
}
