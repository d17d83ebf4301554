import { signal } from '@preact/signals';
import { regional } from '../presenter/format.ts';
import type { SaveMoment } from '../presenter/save-moment.ts';
import type { SaveLine } from '../ui/title/saves-model.ts';
import { storedMoment } from './stored-moment.ts';
import { itemNames, readItem, removeItem, writeItem } from './storage.ts';
import type { Written } from './storage.ts';

/** The form of a stored save. It only widens; an older one is read as it is. */
const VERSION = 1;
const PREFIX = 'save.';
export const AUTO = 'auto';

/** One save: the record, and a snapshot to go on from where the rules have changed since. */
export interface Save {
  readonly version: number;
  readonly name: string;
  /** ISO time. */
  readonly savedAt: string;
  readonly scenario: string;
  readonly title: string;
  readonly date: string;
  readonly round: number;
  readonly ended: boolean;
  /** What a small picture of it shows; saves of old lack it. */
  readonly moment: SaveMoment | null;
  /** The transcript, JSON lines. */
  readonly transcript: string;
  /** World and ledger as they stood; used only where the transcript no longer holds. */
  readonly snapshot: unknown;
}

/** Counts writes, so that lists of saves are read again. */
const changes = signal(0);

function touch(): void {
  changes.value = changes.peek() + 1;
}

export function writeSave(slot: string, save: Omit<Save, 'version'>): Written {
  const written = writeItem(PREFIX + slot, JSON.stringify({ ...save, version: VERSION }));
  touch();
  return written;
}

export function readSave(slot: string): Save | null {
  const text = readItem(PREFIX + slot);
  return text === null ? null : parseSave(text);
}

/** The stored text as it is, to be kept even where it cannot be read. */
export function rawSave(slot: string): string {
  return readItem(PREFIX + slot) ?? '';
}

export function removeSave(slot: string): void {
  removeItem(PREFIX + slot);
  touch();
}

export function noteDeletion(): void {
  touch();
}

function parseSave(text: string): Save | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  return fromFields({ ...value });
}

/** What is stored may be anything by now: texts are made texts before they are shown. */
function fromFields(fields: Record<string, unknown>): Save | null {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const { version, round, ended, moment, snapshot = null } = fields;
  if (typeof version !== 'number' || version > VERSION || text('transcript') === '') return null;
  return {
    version: VERSION,
    name: text('name'),
    savedAt: text('savedAt'),
    scenario: text('scenario'),
    title: text('title'),
    date: text('date'),
    round: typeof round === 'number' ? round : 0,
    ended: ended === true,
    moment: storedMoment(moment, snapshot),
    transcript: text('transcript'),
    snapshot,
  };
}

/** All saves, the last game first, then by time. A damaged one is listed as such, never dropped. */
export function listSaves(locale: string): SaveLine[] {
  void changes.value;
  const slots = itemNames()
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));
  const lines = slots.map((slot): SaveLine & { at: string } => {
    const save = readSave(slot);
    if (save === null) return { ...DAMAGED, slot, name: slot, at: '' };
    const { name, title, date, round, ended, moment, savedAt } = save;
    return {
      slot,
      name,
      title,
      date,
      round,
      ended,
      moment,
      damaged: false,
      when: ago(savedAt, locale),
      at: savedAt,
    };
  });
  return lines.toSorted((a, b) => rank(a) - rank(b) || (a.at < b.at ? 1 : -1));
}

const DAMAGED = {
  title: '',
  date: '',
  round: 0,
  ended: false,
  moment: null,
  damaged: true,
  when: '',
} as const;

function rank({ slot }: SaveLine): number {
  return slot === AUTO ? 0 : 1;
}

function ago(iso: string, locale: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  return new Intl.DateTimeFormat(regional(locale), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);
}

/** A slot of its own for a named save. */
export function slotFor(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain === '' || plain === AUTO ? `save-${plain}` : plain.slice(0, 40);
}
