import type { Advice, AdviceReason, Valued } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { ChartEvent } from '../model/chart.ts';
import type { Groundwork } from '../model/catalogue.ts';
import type { Effect, Who } from '../model/effect.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { milli } from '../rules/arithmetic.ts';
import { byShyness, capitalOf, keptForVenue, type Fondness } from './proposals.ts';

/** Worth of each, per point; what is left out is worth nothing. */
export type Values = Readonly<Partial<Record<Valued, number>>>;

/** Acts of a round that a host aims at one party: attention to one is missed by the others. */
const enoughOfOne = 2;

interface Aim {
  target: PartyId | null;
  partner: PartyId | null;
}

/** What a host prepares. */
export interface Preparing {
  values: Values;
  /** Whom it goes to first: those who like publicity least, or those who like it most. */
  courts: 'shy' | 'bold';
  /** Whether it asks for graduated steps between those who trust each other least. */
  steps: boolean;
  /** Whether it answers what it is asked, by what it values; else it goes on without a word. */
  answers: boolean;
  /** Acts that it likes for themselves, points of worth. */
  fond?: Fondness;
  /** Capital that it keeps back for the venue of the round's meeting, points; `keptForVenue` where left out. */
  keeps?: number;
}

/** The act that is worth most to a host now, aimed at whom it courts, or to go on. */
export function adviseAct(view: View, book: Book, preparing: Preparing): Advice {
  const { values, courts, fond, keeps = keptForVenue } = preparing;
  let best: { act: Groundwork; aim: Aim } | null = null;
  let most = 0;
  const order = byShyness(book, courts);
  for (const act of Object.values(book.groundwork)) {
    if (milli(act.cost + keeps) > capitalOf(view) || doneBefore(view, act)) continue;
    const aim = aimOf(view, order, act);
    if (aim === null) continue;
    const worth = worthOf(act, aim, values, fond?.[act.id] ?? 0) - act.cost;
    if (worth <= most) continue;
    best = { act, aim };
    most = worth;
  }
  if (best === null) return goOn(view, [{ kind: 'no-act-worth', kept: milli(keeps) }]);
  const { act, aim } = best;
  const parts = partsOf(act, aim, values);
  return {
    command: { seat: view.seat, type: 'prepare', groundwork: act.id, ...aim },
    reasons: [...whatItBrings(parts, aim), ...whomFirst(aim, courts), priceOf(view, act)],
  };
}

/** To go on to the next station. */
export function goOn({ seat }: View, reasons: readonly AdviceReason[]): Advice {
  return { command: { seat, type: 'proceed' }, reasons };
}

/** One thing that an act is worth something for. */
interface Part {
  value: Valued;
  amount: number;
}

function partsOf(act: Groundwork, aim: Aim, values: Values): Part[] {
  const tending = tendingWorth(act, aim, values);
  return [{ value: 'tends', amount: tending }, ...effectParts(act.effects, aim, values)];
}

/** The sum of what `partsOf` lists, on top of how much the act is liked for itself. */
function worthOf(act: Groundwork, aim: Aim, values: Values, liked: number): number {
  let worth = liked + tendingWorth(act, aim, values);
  for (const effect of act.effects) worth += effectWorth(effect, aim, values);
  return worth;
}

function tendingWorth({ tends }: Groundwork, { target }: Aim, values: Values): number {
  return tends && target !== null ? (values.tends ?? 0) : 0;
}

function effectWorth(effect: Effect, aim: Aim, values: Values): number {
  return sizeOf(effect, aim) * (values[valuedAs(effect)] ?? 0);
}

/** What effects are worth to a host, one by one. */
export function effectParts(effects: readonly Effect[], aim: Aim, values: Values): Part[] {
  return effects.map((effect) => ({
    value: valuedAs(effect),
    amount: effectWorth(effect, aim, values),
  }));
}

/** The two things that an act is worth most for. */
export function whatItBrings(parts: readonly Part[], { target }: Aim): AdviceReason[] {
  const sums = new Map<Valued, number>();
  for (const { value, amount } of parts) sums.set(value, (sums.get(value) ?? 0) + amount);
  return [...sums]
    .filter(([, amount]) => amount > 0)
    .toSorted(([, left], [, right]) => right - left)
    .slice(0, 2)
    .map(([value]) => ({ kind: 'act-brings', value, party: target }));
}

function whomFirst({ target }: Aim, first: Preparing['courts']): AdviceReason[] {
  return target === null ? [] : [{ kind: 'courts', party: target, first }];
}

function priceOf(view: View, { cost }: Groundwork): AdviceReason {
  return { kind: 'act-price', cost: milli(cost), left: capitalOf(view) - milli(cost) };
}

function valuedAs(effect: Effect): Valued {
  return effect.kind === 'support' && effect.who === 'mediator' ? 'home' : effect.kind;
}

/** How much of an effect there is, in its own points, as far as a host aims at it. */
function sizeOf(effect: Effect, aim: Aim): number {
  switch (effect.kind) {
    case 'exchange':
      return 1;
    case 'chart':
      return moves(effect.event);
    case 'insight':
      return effect.share;
    case 'trust':
      return aimed(effect.from, aim) ? effect.points : effect.points / 2;
    case 'mandate': {
      const size = effect.item === null ? 0 - effect.points : effect.points;
      return aimed(effect.who, aim) ? size : size / 2;
    }
    case 'mood':
    case 'credibility':
    case 'support':
      return effect.who === 'mediator' || aimed(effect.who, aim)
        ? effect.points
        : effect.points / 2;
    case 'sovereignty':
    case 'limelight':
    case 'capital':
      return effect.points;
  }
}

/** Whether a chart is expected to move the better or the worse way; what is raised in quiet moves none. */
function moves(event: ChartEvent): number {
  if (event.type === 'raised' && event.publicity === 'quiet') return 0;
  return ['visited', 'helped', 'calmed', 'courted'].includes(event.type) ? 1 : -1;
}

function aimed(who: Who, { target, partner }: Aim): boolean {
  return (
    who === 'target' ||
    who === 'partner' ||
    who === `party:${target ?? ''}` ||
    who === `party:${partner ?? ''}`
  );
}

function doneBefore({ groundwork, round }: View, act: Groundwork): boolean {
  return groundwork.some((done) => done.round === round && done.groundwork === act.id);
}

function timesAimedAt({ groundwork, round }: View, party: PartyId): number {
  return groundwork.filter(
    (done) => done.round === round && [done.target, done.partner].includes(party),
  ).length;
}

/** Whom to aim at: the first two in the order of courting that were not aimed at often enough. */
function aimOf(view: View, order: readonly PartyId[], act: Groundwork): Aim | null {
  const allowed = order.filter(
    (id) => act.targets?.includes(id) !== false && timesAimedAt(view, id) < enoughOfOne,
  );
  const [target, partner] = allowed;
  switch (act.aim) {
    case 'nobody':
      return { target: null, partner: null };
    case 'party':
      return target === undefined ? null : { target, partner: null };
    case 'pair':
      return target === undefined || partner === undefined ? null : { target, partner };
  }
}
