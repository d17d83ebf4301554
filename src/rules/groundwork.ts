import type { CommandOf } from '../model/command.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Groundwork } from '../model/catalogue.ts';
import { milli } from './arithmetic.ts';
import { applyEffects } from './effects.ts';
import { refuse } from './refusals.ts';
import { move } from './scores.ts';
import { because, known, tell, type Turn } from './turn.ts';

/** One thing that the mediator does between meetings; the same thing with the same party once a round. */
export function prepare(turn: Turn, command: CommandOf<'prepare'>): Refusal | null {
  const { world, book } = turn;
  const act = book.groundwork[command.groundwork];
  if (act === undefined) return refuse('groundwork/unknown', { groundwork: command.groundwork });
  const fault = aimFault(turn, act, command) ?? repeatFault(turn, command);
  if (fault !== null) return fault;
  if (milli(act.cost) > world.scores.capital)
    return refuse('groundwork/too-dear', { groundwork: act.id, cost: act.cost });
  const { target, partner } = command;
  const aimed = [target, partner].filter((party) => party !== null);
  move(turn, { score: 'capital' }, 0 - milli(act.cost), because(book, 'spent', act.id));
  world.groundwork.push({ round: world.round, groundwork: act.id, target, partner });
  const seenBy = act.publicity === 'quiet' ? [book.mediator, ...aimed] : 'all';
  tell(turn, { type: 'groundworkDone', groundwork: act.id, target, partner }, seenBy);
  if (act.tends && target !== null) known(world.parties, target).tended = true;
  applyEffects(turn, act.effects, {
    cause: 'groundwork',
    id: act.id,
    evidence: act.evidence,
    target,
    partner,
    seenBy,
  });
  noticeTell(turn, act, command);
  return null;
}

function aimFault(
  { book }: Turn,
  act: Groundwork,
  { target, partner }: CommandOf<'prepare'>,
): Refusal | null {
  const allowed = (act.targets ?? book.partyIds).filter((id) => book.partyIds.includes(id));
  const wrong = [target, partner].find((party) => party !== null && !allowed.includes(party));
  if (wrong !== undefined && wrong !== null)
    return refuse('groundwork/wrong-target', { groundwork: act.id, party: wrong });
  switch (act.aim) {
    case 'nobody':
      return target === null && partner === null
        ? null
        : refuse('groundwork/wrong-target', { groundwork: act.id, party: target ?? '' });
    case 'party':
      return target !== null && partner === null
        ? null
        : refuse('groundwork/needs-target', { groundwork: act.id });
    case 'pair':
      return target !== null && partner !== null && target !== partner
        ? null
        : refuse('groundwork/needs-two-targets', { groundwork: act.id });
  }
}

function repeatFault(
  { world }: Turn,
  { groundwork, target, partner }: CommandOf<'prepare'>,
): Refusal | null {
  const done = world.groundwork.some(
    (act) =>
      act.groundwork === groundwork &&
      act.target === target &&
      act.partner === partner &&
      act.round === world.round,
  );
  return done ? refuse('groundwork/done-this-round', { groundwork }) : null;
}

/** Whoever goes and listens notices by what desk the notes are drafted. */
function noticeTell(turn: Turn, act: Groundwork, { target }: CommandOf<'prepare'>): void {
  if (target === null || !act.effects.some(({ kind }) => kind === 'insight')) return;
  const { leaning } = known(turn.world.parties, target).mandate;
  if (leaning !== null)
    tell(turn, { type: 'tellNoticed', party: target, leaning }, [turn.book.mediator]);
}
