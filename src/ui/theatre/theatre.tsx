import type { ComponentProps } from 'preact';
import type { MindModel } from '../../presenter/mind.ts';
import type { BeatModel, SeatChoice } from '../../presenter/theatre.ts';
import type { TimelineModel } from '../../presenter/timeline.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { Flag } from '../kit/flag.tsx';
import { Icon } from '../kit/icon.tsx';
import { MovedList } from '../kit/moved-list.tsx';
import { Segments } from '../kit/segments.tsx';
import { Shell } from '../kit/shell.tsx';
import { useText } from '../kit/text.ts';
import { ComparePage } from './compare.tsx';
import { MindPanel } from './mind.tsx';
import { Timeline } from './timeline.tsx';
import './theatre.css';

export type Speed = 'half' | 'one' | 'four';
const SPEEDS: readonly Speed[] = ['half', 'one', 'four'];

export interface TheatreModel {
  readonly title: string;
  readonly sub: string;
  readonly check: { readonly holds: boolean; readonly text: string };
  readonly beat: BeatModel;
  /** The reckoning of the seat; null for the mediator, whose own screens show it. */
  readonly mind: MindModel | null;
  readonly seats: readonly SeatChoice[];
  readonly seat: string;
  readonly timeline: TimelineModel;
  readonly at: number;
  readonly last: number;
  readonly playing: boolean;
  readonly speed: Speed;
  /** Why it cannot be taken over here; null where it can. */
  readonly noTakeOver: string | null;
  readonly noCompare: string | null;
}

export interface TheatreActions {
  readonly seek: (step: number) => void;
  readonly seekTo: (x: number) => void;
  readonly byRound: (direction: 1 | -1) => void;
  readonly choose: (track: number, step: number) => void;
  readonly nextTrack: () => void;
  readonly toggle: () => void;
  readonly speed: (speed: Speed) => void;
  readonly seat: (seat: string) => void;
  readonly takeOver: () => void;
  readonly compare: () => void;
  readonly share: () => void;
  readonly ledger: () => void;
  readonly leave: () => void;
}

/** A game that was played, on the map and the table where it was played. */
export function TheatreScreen(props: {
  model: TheatreModel;
  actions: TheatreActions;
  /** Two games side by side in place of the stage; null while there is one on it. */
  compare: ComponentProps<typeof ComparePage> | null;
}) {
  const { model, actions, compare } = props;
  return (
    <Shell
      layout="over-table"
      class="theatre"
      title={model.title}
      bar={<TheatreBar model={model} actions={actions} />}
      foot={<Dock model={model} actions={actions} comparing={compare !== null} />}
    >
      {compare === null ? (
        <div class="theatre-room">
          <div class="stage-window theatre-window">
            <Seats model={model} actions={actions} />
          </div>
          <Side model={model} />
        </div>
      ) : (
        <ComparePage {...compare} />
      )}
    </Shell>
  );
}

function TheatreBar({ model, actions }: { model: TheatreModel; actions: TheatreActions }) {
  const t = useText();
  const { holds, text } = model.check;
  return (
    <header class="bar theatre-bar">
      <div class="bar-name wide-only">
        {t('game.title')}
        <small lang="mn">{t('game.title.mongolian')}</small>
      </div>
      <div class="bar-when">
        <b>{model.title}</b>
        <span class="small soft">{model.sub}</span>
      </div>
      <p class={`theatre-check small ${holds ? 'good' : 'bad'}`}>
        <Icon name={holds ? 'shield' : 'triangle-alert'} />
        <span>{text}</span>
      </p>
      <div class="row theatre-tools">
        <IconButton icon="scroll-text" label={t('theatre.ledger')} onPress={actions.ledger} />
        <Button icon="link" onPress={actions.share}>
          {t('theatre.share')}
        </Button>
        <IconButton icon="x" label={t('theatre.leave')} onPress={actions.leave} />
      </div>
    </header>
  );
}

