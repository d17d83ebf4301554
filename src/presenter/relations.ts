import type { Book } from '../model/book.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Known } from '../model/view.ts';
import { change, level } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyName } from './names.ts';
import type { FlagModel } from './names.ts';
import { trustWord } from './trust-words.ts';
import type { TrustWord } from './trust-words.ts';

/** How two capitals stand to each other: the mean of both directions, as the map draws it. */
export interface Relation {
  readonly a: PartyId;
  readonly b: PartyId;
  readonly trust: Milli;
  /** What this round has moved. */
  readonly change: Milli;
  readonly ofMediator: boolean;
}

export interface RelationModel {
  readonly key: string;
  readonly a: FlagModel;
  readonly b: FlagModel;
  readonly names: string;
  readonly word: string;
  readonly weave: TrustWord;
  readonly value: string;
  /** Empty where nothing moved. */
  readonly change: string;
  readonly sign: 'plus' | 'minus';
}

export interface RelationsModel {
  readonly own: readonly RelationModel[];
  readonly others: readonly RelationModel[];
}

/** @param entries what the round has brought about so far */
export function relations(view: Known, book: Book, entries: readonly LedgerEntry[]): Relation[] {
  const { seatIds, mediator } = book;
  return seatIds.flatMap((a, at) =>
    seatIds.slice(at + 1).map((b) => ({
      a,
      b,
      trust: Math.round((trustOf(view, a, b) + trustOf(view, b, a)) / 2),
      change: Math.round((movedBetween(entries, a, b) + movedBetween(entries, b, a)) / 2),
      ofMediator: a === mediator,
    })),
  );
}

/** `+4`; empty where nothing moved that a whole point would show. */
export function movedMark(relation: Relation): string {
  const moved = change(relation.change);
  return moved === '0' ? '' : moved;
}

function trustOf(view: Known, from: PartyId, to: PartyId): Milli {
  return view.scores.trust[from]?.[to] ?? 0;
}

function movedBetween(entries: readonly LedgerEntry[], from: PartyId, to: PartyId): Milli {
  return entries
    .filter(
      ({ ref, cause }) =>
        'from' in ref && ref.from === from && ref.to === to && cause.id !== 'opening',
    )
    .reduce((sum, { amount }) => sum + amount, 0);
}

export function relationsModel(
  t: Translate,
  view: Known,
  book: Book,
  entries: readonly LedgerEntry[],
): RelationsModel {
  const all = relations(view, book, entries);
  const show = (relation: Relation) => relationModel(t, book, relation);
  return {
    own: all.filter(({ ofMediator }) => ofMediator).map(show),
    others: all
      .filter(({ ofMediator }) => !ofMediator)
      .toSorted((x, y) => x.trust - y.trust)
      .map(show),
  };
}

export function relationModel(t: Translate, book: Book, relation: Relation): RelationModel {
  const { a, b, trust } = relation;
  const weave = trustWord(trust);
  return {
    key: `${a}/${b}`,
    a: flagModel(t, book, a),
    b: flagModel(t, book, b),
    names: t('relations.pair', { a: partyName(t, a), b: partyName(t, b) }),
    word: t(`trust.${weave}`),
    weave,
    value: level(trust),
    change: movedMark(relation),
    sign: relation.change < 0 ? 'minus' : 'plus',
  };
}
