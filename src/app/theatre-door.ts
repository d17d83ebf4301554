import { sharedSteps, takenOver } from '../session/branches.ts';
import { isWhole, type Game } from '../session/game.ts';
import { followLink, readLink } from '../session/link.ts';
import { recordedGame, toldAlike } from '../session/recorded.ts';
import { bookFor, loadTranscript, readTranscript, type Difference } from '../session/transcript.ts';
import type { Translate } from '../presenter/messages/translate.ts';
import { dialog } from './dialogs.tsx';
import { resume, translate } from './game-store.ts';
import { notify } from './notices.ts';
import { saveAs, transcriptIn } from './save-game.ts';
import { listSaves, readSave, slotFor } from './saves.ts';
import { shelf } from './shelf.ts';
import { choose, closeTheatre, theatre, watch, type Check, type Shown } from './theatre-store.ts';
import { joined } from '../presenter/join.ts';

/** Watches a game that was just played, from a step on, with every saved one from the same beginning. */
export function watchGame(game: Game, at = 0): void {
  open(game, { kind: 'whole' }, null, at);
}

/** Watches a game beside another that parts from it at a step; the other is on stage. */
export function watchBeside(
  game: Game,
  other: Game,
  at: number,
  name: string,
  words: string,
): void {
  const check = { kind: 'whole' } as const;
  dialog.close();
  watch(
    [
      { key: 'opened', name: '', game, check },
      { key: 'other', name, game: other, check },
    ],
    at,
  );
  choose(1, at);
  notify(words);
}

/** Watches the text of a saved game, or a link. */
export function watchText(text: string): void {
  const t = translate.peek();
  const link = linkIn(text);
  if (link !== null) return watchLink(link);
  const transcript = transcriptIn(text) ?? text;
  const loaded = loadTranscript(transcript, shelf);
  if (!loaded.ok) {
    notify(t('theatre.file.bad', { line: loaded.fault.line, why: loaded.fault.message }));
    return;
  }
  const { game, firstDifference } = loaded.verified;
  if (firstDifference === null) return open(game, { kind: 'whole' }, null);
  if (firstDifference.step > 0)
    return open(game, { kind: 'parts', difference: firstDifference }, null);
  const read = readTranscript(transcript);
  const compiled = read.ok ? bookFor(read.header, shelf) : null;
  if (!read.ok || compiled === null || !compiled.ok) return;
  const { header, steps } = read;
  const recorded = recordedGame(header, steps, compiled.book);
  const alike = toldAlike(header, steps, compiled.book, shelf);
  const words = [
    otherRules(firstDifference, t),
    alike === steps.length
      ? t('theatre.told-alike')
      : t('theatre.told-otherwise', { step: alike + 1 }),
    t('theatre.recorded.only'),
  ];
  open(recorded, { kind: 'recorded', difference: firstDifference }, joined(t, 'sentences', words));
}

export function watchSlot(slot: string): void {
  const save = readSave(slot);
  if (save === null) notify(translate.peek()('saves.damaged.note'));
  else watchText(save.transcript);
}

/** Plays the moves of a link again and shows what comes of them. */
function watchLink(letters: string): void {
  const t = translate.peek();
  const read = readLink(letters);
  const followed = read.ok ? followLink(read.link, shelf) : read;
  if (!followed.ok) {
    notify(t('theatre.link.bad', { why: followed.message }));
    return;
  }
  const { game, moves, firstDifference } = followed.followed;
  if (firstDifference === null) return open(game, { kind: 'whole' }, null);
  const { step, what, expected, found } = firstDifference;
  const facts = { theirs: found, ours: expected, moves, done: followed.followed.done, step };
  const words =
    what === 'rules'
      ? t('theatre.link.other-rules', facts)
      : what === 'book'
        ? t('theatre.link.other-book', facts)
        : t('theatre.link.parts', facts);
  open(game, { kind: 'parts', difference: firstDifference }, words);
}

/** The letters of a link, alone or at the end of an address; null where the text is none. */
function linkIn(text: string): string | null {
  const found = /(?:^|#game=)(\d+\.[A-Za-z0-9_-]+)\s*$/.exec(text.trim());
  return found?.[1] ?? null;
}

function otherRules({ what, expected, found }: Difference, t: Translate): string {
  return what === 'rules'
    ? t('theatre.other-rules', { ours: expected, theirs: found })
    : t('theatre.other-book');
}

function open(game: Game, check: Check, words: string | null, at = 0): void {
  dialog.close();
  watch([{ key: 'opened', name: '', game, check }, ...kin(game, check)], at);
  notify(words);
}

/** Saved games from the same beginning, as far as they hold and are more than a part of this one. */
function kin(game: Game, check: Check): Shown[] {
  if (check.kind === 'recorded' || !isWhole(game)) return [];
  const found: Shown[] = [];
  for (const { slot, name, damaged } of listSaves(translate.peek().locale)) {
    const save = damaged ? null : readSave(slot);
    if (save === null || !isOfTheSame(save.transcript, game)) continue;
    const loaded = loadTranscript(save.transcript, shelf);
    if (!loaded.ok || loaded.verified.firstDifference !== null) continue;
    const other = loaded.verified.game;
    const known = [game, ...found.map((each) => each.game)];
    if (sharedSteps(game, other) === 0 || known.some((each) => isPartOf(other, each))) continue;
    found.push({ key: slot, name, game: other, check: { kind: 'whole' } });
  }
  return found;
}

/** Whether a transcript can be of the same beginning, by its first line. */
function isOfTheSame(transcript: string, { header }: Game): boolean {
  const first = transcript.slice(0, transcript.indexOf('\n'));
  return first.includes(`"book":"${header.book}"`) && first.includes(`"seed":"${header.seed}"`);
}

function isPartOf(part: Game, whole: Game): boolean {
  return sharedSteps(part, whole) === part.steps.length;
}

/** Plays on from the step on stage; the game as it was is kept among the saves. */
export function takeOver(): void {
  const shown = theatre.shown.peek();
  const t = theatre.translate.peek();
  if (shown === null) return;
  const { game, key } = shown;
  if (key === 'opened') {
    const name = t('theatre.kept', { seed: game.header.seed });
    const written = saveAs(
      game,
      slotFor(`${game.steps.at(-1)?.checksum.slice(0, 8) ?? ''} ${name}`),
      name,
      t,
    );
    if (written !== 'ok') {
      notify(t(`saves.${written}`));
      return;
    }
  }
  const at = theatre.step.peek();
  closeTheatre();
  resume(takenOver(game, at));
  notify(t('theatre.taken'));
}
