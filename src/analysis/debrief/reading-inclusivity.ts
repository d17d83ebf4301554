import { measure } from '../../rules/endings.ts';
import type { Found } from './fundamentals-case.ts';
import { atMeeting, atStep, shareOf, type GameRecord } from './fundamentals-record.ts';

/** Parties that sat at a table of the host. */
export function allSat(record: GameRecord): Found {
  const { game, held } = record;
  const { partyIds } = game.book;
  const cases = partyIds.map((party) => {
    const first = held.find(({ presence }) => isThere(presence[party]));
    const n = held.filter(({ presence }) => isThere(presence[party])).length;
    return first === undefined
      ? atStep(record, game.steps.length - 1, false, { party })
      : { ...atMeeting(first, true, { party, n }), meeting: null };
  });
  return { figure: shareOf(cases.filter(({ good }) => good).length, partyIds.length), cases };
}

function isThere(presence: string | undefined): boolean {
  return presence === 'came' || presence === 'left';
}

/** Meetings at which others than officials spoke. */
export function beyondOfficials({ held }: GameRecord): Found {
  const cases = held.map((meeting) => atMeeting(meeting, meeting.track !== '1'));
  return { figure: cases.filter(({ good }) => good).length, cases };
}

/** Pairs that did something together since the opening. */
export function societies(record: GameRecord): Found {
  const { world, book, steps } = record.game;
  const pairs = measure(world, book, { id: 'exchanges', kind: 'exchanges' }) / 1000;
  const cases = steps.flatMap((each, step) => {
    const before = steps[step - 1]?.world.bonds;
    if (before === undefined || each.world.bonds === before) return [];
    const more = Object.entries(each.world.bonds).filter(
      ([pair, { exchanges }]) => exchanges > (before[pair]?.exchanges ?? 0),
    ).length;
    return more === 0 ? [] : [atStep(record, step, true, { n: more })];
  });
  return { figure: pairs, cases };
}
