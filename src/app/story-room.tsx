import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { campaignStory } from '../analysis/debrief/campaign-story.ts';
import { campaignSummary } from '../analysis/debrief/campaign-summary.ts';
import { debriefSummary } from '../analysis/debrief/debrief-summary.ts';
import { thresholds } from '../analysis/debrief/fundamentals-table.ts';
import { readFundamentals } from '../analysis/debrief/fundamentals.ts';
import { debriefMeeting } from '../analysis/debrief/meeting-debrief.ts';
import { seatStories } from '../analysis/debrief/seat-stories.ts';
import { pairMoves } from '../analysis/debrief/story-moves.ts';
import { talksRecords } from '../analysis/debrief/talks-record.ts';
import { bandGames } from '../analysis/debrief/trust-bands-job.ts';
import type { PartyId } from '../model/ids.ts';
import { endingFacts } from '../presenter/ending.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { attendanceModel } from '../presenter/story-attendance.ts';
import { capitalModel, type CapitalModel } from '../presenter/story-capitals.ts';
import type { StoryContext } from '../presenter/story-context.ts';
import { fundamentalsModel } from '../presenter/story-fundamentals.ts';
import { housePage, limelightPanel } from '../presenter/story-house.ts';
import { pairModel } from '../presenter/story-pair.ts';
import { promiseTimeline } from '../presenter/story-promises.ts';
import { storySheet } from '../presenter/story-sheet.ts';
import { firstPair, matrixModel } from '../presenter/story-trust.ts';
import { isWhole, type Game } from '../session/game.ts';
import { viewFor } from '../session/view.ts';
import type { Frame } from '../ui/kit/screen.ts';
import { CapitalsPage } from '../ui/story/capitals-page.tsx';
import { FundamentalsPage } from '../ui/story/fundamentals-page.tsx';
import { HousePage } from '../ui/story/house-page.tsx';
import { MeetingsPage } from '../ui/story/meetings-page.tsx';
import type { KeepPicture } from '../ui/kit/picture-card.tsx';
import { pictureImage, pictureText } from '../ui/story/save-picture.ts';
import { StoryScreen, type StoryPage } from '../ui/story/story.tsx';
import { TrustPage } from '../ui/story/trust-page.tsx';
import { download, keep } from './files.ts';
import { notify } from './notices.ts';
import { passageOf } from './passages.ts';
import { PossibleRoom } from './possible-room.tsx';
import { watchGame } from './theatre-door.ts';
import { trustBands } from './trust-bands.ts';
import { turningInquiry, TurningRoom } from './turning-room.tsx';

interface StoryRoomProps {
  game: Game;
  frame: Frame;
  t: Translate;
  onBack: () => void;
}

/** Where the reader of a game's debrief is; kept while the game is watched from there and left again. */
const reader = signal<{ of: Game; page: StoryPage; pair: Pair } | null>(null);

/** The debrief of a game that has ended. */
export function StoryRoom({ game, frame, t, onBack }: StoryRoomProps) {
  const { book, world } = game;
  const context = useMemo((): StoryContext => ({ t, book, story: campaignStory(game) }), [game, t]);
  const readings = useMemo(() => readFundamentals(game), [game]);
  const at = reader.value?.of === game ? reader.value : null;
  const { page, pair } = at ?? { page: 'trust' as const, pair: firstPair(context) };
  const ending = world.ending ?? '';
  const pages: Readonly<Record<StoryPage, () => ComponentChildren>> = {
    trust: () => (
      <TrustRoom
        game={game}
        context={context}
        pair={pair}
        onPair={(chosen) => {
          reader.value = { of: game, page, pair: chosen };
        }}
      />
    ),
    turning: () => <TurningRoom game={game} t={t} />,
    possible: () => <PossibleRoom game={game} t={t} />,
    meetings: () => (
      <MeetingsPage
        attendance={attendanceModel(context)}
        promises={promiseTimeline(context)}
        limelight={limelightPanel(context)}
      />
    ),
    house: () => <HousePage model={housePage(context)} />,
    fundamentals: () => (
      <FundamentalsPage model={fundamentalsModel(context, readings, thresholds)} />
    ),
    capitals: () => <CapitalsRoom game={game} context={context} />,
  };
  const name = fileName(game);
  return (
    <StoryScreen
      frame={frame}
      title={t(`ending.${ending}.title`)}
      text={t(`ending.${ending}.text`)}
      facts={endingFacts(viewFor(book.mediator, world, book), t)}
      warning={isWhole(game) ? null : t('story.partial')}
      page={page}
      onPage={(chosen) => {
        reader.value = { of: game, page: chosen, pair };
      }}
      pageOf={(each) => pages[each]()}
      keep={keeper(name, t)}
      seek={(step) => watchGame(game, step)}
      csv={() =>
        download(
          `${name}-figures.csv`,
          storySheet(context, readings, turningInquiry.foundOf(game)),
          'text/csv',
        )
      }
      json={() => download(`${name}-figures.json`, everything(game))}
      onBack={onBack}
    />
  );
}

