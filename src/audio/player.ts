import type { CueSound } from '../presenter/sound.ts';
import type { SoundKind, SoundSettings } from '../presenter/sound-settings.ts';
import type { Soundscape } from '../presenter/sound-mood.ts';
import { createBed, CROSSFADE } from './bed.ts';
import { cueNames } from './manifest.ts';
import { createPhrases } from './phrases.ts';
import type { Clock, SoundPort } from './port.ts';
import { createSignals } from './signals.ts';

/** Plays what the presenter says is to be heard. */
export interface Player {
  /** What sounds underneath; null for nothing. */
  follow(scape: Soundscape | null): void;
  /** Signals, one after another; the beds step back for them. */
  signal(sounds: readonly CueSound[]): void;
  set(settings: SoundSettings): void;
  /** A page that nobody looks at is silent. */
  hide(hidden: boolean): void;
}

/** Share of full volume at which each kind plays when its slider is at the top. */
const MIX: Readonly<Record<SoundKind, number>> = { music: 0.8, room: 0.6, cues: 0.7 };
/** What is left of the beds under a signal. */
const DUCKED = 0.35;
/** Milliseconds: down under a signal, up after it, and to silence. */
const DUCK = 160;
const LIFT = 1200;
const HUSH = 220;

/** The ear hears the square of what a slider says. */
export function loudness(kind: SoundKind, slider: number): number {
  return (slider / 100) ** 2 * MIX[kind];
}

/** What is to be heard underneath, and how loud. */
interface Underneath {
  readonly scape: Soundscape | null;
  readonly music: number;
  readonly room: number;
}

/** The drone, its phrases and the air of the room, brought to where they belong. */
function createGround(port: SoundPort, clock: Clock) {
  const room = createBed(port);
  const music = createBed(port);
  const phrases = createPhrases(port, clock);
  return (want: Underneath, milliseconds: number): void => {
    const mood = want.scape?.mood ?? null;
    const kind = want.scape?.room ?? null;
    music.play(mood === null ? null : `drone-${mood}`, want.music, milliseconds);
    phrases.play(mood, want.music, milliseconds);
    room.play(kind === null ? null : `room-${kind}`, want.room, milliseconds);
  };
}

export function createPlayer(port: SoundPort, clock: Clock, first: SoundSettings): Player {
  const ground = createGround(port, clock);
  let [settings, hidden, prepared, ducked] = [first, false, false, false];
  let scape: Soundscape | null = null;

  const silent = () => hidden || settings.muted;
  const settle = (milliseconds: number) => {
    const share = ducked ? DUCKED : 1;
    const music = loudness('music', settings.music) * share;
    const room = loudness('room', settings.room) * share;
    ground({ scape: silent() ? null : scape, music, room }, milliseconds);
    if (silent() || scape === null || prepared || settings.cues === 0) return;
    prepared = true;
    port.prepare(cueNames);
  };
  const signals = createSignals(port, clock, (ringing) => {
    if (ringing === ducked) return;
    ducked = ringing;
    settle(ringing ? DUCK : LIFT);
  });
  const resettle = () => {
    settle(HUSH);
    if (silent()) signals.hush();
  };

  return {
    follow: (now) => {
      scape = now;
      settle(now === null ? HUSH : CROSSFADE);
    },
    signal: (sounds) => {
      const volume = loudness('cues', settings.cues);
      if (!silent() && volume > 0 && sounds.length > 0) signals.play(sounds, volume);
    },
    set: (now) => {
      settings = now;
      resettle();
    },
    hide: (now) => {
      hidden = now;
      resettle();
    },
  };
}
