import type { Book } from '../model/book.ts';
import type { Command, CommandOf } from '../model/command.ts';
import type { GroundworkId, ItemId, PartyId, Publicity } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { milli } from '../rules/arithmetic.ts';
import type { Policy } from './policy.ts';
import { capitalOf, keptForVenue } from './proposals.ts';

/** What a host pursues: acts that come first between meetings, and items that come first on an agenda. */
export interface Course {
  id: string;
  acts: readonly {
    groundwork: GroundworkId;
    target: PartyId | null;
    partner: PartyId | null;
  }[];
  items: readonly ItemId[];
  /** How loudly its officials meet; null as the host it follows would have it. */
  officials: Publicity | null;
}

/** Plays as another host does, and pursues a course first wherever that leaves room. */
export function pursuing(course: Course, base: Policy): Policy {
  return {
    id: course.id,
    decide(view, book, rng) {
      const act = view.phase === 'groundwork' ? nextOf(course, view, book) : null;
      if (act !== null) return act;
      const command = base.decide(view, book, rng);
      return command.type === 'invite' ? withItems(course, command, book) : command;
    },
  };
}

/** The first act of the course that was not done this round and can be paid for. */
function nextOf({ acts }: Course, view: View, book: Book): Command | null {
  const { seat, round } = view;
  const done = view.groundwork.filter((each) => each.round === round);
  const next = acts.find(({ groundwork, target, partner }) => {
    const cost = book.groundwork[groundwork]?.cost;
    return (
      cost !== undefined &&
      milli(cost + keptForVenue) <= capitalOf(view) &&
      !done.some(
        (each) =>
          each.groundwork === groundwork && each.target === target && each.partner === partner,
      )
    );
  });
  return next === undefined ? null : { seat, type: 'prepare', ...next };
}

/** Officials meet on what was carried home; every other agenda begins with the items of the course. */
function withItems(
  { items, officials }: Course,
  command: CommandOf<'invite'>,
  book: Book,
): Command {
  if (command.track === '1') return { ...command, publicity: officials ?? command.publicity };
  const first = items.filter((item) => item in book.items);
  const rest = command.agenda.filter((item) => !first.includes(item));
  return { ...command, agenda: [...first, ...rest].slice(0, book.scenario.agendaLimit) };
}
