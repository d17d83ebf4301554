import type { Book } from '../model/book.ts';
import type { Groundwork } from '../model/catalogue.ts';
import { publicities } from '../model/ids.ts';
import type { GroundworkId, PartyId, Publicity } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { level, list } from './format.ts';
import { doorModels } from './groundwork-doors.ts';
import type { DoorModel, ShutDoor } from './groundwork-doors.ts';
import { effectLines } from './groundwork-effects.ts';
import type { Aim, EffectLine } from './groundwork-effects.ts';
import { houseModel } from './groundwork-house.ts';
import type { HouseModel, HouseReckoning } from './groundwork-house.ts';
import type { Translate } from './messages/translate.ts';
import { actName, capitalName, flagModel, noteOf, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { actReadings } from './readings.ts';
import type { ReadingModel } from './readings.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel } from './reasons.ts';

/** An act that is being thought about. */
export interface ActChoice extends Aim {
  readonly act: GroundworkId | null;
}

export const noAct: ActChoice = { act: null, target: null, partner: null };

export interface ActCard {
  readonly id: GroundworkId;
  readonly name: string;
  readonly cost: number;
  readonly costText: string;
  readonly tends: string;
  readonly chosen: boolean;
  /** With whom it was done this round already. */
  readonly done: readonly FlagModel[];
  /** The same in words; empty where it was not done. */
  readonly doneText: string;
  readonly unavailable: string | null;
}

export interface TargetModel {
  readonly id: PartyId;
  readonly name: string;
  readonly flag: FlagModel;
  readonly chosen: boolean;
  readonly unavailable: string | null;
}

export interface ActDetail {
  readonly id: GroundworkId;
  readonly name: string;
  readonly note: string;
  readonly cost: number;
  readonly costText: string;
  readonly publicity: Publicity;
  readonly heard: string;
  readonly tends: string;
  readonly evidence: EvidenceModel | null;
  readonly aim: Groundwork['aim'];
  readonly aimTitle: string;
  readonly targets: readonly TargetModel[];
  readonly wins: readonly EffectLine[];
  readonly costs: readonly EffectLine[];
  /** How capitals will read it, each its own headline. */
  readonly readings: readonly ReadingModel[];
  /** Why it cannot be done now; null where it can. */
  readonly unavailable: string | null;
}

export interface GroundworkModel {
  readonly title: string;
  readonly groups: readonly {
    readonly publicity: Publicity;
    readonly title: string;
    readonly acts: readonly ActCard[];
  }[];
  readonly detail: ActDetail | null;
  readonly house: HouseModel;
  readonly doors: readonly DoorModel[];
  readonly sentence: string;
  readonly next: string;
}

/**
 * @param choice the act that is being thought about, and whom it would be aimed at
 * @param doors what keeps parties away and how it can be changed, reckoned by the app
 * @param reckoning what the rules say about the house, with that act and without it
 */
export function groundworkModel(
  view: View,
  book: Book,
  choice: ActChoice,
  doors: readonly ShutDoor[],
  reckoning: HouseReckoning,
  t: Translate,
): GroundworkModel {
  const acts = Object.values(book.groundwork);
  const act = choice.act === null ? null : (book.groundwork[choice.act] ?? null);
  return {
    title: t('groundwork.title'),
    groups: publicities
      .map((publicity) => ({
        publicity,
        title: t(`groundwork.heard.${publicity}`),
        acts: acts
          .filter((each) => each.publicity === publicity)
          .map((each) => actCard(view, book, each, choice, t)),
      }))
      .filter((group) => group.acts.length > 0),
    detail: act === null ? null : actDetail(view, book, act, choice, t),
    house: houseModel(view, book, act, choice, reckoning, t),
    doors: doorModels(t, book, doors),
    sentence: sentenceOf(view, t),
    next: t('groundwork.next'),
  };
}

/** Parties that an act can be aimed at, in their order. */
function aimable(book: Book, act: Groundwork): PartyId[] {
  return book.partyIds.filter((party) => act.targets?.includes(party) !== false);
}

/** The choice with a target added or taken away; a pair keeps its two in the order of parties. */
export function withTarget(book: Book, choice: ActChoice, party: PartyId): ActChoice {
  const act = choice.act === null ? undefined : book.groundwork[choice.act];
  if (act?.aim !== 'pair') return { ...choice, target: party, partner: null };
  return { ...choice, ...pairWith(book, choice, party) };
}

/** Two parties with a third added or one of them taken away, in the order of parties. */
export function pairWith(book: Book, { target: one, partner: other }: Aim, party: PartyId): Aim {
  const chosen = [one, other].filter((id) => id !== null);
  const wanted = chosen.includes(party)
    ? chosen.filter((id) => id !== party)
    : [...chosen.slice(-1), party];
  const [target = null, partner = null] = book.partyIds.filter((id) => wanted.includes(id));
  return { target, partner };
}

function doneNow(view: View, act: GroundworkId): View['groundwork'] {
  return view.groundwork.filter(
    ({ round, groundwork }) => round === view.round && groundwork === act,
  );
}

function isDone(view: View, act: GroundworkId, { target, partner }: Aim): boolean {
  return doneNow(view, act).some((done) => done.target === target && done.partner === partner);
}

function actCard(
  view: View,
  book: Book,
  act: Groundwork,
  choice: ActChoice,
  t: Translate,
): ActCard {
  const done = doneNow(view, act.id);
  const aimedAt = new Set(done.flatMap(({ target, partner }) => [target, partner]));
  const parties = book.partyIds.filter((party) => aimedAt.has(party));
  return {
    id: act.id,
    name: actName(t, act.id),
    cost: act.cost,
    costText: costText(t, act),
    tends: act.tends ? t('groundwork.tends') : '',
    chosen: act.id === choice.act,
    done: parties.map((party) => flagModel(t, book, party)),
    doneText: doneText(t, done.length, parties),
    unavailable: whyNot(view, book, act, t),
  };
}

function costText(t: Translate, { cost }: Groundwork): string {
  return cost === 0 ? t('groundwork.cost.free') : t('groundwork.cost', { count: cost });
}

function doneText(t: Translate, times: number, parties: readonly PartyId[]): string {
  if (times === 0) return '';
  const named = parties.map((party) => partyInSentence(t, party));
  return named.length === 0
    ? t('groundwork.done')
    : t('groundwork.done.with', { parties: list(named, t.locale) });
}

/** Why an act cannot be done at all for the rest of the round. */
function whyNot(view: View, book: Book, act: Groundwork, t: Translate): string | null {
  const held = view.house?.capital ?? 0;
  if (act.aim === 'nobody' && doneNow(view, act.id).length > 0) return t('groundwork.done.nobody');
  const open = aimable(book, act).filter(
    (target) => !isDone(view, act.id, { target, partner: null }),
  );
  if (act.aim === 'party' && open.length === 0) return t('groundwork.done.all');
  return act.cost * 1000 > held
    ? t('groundwork.too-dear', { cost: act.cost, held: level(held) })
    : null;
}

function actDetail(
  view: View,
  book: Book,
  act: Groundwork,
  choice: ActChoice,
  t: Translate,
): ActDetail {
  const lines = effectLines(t, book, act, choice);
  return {
    id: act.id,
    name: actName(t, act.id),
    note: noteOf(t, 'groundwork', act.id),
    cost: act.cost,
    costText: costText(t, act),
    publicity: act.publicity,
    heard: t(`groundwork.heard.${act.publicity}`),
    tends: act.tends ? t('groundwork.tends') : '',
    evidence: evidenceModel(book, act.evidence),
    aim: act.aim,
    aimTitle: t(act.aim === 'pair' ? 'groundwork.aim.pair' : 'groundwork.aim.party'),
    targets: act.aim === 'nobody' ? [] : targets(view, book, act, choice, t),
    wins: lines.filter(({ good }) => good),
    costs: lines.filter(({ good }) => !good),
    readings: actReadings(book, act, t),
    unavailable: whyNot(view, book, act, t) ?? aimMissing(view, act, choice, t),
  };
}

function aimMissing(view: View, act: Groundwork, choice: ActChoice, t: Translate): string | null {
  if (act.aim === 'party' && choice.target === null) return t('groundwork.do.choose');
  if (act.aim === 'pair' && choice.partner === null) return t('groundwork.do.choose-two');
  return isDone(view, act.id, choice) ? t('groundwork.done.nobody') : null;
}

function targets(
  view: View,
  book: Book,
  act: Groundwork,
  choice: ActChoice,
  t: Translate,
): TargetModel[] {
  return aimable(book, act).map((id) => {
    const done = act.aim === 'party' && isDone(view, act.id, { target: id, partner: null });
    return {
      id,
      name: capitalName(t, id),
      flag: flagModel(t, book, id),
      chosen: choice.target === id || choice.partner === id,
      unavailable: done ? t('groundwork.aim.done') : null,
    };
  });
}

function sentenceOf(view: View, t: Translate): string {
  const done = view.groundwork.filter(({ round }) => round === view.round);
  if (done.length === 0) return t('groundwork.sentence.none');
  const named = [...new Set(done.map(({ groundwork }) => actName(t, groundwork)))];
  return t('groundwork.sentence.done', { count: done.length, acts: list(named, t.locale) });
}
