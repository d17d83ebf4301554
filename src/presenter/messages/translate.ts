import { createInstance } from 'i18next';
import { englishContent } from './en/content-texts.ts';
import { interfaceTexts } from './catalogue.ts';
import type { MessageKey } from './catalogue.ts';
import { pseudo, PSEUDO } from './pseudo.ts';

export type Facts = Readonly<Record<string, string | number>>;
/** Texts by locale and key, as a scenario carries them. */
export type Overlay = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Says a message in the chosen language. A missing message comes out as its key in ⟦ ⟧. */
export interface Translate {
  (key: MessageKey, facts?: Facts): string;
  readonly locale: string;
  /** Whether a text stands under this key; for texts that a scenario may leave out. */
  has(key: string): boolean;
}

const ENGLISH = { ...englishContent, ...interfaceTexts };

/**
 * @param locale language to speak; English stands in for what it lacks
 * @param overlay a scenario's own texts, which win over the game's
 */
export function createTranslate(locale: string, overlay: Overlay = {}): Translate {
  const instance = createInstance();
  const english = { ...ENGLISH, ...overlay['en'] };
  const resources: Record<string, { translation: Record<string, string> }> = {
    en: { translation: english },
  };
  if (locale === PSEUDO) resources[locale] = { translation: disguised(english) };
  else if (locale !== 'en') resources[locale] = { translation: { ...overlay[locale] } };
  void instance.init({
    lng: locale,
    fallbackLng: 'en',
    resources,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    contextSeparator: '\u0000',
    returnEmptyString: true,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => `⟦${key}⟧`,
  });
  const say = remembered((key: MessageKey, facts: Facts = {}) => instance.t(key, { ...facts }));
  const has = remembered((key: string) => instance.exists(key));
  return Object.assign(say, { locale, has });
}

/** One text of a scenario in a language, or else in English; undefined where it has none. */
export function textIn(overlay: Overlay, locale: string, key: string): string | undefined {
  const english = overlay['en']?.[key];
  if (locale === PSEUDO) return english === undefined ? undefined : pseudo(key, english);
  return overlay[locale]?.[key] ?? english;
}

function disguised(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudo(key, text)]));
}

/** Answers kept before all are forgotten. */
const MOST = 8000;

/** A screen says the same few hundred sentences at every turn of the mouse: each is made once. */
function remembered<Key extends string, Answer extends string | boolean>(
  make: (key: Key, facts?: Facts) => Answer,
): (key: Key, facts?: Facts) => Answer {
  const known = new Map<string, Answer>();
  return (key, facts) => {
    const name = facts === undefined ? key : `${key} ${JSON.stringify(facts)}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const answer = make(key, facts);
    if (known.size >= MOST) known.clear();
    known.set(name, answer);
    return answer;
  };
}
