import { effect, signal } from '@preact/signals';
import { assumptions } from '../content/assumptions.ts';
import { soundSettings, USUAL_SOUND } from '../presenter/sound-settings.ts';
import type { Settings } from '../ui/settings/settings-model.ts';
import { readItem, writeItem } from './storage.ts';

const NAME = 'settings';

const USUAL: Settings = {
  text: 'normal',
  motion: 'system',
  contrast: 'normal',
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
    text: pick('text', ['normal', 'large', 'larger'], USUAL.text),
    motion: pick('motion', ['system', 'reduced', 'full'], USUAL.motion),
    contrast: pick('contrast', ['normal', 'high'], USUAL.contrast),
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

const stillness = matchMedia('(prefers-reduced-motion: reduce)');
const systemStill = signal(stillness.matches);
stillness.addEventListener('change', () => {
  systemStill.value = stillness.matches;
});

/** Whether movement is to be left out, by the settings or else by the system. */
export function isStill(): boolean {
  const { motion } = settings.value;
  return motion === 'system' ? systemStill.value : motion === 'reduced';
}

const SCALE = { normal: '1', large: '1.15', larger: '1.3' } as const;

/** Applies the settings to the page, now and on every change, and keeps them. */
export function applySettings(): void {
  effect(() => {
    const root = document.documentElement;
    root.style.setProperty('--text-scale', SCALE[settings.value.text]);
    root.dataset['motion'] = isStill() ? 'reduced' : 'full';
    root.dataset['contrast'] = settings.value.contrast;
  });
  effect(() => {
    writeItem(NAME, JSON.stringify(settings.value));
  });
}

export function resetSettings(): void {
  settings.value = USUAL;
}
