import type { Found } from './fundamentals-case.ts';
import { atMeeting, atStep, atTable, shareOf, type GameRecord } from './fundamentals-record.ts';
import { meetingStories } from './story-meetings.ts';

/** Invitations of the mediator's that were followed; what was called off does not count. */
export function came({ game }: GameRecord): Found {
  const own = meetingStories(game).filter(
    ({ forum, outcome }) => forum === null && outcome !== 'called-off',
  );
  const cases = own.map((meeting) => {
    const asked = Object.values(meeting.presence).filter(
      (presence) => presence !== 'not-asked' && presence !== 'host',
    );
    const n = asked.filter((presence) => presence !== 'stayed').length;
    return atMeeting(meeting, n === asked.length, { n, of: asked.length });
  });
  const sum = (of: 'n' | 'of'): number => cases.reduce((all, each) => all + each[of], 0);
  return { figure: shareOf(sum('n'), sum('of')), cases };
}

/** Delegations that left a table. */
export function stayed({ tables }: GameRecord): Found {
  const gone = tables.flatMap((record) =>
    record.left.map((party) => atTable(record, false, { party })),
  );
  return {
    figure: tables.length === 0 ? null : gone.length,
    cases: gone.length > 0 ? gone : tables.map((record) => atTable(record, true)),
  };
}

/** Leaks, and messages found to say more than was known. */
export function confidence(record: GameRecord): Found {
  const { game, tables } = record;
  const cases = game.steps.flatMap(({ events }, step) =>
    events.flatMap((event) =>
      event.type === 'leaked'
        ? [atStep(record, step, false)]
        : event.type === 'messageFoundOut'
          ? [atStep(record, step, false, { party: event.to })]
          : [],
    ),
  );
  return {
    figure: tables.length === 0 ? null : cases.length,
    cases: cases.length > 0 ? cases : tables.map((each) => atTable(each, true)),
  };
}
