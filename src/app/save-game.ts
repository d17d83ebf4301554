import type { LedgerEntry } from '../model/ledger.ts';
import type { World } from '../model/world.ts';
import { month } from '../presenter/format.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { momentOf } from '../presenter/save-moment.ts';
import { newGame } from '../session/game.ts';
import type { Game } from '../session/game.ts';
import { bookFor, loadTranscript, readTranscript, writeTranscript } from '../session/transcript.ts';
import { viewFor } from '../session/view.ts';
import { download } from './files.ts';
import { AUTO, writeSave } from './saves.ts';
import type { Save } from './saves.ts';
import { computersFor, shelf } from './shelf.ts';
import type { Written } from './storage.ts';

/** Parts of the world that older snapshots lack. */
const LATER = {
  steps: [],
  shifts: [],
  spoiled: [],
  requests: [],
  voiced: {},
} satisfies Partial<World>;

/** World and ledger, to go on from where a transcript no longer holds. */
interface Snapshot {
  readonly book: string;
  /** Older snapshots know nothing of steps, shifts, requests and silence. */
  readonly world: Omit<World, keyof typeof LATER> & Partial<Pick<World, keyof typeof LATER>>;
  readonly entries: readonly LedgerEntry[];
}

function describe(game: Game, name: string, t: Translate): Omit<Save, 'version'> {
  const { world, book } = game;
  const round = book.scenario.rounds[Math.min(world.round, book.scenario.rounds.length) - 1];
  const snapshot: Snapshot = {
    book: book.hash,
    world,
    entries: game.steps.flatMap(({ entries }) => entries),
  };
  return {
    name,
    savedAt: new Date().toISOString(),
    scenario: book.scenario.id,
    title: t('scenario.title'),
    date: round === undefined ? '' : month(round.opens, t.locale),
    round: world.round,
    ended: world.phase === 'ended',
    moment: momentOf(viewFor(book.mediator, world, book), book, t),
    transcript: writeTranscript(game),
    snapshot,
  };
}

export function autosave(game: Game, t: Translate): Written {
  return writeSave(AUTO, describe(game, t('saves.auto'), t));
}

export function saveAs(game: Game, slot: string, name: string, t: Translate): Written {
  return writeSave(slot, describe(game, name, t));
}

/** The record as a file; `tn verify` reads the same form. */
export function saveToFile(game: Game): void {
  const { header, world } = game;
  download(
    `third-neighbor-${header.scenario}-${header.seed}-round-${world.round}.jsonl`,
    writeTranscript(game),
    'application/jsonl',
  );
}

export type Loading =
  | { readonly ok: true; readonly game: Game; readonly warning: string | null }
  | { readonly ok: false; readonly message: string };

/** Re-executes a transcript. Where it does not hold, the game comes back as far as it does. */
export function loadText(text: string, t: Translate): Loading {
  const loaded = loadTranscript(text, shelf);
  if (!loaded.ok) return { ok: false, message: whyNot(text, t) };
  const { game, firstDifference } = loaded.verified;
  if (firstDifference === null) return { ok: true, game, warning: null };
  const { step, what } = firstDifference;
  if (what === 'rules' || what === 'book')
    return { ok: false, message: t('saves.other-rules.file') };
  return { ok: true, game, warning: t('saves.file.inconsistent', { step }) };
}

function whyNot(text: string, t: Translate): string {
  const read = readTranscript(text);
  if (!read.ok) return t('saves.file.bad');
  const { scenario, custom } = read.header;
  return custom === undefined && shelf.scenarios[scenario] === undefined
    ? t('saves.unknown-scenario', { scenario })
    : t('saves.file.bad');
}

/** The transcript inside a save that was downloaded from the list; null where the text is none. */
export function transcriptIn(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('transcript' in value)) return null;
    return typeof value.transcript === 'string' ? value.transcript : null;
  } catch {
    return null;
  }
}

/** A save of this browser: its transcript, or its snapshot where the rules have changed since. */
export function loadSave(save: Save, t: Translate): Loading {
  const loaded = loadText(save.transcript, t);
  if (loaded.ok && loaded.warning === null) return loaded;
  const resumed = fromSnapshot(save);
  if (resumed === null) return loaded;
  return { ok: true, game: resumed, warning: t('saves.other-rules') };
}

/** Goes on from a snapshot. What lies before it is kept as one opening step and cannot be verified. */
function fromSnapshot({ snapshot, transcript }: Save): Game | null {
  const read = readTranscript(transcript);
  if (!read.ok || !isSnapshot(snapshot)) return null;
  const compiled = bookFor(read.header, shelf);
  if (!compiled.ok) return null;
  const { book } = compiled;
  const { entries } = snapshot;
  const world: World = { ...LATER, ...snapshot.world };
  if (!fits(world, book.seatIds)) return null;
  const { custom } = read.header;
  const opened = newGame(book, { seed: world.seed, computers: computersFor(book), custom });
  const checksum = read.steps.at(-1)?.checksum ?? opened.steps[0]?.checksum ?? '';
  const step = { command: null, round: world.round, events: [], entries, world, checksum };
  return { ...opened, world, steps: [step] };
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'world' in value && 'entries' in value;
}

/** Whether a stored world is about the seats of this book at all. */
function fits(world: World, seats: readonly string[]): boolean {
  return seats.every((seat) => typeof world.scores.trust[seat] === 'object');
}
