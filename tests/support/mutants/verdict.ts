import { createTranslate } from '../../../src/presenter/messages/translate.ts';
import { lastStep, type Game } from '../../../src/session/game.ts';
import { followLink, readLink } from '../../../src/session/link.ts';
import { recordedGame, toldAlike } from '../../../src/session/recorded.ts';
import {
  bookFor,
  loadTranscript,
  readTranscript,
  type Difference,
} from '../../../src/session/transcript.ts';
import { shelf } from '../books.ts';
import { beatOf } from '../on-stage.ts';

/** What became of something that was opened, and all about it that should not be. */
export interface Verdict {
  kind: 'refused' | 'holds' | 'parts' | 'recorded';
  problems: readonly string[];
}

/** A reason fits on a page: one line, not the file over again. */
const longestReason = 1_000;

function refused(message: string, inPlace: boolean): Verdict {
  const problems = [
    ...(message === '' ? ['no reason'] : []),
    ...(/[\p{C}\p{Zl}]/u.test(message)
      ? [`a reason of several lines: ${JSON.stringify(message.slice(0, 200))}`]
      : []),
    ...(message.length > longestReason
      ? [`a reason of ${message.length} characters: ${message.slice(0, 80)}`]
      : []),
    ...(inPlace ? [] : ['a place outside the file']),
  ];
  return { kind: 'refused', problems };
}

/** Every step as the stage tells it to the host and to one party. */
function toldOnStage(game: Game): string[] {
  const { book, steps } = game;
  const t = createTranslate('en', book.scenario.texts);
  const untold: string[] = [];
  for (const seat of [book.mediator, book.partyIds[0] ?? ''])
    for (const at of steps.keys())
      if (beatOf(game, at, seat, t).headline === '') untold.push(`step ${at} has no headline`);
  return untold;
}

/** Opens the text of a saved game as the page does. */
export function verdictOfTranscript(text: string): Verdict {
  const loaded = loadTranscript(text, shelf);
  if (!loaded.ok) {
    const { line, message } = loaded.fault;
    return refused(message, Number.isInteger(line) && line >= 1 && line <= text.split('\n').length);
  }
  const { game, firstDifference } = loaded.verified;
  const read = readTranscript(text);
  if (!read.ok) return { kind: 'refused', problems: ['it is read the first time only'] };
  const { header, steps } = read;
  if (firstDifference === null) {
    const last = steps.at(-1)?.checksum ?? lastStep(game).checksum;
    const same = lastStep(game).checksum === last && game.steps.length === steps.length + 1;
    return { kind: 'holds', problems: same ? [] : ['it ends elsewhere than it says'] };
  }
  if (firstDifference.step > 0) return parted(game, firstDifference, firstDifference.step);
  const compiled = bookFor(header, shelf);
  if (!compiled.ok) return { kind: 'refused', problems: ['it is compiled the first time only'] };
  const recorded = recordedGame(header, steps, compiled.book);
  const alike = toldAlike(header, steps, compiled.book, shelf);
  const within = alike >= 0 && alike <= steps.length;
  return {
    kind: 'recorded',
    problems: [...toldOnStage(recorded), ...(within ? [] : [`${alike} of ${steps.length} alike`])],
  };
}

/** A game that is open up to the step before the one that differs. */
function parted(game: Game, { expected, found }: Difference, step: number): Verdict {
  return {
    kind: 'parts',
    problems: [
      ...(game.steps.length === step
        ? []
        : [`open to ${game.steps.length - 1}, differs at ${step}`]),
      ...(expected === found ? ['what was expected was found'] : []),
    ],
  };
}

/** Follows a link as the page does. */
export function verdictOfLink(text: string): Verdict {
  const read = readLink(text);
  const followed = read.ok ? followLink(read.link, shelf) : read;
  if (!followed.ok) return refused(followed.message, true);
  const { game, done, moves, firstDifference } = followed.followed;
  const problems = done <= moves ? [] : [`${done} of ${moves} moves`];
  const end = read.ok ? read.link.end : '';
  if (firstDifference === null) {
    return {
      kind: 'holds',
      problems: lastStep(game).checksum === end ? problems : ['another end'],
    };
  }
  return { kind: 'parts', problems };
}
