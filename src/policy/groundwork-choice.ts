import type { Book } from '../model/book.ts';
import type { Effect, Groundwork, Who } from '../model/catalogue.ts';
import type { CommandOf } from '../model/command.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { milli } from '../rules/arithmetic.ts';
import { byShyness, capitalOf, keptForVenue } from './proposals.ts';

/** What a host values in an act: its effects by kind, tending a channel, and support in its own house. */
type Valued = Effect['kind'] | 'tends' | 'home';

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
}

/** The act that is worth most to a host now, aimed at whom it courts; null when none is worth its cost. */
export function nextAct(
  view: View,
  book: Book,
  { values, courts }: Preparing,
): CommandOf<'prepare'> | null {
  let best: CommandOf<'prepare'> | null = null;
  let most = 0;
  for (const act of Object.values(book.groundwork)) {
    if (milli(act.cost + keptForVenue) > capitalOf(view) || doneBefore(view, act)) continue;
    const aim = aimOf(view, byShyness(book, courts), act);
    const worth = aim === null ? 0 : worthOf(act, aim, values) - act.cost;
    if (aim === null || worth <= most) continue;
    best = { seat: view.seat, type: 'prepare', groundwork: act.id, ...aim };
    most = worth;
  }
  return best;
}

function worthOf(act: Groundwork, aim: Aim, values: Values): number {
  const tending = act.tends && aim.target !== null ? (values.tends ?? 0) : 0;
  return act.effects.reduce(
    (sum, effect) => sum + sizeOf(effect, aim) * (values[valuedAs(effect)] ?? 0),
    tending,
  );
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
      return ['visited', 'helped', 'calmed', 'courted'].includes(effect.event.type) ? 1 : -1;
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
