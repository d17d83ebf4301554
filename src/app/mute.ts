import type { Translate } from '../presenter/messages/translate.ts';
import { showCaptions } from './captions.ts';
import { news } from './notices.ts';
import { settings } from './settings.ts';

/** Turns all sound off, or on again, and says so. */
export function toggleMute(t: Translate): void {
  const { sound } = settings.peek();
  const muted = !sound.muted;
  settings.value = { ...settings.peek(), sound: { ...sound, muted } };
  const said = t(muted ? 'sound.off' : 'sound.on');
  showCaptions([said]);
  news.value = said;
}
