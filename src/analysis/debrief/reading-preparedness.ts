import type { World } from '../../model/world.ts';
import { thresholds } from './fundamentals-table.ts';
import type { Found } from './fundamentals-case.ts';
import { atMeeting, atTable, shareOf, type GameRecord } from './fundamentals-record.ts';

/** Meetings that had groundwork in their round. */
export function groundworkBefore({ game, held }: GameRecord): Found {
  const cases = held.map((meeting) => {
    const acts = game.steps.filter(
      ({ round, command }, step) =>
        round === meeting.round &&
        step < meeting.step &&
        (command?.type === 'prepare' || command?.type === 'askStep'),
    ).length;
    return atMeeting(meeting, acts > 0, { n: acts });
  });
  return { figure: shareOf(cases.filter(({ good }) => good).length, cases.length), cases };
}

/** Tables at which the host listened before or while texts stood. */
export function heardFirst({ tables }: GameRecord): Found {
  const cases = tables.map((record) => {
    const { table } = record.closed;
    const aside = table?.caucused.length ?? 0;
    return atTable(record, table?.heard === true || aside > 0, { n: aside });
  });
  return { figure: shareOf(cases.filter(({ good }) => good).length, cases.length), cases };
}

/** How much of the mandates on the items of a table the host knew when it closed; the mean over tables. */
export function mandatesKnown({ tables }: GameRecord): Found {
  const known = tables.map(({ closed }) => insightAt(closed));
  const mean = known.reduce((sum, each) => sum + each, 0) / Math.max(1, known.length);
  return {
    figure: tables.length === 0 ? null : Math.round(mean),
    cases: tables.map((record, at) =>
      atTable(record, (known[at] ?? 0) >= thresholds['mandates-known'].figure, {
        n: Math.round((known[at] ?? 0) / 10),
      }),
    ),
  };
}

/** Share of the worths on the agenda that the host knows of those present, thousandths. */
function insightAt({ table, invitation, parties }: World): number {
  const items = invitation?.proposal.agenda ?? [];
  const learned = (table?.present ?? []).flatMap((party) =>
    items.map((item) => parties[party]?.insight.items[item] ?? 0),
  );
  return learned.reduce((sum, each) => sum + each, 0) / Math.max(1, learned.length);
}
