import { Howl, Howler } from 'howler';
import { formats, loopOf } from './manifest.ts';
import type { SoundFormat, SoundName } from './manifest.ts';
import type { SoundPort, Voice } from './port.ts';

/** Time for a fade to be done before its sound is stopped, milliseconds. */
const AFTER_FADE = 60;
const WHOLE = 'whole';

/**
 * The browser's audio through Howler; null where it has none. To be called after a gesture of the
 * player, or browsers complain.
 */
export function openHowlerPort(): SoundPort | null {
  // Setting the volume opens the audio context, and tells whether there is one.
  Howler.volume(1);
  if (Howler.noAudio || !Howler.usingWebAudio) return null;
  const playable = formats.filter((format) => Howler.codecs(format));
  if (playable.length === 0) return null;
  const kept = new Map<SoundName, Howl>();
  return {
    start: (name, volume) => {
      const ready = kept.get(name);
      return ready === undefined ? freshVoice(name, playable, volume) : keptVoice(ready, volume);
    },
    prepare: (names) => {
      for (const name of names) keep(name, playable, kept);
    },
  };
}

function howlOf(name: SoundName, format: SoundFormat, options: Partial<Options>): Howl {
  const loop = loopOf(name, format);
  return new Howl({
    src: [`./sound/${name}.${format}`],
    ...(loop === null ? {} : { sprite: { [WHOLE]: [loop.from, loop.length, true] } }),
    ...options,
  });
}

interface Options {
  readonly volume: number;
  readonly onload: () => void;
  readonly onloaderror: () => void;
  readonly onend: () => void;
}

/** Fetches a sound and keeps it, in the first format that this browser can read. */
function keep(
  name: SoundName,
  [format, ...others]: readonly SoundFormat[],
  kept: Map<SoundName, Howl>,
): void {
  if (format === undefined || kept.has(name)) return;
  const howl = howlOf(name, format, {
    onload: () => kept.set(name, howl),
    onloaderror: () => {
      howl.unload();
      keep(name, others, kept);
    },
  });
}

/** A sound that stays in memory after it was played. */
function keptVoice(howl: Howl, volume: number): Voice {
  const id = howl.play();
  howl.volume(volume, id);
  return {
    fade: (to, milliseconds) => fade(howl, to, milliseconds, id),
    end: (milliseconds) => {
      fade(howl, 0, milliseconds, id);
      setTimeout(() => howl.stop(id), milliseconds + AFTER_FADE);
    },
  };
}

/** A sound that is fetched to be played, and forgotten when it ends. */
function freshVoice(name: SoundName, playable: readonly SoundFormat[], volume: number): Voice {
  let howl: Howl | null = null;
  let id: number | undefined;
  let target = volume;
  const open = ([format, ...others]: readonly SoundFormat[]) => {
    howl = null;
    if (format === undefined) return;
    const loop = loopOf(name, format) !== null;
    const opened = howlOf(name, format, {
      volume: target,
      onloaderror: () => {
        opened.unload();
        if (howl === opened) open(others);
      },
      onend: () => {
        if (loop) return;
        opened.unload();
        if (howl === opened) howl = null;
      },
    });
    howl = opened;
    id = loop ? opened.play(WHOLE) : opened.play();
  };
  open(playable);
  return {
    fade: (to, milliseconds) => {
      target = to;
      if (howl !== null) fade(howl, to, milliseconds, id);
    },
    end: (milliseconds) => {
      const ending = howl;
      howl = null;
      if (ending === null) return;
      fade(ending, 0, milliseconds, id);
      setTimeout(() => ending.unload(), milliseconds + AFTER_FADE);
    },
  };
}

function fade(howl: Howl, to: number, milliseconds: number, id: number | undefined): void {
  const now = howl.volume();
  const from = id === undefined ? now : howl.volume(id);
  if (typeof from !== 'number' || from === to) return;
  howl.fade(from, to, milliseconds, id);
}
