import type { Book } from '../model/book.ts';
import type { Command } from '../model/command.ts';
import { publicities, stepSizes } from '../model/ids.ts';
import type { PartyId, Publicity, StepSize } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Ladder, StepForecast, View } from '../model/view.ts';
import type { ConciliatoryStep } from '../model/world.ts';
import { expectation, oddsText } from './convening-forecast.ts';
import type { Expectation } from './convening-forecast.ts';
import { reasonsOf } from './convening-lead.ts';
import { capitalised } from './format.ts';
import type { Aim, EffectLine } from './groundwork-effects.ts';
import { pairWith } from './groundwork.ts';
import type { TargetModel } from './groundwork.ts';
import { rungModels } from './ladder-rungs.ts';
import type { RungModel } from './ladder-rungs.ts';
import { stepEffects } from './ladder-effects.ts';
import type { Translate } from './messages/translate.ts';
import { capitalName, flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { eventsOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel, ReasonModel } from './reasons.ts';

/** Two parties, which of them would give, how much and how loudly. */
export interface LadderChoice extends Aim {
  /** Whether the second of the two gives. */
  readonly second: boolean;
  readonly size: StepSize;
  readonly publicity: Publicity;
}

/** A step that the mediator thinks of asking for. */
export interface StepWish {
  readonly party: PartyId;
  readonly toward: PartyId;
  readonly size: StepSize;
  readonly publicity: Publicity;
}

/** What the panel asks of the rules, on what the mediator may see. */
export interface LadderReckoner {
  ladder(one: PartyId, other: PartyId): Ladder;
  forecast(wish: StepWish): StepForecast;
  fault(wish: StepWish): Refusal | null;
}

interface SegmentModel<T extends string> {
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: T;
  readonly note: string;
}

/** What stands between two parties, and what could be asked of one of them. */
export interface PairModel {
  readonly rungs: readonly RungModel[];
  readonly none: string;
  readonly standing: string;
  readonly height: string;
  readonly giver: SegmentModel<'one' | 'other'>;
  readonly size: SegmentModel<`${StepSize}`>;
  readonly loud: SegmentModel<Publicity>;
  readonly question: string;
  readonly expected: Expectation | null;
  readonly kept: string;
  /** What it said when it was asked this round, and why. */
  readonly answered: { readonly text: string; readonly reasons: readonly ReasonModel[] } | null;
  readonly follows: readonly EffectLine[];
  readonly ask: string;
  /** What asking costs, and how likely it is to be followed. */
  readonly price: string;
  /** Why it cannot be asked now; null where it can. */
  readonly unavailable: string | null;
  readonly command: Command;
}

export interface LadderModel {
  readonly title: string;
  readonly note: string;
  readonly evidence: EvidenceModel | null;
  readonly cost: number;
  readonly parties: readonly TargetModel[];
  readonly pair: PairModel | null;
  /** What is to be said of the last answer; empty where none came this round. */
  readonly sentence: string;
}

/** The card that opens the panel. */
export interface LadderEntry {
  readonly title: string;
  readonly note: string;
  readonly cost: number;
  readonly costText: string;
  readonly flags: readonly FlagModel[];
}

/** The two that trust each other least, a small step of the first of them, announced. */
export function firstLadder(view: View, book: Book): LadderChoice {
  let worst: Aim = { target: null, partner: null };
  let least = Infinity;
  for (const [at, target] of book.partyIds.entries()) {
    for (const partner of book.partyIds.slice(at + 1)) {
      const { trust } = view.scores;
      const mutual = (trust[target]?.[partner] ?? 0) + (trust[partner]?.[target] ?? 0);
      if (mutual < least) [worst, least] = [{ target, partner }, mutual];
    }
  }
  return { ...worst, second: false, size: 1, publicity: 'announced' };
}

/** The choice with a party added to the two or taken away. */
export function withParty(book: Book, choice: LadderChoice, party: PartyId): LadderChoice {
  return { ...choice, ...pairWith(book, choice, party), second: false };
}

export function ladderEntry(view: View, book: Book, t: Translate): LadderEntry {
  const under = view.steps.filter(({ status }) => status === 'promised');
  const givers = new Set(under.map(({ from }) => from));
  return {
    title: t('steps.title'),
    note: under.length === 0 ? t('steps.entry') : t('steps.entry.now', { count: under.length }),
    cost: book.rules.stepCost,
    costText: t('steps.cost', { count: book.rules.stepCost }),
    flags: book.partyIds.filter((id) => givers.has(id)).map((id) => flagModel(t, book, id)),
  };
}

/** @param round everything since the round began, for the reasons of an answer */
export function ladderModel(
  view: View,
  book: Book,
  choice: LadderChoice,
  round: Passage,
  reckoner: LadderReckoner,
  t: Translate,
): LadderModel {
  const { target, partner } = choice;
  const last = view.steps.findLast((step) => step.round === view.round);
  return {
    title: t('steps.title'),
    note: t('steps.note'),
    evidence: evidenceModel(book, book.causes['step-done']),
    cost: book.rules.stepCost,
    parties: book.partyIds.map((id) => ({
      id,
      name: capitalName(t, id),
      flag: flagModel(t, book, id),
      chosen: id === target || id === partner,
      unavailable: null,
    })),
    pair:
      target === null || partner === null
        ? null
        : pairModel(view, book, choice, [target, partner], round, reckoner, t),
    sentence: last === undefined ? '' : answerText(last, t),
  };
}

/** What a party said that was asked for a step. */
function answerText({ from, to, size, publicity, status }: ConciliatoryStep, t: Translate): string {
  const word = status === 'declined' ? 'declined' : 'promised';
  return t(`steps.answered.${word}`, {
    Party: capitalised(partyInSentence(t, from)),
    other: partyInSentence(t, to),
    size: t(`steps.a.${size}`),
    said: t(`steps.said.${publicity}`),
  });
}

function pairModel(
  view: View,
  book: Book,
  choice: LadderChoice,
  pair: readonly [PartyId, PartyId],
  round: Passage,
  reckoner: LadderReckoner,
  t: Translate,
): PairModel {
  const [one, other] = pair;
  const [party, toward] = choice.second ? [other, one] : [one, other];
  const wish: StepWish = { party, toward, size: choice.size, publicity: choice.publicity };
  const ladder = reckoner.ladder(one, other);
  const fault = reckoner.fault(wish);
  const now = view.steps.filter((step) => step.round === view.round);
  const asked = now.find(({ from, to }) => from === party && to === toward);
  const declined = now.filter(
    ({ from, to, status }) =>
      status === 'declined' && [one, other].includes(from) && [one, other].includes(to),
  );
  const forecast = reckoner.forecast(wish);
  const expected = asked === undefined ? expectation(t, book, forecast, book.rules.stepAt) : null;
  return {
    rungs: rungModels(view, book, ladder, declined, t),
    none: t('steps.ladder.none', {
      one: partyInSentence(t, one),
      other: partyInSentence(t, other),
    }),
    standing: ladder.standing === 'none' ? '' : t(`steps.standing.${ladder.standing}`),
    height: t('steps.ladder.height', { height: ladder.height }),
    ...choices(choice, pair, t),
    question: t('steps.forecast', { party: partyInSentence(t, party) }),
    expected,
    kept: t('steps.forecast.kept', { kept: Math.round(forecast.kept * 10) }),
    answered:
      asked === undefined
        ? null
        : { text: answerText(asked, t), reasons: whyAnswered(asked, book, round, t) },
    follows: stepEffects(book, view.round, wish, t),
    ask: t('steps.ask', { party: partyInSentence(t, party) }),
    price:
      expected === null
        ? ''
        : t('steps.price', {
            cost: t('steps.cost', { count: book.rules.stepCost }),
            answer: expected.answerText,
            odds: oddsText(t, expected),
          }),
    unavailable: fault === null ? null : t(`refusal.${fault.code}`),
    command: { seat: view.seat, type: 'askStep', ...wish },
  };
}

function choices(
  choice: LadderChoice,
  [one, other]: readonly [PartyId, PartyId],
  t: Translate,
): Pick<PairModel, 'giver' | 'size' | 'loud'> {
  return {
    giver: {
      options: [
        { value: 'one', text: capitalName(t, one) },
        { value: 'other', text: capitalName(t, other) },
      ],
      chosen: choice.second ? 'other' : 'one',
      note: '',
    },
    size: {
      options: stepSizes.map((size) => ({ value: `${size}`, text: t(`steps.size.${size}`) })),
      chosen: `${choice.size}`,
      note: t(`steps.size.${choice.size}.note`),
    },
    loud: {
      options: publicities.map((value) => ({ value, text: t(`publicity.${value}`) })),
      chosen: choice.publicity,
      note: t(`steps.loud.${choice.publicity}.note`),
    },
  };
}

function whyAnswered(
  { from }: ConciliatoryStep,
  book: Book,
  round: Passage,
  t: Translate,
): ReasonModel[] {
  const terms: readonly Term[] =
    eventsOf(round, 'stepExplained').findLast(({ party }) => party === from)?.terms ?? [];
  return reasonsOf(t, book, from, terms);
}
