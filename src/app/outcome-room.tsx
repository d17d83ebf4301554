import { useMemo } from 'preact/hooks';
import { outcomeModel } from '../presenter/outcome.ts';
import { improveModel } from '../presenter/outcome-improve.ts';
import { OutcomeScreen } from '../ui/outcome/outcome.tsx';
import { improveReckoner } from './improve-reckoner.ts';
import { thisPhase } from './passages.ts';
import type { ScreenProps } from './screen-props.ts';

/** What came of a meeting, and the one look for something better for all. */
export function OutcomeRoom({ game, view, frame, t }: Omit<ScreenProps, 'ending'>) {
  const { book } = game;
  const reckoner = useMemo(() => improveReckoner(view, book), [view, book]);
  return (
    <OutcomeScreen
      frame={frame}
      model={outcomeModel(view, book, thisPhase(game), t)}
      improveFor={(draft) => improveModel(view, book, draft, reckoner, t)}
    />
  );
}
