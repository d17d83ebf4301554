import { isAdoptedOutcome } from '../../rules/outcome.ts';
import { standingAt } from '../../rules/sitting.ts';
import { silences } from '../../rules/silence.ts';
import type { Found } from './fundamentals-case.ts';
import { atStep, atTable, shareOf, type GameRecord } from './fundamentals-record.ts';

/** Clauses that sanctions had come to bar when they fell due; judged where something was adopted. */
export function withinSanctions({ game, tables }: GameRecord): Found {
  const { book, world } = game;
  const adopted = tables.filter(({ meeting }) => isAdoptedOutcome(meeting.outcome));
  const cases = adopted.map((record) => {
    const { meeting } = record;
    const clauses = meeting.text ?? [];
    const barred = clauses.filter((clause) => {
      const due = world.commitments
        .filter((each) => each.meeting === meeting.id && each.clause.item === clause.item)
        .map((each) => Math.min(each.due, book.scenario.rounds.length));
      const round = Math.max(meeting.round, ...due);
      return standingAt(book, { round, present: meeting.attended }, clause).status === 'barred';
    });
    return atTable(record, barred.length === 0, { n: barred.length, of: clauses.length });
  });
  const sum = cases.reduce((all, { n }) => all + n, 0);
  return { figure: adopted.length === 0 ? null : sum, cases };
}

/** Rounds in which silence on what is waited for cost nothing; judged where something is waited for. */
export function normsVoiced(record: GameRecord): Found {
  const { steps, book, world } = record.game;
  if (silences(world, book).length === 0) return { figure: null, cases: [] };
  const silent = new Map<number, number>();
  for (const [step, { entries }] of steps.entries())
    for (const { cause, round } of entries)
      if (cause.id === 'silence' && !silent.has(round)) silent.set(round, step);
  const rounds = world.round;
  const cases = [...silent.values()].map((step) => atStep(record, step, false));
  return {
    figure: shareOf(rounds - silent.size, rounds),
    cases: cases.length > 0 ? cases : [atStep(record, steps.length - 1, true)],
  };
}

/** Tables at which the host established facts that all can check. */
export function facts({ tables }: GameRecord): Found {
  const cases = tables.map((record) => {
    const n = record.closed.table?.facts.length ?? 0;
    return atTable(record, n > 0, { n });
  });
  return { figure: cases.filter(({ good }) => good).length, cases };
}
