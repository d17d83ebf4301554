import type { Book } from '../model/book.ts';
import type { Header, StoredStep } from '../model/transcript.ts';
import { charts } from '../parties/registry.ts';
import { shelfWith } from '../session/shelf.ts';
import {
  bookFor,
  readTranscript,
  verify,
  type Shelf,
  type Verified,
} from '../session/transcript.ts';
import { readText } from './read-text.ts';
import { bad, good, quoted, type Result } from './result.ts';
import { openScenario, shippedIds } from './scenarios.ts';

/** A saved game as it was read and as it re-executes. */
export interface OpenedTranscript {
  header: Header;
  steps: readonly StoredStep[];
  book: Book;
  verified: Verified;
  /** What its book was compiled from. */
  shelf: Shelf;
}

/** Reads a saved game and re-executes it. */
export function openTranscript(path: string, cwd: string): Result<OpenedTranscript> {
  const text = readText(path, cwd);
  if (!text.ok) return text;
  const at = ({ line, message }: { line: number; message: string }): Result<OpenedTranscript> =>
    bad(`${quoted(path)}, line ${line}: ${message}`);
  const read = readTranscript(text.value);
  if (!read.ok) return at(read.fault);
  const { header, steps } = read;
  const shelf = shelfFor(header, cwd);
  if (!shelf.ok) return at({ line: 1, message: shelf.fault });
  const compiled = bookFor(header, shelf.value);
  if (!compiled.ok) return at(compiled.fault);
  const { book } = compiled;
  const verified = verify(header, steps, book, shelf.value);
  return good({ header, steps, book, verified, shelf: shelf.value });
}

/** The one scenario that the header names; a custom one travels with it. */
function shelfFor({ scenario, custom }: Header, cwd: string): Result<Shelf> {
  if (custom !== undefined) return good(shelfWith({}, charts));
  if (!shippedIds().includes(scenario))
    return bad(
      `there is no scenario ${quoted(scenario)}; known ones are ${shippedIds().join(', ')}`,
    );
  const opened = openScenario(scenario, cwd, charts);
  return opened.ok ? good(shelfWith({ [scenario]: opened.value.scenario }, charts)) : opened;
}
