import { createTranslate } from '../presenter/messages/translate.ts';
import type { Overlay, Translate } from '../presenter/messages/translate.ts';
import { PSEUDO } from '../presenter/messages/pseudo.ts';

/** Languages by what stands after `?lang=` in the address; another is a line here and its texts. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'en', pseudo: PSEUDO };

const asked = new URLSearchParams(location.search).get('lang') ?? 'en';
/** The language of the page. */
export const locale = LANGUAGES[asked] ?? 'en';

/** Says the texts in the language of the page, with a scenario's own before the game's. */
export function speak(overlay: Overlay = {}): Translate {
  return createTranslate(locale, overlay);
}

/** Marks the page with its language, for readers and hyphenation. */
export function applyLanguage(): void {
  document.documentElement.lang = locale;
}
