// Keeps whole games as replays: `npx tsx tests/support/record.ts`, after every change of the rules.
import { mkdirSync, writeFileSync } from 'node:fs';
import { lastStep } from '../../src/session/game.ts';
import { writeTranscript } from '../../src/session/transcript.ts';
import { shipped } from './books.ts';
import { ofComputers } from './of-computers.ts';

/** Who plays which seed: between them every kind of meeting, text and ending that a replay should hold. */
const kept = [
  ['patient-host', '1'],
  ['loud-host', '2'],
  ['random', '3'],
] as const;

const folder = new URL('../replays/', import.meta.url);
mkdirSync(folder, { recursive: true });

for (const { id, play: book } of shipped) {
  for (const [name, seed] of kept) {
    const game = ofComputers(book, name, seed);
    writeFileSync(new URL(`${id}-${seed}.jsonl`, folder), writeTranscript(game));
    console.info(
      `${id}-${seed}: ${name}, ${game.steps.length - 1} commands, ${lastStep(game).checksum}`,
    );
  }
}
