import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslate } from '../../presenter/messages/translate.ts';
import type { Translate } from '../../presenter/messages/translate.ts';

/** The language of the page; the app provides it with the scenario's texts. */
export const TextContext = createContext<Translate>(createTranslate('en'));

/** Says the fixed words of the interface; what depends on the game comes in the view model. */
export function useText(): Translate {
  return useContext(TextContext);
}
