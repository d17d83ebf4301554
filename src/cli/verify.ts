import { policies } from '../policy/registry.ts';
import { toldAlike } from '../session/recorded.ts';
import type { Difference } from '../session/transcript.ts';
import type { Form, Given } from './flags.ts';
import { policyDifference, type PolicyDifference } from './policy-check.ts';
import type { Report } from './report.ts';
import { good, type Result } from './result.ts';
import { openTranscript } from './transcripts.ts';

export const verifyForm: Form = { operand: 'FILE, a saved game', flags: { json: 'switch' } };

/** Re-executes a saved game and reports the first step that does not hold. */
export function verify(given: Given, cwd: string): Result<Report> {
  const opened = openTranscript(given.operand ?? '', cwd);
  if (!opened.ok) return opened;
  const { header, steps, verified, book, shelf } = opened.value;
  const { game, firstDifference } = verified;
  const chosen =
    firstDifference?.step === 0 ? null : policyDifference(game, header.seats, steps, policies);
  // The game goes as far as it holds: what a policy would not have done comes before what does not re-execute.
  const difference = chosen ?? firstDifference;
  const alike = isOfOtherRules(firstDifference) ? toldAlike(header, steps, book, shelf) : null;
  return good({
    code: difference === null ? 0 : 1,
    json: {
      ok: difference === null,
      steps: steps.length,
      firstDifference: difference,
      toldAlike: alike,
      ending: game.world.ending,
    },
    lines: [
      ...(difference === null ? [holds(steps.length, game.world.ending)] : differs(difference)),
      ...(alike === null ? [] : [underTheseRules(alike, steps.length)]),
    ],
  });
}

function isOfOtherRules(difference: Difference | null): boolean {
  return difference?.what === 'rules' || difference?.what === 'book';
}

/** How far a game of other rules would run the same under these. */
function underTheseRules(alike: number, steps: number): string {
  return alike === steps
    ? `Played again under these rules, the same things happen in all ${steps} steps.`
    : `Played again under these rules, it comes out otherwise from step ${alike + 1} on. What was recorded can be watched in the browser.`;
}

function holds(steps: number, ending: string | null): string {
  const end = ending === null ? 'the game is not over' : `it ends in ${ending}`;
  return `It holds: ${steps} steps re-executed; ${end}.`;
}

/** Where a saved game stops to hold, in lines. */
export function differs({ step, what, expected, found }: Difference | PolicyDifference): string[] {
  return [
    `It does not hold: step ${step} (line ${step + 1}) differs in its ${what}.`,
    `  expected ${expected}`,
    `  found    ${found}`,
  ];
}