function Seats({ model, actions }: { model: TheatreModel; actions: TheatreActions }) {
  const t = useText();
  return (
    <div class="theatre-seats" role="radiogroup" aria-label={t('theatre.seat')}>
      <span class="small" aria-hidden="true">
        {t('theatre.seat')}
      </span>
      {model.seats.map(({ seat, flag, name }) => (
        <label key={seat} title={name}>
          <input
            type="radio"
            name="theatre-seat"
            value={seat}
            checked={seat === model.seat}
            aria-label={name}
            onChange={() => actions.seat(seat)}
          />
          <Flag flag={flag} size={26} />
        </label>
      ))}
    </div>
  );
}

function Side({ model: { beat, mind } }: { model: TheatreModel }) {
  const t = useText();
  return (
    <aside class="theatre-side" tabIndex={0} aria-label={beat.when}>
      <p class="small soft">{beat.when}</p>
      <h2>{beat.headline}</h2>
      {beat.lines.length === 0 ? null : (
        <ul class="theatre-lines">
          {beat.lines.map((line, at) => (
            <li key={`${at} ${line}`}>{line}</li>
          ))}
        </ul>
      )}
      {beat.hidden === '' ? null : <p class="small soft theatre-hidden">{beat.hidden}</p>}
      {mind === null ? null : <MindPanel model={mind} />}
      {beat.moved.length === 0 ? null : (
        <section class="stack-tight">
          <h3>{t('theatre.moved')}</h3>
          <MovedList moved={beat.moved} />
        </section>
      )}
    </aside>
  );
}

function Dock(props: { model: TheatreModel; actions: TheatreActions; comparing: boolean }) {
  const { model, actions, comparing } = props;
  const t = useText();
  const { at, last, playing, beat } = model;
  return (
    <footer class="theatre-dock">
      <div class="theatre-controls">
        <div class="row theatre-transport">
          <IconButton
            icon="chevrons-left"
            label={t('theatre.first')}
            onPress={() => actions.seek(0)}
          />
          <IconButton
            icon="chevron-left"
            label={t('theatre.back')}
            onPress={() => actions.seek(at - 1)}
          />
          <button
            type="button"
            class="button primary theatre-play"
            aria-label={t(playing ? 'theatre.pause' : 'theatre.play')}
            title={t(playing ? 'theatre.pause' : 'theatre.play')}
            onClick={actions.toggle}
          >
            <Icon name={playing ? 'pause' : 'play'} />
          </button>
          <IconButton
            icon="chevron-right"
            label={t('theatre.next')}
            onPress={() => actions.seek(at + 1)}
          />
          <IconButton
            icon="chevrons-right"
            label={t('theatre.last')}
            onPress={() => actions.seek(last)}
          />
        </div>
        <p class="small number theatre-position">
          <b>{beat.position}</b>
        </p>
        <Segments
          label={t('theatre.speed')}
          group="theatre-speed"
          options={SPEEDS.map((value) => ({ value, text: t(`theatre.speed.${value}`) }))}
          chosen={model.speed}
          onChoose={actions.speed}
        />
        <span class="theatre-compare">
          <Button icon="scale" onPress={actions.compare} unavailable={model.noCompare}>
            {t(comparing ? 'compare.back' : 'theatre.compare')}
          </Button>
        </span>
        <Button
          kind="primary"
          icon="split"
          onPress={actions.takeOver}
          unavailable={model.noTakeOver}
        >
          {t('theatre.take-over')}
        </Button>
      </div>
      <Timeline
        model={model.timeline}
        at={at}
        last={last}
        spoken={t('theatre.timeline.value', {
          position: beat.position,
          when: beat.when,
          headline: beat.headline,
        })}
        seek={actions.seek}
        seekTo={actions.seekTo}
        choose={actions.choose}
        byRound={actions.byRound}
        nextTrack={actions.nextTrack}
      />
    </footer>
  );
}
