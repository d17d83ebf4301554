// Keeps whole games as replays: `npx tsx tests/support/record.ts`, after every change of the rules.
import { mkdirSync, writeFileSync } from 'node:fs';
import { delegation } from '../../src/policy/delegation.ts';
import { hosts, policies } from '../../src/policy/registry.ts';
import { lastStep, newGame, runComputers } from '../../src/session/game.ts';
import { writeTranscript } from '../../src/session/transcript.ts';
import { shipped } from './books.ts';

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
    const host = hosts[name] ?? policies[name];
    if (host === undefined) throw new Error(`expected a policy ${name}`);
    const parties = Object.fromEntries(book.partyIds.map((party) => [party, delegation]));
    const game = runComputers(
      newGame(book, { seed, computers: { ...parties, [book.mediator]: host } }),
    );
    writeFileSync(new URL(`${id}-${seed}.jsonl`, folder), writeTranscript(game));
    console.info(
      `${id}-${seed}: ${name}, ${game.steps.length - 1} commands, ${lastStep(game).checksum}`,
    );
  }
}
