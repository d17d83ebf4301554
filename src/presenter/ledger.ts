import type { Book } from '../model/book.ts';
import type { Milli, PartyId } from '../model/ids.ts';
import type { View } from '../model/view.ts';
import { commaSeparated } from './comma-separated.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyName, scoreName } from './names.ts';
import type { FlagModel } from './names.ts';
import { changeModels, entryModels } from './ledger-changes.ts';
import type { ChangeModel, EntryModel } from './ledger-changes.ts';
import { exactFigure } from './ledger-figures.ts';
import { chosenEntries, refOf, scoreKinds } from './ledger-filter.ts';
import type { LedgerFilter, SeenEntry } from './ledger-filter.ts';
import { entryReason } from './reasons.ts';
import { scoreModel } from './ledger-score.ts';
import type { ScoreModel } from './ledger-score.ts';

export interface Choice {
  readonly value: string;
  readonly text: string;
}
export interface PartyPick {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly name: string;
}

export interface LedgerModel {
  readonly filter: LedgerFilter;
  readonly spans: readonly Choice[];
  readonly scores: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly parties: readonly Choice[];
  /** Who can stand at each end of the score that is explained; empty where it has no such end. */
  readonly froms: readonly PartyPick[];
  readonly tos: readonly PartyPick[];
  /** How much the filters let through, in words. */
  readonly count: string;
  readonly changes: readonly ChangeModel[];
  readonly entries: readonly EntryModel[];
  readonly score: ScoreModel | null;
}

/** Above which trust between two cannot climb yet, milli points: `trustCap` of the rules. */
export type CapOf = (from: PartyId, to: PartyId) => Milli;

/** The books as one seat may read them. */
export function ledgerModel(
  view: View,
  book: Book,
  entries: readonly SeenEntry[],
  filter: LedgerFilter,
  t: Translate,
  capOf: CapOf | null = null,
): LedgerModel {
  const settled = settle(filter, book);
  const chosen = settled.page === 'changes' ? chosenEntries(entries, settled) : [];
  const full = settled.depth === 'entries';
  const seats = book.seatIds.map((party) => pick(t, book, party));
  return {
    filter: settled,
    spans: spanChoices(t, view),
    scores: [{ value: 'any', text: t('ledger.any.score') }, ...kindChoices(t)],
    kinds: kindChoices(t),
    parties: [
      { value: 'any', text: t('ledger.any.party') },
      ...seats.map(({ party, name }) => ({ value: party, text: name })),
    ],
    ...endsOf(settled, book, seats),
    count: t('ledger.count', { count: chosen.length }),
    changes: full ? [] : changeModels(t, book, entries, chosen),
    entries: full ? entryModels(t, book, entries, chosen) : [],
    score:
      settled.page === 'score'
        ? scoreModel(view, book, entries, refOf(settled), capFor(settled, capOf), t)
        : null,
  };
}

function capFor({ kind, from, to }: LedgerFilter, capOf: CapOf | null): Milli | null {
  return kind === 'trust' && capOf !== null ? capOf(from, to) : null;
}

/** Nobody trusts itself, and the mediator does not believe itself: moves the ends where they clash. */
function settle(filter: LedgerFilter, book: Book): LedgerFilter {
  const known = (party: PartyId, fallback: PartyId): PartyId =>
    book.seatIds.includes(party) ? party : fallback;
  const [first = book.mediator] = book.partyIds;
  const from = known(filter.from, first);
  const believer = filter.kind === 'credibility' && from === book.mediator ? first : from;
  const other = believer === book.mediator ? first : book.mediator;
  const to = filter.to === believer ? other : known(filter.to, other);
  return { ...filter, from: believer, to };
}

function endsOf(
  { kind, from }: LedgerFilter,
  book: Book,
  seats: readonly PartyPick[],
): Pick<LedgerModel, 'froms' | 'tos'> {
  switch (kind) {
    case 'trust':
      return { froms: seats, tos: seats.filter(({ party }) => party !== from) };
    case 'credibility':
      return { froms: seats.filter(({ party }) => party !== book.mediator), tos: [] };
    case 'support':
      return { froms: seats, tos: [] };
    case 'limelight':
    case 'capital':
    case 'sovereignty':
      return { froms: [], tos: [] };
  }
}

function pick(t: Translate, book: Book, party: PartyId): PartyPick {
  return { party, flag: flagModel(t, book, party), name: partyName(t, party) };
}

function kindChoices(t: Translate): Choice[] {
  return scoreKinds.map((kind) => ({ value: kind, text: t(`ledger.score.${kind}`) }));
}

function spanChoices(t: Translate, view: View): Choice[] {
  const rounds = Array.from({ length: view.round }, (_, at) => view.round - at);
  return [
    { value: 'step', text: t('ledger.span.step') },
    ...rounds.map((round) => ({
      value: `${round}`,
      text: t(round === view.round ? 'ledger.span.now' : 'ledger.span.round', { round }),
    })),
    { value: 'all', text: t('ledger.span.all') },
  ];
}

/** The chosen entries as comma-separated values, for a spreadsheet. */
export function ledgerSheet(
  book: Book,
  entries: readonly SeenEntry[],
  filter: LedgerFilter,
  t: Translate,
): string {
  const rows = chosenEntries(entries, { ...filter, span: 'all' }).map(({ step, entry }) => {
    const { sentence, evidence } = entryReason(t, book, entry);
    return [
      `${step}`,
      `${entry.round}`,
      scoreName(t, book, entry.ref),
      exactFigure(entry.amount).replace('−', '-'),
      sentence,
      evidence?.mark ?? '',
    ];
  });
  const head = [
    t('ledger.column.step'),
    t('ledger.column.round'),
    t('ledger.column.score'),
    t('ledger.column.amount'),
    t('ledger.column.cause'),
    t('ledger.column.evidence'),
  ];
  return commaSeparated([head, ...rows]);
}
