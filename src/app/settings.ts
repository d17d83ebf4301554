import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { assumptions } from '../content/assumptions.ts';
import { soundSettings, USUAL_SOUND } from '../presenter/sound-settings.ts';
import {
  contrasts,
  letterings,
  motions,
  textSizes,
  themes,
} from '../ui/settings/settings-model.ts';
import type { Settings } from '../ui/settings/settings-model.ts';
import { readItem, writeItem } from './storage.ts';

const NAME = 'settings';

const USUAL: Settings = {
  text: 'normal',
  letters: 'usual',
  theme: 'system',
  contrast: 'system',
  motion: 'system',
  sound: USUAL_SOUND,
  seed: '',
  guide: true,
  hints: true,
  seenNotes: [],
  assumptions: {},
};

/** What the player set; kept in this browser. */
export const settings = signal<Settings>(readSettings());

function readSettings(): Settings {
  const stored = parsed(readItem(NAME));
  const pick = <T extends string>(key: keyof Settings, among: readonly T[], usual: T): T =>
    among.find((value) => value === stored[key]) ?? usual;
  const seen = stored['seenNotes'];
  return {
    text: pick('text', textSizes, USUAL.text),
    letters: pick('letters', letterings, USUAL.letters),
    theme: pick('theme', themes, USUAL.theme),
    contrast: pick('contrast', contrasts, USUAL.contrast),
    motion: pick('motion', motions, USUAL.motion),
    sound: soundSettings(stored['sound']),
    seed: typeof stored['seed'] === 'string' ? stored['seed'] : USUAL.seed,
    guide: stored['guide'] !== false,
    hints: stored['hints'] !== false,
    seenNotes: Array.isArray(seen) ? seen.filter((note) => typeof note === 'string') : [],
    assumptions: chosenRules(stored['assumptions']),
  };
}

/** What is stored may be anything by now: a known rule stays, with a known setting that is not usual. */
function chosenRules(stored: unknown): Record<string, string> {
  const chosen = new Map<string, unknown>(
    typeof stored === 'object' && stored !== null ? Object.entries(stored) : [],
  );
  return Object.fromEntries(
    assumptions.flatMap(({ id, settings: known, usual }) => {
      const setting = known.find((each) => each === chosen.get(id));
      return setting === undefined || setting === usual ? [] : [[id, setting]];
    }),
  );
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const systemStill = systemAsks('(prefers-reduced-motion: reduce)');
const systemDark = systemAsks('(prefers-color-scheme: dark)');
const systemContrast = systemAsks('(prefers-contrast: more)');
const printing = signal(false);
addEventListener('beforeprint', () => {
  printing.value = true;
});
addEventListener('afterprint', () => {
  printing.value = false;
});

function systemAsks(query: string): ReadonlySignal<boolean> {
  const media = matchMedia(query);
  const asked = signal(media.matches);
  media.addEventListener('change', () => {
    asked.value = media.matches;
  });
  return asked;
}

/** Whether movement is to be left out, by the settings or else by the system. */
export function isStill(): boolean {
  const { motion } = settings.value;
  return motion === 'system' ? systemStill.value : motion === 'reduced';
}

/** Paper is light, whatever the screen is. */
function isDark(): boolean {
  const { theme } = settings.value;
  return !printing.value && (theme === 'system' ? systemDark.value : theme === 'dark');
}

function isHighContrast(): boolean {
  const { contrast } = settings.value;
  return contrast === 'system' ? systemContrast.value : contrast === 'high';
}

const SCALE = { normal: '1', large: '1.15', larger: '1.3' } as const;

/** Applies the settings to the page, now and on every change, and keeps them. */
export function applySettings(): void {
  effect(() => {
    const root = document.documentElement;
    root.style.setProperty('--text-scale', SCALE[settings.value.text]);
    root.dataset['letters'] = settings.value.letters;
    root.dataset['motion'] = isStill() ? 'reduced' : 'full';
    root.dataset['theme'] = isDark() ? 'dark' : 'light';
    root.dataset['contrast'] = isHighContrast() ? 'high' : 'normal';
    colourWindow();
  });
  effect(() => {
    writeItem(NAME, JSON.stringify(settings.value));
  });
}

/** The window of a phone takes the colour of the page. */
function colourWindow(): void {
  const { backgroundColor } = getComputedStyle(document.documentElement);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.content = backgroundColor;
}

export function resetSettings(): void {
  settings.value = USUAL;
}
