import type { Book } from '../model/book.ts';
import type { Groundwork } from '../model/catalogue.ts';
import type { CommandOf } from '../model/command.ts';
import type { PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { milli } from '../rules/arithmetic.ts';
import { capitalOf, shyest } from './proposals.ts';

/** Capital that a host keeps back for the venue of the round's meeting, points. */
const keptForVenue = 2;

/**
 * The next act of a host that prepares with certain kinds of effect, in that order: `tends` for
 * business that asks for nothing, the name of a chart event, or a kind of effect. Null when done.
 */
export function nextAct(
  view: View,
  book: Book,
  prepares: readonly string[],
): CommandOf<'prepare'> | null {
  for (const kind of prepares) {
    for (const act of Object.values(book.groundwork)) {
      if (!serves(act, kind) || milli(act.cost + keptForVenue) > capitalOf(view)) continue;
      const aim = aimOf(book, act);
      if (aim !== null && !doneBefore(view, act))
        return { seat: view.seat, type: 'prepare', groundwork: act.id, ...aim };
    }
  }
  return null;
}

function serves(act: Groundwork, kind: string): boolean {
  if (kind === 'tends') return act.tends;
  return act.effects.some(
    (effect) => effect.kind === kind || (effect.kind === 'chart' && effect.event.type === kind),
  );
}

function doneBefore({ groundwork, round }: View, act: Groundwork): boolean {
  return groundwork.some((done) => done.round === round && done.groundwork === act.id);
}

/** Whom to aim at: the party least to be taken for granted, and the first other. */
function aimOf(
  book: Book,
  act: Groundwork,
): { target: PartyId | null; partner: PartyId | null } | null {
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