function fileName({ header }: Game): string {
  return `third-neighbor-${header.scenario}-${header.seed}`;
}

/** Every figure of the debrief, as the command line prints it, with the turning points where they were asked for. */
function everything(game: Game): string {
  const { book, header, world } = game;
  const meetings = talksRecords(game).map((record) =>
    debriefSummary(debriefMeeting(record, book, 'open')),
  );
  const figures = { scenario: header.scenario, seed: header.seed, ending: world.ending, meetings };
  const turning = turningInquiry.foundOf(game)?.points ?? null;
  return JSON.stringify({ ...figures, ...campaignSummary(game), turning }, null, 1);
}

/** Makes files of pictures. */
function keeper(name: string, t: Translate): KeepPicture {
  const make = async (
    { draw, title, name: picture }: Parameters<KeepPicture>[0],
    kind: 'svg' | 'png',
  ): Promise<void> => {
    const text = pictureText(draw(), title);
    const file = `${name}-${picture}.${kind}`;
    if (kind === 'svg') download(file, text, 'image/svg+xml');
    else keep(file, await pictureImage(text));
  };
  return (picture, kind) => {
    make(picture, kind).catch((thrown: unknown) => {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      notify(t('picture.failed', { message }));
    });
  };
}

interface Pair {
  readonly from: PartyId;
  readonly to: PartyId;
}

interface TrustRoomProps {
  game: Game;
  context: StoryContext;
  pair: Pair;
  onPair: (pair: Pair) => void;
}

function TrustRoom({ game, context, pair, onPair }: TrustRoomProps) {
  const { t } = context;
  const { from, to } = pair;
  const asked = trustBands.useInquiry(game);
  const bands = asked?.found ?? null;
  const matrix = useMemo(() => matrixModel(context), [context]);
  const large = useMemo(
    () => pairModel(context, { from, to }, pairMoves(game, from, to), bands),
    [context, from, to, bands],
  );
  return (
    <TrustPage
      matrix={matrix}
      large={large}
      chosen={pair}
      onChoose={onPair}
      band={{
        done: bands?.done ?? null,
        whole: bandGames,
        failure: asked?.failure ?? null,
        begin: () =>
          trustBands.begin(game, {
            begun: t('story.band.begun'),
            failed: (message) => t('story.band.failed', { message }),
            sum: (found) => t('story.band.done', { whole: found?.done ?? 0 }),
          }),
        stop: asked === null || asked.stop === null ? null : trustBands.halt,
      }}
    />
  );
}

function CapitalsRoom({ game, context }: { game: Game; context: StoryContext }) {
  const stories = useMemo(() => seatStories(game), [game]);
  const models = useMemo(() => new Map<PartyId, CapitalModel>(), [game, context]);
  const modelFor = (seat: PartyId): CapitalModel => {
    const known = models.get(seat);
    if (known !== undefined) return known;
    const story = stories.find((each) => each.seat === seat);
    if (story === undefined) throw new Error(`expected a seat of this game, got ${seat}`);
    const seen = game.steps.map((step, at) => ({
      step: at,
      round: step.world.round,
      events: passageOf([step], seat).events,
      meetings: step.world.meetings,
    }));
    const model = capitalModel(context, story, seen);
    models.set(seat, model);
    return model;
  };
  return (
    <CapitalsPage
      seats={matrixModel(context).seats}
      first={context.book.partyIds[0] ?? context.book.mediator}
      modelFor={modelFor}
    />
  );
}
