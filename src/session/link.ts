import { base64urlnopad } from '@scure/base';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { CommandSchema } from '../model/command.ts';
import { HeaderSchema, transcriptFormat, type Header } from '../model/transcript.ts';
import { brief } from './brief.ts';
import { isWhole, lastStep, play, runComputers, type Game } from './game.ts';
import { problemsOf } from './issues.ts';
import { readJson } from './json.ts';
import {
  bookFor,
  openGame,
  otherRules,
  placed,
  type Difference,
  type Shelf,
} from './transcript.ts';

/** Version of the link's form, readable without unpacking. */
const linkFormat = '1';
/** The longest link that is read at all, characters; unpacked it could be a thousand times as large. */
const mostLinkCharacters = 8_000;
/** The most that a link may hold, bytes; a campaign of the flagship has about ten thousand. */
const mostUnpacked = 1_000_000;
const mostMoves = 5_000;

const LinkSchema = v.strictObject({
  header: v.omit(HeaderSchema, ['format', 'custom']),
  /** Commands of the seats that persons held, in their order; the mediator's without its seat. */
  moves: v.pipe(v.array(v.looseObject({ type: v.string() })), v.maxLength(mostMoves)),
  /** Checksum of the last step. */
  end: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});

export type LinkWritten =
  | { ok: true; text: string }
  | { ok: false; why: 'own-scenario' | 'lost-opening' };

/**
 * A whole game as letters, digits, dots, dashes and underscores: the header, the commands of the
 * persons (what computers did is reckoned anew), the last checksum. A scenario that the game does
 * not ship is too large for a link, and a game that went on from a snapshot has lost its opening.
 */
export function writeLink(game: Game): LinkWritten {
  const { format: _, custom, ...header } = game.header;
  if (custom !== undefined) return { ok: false, why: 'own-scenario' };
  if (!isWhole(game)) return { ok: false, why: 'lost-opening' };
  const moves = game.steps.flatMap(({ command }) => {
    if (command === null || game.computers[command.seat] !== undefined) return [];
    const { seat, ...move } = command;
    return [seat === game.book.mediator ? move : command];
  });
  const packed = deflateSync(
    strToU8(JSON.stringify({ header, moves, end: lastStep(game).checksum })),
    { level: 9 },
  );
  return { ok: true, text: `${linkFormat}.${base64urlnopad.encode(packed)}` };
}

/** What a link holds. */
export interface Link {
  header: Header;
  moves: readonly Record<string, unknown>[];
  end: string;
}

export type LinkRead = { ok: true; link: Link } | { ok: false; message: string };

/** Reads a link's letters. Bounded; never throws on bad input. */
export function readLink(text: string): LinkRead {
  if (text.length > mostLinkCharacters)
    return bad(
      `the link has ${text.length} characters; at most ${mostLinkCharacters} are read. Ask for the game as a file`,
    );
  const [format = '', packed = ''] = text.split('.');
  if (format !== linkFormat)
    return bad(
      `the link is of form "${brief(format)}"; this build reads form ${linkFormat}. Open it with the build that made it, or ask for the game as a file`,
    );
  const unpacked = unpack(packed);
  if (unpacked === null)
    return bad('the link is damaged or cut off; copy it whole, to its last letter');
  if (unpacked.length > mostUnpacked)
    return bad(
      `the link unpacks to ${unpacked.length} bytes; at most ${mostUnpacked} are read. It holds no game`,
    );
  const json = readJson(strFromU8(unpacked));
  if (!json.ok) return bad(json.message);
  const parsed = v.safeParse(LinkSchema, json.value);
  if (!parsed.success) return bad(placed(problemsOf(parsed.issues[0])[0]));
  const { header, moves, end } = parsed.output;
  return { ok: true, link: { header: { ...header, format: transcriptFormat }, moves, end } };
}

function bad(message: string): { ok: false; message: string } {
  return { ok: false, message };
}

function unpack(packed: string): Uint8Array | null {
  try {
    return inflateSync(base64urlnopad.decode(packed));
  } catch {
    return null;
  }
}

/** A game played anew from a link, as far as its moves fit. */
export interface Followed {
  game: Game;
  moves: number;
  /** How many of them fitted. */
  done: number;
  /** Where it parts from the game that was shared; null where the end is the same. */
  firstDifference: Difference | null;
}

export type LinkFollowed = { ok: true; followed: Followed } | { ok: false; message: string };

/**
 * Plays the moves of a link again. Under the rules that made it the end must be the same; under
 * others the moves are tried as far as they fit, and the difference says so at step 0.
 */
export function followLink({ header, moves, end }: Link, shelf: Shelf): LinkFollowed {
  const compiled = bookFor(header, shelf);
  if (!compiled.ok) return bad(compiled.fault.message);
  const { book } = compiled;
  let game = runComputers(openGame(header, book, shelf));
  const other = otherRules(header, book);
  const until = (done: number, difference: Difference | null): LinkFollowed => ({
    ok: true,
    followed: { game, moves: moves.length, done, firstDifference: other ?? difference },
  });
  for (const [index, move] of moves.entries()) {
    const command = v.safeParse(CommandSchema, { seat: book.mediator, ...move });
    if (!command.success)
      return bad(`move ${index + 1}: ${placed(problemsOf(command.issues[0])[0])}`);
    const played = play(game, command.output);
    if (!played.ok) {
      const found = `${command.output.type}: ${played.refusal.code}`;
      return until(index, {
        step: game.steps.length,
        what: 'command',
        expected: 'a legal command',
        found,
      });
    }
    game = played.game;
  }
  const found = lastStep(game).checksum;
  return until(
    moves.length,
    found === end
      ? null
      : { step: game.steps.length - 1, what: 'checksum', expected: found, found: end },
  );
}
