import type { Advice, StepPlace } from '../model/advice.ts';
import type { CommandOf } from '../model/command.ts';
import type { Book } from '../model/book.ts';
import { stepSizes, type PartyId, type StepSize } from '../model/ids.ts';
import type { Ladder, View } from '../model/view.ts';
import { awaits, ladderOf } from '../rules/ladder.ts';
import { milli } from '../rules/arithmetic.ts';
import { forecastStep, type StepAsked } from '../rules/step-terms.ts';
import { stepFault } from '../rules/steps.ts';
import { known } from '../rules/turn.ts';
import { capitalOf, keptForVenue } from './proposals.ts';

/** Of ten such requests a host wants at least so many to be followed, where all goes well. */
const hopeful = 4;

/** How often a side goes on giving before it is asked to wait for an answer. */
const patience = 2;

type Pair = readonly [PartyId, PartyId];

/**
 * The step to ask for this round, by the rules of graduated reciprocation: between the two that trust
 * each other least, small first, then the answer, then a little more; null where waiting is better.
 */
export function adviseStep(
  view: View,
  book: Book,
): (Advice & { command: CommandOf<'askStep'> }) | null {
  const enough = milli(book.rules.stepCost + keptForVenue) <= capitalOf(view);
  if (!enough || view.steps.some(({ round }) => round === view.round)) return null;
  const pair = worstPair(view, book);
  if (pair === null) return null;
  const found = candidates(view, book, pair, ladderOf(view, book, ...pair))
    .flatMap(({ giver, size, place }) =>
      requests(view, book, giver, size).map((asked) => ({
        asked,
        place,
        odds: forecastStep(view, asked, book).odds,
      })),
    )
    .find(
      ({ asked, odds }) =>
        stepFault(view, capitalOf(view), book, asked) === null && odds.high >= hopeful,
    );
  if (found === undefined) return null;
  const { asked, place, odds } = found;
  const { party, toward } = asked;
  return {
    command: { seat: view.seat, type: 'askStep', ...asked },
    reasons: [
      { kind: 'trust-least', parties: pair },
      { kind: 'step-place', place, party, toward },
      { kind: 'step-odds', party, low: odds.low, high: odds.high },
    ],
  };
}

/** The two that trust each other least, of those whose charts let them take a step; ties go to the first. */
function worstPair(view: View, book: Book): Pair | null {
  const able = book.partyIds.filter((id) =>
    known(book.charts, id).legal(known(view.parties, id).chart, 'step').includes('takeStep'),
  );
  let worst: Pair | null = null;
  let least = Infinity;
  for (const [at, one] of able.entries()) {
    for (const other of able.slice(at + 1)) {
      const { trust } = view.scores;
      const mutual = known(known(trust, one), other) + known(known(trust, other), one);
      if (mutual < least) [worst, least] = [[one, other], mutual];
    }
  }
  return worst;
}

/** In the open where that is likely to be followed, since it is believed more; else in quiet. */
function requests(view: View, book: Book, [party, toward]: Pair, size: StepSize): StepAsked[] {
  const aloud: StepAsked = { party, toward, size, publicity: 'announced' };
  const quiet: StepAsked = { ...aloud, publicity: 'quiet' };
  return forecastStep(view, aloud, book).likely === 'take' ? [aloud, quiet] : [quiet, aloud];
}

interface Candidate {
  /** Who would give, and to whom. */
  giver: Pair;
  size: StepSize;
  place: StepPlace;
}

function candidates(view: View, book: Book, pair: Pair, ladder: Ladder): readonly Candidate[] {
  const [one, other] = pair;
  const bothSmall: readonly Candidate[] = [
    { giver: pair, size: 1, place: 'first' },
    { giver: [other, one], size: 1, place: 'first' },
  ];
  const lately = ladder.failed.some(({ settled }) => settled === view.round - 1);
  if (ladder.promised.length > 0 || lately) return [];
  const last = ladder.rungs.at(-1);
  if (last === undefined || ladder.standing === 'paused') return bothSmall;
  const { from, to, size } = last.step;
  if (last.answers) {
    return [
      { giver: [to, from], size: larger(size), place: 'after-answer' },
      { giver: [to, from], size, place: 'after-answer' },
    ];
  }
  const unanswered = ladder.rungs.filter(
    (rung) => rung.step.from === from && awaits(rung, view.round, book) && rung.answer === null,
  );
  const goOn: Candidate = { giver: [from, to], size: 1, place: 'unanswered' };
  return [
    { giver: [to, from], size, place: 'answer' },
    ...(unanswered.length < patience ? [goOn] : []),
  ];
}

function larger(size: StepSize): StepSize {
  return stepSizes.find((each) => each > size) ?? size;
}
