import type { Book } from '../../model/book.ts';
import type { Command } from '../../model/command.ts';
import { tones, type Measure } from '../../model/scenario.ts';
import type { Policy } from '../../policy/policy.ts';
import { usualSeats } from '../../session/shelf.ts';
import { playCampaign } from '../campaign.ts';
import { scoresOf } from '../simulate.ts';
import { choicesOf, chosenIn, type Choice } from './choices.ts';

/** One campaign as a plan: who hosted, what it was made of, what it came to. */
interface Plan {
  host: string;
  ending: string;
  /** Measures of the scenario so that more is better, points. */
  scores: readonly number[];
  choices: ReadonlySet<Choice>;
}

/** How often a choice is in a best plan. */
export interface ChoiceCount {
  choice: Choice;
  /** Best plans that hold it, of all seeds and goals. */
  best: number;
  /** Plans of any worth that hold it. */
  tried: number;
}

/** A first campaign that came to an ending. */
export interface Reached {
  ending: string;
  /** Null where no host came to it. */
  by: { policy: string; seed: string } | null;
}

export interface BestPlans {
  seeds: number;
  /** Plans that were tried for each seed. */
  plans: number;
  /** What was judged by: the ending, then each measure. */
  goals: readonly string[];
  counts: readonly ChoiceCount[];
  /** Hosts of the best plans, by how many. */
  hosts: Readonly<Record<string, number>>;
  /** Every ending of the scenario, and whoever came to it. */
  reached: readonly Reached[];
}

/** Whether a host would have less of a measure: only of limelight. */
export function wantsLess({ kind }: Measure): boolean {
  return kind === 'limelight';
}

/** Choices that no best plan holds. */
export function deadIn<T extends string>({
  counts,
}: {
  counts: readonly { choice: T; best: number }[];
}): T[] {
  return counts.filter(({ best }) => best === 0).map(({ choice }) => choice);
}

/**
 * Searches the best plans for every seed and goal among what these hosts do. Goals are the ending by its
 * tone and each declared measure. Of plans that are equal by a goal, those are best that no other of them
 * surpasses, so that a choice is not carried along by a goal that most plans reach.
 */
export function bestPlans(
  book: Book,
  hosts: readonly Policy[],
  seeds: readonly string[],
): BestPlans {
  const goals = ['ending', ...book.scenario.measures.map(({ id }) => id)];
  const offered = choicesOf(book);
  const best = new Map(offered.map((each) => [each, 0]));
  const tried = new Map(best);
  const winners: Record<string, number> = {};
  const firstTo = new Map<string, Reached['by']>();
  for (const seed of seeds) {
    const plans = hosts.map((policy) => playPlan(book, seed, policy));
    for (const plan of plans) {
      count(tried, plan);
      if (!firstTo.has(plan.ending)) firstTo.set(plan.ending, { policy: plan.host, seed });
    }
    for (const plan of winnersOf(book, plans)) {
      count(best, plan);
      winners[plan.host] = (winners[plan.host] ?? 0) + 1;
    }
  }
  const counts = offered.map((each) => ({
    choice: each,
    best: best.get(each) ?? 0,
    tried: tried.get(each) ?? 0,
  }));
  const reached = book.scenario.endings.map(({ id }) => ({
    ending: id,
    by: firstTo.get(id) ?? null,
  }));
  return { seeds: seeds.length, plans: hosts.length, goals, counts, hosts: winners, reached };
}

function playPlan(book: Book, seed: string, policy: Policy): Plan {
  const commands: Command[] = [];
  const seats = usualSeats(book.partyIds, { seat: book.mediator, policy });
  const world = playCampaign(book, seed, seats, (_, command) => {
    if (command !== null) commands.push(command);
  });
  const found = scoresOf(world, book);
  return {
    host: policy.id,
    ending: world.ending ?? '',
    scores: book.scenario.measures.map((what) =>
      wantsLess(what) ? 0 - (found[what.id] ?? 0) : (found[what.id] ?? 0),
    ),
    choices: chosenIn(book, world, commands),
  };
}

function count(counts: Map<Choice, number>, { choices }: Plan): void {
  for (const each of choices) counts.set(each, (counts.get(each) ?? 0) + 1);
}

/**
 * The best plans of one seed by each goal: no plan does better by the goal, and none that does as well
 * is better by another goal without being worse by a third.
 */
function winnersOf(book: Book, plans: readonly Plan[]): Plan[] {
  const toneOf = new Map(book.scenario.endings.map(({ id, tone }) => [id, tones.indexOf(tone)]));
  const rows = plans.map((plan) => {
    const values = [0 - (toneOf.get(plan.ending) ?? tones.length), ...plan.scores];
    return { plan, values };
  });
  const goals = rows[0]?.values ?? [];
  return goals.flatMap((_, goal) => {
    const most = Math.max(...rows.map(({ values }) => values[goal] ?? 0));
    const first = rows.filter(({ values }) => values[goal] === most);
    return first
      .filter((row) => !first.some((other) => surpasses(other.values, row.values)))
      .map(({ plan }) => plan);
  });
}

/** Whether values are nowhere lower than others, and somewhere higher. */
function surpasses(values: readonly number[], others: readonly number[]): boolean {
  const differences = values.map((value, goal) => value - (others[goal] ?? 0));
  return differences.every((each) => each >= 0) && differences.some((each) => each > 0);
}
