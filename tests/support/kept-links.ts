import { writeLink } from '../../src/session/link.ts';
import { loadTranscript } from '../../src/session/transcript.ts';
import { shelf } from './books.ts';
import { keptByHand } from './kept-games.ts';

/** The link of a kept game, as a player would have shared it. */
export function keptLink(name: string): string {
  const loaded = loadTranscript(keptByHand(name), shelf);
  const written = loaded.ok ? writeLink(loaded.verified.game) : null;
  if (written?.ok !== true) throw new Error(`expected a link of ${name}`);
  return written.text;
}
