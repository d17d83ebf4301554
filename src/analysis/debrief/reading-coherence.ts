import { backing } from './fundamentals-table.ts';
import type { Found } from './fundamentals-case.ts';
import { atStep, atTable, type GameRecord } from './fundamentals-record.ts';

/** Tables at which great powers contended sharply for the lead. */
export function noContest({ tables }: GameRecord): Found {
  const cases = tables.map((record) => atTable(record, record.opened.table?.contest !== 'sharp'));
  return {
    figure: tables.length === 0 ? null : cases.filter(({ good }) => !good).length,
    cases,
  };
}

/** Others than the host that back the initiative at the end. */
export function backed(record: GameRecord): Found {
  const { book, world, steps } = record.game;
  const cases = book.partyIds.map((party) => {
    const n = world.scores.support[party] ?? 0;
    return atStep(record, steps.length - 1, n >= backing * 1000, { party, n });
  });
  return { figure: cases.filter(({ good }) => good).length, cases };
}

/** Tables of officials that opened with a text which the same parties had carried home. */
export function tracksJoined({ tables }: GameRecord): Found {
  const official = tables.filter(({ meeting }) => meeting.proposal.track === '1');
  const cases = official.map((record) => {
    const present = record.opened.table?.present ?? [];
    const good = record.opened.carried.some(
      ({ parties }) => parties.filter((party) => present.includes(party)).length > 1,
    );
    return atTable(record, good);
  });
  return { figure: cases.filter(({ good }) => good).length, cases };
}
