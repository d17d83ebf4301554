import { deadIn } from '../../src/analysis/balance/best-plans.ts';
import { choiceKinds } from '../../src/analysis/balance/choices.ts';
import { tonesOf } from '../../src/analysis/balance/contest.ts';
import type { Books } from '../../tests/support/books.ts';
import { figure, table } from '../docs/table.ts';
import type { Measured } from './measured.ts';

type Contest = Measured['contest'];
type BestPlans = Measured['plans'];

/** The text of docs/balance.md, from what was measured. */
export function balanceDocument(
  books: readonly Books[],
  measured: Readonly<Record<string, Measured>>,
): string {
  const rows = books.flatMap((each) => {
    const found = measured[each.id];
    return found === undefined ? [] : [{ books: each, ...found }];
  });
  return [
    '# Balance',
    'Written by `npm run balance` from the rules as they stand; run it anew after a change of numbers.',
    intro,
    '## At a glance',
    table(
      [
        'scenario',
        'games',
        'dominant',
        'best ending',
        'worst ending',
        'seeds × plans',
        'dead choices',
      ],
      rows.map(({ books: each, contest, plans }) => [
        `[${each.id}](#${each.id})`,
        String(contest.games),
        listed(contest.dominant),
        extreme(each, contest, plans, 0),
        extreme(each, contest, plans, -1),
        `${plans.seeds} × ${plans.plans}`,
        listed(deadIn(plans)),
      ]),
    ),
    ...rows.map(({ books: each, contest, plans }) => scenarioSection(each, contest, plans)),
  ]
    .join('\n\n')
    .concat('\n');
}

const intro = [
  '**Policies.** Every reference host plays the same seeds. A policy *leads* on a measure unless the 95% interval of another lies wholly beyond its own. It is *dominant* where it leads on every measure that the scenario declares and ends in the best tone at least as often as every other. Less limelight counts as better; of everything else more.',
  '**Best plans.** For each seed a number of plans is played: by the reference hosts, by the five courses of the brief where the scenario has their acts, and by hosts with tastes drawn at random (venues, items, acts, guests, profile, means, what they value), who have the sense of the skilled host and, half of them, gaps in their craft. For each goal (the ending by its tone, then each measure) the best plans of the seed are taken: no other does better by the goal, and none that does as well is better by another goal without being worse by a third. A choice counts where the plan did it: a meeting of the host’s own that was held, an act, an offer. A choice is *dead* where a scenario offers it and no best plan of any seed and goal holds it. The two shares say how common it is among best plans and among all plans: well below one another, it costs more than it brings in most of them. Three choices are left dead, each in one scenario: the first meeting teaches that cameras lose a guest, and to open them to a talk that binds nobody is worse still; scholars before cameras inspect no aid that those who are only announced do not; in the winter after the hack nobody is won by the smallest of the host’s gifts.',
].join('\n\n');

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}

/** Which endings of the best, or the worst, tone were reached, and first by whom: a reference host if one did. */
function extreme(
  { scenario, bulk }: Books,
  contest: Contest,
  plans: BestPlans,
  at: 0 | -1,
): string {
  const tone = tonesOf(bulk).at(at);
  const cells = scenario.endings
    .filter((ending) => ending.tone === tone)
    .map(({ id }) => {
      const by = [contest, plans]
        .map(({ reached }) => reached.find(({ ending }) => ending === id)?.by ?? null)
        .find((found) => found !== null);
      return by === undefined ? `${id}: not reached` : `${id}: ${by.policy}, seed ${by.seed}`;
    });
  return cells.join('; ');
}

function scenarioSection(books: Books, contest: Contest, plans: BestPlans): string {
  const { endings, measures } = books.scenario;
  const { entrants, games, leaders } = contest;
  return [
    `## ${books.id}`,
    `### Endings, of ${games} games`,
    table(
      ['policy', ...endings.map(({ id, tone }) => `${id} (${tone})`)],
      entrants.map((each) => [
        each.policy,
        ...endings.map(({ id }) => String(each.endings[id] ?? 0)),
      ]),
    ),
    '### Measures',
    'Means with 95% intervals; a star where the policy leads.',
    table(
      ['policy', ...measures.map(({ id }) => id)],
      entrants.map(({ policy, figures }) => [
        policy,
        ...measures.map(({ id }) => {
          const found = figures[id];
          const star = (leaders[id] ?? []).includes(policy) ? ' ★' : '';
          return found === undefined ? '' : `${shown(found)}${star}`;
        }),
      ]),
    ),
    `### Best plans, ${plans.seeds} seeds, ${plans.plans} plans each`,
    ...choiceKinds.flatMap((kind) => {
      const counts = plans.counts.filter(({ choice }) => choice.startsWith(`${kind}/`));
      return counts.length === 0 ? [] : [choiceTable(kind, counts, plans)];
    }),
  ].join('\n\n');
}

function shown({ mean, low, high }: { mean: number; low: number; high: number }): string {
  return `${tenths(mean)} (${tenths(low)} to ${tenths(high)})`;
}

function tenths(value: number): string {
  return figure(Math.round(value * 10) / 10);
}

function share(times: number, of: number): string {
  return `${tenths((100 * times) / of)}%`;
}

function choiceTable(
  kind: string,
  counts: BestPlans['counts'],
  { seeds, plans, hosts }: BestPlans,
): string {
  const winners = Object.values(hosts).reduce((sum, times) => sum + times, 0);
  return table(
    [kind, 'best plans', 'share of best', 'share of all'],
    counts.map(({ choice, best, tried }) => [
      choice.slice(kind.length + 1),
      best === 0 ? '**0**' : String(best),
      share(best, winners),
      share(tried, seeds * plans),
    ]),
  );
}
