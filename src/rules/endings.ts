import type { Book } from '../model/book.ts';
import type { ItemId, Milli, PartyId } from '../model/ids.ts';
import type { Measure, Predicate } from '../model/scenario.ts';
import type { World } from '../model/world.ts';
import { milli, roundHalfAway } from './arithmetic.ts';
import { balanceOf } from './neighbours.ts';
import { depthOf, isAdoptedOutcome } from './outcome.ts';
import { bondKey } from './scores.ts';
import { known } from './turn.ts';

function trust(world: World, from: PartyId, to: PartyId): Milli {
  return world.scores.trust[from]?.[to] ?? 0;
}

/** One measure of a world, milli points (percentages and counts in thousandths too). */
export function measure(world: World, book: Book, what: Measure): Milli {
  switch (what.kind) {
    case 'trust-between':
      return roundHalfAway((trust(world, what.a, what.b) + trust(world, what.b, what.a)) / 2);
    case 'trust-among-parties':
      return meanTrust(world, book);
    case 'attendance':
      return attendance(world, book, what.party);
    case 'agreements':
      return milli(bindingTexts(world));
    case 'depth':
      return depth(world, book, what.items);
    case 'baskets':
      return baskets(world, book);
    case 'signatories':
      return milli(Math.max(0, ...world.meetings.map(({ endorsedBy }) => endorsedBy.length)));
    case 'durability':
      return durability(world);
    case 'outside-support':
      return (what.by ?? book.partyIds).reduce(
        (sum, party) => sum + known(world.scores.support, party),
        0,
      );
    case 'exchanges':
      return exchanges(world, book);
    case 'neutrality':
      return neutrality(world, book);
    case 'balance':
      return Math.max(0, milli(100) - (balanceOf(world.scores, book)?.gap ?? 0));
    case 'sovereignty':
    case 'limelight':
      return world.scores[what.kind];
  }
}

function meanTrust(world: World, book: Book): Milli {
  const pairs = book.partyIds.flatMap((from) =>
    book.partyIds.filter((to) => to !== from).map((to) => trust(world, from, to)),
  );
  return roundHalfAway(pairs.reduce((sum, value) => sum + value, 0) / Math.max(1, pairs.length));
}

/** Percentage of the mediator's invitations that the party followed; a meeting called off does not count. */
function attendance(world: World, book: Book, party: PartyId): Milli {
  const asked = world.meetings.filter(
    ({ proposal, outcome }) =>
      proposal.host === book.mediator &&
      proposal.guests.includes(party) &&
      outcome !== 'called-off',
  );
  const came = asked.filter(({ attended }) => attended.includes(party)).length;
  return asked.length === 0 ? 0 : roundHalfAway((milli(100) * came) / asked.length);
}

/** Of each item the deepest that was adopted: to sign the same again takes nobody further. */
function deepestAdopted(world: World, book: Book): Record<ItemId, Milli> {
  const deepest: Record<ItemId, Milli> = {};
  for (const { outcome, proposal, text } of world.meetings) {
    if (!isAdoptedOutcome(outcome)) continue;
    for (const clause of text ?? []) {
      const reached = milli(depthOf(book, [clause])) / (proposal.track === '1' ? 1 : 2);
      deepest[clause.item] = Math.max(deepest[clause.item] ?? 0, reached);
    }
  }
  return deepest;
}

/** Sum of the deepest over these items, or all. */
function depth(world: World, book: Book, items?: readonly ItemId[]): Milli {
  const deepest = deepestAdopted(world, book);
  return (items ?? Object.keys(deepest)).reduce((sum, item) => sum + (deepest[item] ?? 0), 0);
}

/** Baskets in which some item was taken beyond no change. */
function baskets(world: World, book: Book): Milli {
  const filled = Object.entries(deepestAdopted(world, book)).flatMap(([item, reached]) =>
    reached > 0 ? (book.items[item]?.basket ?? []) : [],
  );
  return milli(new Set(filled).size);
}

/** Pairs that have done something together since the opening. */
function exchanges(world: World, book: Book): Milli {
  const before: Record<string, number> = {};
  for (const [one, row] of Object.entries(book.scenario.opening.bonds)) {
    for (const [other, bond] of Object.entries(row))
      before[bondKey(book.seatIds, one, other)] = bond.exchanges;
  }
  const moved = Object.entries(world.bonds).filter(
    ([pair, bond]) => bond.exchanges > (before[pair] ?? 0),
  );
  return milli(moved.length);
}

/** Texts that oblige somebody. */
export function bindingTexts({ commitments }: Pick<World, 'commitments'>): number {
  return new Set(commitments.map(({ meeting }) => meeting)).size;
}

/** What a word given counts as kept: late it counts half. */
const worthOfWord = { kept: 1, running: 1, late: 0.5, broken: 0, lapsed: 0 } as const;

/** Share of commitments that are kept, or may still be, in milli per cent; null where there are none. */
export function keptShare(commitments: World['commitments']): Milli | null {
  const sum = commitments.reduce((all, { status }) => all + worthOfWord[status], 0);
  return commitments.length === 0 ? null : roundHalfAway((milli(100) * sum) / commitments.length);
}

function durability({ commitments }: World): Milli {
  return keptShare(commitments.filter(({ status }) => status !== 'running')) ?? 0;
}

/** 100 less the gap between the parties that have gained and lost most trust in the mediator. */
function neutrality(world: World, book: Book): Milli {
  const changes = book.partyIds.map(
    (party) =>
      trust(world, party, book.mediator) -
      milli(book.scenario.opening.trust[party]?.[book.mediator]?.points ?? 0),
  );
  return Math.max(0, milli(100) - (Math.max(...changes) - Math.min(...changes)));
}

/** Whether a predicate of the scenario holds. A measure it names that is not declared counts as 0. */
function holds(world: World, book: Book, predicate: Predicate): boolean {
  if ('all' in predicate) return predicate.all.every((inner) => holds(world, book, inner));
  if ('any' in predicate) return predicate.any.some((inner) => holds(world, book, inner));
  if ('not' in predicate) return !holds(world, book, predicate.not);
  if ('state' in predicate) {
    const { party, region, is } = predicate.state;
    return world.parties[party]?.chart.value[region] === is;
  }
  const what = book.scenario.measures.find(({ id }) => id === predicate.measure);
  const value = what === undefined ? 0 : measure(world, book, what);
  return 'atLeast' in predicate
    ? value >= milli(predicate.atLeast)
    : value < milli(predicate.below);
}

/** The first ending of the scenario that holds; its last where none does. */
export function endingOf(world: World, book: Book): string {
  const { endings } = book.scenario;
  const found =
    endings.find(({ when }) => when === undefined || holds(world, book, when)) ?? endings.at(-1);
  if (found === undefined) throw new Error('expected a scenario with an ending, got none');
  return found.id;
}
