import type { Book } from '../model/book.ts';
import type { Effect, Groundwork, Who } from '../model/catalogue.ts';
import type { CommandOf } from '../model/command.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { milli } from '../rules/arithmetic.ts';
import { capitalOf, shyest } from './proposals.ts';

/** What each kind of effect is worth to a host, per point; kinds that are left out are worth nothing. */
export type Values = Readonly<Partial<Record<Effect['kind'] | 'tends', number>>>;

/** Capital that a host keeps back for the venue of the round's meeting, points. */
const keptForVenue = 1;

interface Aim {
  target: PartyId | null;
  partner: PartyId | null;
}

/** The act that is worth most to a host now, aimed at the party least to be taken for granted; null when none is worth its cost. */
export function nextAct(view: View, book: Book, values: Values): CommandOf<'prepare'> | null {
  let best: CommandOf<'prepare'> | null = null;
  let most = 0;
  for (const act of Object.values(book.groundwork)) {
    if (milli(act.cost + keptForVenue) > capitalOf(view) || doneBefore(view, act)) continue;
    const aim = aimOf(book, act);
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
    (sum, effect) => sum + sizeOf(effect, aim) * (values[effect.kind] ?? 0),
    tending,
  );
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
    case 'mood':
    case 'credibility':
    case 'support':
      return aimed(effect.who, aim) ? effect.points : effect.points / 2;
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

/** Whom to aim at: the party least to be taken for granted, and the first other. */
function aimOf(book: Book, act: Groundwork): Aim | null {
  const allowed = (act.targets ?? book.partyIds).filter((id) => book.partyIds.includes(id));
  const shy = shyest(book);
  const target = allowed.includes(shy) ? shy : allowed[0];
  const partner = allowed.find((id) => id !== target);
  switch (act.aim) {
    case 'nobody':
      return { target: null, partner: null };
    case 'party':
      return target === undefined ? null : { target, partner: null };
    case 'pair':
      return target === undefined || partner === undefined ? null : { target, partner };
  }
}
