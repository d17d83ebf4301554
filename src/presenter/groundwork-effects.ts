import type { Book } from '../model/book.ts';
import type { Groundwork } from '../model/catalogue.ts';
import type { Effect, Who } from '../model/effect.ts';
import type { PartyId } from '../model/ids.ts';
import { capitalised, change } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { insideSentence, partyInSentence } from './names.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel } from './reasons.ts';

/** Whom an act is aimed at so far. */
export interface Aim {
  readonly target: PartyId | null;
  readonly partner: PartyId | null;
}

/** One thing that an act can move. */
export interface EffectLine {
  readonly key: string;
  /** Whether the host would rather have it: a brighter limelight is a cost. */
  readonly good: boolean;
  readonly amount: string;
  /** Points, for a bar; null where there is no size to draw. */
  readonly points: number | null;
  readonly sentence: string;
  readonly evidence: EvidenceModel | null;
}

/** Chart events that open a capital rather than close it. */
const OPENING = new Set<string>(['visited', 'helped', 'calmed', 'courted', 'promiseKept']);
const CHART_WORDS = [
  'visited',
  'helped',
  'calmed',
  'courted',
  'slighted',
  'pressed',
  'raised',
  'homeTurned',
] as const;

/** What an act can move, on both sides, as authored; whoever is not chosen yet is named in general. */
export function effectLines(t: Translate, book: Book, act: Groundwork, aim: Aim): EffectLine[] {
  const names = namesOf(t, book, act, aim);
  return act.effects.filter(reaches(book, aim)).map((effect, at) => {
    const { amount, points, good } = sizeOf(t, effect);
    return {
      key: `${act.id} ${at}`,
      good,
      amount,
      points,
      sentence: sentenceOf(t, effect, names),
      evidence: evidenceModel(book, effect.evidence ?? act.evidence),
    };
  });
}

/** Whether an effect is about somebody: rivals only of a great power, parties only of this scenario. */
function reaches(book: Book, aim: Aim): (effect: Effect) => boolean {
  const somebody = (who: Who) => {
    if (who === 'rivals') return aim.target === null || reached(book, who, aim).length > 0;
    return !who.startsWith('party:') || reached(book, who, aim).length > 0;
  };
  return (effect) => {
    if (effect.kind === 'trust') return somebody(effect.from) && somebody(effect.to);
    if (effect.kind === 'exchange') return somebody(effect.between) && somebody(effect.and);
    if (effect.kind === 'mandate' && effect.item !== null && !(effect.item in book.items))
      return false;
    return 'who' in effect ? somebody(effect.who) : true;
  };
}

type Naming = (who: Who) => string;

function namesOf(t: Translate, book: Book, act: Groundwork, aim: Aim): Naming {
  return (who) => {
    switch (who) {
      case 'target':
        if (aim.target !== null) return partyInSentence(t, aim.target);
        return act.aim === 'pair' ? t('effect.who.first') : t('effect.who.target');
      case 'partner':
        return aim.partner === null ? t('effect.who.partner') : partyInSentence(t, aim.partner);
      case 'mediator':
        return partyInSentence(t, book.mediator);
      case 'all':
      case 'others':
      case 'great':
      case 'small':
      case 'rivals':
        return t(`effect.who.${who}`);
      default:
        return partyInSentence(t, who.slice('party:'.length));
    }
  };
}

function sentenceOf(t: Translate, effect: Effect, name: Naming): string {
  switch (effect.kind) {
    case 'trust':
      return t('effect.trust', { from: name(effect.from), to: name(effect.to) });
    case 'exchange':
      return t('effect.exchange', { one: name(effect.between), other: name(effect.and) });
    case 'sovereignty':
    case 'limelight':
    case 'capital':
      return t(`effect.${effect.kind}`);
    case 'support':
      if (effect.who === 'mediator') return t('effect.support.own');
      return t('effect.support', { who: name(effect.who) });
    case 'mood':
    case 'credibility':
    case 'insight':
      return t(`effect.${effect.kind}`, { who: name(effect.who) });
    case 'mandate': {
      const who = name(effect.who);
      return effect.item === null
        ? t('effect.mandate.needs', { who })
        : t('effect.mandate', { who, item: insideSentence(t, 'item', effect.item) });
    }
    case 'chart': {
      const known = CHART_WORDS.find((type) => type === effect.event.type) ?? 'other';
      const who = name(effect.who);
      return t(`effect.chart.${known}`, { who, Who: capitalised(who) });
    }
  }
}

function sizeOf(
  t: Translate,
  effect: Effect,
): { amount: string; points: number | null; good: boolean } {
  switch (effect.kind) {
    case 'exchange':
      return { amount: t('effect.once'), points: null, good: true };
    case 'insight': {
      const percent = Math.round(effect.share * 100);
      return { amount: t('effect.insight.amount', { percent }), points: null, good: true };
    }
    case 'chart': {
      const good = opens(effect.event);
      return { amount: t(good ? 'effect.may-help' : 'effect.may-harm'), points: null, good };
    }
    default: {
      const unwelcome =
        effect.kind === 'limelight' || (effect.kind === 'mandate' && effect.item === null);
      const good = unwelcome ? effect.points < 0 : effect.points > 0;
      return { amount: change(effect.points * 1000), points: effect.points, good };
    }
  }
}

function opens(event: Extract<Effect, { kind: 'chart' }>['event']): boolean {
  if (event.type === 'homeTurned') return event.turn === 'softer' || event.turn === 'focused';
  return OPENING.has(event.type);
}

/** Whom an effect moves, as far as the aim says. */
export function reached(book: Book, who: Who, aim: Aim): readonly PartyId[] {
  const aimed = new Set<PartyId | null>([aim.target, aim.partner]);
  const great = (party: PartyId) => book.parties[party]?.rank === 'great';
  switch (who) {
    case 'target':
      return aim.target === null ? [] : [aim.target];
    case 'partner':
      return aim.partner === null ? [] : [aim.partner];
    case 'mediator':
      return [book.mediator];
    case 'all':
      return book.partyIds;
    case 'others':
      return book.partyIds.filter((party) => !aimed.has(party));
    case 'great':
      return book.partyIds.filter(great);
    case 'small':
      return book.partyIds.filter((party) => !great(party));
    case 'rivals':
      return aim.target !== null && great(aim.target)
        ? book.partyIds.filter((party) => great(party) && !aimed.has(party))
        : [];
    default:
      return book.seatIds.filter((party) => party === who.slice('party:'.length));
  }
}
