import type { Book } from '../../src/model/book.ts';
import type { LedgerEntry, ScoreRef } from '../../src/model/ledger.ts';
import type { World } from '../../src/model/world.ts';

/** One text for one score. */
export function nameOf(ref: ScoreRef): string {
  switch (ref.score) {
    case 'trust':
      return `trust ${ref.from} → ${ref.to}`;
    case 'credibility':
    case 'support':
      return `${ref.score} of ${ref.of}`;
    default:
      return ref.score;
  }
}

/** Every score of a world by its name, milli points. */
function allScores({ scores }: World): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [from, row] of Object.entries(scores.trust)) {
    for (const [to, value] of Object.entries(row))
      found[nameOf({ score: 'trust', from, to })] = value;
  }
  for (const score of ['credibility', 'support'] as const) {
    for (const [of, value] of Object.entries(scores[score])) found[nameOf({ score, of })] = value;
  }
  for (const score of ['limelight', 'capital', 'sovereignty'] as const)
    found[score] = scores[score];
  return found;
}

/** Adds up a ledger, and says where it no longer agrees with the world. */
export class Tally {
  readonly #sums = new Map<string, number>();

  add(entries: readonly LedgerEntry[]): void {
    for (const { ref, amount } of entries) {
      const name = nameOf(ref);
      this.#sums.set(name, (this.#sums.get(name) ?? 0) + amount);
    }
  }

  /** Scores whose entries do not add up to them. */
  differences(world: World): string[] {
    const scores = allScores(world);
    const names = new Set([...Object.keys(scores), ...this.#sums.keys()]);
    return [...names].flatMap((name) => {
      const [sum, score] = [this.#sums.get(name) ?? 0, scores[name]];
      return sum === score ? [] : [`${name}: the ledger says ${sum}, the world ${score}`];
    });
  }
}

/** What is wrong with entries by themselves: empty, without a source, or seen by the wrong seats. */
export function faultsOf(entries: readonly LedgerEntry[], book: Book): string[] {
  return entries.flatMap((entry) => {
    const { ref, amount, cause, seenBy } = entry;
    const faults: string[] = [];
    if (amount === 0) faults.push('moves nothing');
    if (!Number.isSafeInteger(amount)) faults.push(`is no whole number: ${amount}`);
    if (!Object.hasOwn(book.evidence, cause.evidence)) faults.push(`cites ${cause.evidence}`);
    const forHost = seenBy !== 'all' && seenBy.join() === book.mediator;
    const fits =
      ref.score === 'trust' ? seenBy === 'all' || seenBy.includes(book.mediator) : forHost;
    if (!fits) faults.push(`is seen by ${String(seenBy)}`);
    return faults.map((fault) => `${nameOf(ref)} by ${cause.id}/${cause.subject}: ${fault}`);
  });
}

/** Scores that have left their scale, or are no whole numbers. */
export function outOfRange(world: World, book: Book): string[] {
  const { capital, opening } = book.scenario;
  const mostCapital = Math.max(capital.most, opening.capital) * 1000;
  return Object.entries(allScores(world)).flatMap(([name, value]) => {
    const least = name.startsWith('trust') ? -100_000 : 0;
    const most = name === 'capital' ? mostCapital : 100_000;
    const fits = Number.isSafeInteger(value) && value >= least && value <= most;
    return fits && !Object.is(value, -0) ? [] : [`${name}: ${value}`];
  });
}
