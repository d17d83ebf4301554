import type { Advice } from '../model/advice.ts';
import type { Book } from '../model/book.ts';
import type { View } from '../model/view.ts';
import { effectParts, goOn, whatItBrings, type Preparing } from './groundwork-choice.ts';

/** What is said to one capital is read by all. */
const toAll = { target: null, partner: null };

/** The answer that is worth most to a host, to the first request that stands open, or to go on. */
export function adviseAnswer(view: View, book: Book, preparing: Preparing | null): Advice {
  const incident = view.requests.find(({ answer }) => answer === null)?.incident;
  const readOn = goOn(view, [{ kind: 'read-on' }]);
  if (incident === undefined || preparing === null || !preparing.answers) return readOn;
  const weighed = (book.incidents[incident]?.request?.answers ?? []).map(({ id, effects }) => {
    const parts = effectParts(effects, toAll, preparing.values);
    return { id, parts, worth: parts.reduce((sum, { amount }) => sum + amount, 0) };
  });
  const [first, ...rest] = weighed;
  if (first === undefined) return readOn;
  const best = rest.reduce((most, each) => (each.worth > most.worth ? each : most), first);
  const brings = whatItBrings(best.parts, toAll);
  return {
    command: { seat: view.seat, type: 'answerRequest', incident, answer: best.id },
    reasons: brings.length > 0 ? brings : [{ kind: 'costs-least' }],
  };
}
