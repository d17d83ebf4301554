import { partyMoves } from '../model/chart.ts';
import type { PartyMove, Question } from '../model/chart.ts';

const answers: Readonly<Record<Question, readonly PartyMove[]>> = {
  invitation: ['accept', 'setCondition', 'refuse'],
  text: ['endorse', 'object', 'walkOut'],
  step: ['takeStep', 'declineStep'],
};

/**
 * What the tags of a chart's states allow in answer to a question: `answers:…` opens it,
 * each `may:…` names a move. A party that is not where the question is put may answer nothing.
 */
export function movesFor(question: Question, tags: ReadonlySet<string>): readonly PartyMove[] {
  if (!tags.has(`answers:${question}`)) return [];
  return partyMoves.filter((move) => answers[question].includes(move) && tags.has(`may:${move}`));
}
