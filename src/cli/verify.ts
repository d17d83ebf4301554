import { charts } from '../parties/registry.ts';
import { policies } from '../policy/registry.ts';
import { shelfWith } from '../session/shelf.ts';
import {
  bookFor,
  readTranscript,
  verify as execute,
  type Difference,
  type Shelf,
} from '../session/transcript.ts';
import type { Header } from '../model/transcript.ts';
import type { Form, Given } from './flags.ts';
import { policyDifference, type PolicyDifference } from './policy-check.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';
import { bad, good, quoted, type Result } from './result.ts';
import { openScenario, shippedIds } from './scenarios.ts';

export const verifyForm: Form = { operand: 'FILE, a saved game', flags: { json: 'switch' } };

/** Re-executes a saved game and reports the first step that does not hold. */
export function verify(given: Given, cwd: string): Result<Report> {
  const path = given.operand ?? '';
  const text = readText(path, cwd);
  if (!text.ok) return text;
  const at = ({ line, message }: { line: number; message: string }): Result<Report> =>
    bad(`${quoted(path)}, line ${line}: ${message}`);
  const read = readTranscript(text.value);
  if (!read.ok) return at(read.fault);
  const { header, steps } = read;
  const shelf = shelfFor(header, cwd);
  if (!shelf.ok) return at({ line: 1, message: shelf.fault });
  const book = bookFor(header, shelf.value);
  if (!book.ok) return at(book.fault);
  const { game, firstDifference } = execute(header, steps, book.book, shelf.value);
  const chosen =
    firstDifference?.step === 0 ? null : policyDifference(game, header.seats, steps, policies);
  // The game goes as far as it holds: what a policy would not have done comes before what does not re-execute.
  const difference = chosen ?? firstDifference;
  return good({
    code: difference === null ? 0 : 1,
    json: {
      ok: difference === null,
      steps: steps.length,
      firstDifference: difference,
      ending: game.world.ending,
    },
    lines: difference === null ? [holds(steps.length, game.world.ending)] : differs(difference),
  });
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

function holds(steps: number, ending: string | null): string {
  const end = ending === null ? 'the game is not over' : `it ends in ${ending}`;
  return `It holds: ${steps} steps re-executed; ${end}.`;
}

function differs({ step, what, expected, found }: Difference | PolicyDifference): string[] {
  return [
    `It does not hold: step ${step} (line ${step + 1}) differs in its ${what}.`,
    `  expected ${expected}`,
    `  found    ${found}`,
  ];
}
