import { useSignal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { useMemo } from 'preact/hooks';
import { debriefMeeting, type MeetingDebrief } from '../analysis/debrief/meeting-debrief.ts';
import { dealTable, debriefSummary } from '../analysis/debrief/debrief-summary.ts';
import { clausesOf } from '../analysis/debrief/table-space.ts';
import { talksRecords } from '../analysis/debrief/talks-record.ts';
import type { World } from '../model/world.ts';
import { debriefModel, meetingChoice } from '../presenter/debrief.ts';
import { textCard } from '../presenter/debrief-card.ts';
import { firstDraft } from '../presenter/debrief-context.ts';
import type { DebriefContext, DebriefDraft } from '../presenter/debrief-context.ts';
import { mandatesModel, textsSheet } from '../presenter/debrief-mandates.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Game } from '../session/game.ts';
import { NoDebrief } from '../ui/debrief/no-debrief.tsx';
import { Possible, type Teaching } from '../ui/debrief/possible.tsx';
import { download } from './files.ts';

/**
 * What was possible. While the game runs it is the last meeting, on what the mediator knew; after
 * the end it is any meeting, with open mandates.
 */
export function PossibleRoom({ game, t }: { game: Game; t: Translate }) {
  const { book, world } = game;
  const ended = world.phase === 'ended';
  const records = useMemo(() => {
    const all = talksRecords(game);
    return ended ? all : all.slice(-1);
  }, [game]);
  const asked = useSignal<string | null>(null);
  const record = records.find(({ meeting }) => meeting.id === asked.value) ?? records.at(-1);
  const context = useMemo((): DebriefContext | null => {
    if (record === undefined) return null;
    const found = debriefMeeting(record, book, ended ? 'open' : 'mediator');
    return { t, book, found, clausesOf };
  }, [record, t]);
  if (context === null) return <NoDebrief why={whyNone(world, t)} />;
  const { id } = context.found.meeting;
  return (
    <MeetingRoom
      key={id}
      context={context}
      meetings={records.map(({ meeting }) => ({
        value: meeting.id,
        text: meetingChoice(meeting, t),
      }))}
      chosen={id}
      onMeeting={(chosen) => {
        asked.value = chosen;
      }}
      teaching={ended ? teachingOf(context, game) : null}
    />
  );
}

/** Why there is nothing to show: no table closed, or its steps were lost with older rules. */
function whyNone({ meetings }: World, t: Translate): string {
  const met = meetings.some(({ attended, forum }) => forum === null && attended.length > 1);
  return t(met ? 'debrief.none.snapshot' : 'debrief.none');
}

type MeetingRoomProps = Omit<
  ComponentProps<typeof Possible>,
  'first' | 'modelFor' | 'cardFor' | 'told'
> & { context: DebriefContext };

function MeetingRoom({ context, ...rest }: MeetingRoomProps) {
  const modelFor = useMemo(() => (draft: DebriefDraft) => debriefModel(context, draft), [context]);
  return (
    <Possible
      {...rest}
      first={firstDraft(context.found)}
      modelFor={modelFor}
      cardFor={(draft, deal) => textCard(context, draft, deal)}
      told={context.found.texts.at(-1)?.at?.deal ?? null}
    />
  );
}

/** Mandates laid open, and the table of deals as files. */
function teachingOf(context: DebriefContext, { header }: Game): Teaching {
  const { found } = context;
  const name = `third-neighbor-${header.scenario}-${header.seed}-${found.meeting.id}-deals`;
  return {
    modelFor: (draft) => mandatesModel(context, draft),
    csv: (draft) => download(`${name}-${draft.moment}.csv`, textsSheet(context, draft), 'text/csv'),
    json: () => download(`${name}.json`, everything(found)),
  };
}

/** The debrief with its whole table of texts, at both moments. */
function everything(found: MeetingDebrief): string {
  const deals = { opened: dealTable(found.opened), closed: dealTable(found.closed) };
  return JSON.stringify({ ...debriefSummary(found), deals }, null, 1);
}
