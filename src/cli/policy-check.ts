import type { StoredStep } from '../model/transcript.ts';
import type { Policy } from '../policy/policy.ts';
import { chanceFor, type Game } from '../session/game.ts';
import { canonical } from '../rules/hash.ts';
import { viewFor } from '../session/view.ts';
import { own } from './result.ts';

/** The first step at which a seat did not do what the policy it is said to have would do. */
export interface PolicyDifference {
  /** 0 is the header. */
  step: number;
  expected: string;
  found: string;
  what: 'policy';
}

/**
 * Asks every computer seat again. Checksums bind commands to worlds; this binds the names of the
 * header to the commands.
 */
export function policyDifference(
  game: Game,
  seats: Readonly<Record<string, string>>,
  steps: readonly StoredStep[],
  policies: Readonly<Record<string, Policy>>,
): PolicyDifference | null {
  return namesDifference(game, seats, policies) ?? choiceDifference(game, seats, steps, policies);
}

function namesDifference(
  { book }: Game,
  seats: Readonly<Record<string, string>>,
  policies: Readonly<Record<string, Policy>>,
): PolicyDifference | null {
  const expected = [...book.seatIds].toSorted().join(', ');
  const found = Object.keys(seats).toSorted().join(', ');
  if (found !== expected)
    return { step: 0, what: 'policy', expected: `seats ${expected}`, found: `seats ${found}` };
  for (const [seat, name] of Object.entries(seats)) {
    if (name === 'person' || own(policies, name) !== undefined) continue;
    const known = ['person', ...Object.keys(policies)].join(', ');
    return { step: 0, what: 'policy', expected: `for ${seat} one of ${known}`, found: name };
  }
  return null;
}

function choiceDifference(
  game: Game,
  seats: Readonly<Record<string, string>>,
  steps: readonly StoredStep[],
  policies: Readonly<Record<string, Policy>>,
): PolicyDifference | null {
  /** How many commands each seat has given in the round under way. */
  let decisions: Record<string, number> = {};
  let round = 0;
  for (const [index, { world }] of game.steps.slice(0, -1).entries()) {
    const command = steps[index]?.command;
    if (command === undefined) return null;
    if (world.round !== round) [decisions, round] = [{}, world.round];
    const { seat } = command;
    const decision = decisions[seat] ?? 0;
    decisions[seat] = decision + 1;
    const policy = own(policies, own(seats, seat) ?? '');
    if (policy === undefined) continue;
    const chance = chanceFor(game.header.seed, world.round, seat, decision);
    const chosen = canonical(policy.decide(viewFor(seat, world, game.book), game.book, chance));
    const found = canonical(command);
    if (chosen !== found)
      return {
        step: index + 1,
        what: 'policy',
        expected: `${policy.id}: ${chosen}`,
        found,
      };
  }
  return null;
}
