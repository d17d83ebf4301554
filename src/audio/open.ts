import type { SoundSettings } from '../presenter/sound-settings.ts';
import { openHowlerPort } from './howler-port.ts';
import { createPlayer } from './player.ts';
import type { Player } from './player.ts';

/** The player over the browser's audio; null where there is none. Only after a gesture. */
export function openPlayer(settings: SoundSettings): Player | null {
  const port = openHowlerPort();
  if (port === null) return null;
  const clock = {
    after: (milliseconds: number, call: () => void) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    chance: () => Math.random(),
  };
  return createPlayer(port, clock, settings);
}
