import { useMemo } from 'preact/hooks';
import type { MeetingRecord } from '../model/world.ts';
import { outcomeModel } from '../presenter/outcome.ts';
import { improveModel } from '../presenter/outcome-improve.ts';
import { forecastSpoilers } from '../rules/spoilers.ts';
import { OutcomeScreen } from '../ui/outcome/outcome.tsx';
import { openDebrief } from './debrief-door.tsx';
import { improveReckoner } from './improve-reckoner.ts';
import { thisPhase } from './passages.ts';
import { promisesIn } from './promises.ts';
import type { ScreenProps } from './screen-props.ts';

/** What came of a meeting, and the one look for something better for all. */
export function OutcomeRoom({ game, view, frame, advised, t }: Omit<ScreenProps, 'ending'>) {
  const { book } = game;
  const reckoner = useMemo(() => improveReckoner(view, book), [view, book]);
  const meeting = view.meetings.findLast(({ forum }) => forum === null);
  const sat = (meeting?.attended.length ?? 0) > 1;
  const spoilersOf = (held: MeetingRecord) =>
    forecastSpoilers(view, { ...held, text: held.text ?? [] }, book);
  return (
    <OutcomeScreen
      frame={frame}
      model={outcomeModel(view, book, thisPhase(game), spoilersOf, t)}
      promises={meeting === undefined ? null : promisesIn(view, book, meeting.id, t)}
      onDebrief={sat ? openDebrief : null}
      advised={advised?.improvement ?? null}
      improveFor={(draft) => improveModel(view, book, draft, reckoner, t)}
    />
  );
}
