import { bindingTexts, keptShare } from '../../rules/endings.ts';
import { depthOf, isAdoptedOutcome } from '../../rules/outcome.ts';
import type { Found } from './fundamentals-case.ts';
import { atStep, atTable, type GameRecord } from './fundamentals-record.ts';
import { commitmentStories } from './story-meetings.ts';

/** Texts that oblige somebody. */
export function binding({ game, tables }: GameRecord): Found {
  const { commitments } = game.world;
  const cases = tables
    .filter(({ meeting }) => isAdoptedOutcome(meeting.outcome))
    .map((record) => {
      const n = commitments.filter(({ meeting }) => meeting === record.meeting.id).length;
      return atTable(record, n > 0, { n });
    });
  return { figure: bindingTexts(game.world), cases };
}

/** Promises that fell due and were kept, late ones counting half; judged where one fell due. */
export function kept(record: GameRecord): Found {
  const { game } = record;
  const share = keptShare(game.world.commitments.filter(({ status }) => status !== 'running'));
  const cases = commitmentStories(game).flatMap(({ settled, status, party, meeting }) =>
    settled === null
      ? []
      : [{ ...atStep(record, settled.step, status === 'kept', { party }), meeting }],
  );
  return { figure: share === null ? null : Math.round(share / 100), cases };
}

/** Items on which something beyond no change was adopted. */
export function breadth({ game, tables }: GameRecord): Found {
  const seen = new Set<string>();
  const cases = tables
    .filter(({ meeting }) => isAdoptedOutcome(meeting.outcome))
    .map((record) => {
      const fresh = (record.meeting.text ?? []).filter(
        (clause) => depthOf(game.book, [clause]) > 0 && !seen.has(clause.item),
      );
      for (const { item } of fresh) seen.add(item);
      return atTable(record, fresh.length > 0, { n: fresh.length });
    });
  return { figure: seen.size, cases };
}
