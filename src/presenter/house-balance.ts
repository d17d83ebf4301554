import type { Book } from '../model/book.ts';
import type { Groundwork } from '../model/catalogue.ts';
import type { NeighbourBalance } from '../model/house.ts';
import type { PartyId } from '../model/ids.ts';
import { capitalised, level, list } from './format.ts';
import { reached } from './groundwork-effects.ts';
import { say } from './house-verdict.ts';
import type { Verdict } from './house-verdict.ts';
import type { Translate } from './messages/translate.ts';
import { actName, flagModel, partyInSentence } from './names.ts';
import type { FlagModel } from './names.ts';
import { joined } from './join.ts';

/** A scale between two neighbours: who is nearer, and by how much. */
export interface BalanceModel {
  /** The two at its ends, in the order of parties. */
  readonly ends: readonly {
    readonly id: PartyId;
    readonly flag: FlagModel;
    readonly name: string;
  }[];
  /** Where the host stands, 0 at the first end … 1 at the second; and after the act under consideration. */
  readonly at: number;
  readonly after: number;
  /** The band in which nothing is lost, as places on the same scale. */
  readonly band: readonly [number, number];
  /** The same in words. */
  readonly text: string;
  readonly verdict: Verdict;
}

/** So many acts are named as a way to even it out. */
const NAMED = 3;
/** Points from the edge of the band that are worth a word. */
const CLOSE = 2;

/** @param after how it would stand if the act under consideration were done; null where none is */
export function balanceModel(
  book: Book,
  now: NeighbourBalance | null,
  after: NeighbourBalance | null,
  t: Translate,
): BalanceModel | null {
  if (now === null) return null;
  const { tiltBand, tiltMost } = book.rules;
  const pair = book.partyIds.filter((id) => id === now.near || id === now.far);
  const width = 2 * (tiltBand + tiltMost);
  const placed = (balance: NeighbourBalance): number => {
    const points = balance.gap / (balance.near === pair[0] ? -1000 : 1000);
    return Math.max(0, Math.min(1, 0.5 + points / width));
  };
  const at = placed(now);
  return {
    ends: pair.map((id) => {
      const flag = flagModel(t, book, id);
      return { id, flag, name: flag.name };
    }),
    at,
    after: after === null ? at : placed(after),
    band: [0.5 - tiltBand / width, 0.5 + tiltBand / width],
    text: joined(t, 'sentences', [readingOf(now, t), ...thenReading(now, after, t)]),
    verdict: verdictOf(book, now, after ?? now, t),
  };
}

function readingOf({ near, far, gap }: NeighbourBalance, t: Translate): string {
  const points = level(gap);
  return points === '0'
    ? t('house.balance.even')
    : t('house.balance.reading', {
        Near: capitalised(partyInSentence(t, near)),
        far: partyInSentence(t, far),
        points,
      });
}

/** Where the act under consideration would leave it; nothing where it would stay. */
function thenReading(
  now: NeighbourBalance,
  after: NeighbourBalance | null,
  t: Translate,
): string[] {
  if (after === null || (after.near === now.near && level(after.gap) === level(now.gap))) return [];
  const Near = capitalised(partyInSentence(t, after.near));
  return [t('house.balance.then', { Near, points: level(after.gap) })];
}

function verdictOf(
  book: Book,
  now: NeighbourBalance,
  after: NeighbourBalance,
  t: Translate,
): Verdict {
  const { tiltBand } = book.rules;
  const excess = now.gap / 1000 - tiltBand;
  const facts = { near: partyInSentence(t, now.near), far: partyInSentence(t, now.far) };
  if (excess > 0) return say('warning', t('house.balance.over', facts), remedyOf(book, now, t));
  if (after.gap > tiltBand * 1000)
    return say('warning', t('house.balance.crosses', { near: partyInSentence(t, after.near) }));
  if (excess > -CLOSE) return say('turn', t('house.balance.close', facts), remedyOf(book, now, t));
  return say('calm', t('house.balance.within', { band: tiltBand }));
}

/** What brings the farther neighbour nearer without doing as much for the other. */
function remedyOf(book: Book, { near, far }: NeighbourBalance, t: Translate): string {
  const acts = Object.values(book.groundwork)
    .map((act) => ({ id: act.id, gain: gainOf(book, act, far) - gainOf(book, act, far, near) }))
    .filter(({ gain }) => gain > 0)
    .toSorted((left, right) => right.gain - left.gain)
    .slice(0, NAMED)
    .map(({ id }) => actName(t, id));
  const facts = { far: partyInSentence(t, far), acts: list(acts, t.locale) };
  return acts.length === 0
    ? t('house.balance.remedy.bare', facts)
    : t('house.balance.remedy', facts);
}

/** How much nearer an act aimed at `target` would bring `party`, points as written. */
function gainOf(book: Book, act: Groundwork, target: PartyId, party = target): number {
  if (act.aim === 'party' && act.targets?.includes(target) === false) return 0;
  const aim = { target: act.aim === 'party' ? target : null, partner: null };
  let gain = 0;
  for (const effect of act.effects) {
    if (effect.kind === 'support' && reached(book, effect.who, aim).includes(party))
      gain += effect.points;
    if (
      effect.kind === 'trust' &&
      reached(book, effect.from, aim).includes(party) &&
      reached(book, effect.to, aim).includes(book.mediator)
    )
      gain += effect.points / 2;
  }
  return gain;
}
