import type { Book } from '../model/book.ts';
import type { Groundwork } from '../model/catalogue.ts';
import type { Effect, Who } from '../model/effect.ts';
import type { IncidentId, PartyId } from '../model/ids.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, insideSentence, partyName } from './names.ts';
import type { FlagModel } from './names.ts';

/** How one capital reads something. */
export interface ReadingModel {
  readonly flag: FlagModel;
  readonly sentence: string;
  readonly sign: 'plus' | 'minus' | 'mixed';
}

/** How one capital read an act or an incident, in the content's own words. */
function ownReading(
  book: Book,
  family: 'incident' | 'groundwork',
  id: string,
  party: PartyId,
  sign: ReadingModel['sign'],
  t: Translate,
): ReadingModel | null {
  const key = `${family}.${id}.read.${party}` as const;
  if (!t.has(key)) return null;
  return { flag: flagModel(t, book, party), sentence: t(key), sign };
}

/** Which way an act or an incident moves one capital: its mood, and what it lends. */
function signOf(
  book: Book,
  effects: readonly Effect[],
  party: PartyId,
  target: PartyId | null = null,
): ReadingModel['sign'] {
  const felt = effects.reduce((sum, effect) => {
    if (effect.kind !== 'mood' && effect.kind !== 'support') return sum;
    const concerned =
      effect.who === 'target' ? party === target : concerns(book, effect.who, party);
    return concerned ? sum + effect.points : sum;
  }, 0);
  return felt > 0 ? 'plus' : felt < 0 ? 'minus' : 'mixed';
}

/** How those capitals will read an act for which the content has a headline of their own. */
export function actReadings(book: Book, act: Groundwork, t: Translate): ReadingModel[] {
  const [only = null, ...others] = act.targets ?? [];
  const target = others.length === 0 ? only : null;
  return book.partyIds.flatMap((party) => {
    const sign = signOf(book, act.effects, party, target);
    return ownReading(book, 'groundwork', act.id, party, sign, t) ?? [];
  });
}

/** How every capital read an incident: in words of its own, else by what its mood took from it. */
export function incidentReadings(
  book: Book,
  id: IncidentId,
  effects: readonly Effect[],
  t: Translate,
): ReadingModel[] {
  return book.partyIds.flatMap((party) => [
    ...readingModel(book, id, effects, party, t),
    ...instructedModel(book, effects, party, t),
  ]);
}

function readingModel(
  book: Book,
  id: IncidentId,
  effects: readonly Effect[],
  party: PartyId,
  t: Translate,
): ReadingModel[] {
  const sign = signOf(book, effects, party);
  const own = ownReading(book, 'incident', id, party, sign, t);
  if (own !== null) return [own];
  if (sign === 'mixed') return [];
  const flag = flagModel(t, book, party);
  return [{ flag, sentence: t(`briefing.read.${sign}`, { name: partyName(t, party) }), sign }];
}

/** What an incident changes for a while in one capital's instructions. */
function instructedModel(
  book: Book,
  effects: readonly Effect[],
  party: PartyId,
  t: Translate,
): ReadingModel[] {
  const flag = flagModel(t, book, party);
  const name = partyName(t, party);
  return effects.flatMap((effect) => {
    if (effect.kind !== 'mandate' || !concerns(book, effect.who, party)) return [];
    const { item, points } = effect;
    if (item === null) {
      const sign = points > 0 ? 'minus' : 'plus';
      return [{ flag, sentence: t(`briefing.instructed.needs.${sign}`, { name }), sign }];
    }
    if (!(item in book.items)) return [];
    const sign = points > 0 ? 'plus' : 'minus';
    const facts = { name, item: insideSentence(t, 'item', item) };
    return [{ flag, sentence: t(`briefing.instructed.${sign}`, facts), sign }];
  });
}

/** Whether an effect on a group reaches this party. */
function concerns(book: Book, who: Who, party: PartyId): boolean {
  if (who === 'all' || who === 'others') return true;
  const great = book.parties[party]?.rank === 'great';
  if (who === 'great') return great;
  if (who === 'small') return !great;
  return who === `party:${party}`;
}
