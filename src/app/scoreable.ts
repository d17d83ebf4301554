import { readChosen, type ChosenFile } from '../analysis/scoreable/chosen-files.ts';
import { narrowBounds, randomGame } from '../analysis/scoreable/random-game.ts';
import type { ScoreableFault } from '../analysis/scoreable/read-scoreable.ts';
import type { ScoreableGame } from '../analysis/scoreable/scoreable-game.ts';
import { toScenario } from '../analysis/scoreable/to-scenario.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import type { Upload } from '../ui/title/scoreable-model.ts';
import { dialog, filesFault } from './dialogs.tsx';
import { begin, send, translate } from './game-store.ts';
import { bookFrom } from './shelf.ts';
import type { Game } from '../session/game.ts';

/** More files than the largest game has, and more bytes than its longest file. */
const mostFiles = 200;
const mostBytes = 200_000;

/** Opens the game among some files at its table, or says what is wrong with them. */
export async function openFiles(uploads: readonly Upload[]): Promise<void> {
  const t = translate.peek();
  const read = await readUploads(uploads, t);
  if (!read.ok) {
    filesFault.value = read.message;
    return;
  }
  const found = readChosen(read.files);
  filesFault.value = found.ok ? seat(found.game, t) : faultInWords(found.fault, t);
}

/** Opens a game that a seed draws. */
export function openDrawn(seed: string): void {
  const t = translate.peek();
  filesFault.value = seat(drawn(seed, t), t, seed);
}

/** The game of a seed, with as narrow a zone of agreement as games in print have. */
function drawn(seed: string, t: Translate): ScoreableGame {
  return { ...randomGame(seed, narrowBounds), name: t('scoreable.random.name', { seed }) };
}

/** Whether a game is played at the table that its own seed draws. */
export function isDrawn({ book, header }: Game): boolean {
  const made = toScenario(drawn(header.seed, translate.peek()));
  return made.ok && bookFrom(made.scenario).book.hash === book.hash;
}

/** Begins a game at its table; why it cannot be played, or null. */
function seat(game: ScoreableGame, t: Translate, seed?: string): string | null {
  const made = toScenario(game);
  if (!made.ok) return t('scoreable.fault.game', { message: made.message });
  const { book, custom } = bookFrom(made.scenario);
  dialog.close();
  begin(book, custom, seed);
  send({ seat: book.mediator, type: 'proceed' });
  return null;
}

type UploadsRead =
  | { readonly ok: true; readonly files: readonly ChosenFile[] }
  | { readonly ok: false; readonly message: string };

async function readUploads(uploads: readonly Upload[], t: Translate): Promise<UploadsRead> {
  const texts = uploads.filter(({ path }) => path.endsWith('.txt'));
  if (texts.length > mostFiles)
    return { ok: false, message: t('scoreable.fault.many', { n: texts.length }) };
  const large = texts.find(({ file }) => file.size > mostBytes);
  if (large !== undefined)
    return { ok: false, message: t('scoreable.fault.large', { file: large.path }) };
  const read = await Promise.all(
    texts.map(async ({ path, file }) => ({ path, text: await file.text().catch(() => null) })),
  );
  const files: ChosenFile[] = [];
  for (const { path, text } of read) {
    if (text === null) return { ok: false, message: t('scoreable.fault.unread', { file: path }) };
    files.push({ path, text });
  }
  return { ok: true, files };
}

function faultInWords({ file, line, message }: ScoreableFault, t: Translate): string {
  return line === null
    ? t('scoreable.fault.file', { file, message })
    : t('scoreable.fault.line', { file, line, message });
}
