import { isAdoptedOutcome } from '../../rules/outcome.ts';
import type { Found } from './fundamentals-case.ts';
import { atStep, atTable, shareOf, type GameRecord } from './fundamentals-record.ts';

/** Texts that a party drafted, or that opened with its words. */
export function ownWords({ game, tables }: GameRecord): Found {
  const { mediator } = game.book;
  const cases = tables.flatMap((record) => {
    const { table } = record.closed;
    if (table === null || table.text === null) return [];
    const authors = [...table.past.map(({ author }) => author), table.author];
    const drafted = authors.filter((author) => author !== null && author !== mediator).length;
    const n = table.opening === null ? drafted : authors.length;
    return [atTable(record, n > 0, { n, of: authors.length })];
  });
  const sum = (of: 'n' | 'of'): number => cases.reduce((all, each) => all + each[of], 0);
  return { figure: shareOf(sum('n'), sum('of')), cases };
}

/** Conciliatory steps that were carried out. */
export function ownSteps(record: GameRecord): Found {
  const cases = record.game.steps.flatMap(({ events }, step) =>
    events.flatMap((event) =>
      event.type === 'stepDone' || event.type === 'stepFailed'
        ? [atStep(record, step, event.type === 'stepDone', { party: event.step.from })]
        : [],
    ),
  );
  return { figure: cases.filter(({ good }) => good).length, cases };
}

/** Of those who sat where a text was adopted, how many put their name to it. */
export function carriersSigned({ tables }: GameRecord): Found {
  const cases = tables
    .filter(({ meeting }) => isAdoptedOutcome(meeting.outcome))
    .map((record) => {
      const { attended, endorsedBy } = record.meeting;
      const n = endorsedBy.length;
      return atTable(record, n === attended.length, { n, of: attended.length });
    });
  const sum = (of: 'n' | 'of'): number => cases.reduce((all, each) => all + each[of], 0);
  return { figure: shareOf(sum('n'), sum('of')), cases };
}
