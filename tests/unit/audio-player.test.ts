import { describe, expect, it } from 'vitest';
import { CROSSFADE } from '../../src/audio/bed.ts';
import { cueNames } from '../../src/audio/manifest.ts';
import type { SoundName } from '../../src/audio/manifest.ts';
import { createPlayer, loudness } from '../../src/audio/player.ts';
import type { Clock, SoundPort } from '../../src/audio/port.ts';
import { USUAL_SOUND } from '../../src/presenter/sound-settings.ts';
import type { SoundSettings } from '../../src/presenter/sound-settings.ts';

interface Heard {
  readonly name: SoundName;
  volume: number;
  /** Milliseconds of the last fade. */
  faded: number;
  ended: number | null;
}

/** A port that keeps a list, and a clock that is wound by hand. */
function rig(settings: Partial<SoundSettings> = {}) {
  const heard: Heard[] = [];
  const prepared: SoundName[] = [];
  const port: SoundPort = {
    start: (name, volume) => {
      const voice: Heard = { name, volume, faded: 0, ended: null };
      heard.push(voice);
      return {
        fade: (to, milliseconds) => Object.assign(voice, { volume: to, faded: milliseconds }),
        end: (milliseconds) => Object.assign(voice, { volume: 0, ended: milliseconds }),
      };
    },
    prepare: (names) => prepared.push(...names),
  };
  let now = 0;
  let timers: { at: number; call: () => void }[] = [];
  const clock: Clock = {
    after: (milliseconds, call) => {
      const timer = { at: now + milliseconds, call };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    chance: () => 0,
  };
  const wind = (milliseconds: number) => {
    const until = now + milliseconds;
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      now = next.at;
      timers = timers.filter((one) => one !== next);
      next.call();
    }
    now = until;
  };
  const usual = { ...USUAL_SOUND, ...settings };
  const player = createPlayer(port, clock, usual);
  const playing = () => heard.filter(({ ended }) => ended === null).map(({ name }) => name);
  const find = (name: SoundName) => heard.findLast((voice) => voice.name === name);
  return { player, heard, prepared, wind, playing, find, usual, waiting: () => timers.length };
}

const calm = { mood: 'calm', room: null } as const;
const strainedInValley = { mood: 'strained', room: 'valley' } as const;
const music = loudness('music', USUAL_SOUND.music);

describe('the player', () => {
  it('should be silent until it is told what to play', () => {
    const { player, heard, prepared, waiting, usual } = rig();
    player.set(usual);
    player.hide(false);
    expect(heard).toEqual([]);
    expect(prepared).toEqual([]);
    expect(waiting()).toBe(0);
  });

  it('should fade the drone in and have the signals at hand', () => {
    const { player, find, prepared } = rig();
    player.follow(calm);
    expect(find('drone-calm')).toMatchObject({ volume: music, faded: CROSSFADE });
    expect(prepared).toEqual(cueNames);
  });

  it('should cross from one bed to the next, both for as long', () => {
    const { player, find, playing } = rig();
    player.follow(calm);
    player.follow(strainedInValley);
    expect(find('drone-calm')?.ended).toBe(CROSSFADE);
    expect(find('drone-strained')?.faded).toBe(CROSSFADE);
    expect(playing()).toEqual(['drone-strained', 'room-valley']);
  });

  it('should let what goes on go on', () => {
    const { player, heard } = rig();
    player.follow(calm);
    player.follow({ ...calm });
    expect(heard).toHaveLength(1);
  });

  it('should play a phrase now and then, never the same twice running', () => {
    const { player, heard, wind } = rig();
    player.follow(calm);
    wind(60_000);
    const phrases = heard.map(({ name }) => name).filter((name) => name.startsWith('phrase-calm'));
    expect(phrases.length).toBeGreaterThan(3);
    for (const [at, name] of phrases.entries()) expect(name).not.toBe(phrases[at + 1]);
  });

  it('should duck the beds under a signal and lift them after it', () => {
    const { player, find, wind } = rig();
    player.follow(strainedInValley);
    player.signal(['objection']);
    wind(1);
    expect(find('cue-objection')?.volume).toBe(loudness('cues', USUAL_SOUND.cues));
    expect(find('drone-strained')?.volume).toBeLessThan(music / 2);
    expect(find('room-valley')?.volume).toBeLessThan(loudness('room', USUAL_SOUND.room) / 2);
    wind(5000);
    expect(find('drone-strained')?.volume).toBe(music);
  });

  it('should play signals one after another', () => {
    const { player, find, wind } = rig();
    player.follow(calm);
    player.signal(['endorsement', 'walk-out']);
    wind(10);
    expect(find('cue-endorsement')).toBeDefined();
    expect(find('cue-walk-out')).toBeUndefined();
    wind(1000);
    expect(find('cue-walk-out')).toBeDefined();
  });

  it('should keep to the volume of each kind, and not start what is at nothing', () => {
    const { player, playing, find, usual } = rig({ music: 0 });
    player.follow(strainedInValley);
    expect(playing()).toEqual(['room-valley']);
    player.set({ ...usual, music: 100, room: 0 });
    expect(playing()).toEqual(['drone-strained']);
    expect(find('drone-strained')?.volume).toBe(loudness('music', 100));
    player.set({ ...usual, music: 50, room: 0 });
    expect(find('drone-strained')?.volume).toBe(loudness('music', 50));
  });

  it('should prepare no signals that nobody wants to hear', () => {
    const { player, prepared, heard } = rig({ cues: 0, music: 0, room: 0 });
    player.follow(strainedInValley);
    player.signal(['signing']);
    expect(prepared).toEqual([]);
    expect(heard).toEqual([]);
  });
});

describe('silence', () => {
  it('should do nothing at all while muted', () => {
    const { player, heard, prepared, waiting } = rig({ muted: true });
    player.follow(strainedInValley);
    player.signal(['signing']);
    expect([heard, prepared, waiting()]).toEqual([[], [], 0]);
  });

  it('should end everything at once when muted, signals too, and leave nothing to do', () => {
    const { player, heard, playing, wind, usual, waiting } = rig();
    player.follow(strainedInValley);
    player.signal(['signing', 'press']);
    wind(10);
    player.set({ ...usual, muted: true });
    expect(playing()).toEqual([]);
    for (const { ended } of heard) expect(ended).toBeLessThan(300);
    expect(waiting()).toBe(0);
  });

  it('should fall in a hidden tab, and lift where it was', () => {
    const { player, playing, waiting, heard } = rig();
    player.follow(strainedInValley);
    player.hide(true);
    expect(playing()).toEqual([]);
    expect(waiting()).toBe(0);
    player.signal(['press']);
    expect(heard.some(({ name }) => name === 'cue-press')).toBe(false);
    player.hide(false);
    expect(playing()).toEqual(['drone-strained', 'room-valley']);
  });

  it('should take up the bed of now, not of then, when unmuted', () => {
    const { player, playing, usual } = rig({ muted: true });
    player.follow(strainedInValley);
    player.follow(calm);
    player.set({ ...usual, muted: false });
    expect(playing()).toEqual(['drone-calm']);
  });

  it('should come when the game is left', () => {
    const { player, playing, wind } = rig();
    player.follow(calm);
    wind(4000);
    player.follow(null);
    expect(playing()).toEqual([]);
  });
});
