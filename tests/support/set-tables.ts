import type { Advice } from '../../src/model/advice.ts';
import type { Book } from '../../src/model/book.ts';
import type { Command } from '../../src/model/command.ts';
import type { View } from '../../src/model/view.ts';
import type { Proposal, World } from '../../src/model/world.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { isAdoptedOutcome } from '../../src/rules/outcome.ts';
import { known } from '../../src/rules/turn.ts';
import { viewFor } from '../../src/session/view.ts';
import { freshWorld, playUntil } from './games.ts';

/** A table of the flagship set for measuring: what is prepared in its round, and the invitation. */
export interface SetTable extends Omit<Proposal, 'host'> {
  id: string;
  /** What it is like, one clause. */
  note: string;
  round: number;
  /** Groundwork of that round: act and target. */
  prepared: readonly (readonly [act: string, target: string | null])[];
}

/** What came of a set table. */
export interface Came {
  /** 100 where a text was adopted, else 0. */
  adopted: number;
  /** What the host does not know of what its guests would make of the agenda: mean width of its estimates, points. */
  unknown: number;
  /** Mean trust of the guests in the host, points. */
  trust: number;
}

/** Sets that table, plays it as told, and does nothing else. */
export function tableHost(set: SetTable, plays: (view: View, book: Book) => Advice): Policy {
  return {
    id: set.id,
    decide: (view, book) => {
      const { seat, phase } = view;
      if (view.round !== set.round) return { seat, type: 'proceed' };
      switch (phase) {
        case 'groundwork':
          return prepare(set, view);
        case 'convening':
          return convene(set, view);
        case 'replies':
          return { seat, type: 'openTable' };
        case 'table':
          return plays(view, book).command;
        default:
          return { seat, type: 'proceed' };
      }
    },
  };
}

function prepare({ prepared, round }: SetTable, { seat, groundwork }: View): Command {
  const next = prepared.find(
    ([act]) => !groundwork.some((done) => done.round === round && done.groundwork === act),
  );
  if (next === undefined) return { seat, type: 'proceed' };
  const [act, target] = next;
  return { seat, type: 'prepare', groundwork: act, target, partner: null };
}

function convene(set: SetTable, { seat, meetings }: View): Command {
  const held = meetings.some(({ forum, round }) => forum === null && round === set.round);
  if (held) return { seat, type: 'proceed' };
  const { venue, track, publicity, agenda, guests } = set;
  return {
    seat,
    type: 'invite',
    venue,
    track,
    publicity,
    agenda: [...agenda],
    guests: [...guests],
  };
}

/** What comes of that table with that seed; null where fewer than two come. */
export function cameOf(book: Book, set: SetTable, host: Policy, seed: string): Came | null {
  const world = playUntil(freshWorld(book, seed), book, 'aftermath', set.round, host);
  const held = world.meetings.find(({ forum, round }) => forum === null && round === set.round);
  if (held === undefined || held.attended.length < 2) return null;
  return {
    adopted: isAdoptedOutcome(held.outcome) ? 100 : 0,
    unknown: unknownOf(book, set, world),
    trust: trustOf(book, set, world),
  };
}

function unknownOf(book: Book, { agenda, guests }: SetTable, world: World): number {
  const { estimates } = viewFor(book.mediator, world, book);
  const widths = guests.flatMap((guest) =>
    agenda.flatMap((item) =>
      known(known(estimates, guest).values, item)
        .slice(1)
        .map(({ low, high }) => (high - low) / 1000),
    ),
  );
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}

function trustOf({ mediator }: Book, { guests }: SetTable, { scores }: World): number {
  const sum = guests.reduce((all, guest) => all + (scores.trust[guest]?.[mediator] ?? 0), 0);
  return sum / guests.length / 1000;
}
