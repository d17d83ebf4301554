import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { mindModel } from '../presenter/mind.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { beatModel, seatChoices, whenOf } from '../presenter/theatre.ts';
import { timelineModel } from '../presenter/timeline.ts';
import { lastStep, type Game } from '../session/game.ts';
import { TextContext } from '../ui/kit/text.ts';
import { TheatreScreen, type TheatreModel } from '../ui/theatre/theatre.tsx';
import { openCodex } from './codex-door.tsx';
import { compareNow, comparing } from './compare-model.ts';
import { toggleMute } from './mute.ts';
import { passageOf } from './passages.ts';
import { sceneryOf } from './scenery.ts';
import { useShortcuts } from './shortcuts.ts';
import { StageHost, type Scenery } from './stage-host.tsx';
import { mindOf } from './theatre-mind.ts';
import {
  byRound,
  choose,
  closeTheatre,
  nextTrack,
  seek,
  seekTo,
  theatre,
  toggle,
  type Check,
} from './theatre-store.ts';

const scenery = computed((): Scenery => {
  const game = theatre.now.value;
  const view = theatre.view.value;
  if (game === null || view === null || comparing.value) return { kind: 'none' };
  return sceneryOf(game, view, theatre.translate.value);
});

const ONLY_LOOKING = { select: () => undefined };

export interface TheatreDoor {
  readonly takeOver: () => void;
  readonly share: () => void;
  readonly ledger: () => void;
}

/** A game that was played, on the stage where it was played. */
export function TheatreRoom({ door }: { door: TheatreDoor }) {
  const t = theatre.translate.value;
  const game = theatre.now.value;
  useShortcuts(useMemo(() => ({ m: () => toggleMute(t), c: () => openCodex(), ' ': toggle }), [t]));
  if (game === null) return null;
  return (
    <TextContext.Provider value={t}>
      <StageHost scenery={scenery} hands={ONLY_LOOKING} />
      <TheatreScreen
        model={modelNow(game, t)}
        compare={compareNow(namesNow(t), t)}
        actions={{
          seek,
          seekTo,
          byRound,
          choose,
          nextTrack,
          toggle,
          speed: (speed) => {
            theatre.speed.value = speed;
          },
          seat: (seat) => {
            theatre.seat.value = seat;
          },
          ...door,
          compare: () => {
            comparing.value = !comparing.peek();
          },
          leave: () => {
            comparing.value = false;
            closeTheatre();
          },
        }}
      />
    </TextContext.Provider>
  );
}

function modelNow(game: Game, t: Translate): TheatreModel {
  const { book, header, world } = game;
  const seat = theatre.seat.value;
  const at = game.steps.length - 1;
  const last = theatre.last.value;
  const check = theatre.shown.value?.check ?? { kind: 'whole' };
  const step = lastStep(game);
  const passage = passageOf([step], seat);
  const before = game.steps.at(-2)?.world ?? world;
  const host = seat === book.mediator;
  return {
    title: t('theatre.title'),
    sub: t('theatre.sub', { scenario: t('scenario.title'), seed: header.seed }),
    check: { holds: check.kind === 'whole', text: checkWords(check, last, t) },
    beat: beatModel(
      {
        at,
        last,
        seat,
        passage,
        hidden: step.events.length - passage.events.length,
        before,
        world,
      },
      book,
      t,
    ),
    mind: host || check.kind === 'recorded' ? null : mindModel(mindOf(world, book, seat), book, t),
    seats: seatChoices(book, t),
    seat,
    timeline: timelineNow(game, at, t),
    at,
    last,
    playing: theatre.playing.value,
    speed: theatre.speed.value,
    noTakeOver:
      check.kind === 'recorded'
        ? t('theatre.take-over.recorded')
        : world.phase === 'ended'
          ? t('theatre.take-over.none')
          : null,
    noCompare: theatre.games.value.length < 2 ? t('theatre.compare.none') : null,
  };
}

/** What each game on the timeline is called: as it was saved, or by where it parts. */
function namesNow(t: Translate): string[] {
  const tree = theatre.tree.value;
  return theatre.games.value.map(({ name, game }, row) => {
    if (name !== '') return name;
    const { from, shared } = tree[row] ?? { from: null, shared: 0 };
    if (from === null) return t('theatre.branch.first');
    const parting = game.steps[shared] ?? lastStep(game);
    return t('theatre.branch.other', { when: whenOf(parting.world, game.book, t) });
  });
}

function timelineNow({ book }: Game, at: number, t: Translate) {
  const tree = theatre.tree.value;
  const names = namesNow(t);
  const games = theatre.games.value.map(({ key, game }, row) => {
    const { from, shared } = tree[row] ?? { from: null, shared: 0 };
    return {
      key,
      name: names[row] ?? '',
      steps: game.steps,
      parted: from === null ? null : { from, shared },
    };
  });
  return timelineModel(games, theatre.row.value, at, book, t);
}

function checkWords(check: Check, steps: number, t: Translate): string {
  switch (check.kind) {
    case 'whole':
      return t('theatre.holds', { steps });
    case 'recorded':
      return t('theatre.recorded');
    case 'parts': {
      const { step, what } = check.difference;
      return t('theatre.parts', { step: Math.max(0, step - 1), what: t(`theatre.parts.${what}`) });
    }
  }
}
