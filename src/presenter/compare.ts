import type { Book } from '../model/book.ts';
import type { GameEvent } from '../model/event.ts';
import type { PartyId, SeatId } from '../model/ids.ts';
import type { LedgerEntry, ScoreRef } from '../model/ledger.ts';
import type { World } from '../model/world.ts';
import { chronicleLines } from './chronicle.ts';
import { change, level, month } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { merged } from './moved.ts';
import { flagModel, partyName, scoreName, type FlagModel } from './names.ts';
import { entryReason, type EvidenceModel } from './reasons.ts';
import { whenOf } from './theatre.ts';

/** A step of a game that is compared. */
export interface ComparedStep {
  readonly round: number;
  readonly events: readonly GameEvent[];
  readonly entries: readonly LedgerEntry[];
  readonly world: World;
}

/** One of two games, as far as the reader may see it. */
export interface Compared {
  readonly letter: string;
  readonly name: string;
  readonly steps: readonly ComparedStep[];
  /** What each measure of the scenario came to, in the order of the scenario, milli points. */
  readonly measures: readonly number[];
}

/** What the reader looks at: whose trust in whom. */
export interface Relation {
  readonly from: SeatId;
  readonly to: SeatId;
}

/** A line of one ledger beside that of the other. */
export interface PairRow {
  readonly key: string;
  readonly when: string;
  readonly left: EntryCell | null;
  readonly right: EntryCell | null;
  readonly differs: boolean;
}

export interface EntryCell {
  readonly sentence: string;
  readonly amount: string;
  readonly sign: 'plus' | 'minus';
  readonly evidence: EvidenceModel | null;
}

export interface CompareModel {
  readonly heads: readonly [string, string];
  /** Where they parted, and what each did there. */
  readonly when: string;
  readonly did: readonly [readonly string[], readonly string[]];
  readonly relation: string;
  readonly rows: readonly PairRow[];
  readonly sums: readonly [string, string];
  readonly parties: readonly PartyRow[];
  readonly measures: readonly MeasureRow[];
  readonly endings: readonly [string, string];
}

interface PartyRow {
  readonly flag: FlagModel;
  readonly name: string;
  readonly left: string;
  readonly right: string;
  readonly change: string;
  readonly sign: 'plus' | 'minus' | 'none';
}

interface MeasureRow extends Omit<PartyRow, 'flag'> {
  readonly key: string;
}

/** @param shared steps that both games have in common */
export function compareModel(
  [left, right]: readonly [Compared, Compared],
  shared: number,
  relation: Relation,
  book: Book,
  t: Translate,
): CompareModel {
  const parting = (left.steps[shared] ?? right.steps[shared])?.world ?? endOf(left);
  const rows = pairRows([left, right], relation, book, t);
  return {
    heads: [headOf(left, t), headOf(right, t)],
    when: whenOf(parting, book, t),
    did: [did(left, shared, book, t), did(right, shared, book, t)],
    relation: scoreName(t, book, refOf(relation)),
    rows,
    sums: [trustAt(endOf(left), relation), trustAt(endOf(right), relation)],
    parties: book.partyIds.map((id) => partyRow([left, right], id, book, t)),
    measures: book.scenario.measures.map(({ id }, at) => ({
      key: id,
      ...compared(
        t.has(`measure.${id}`) ? t(`measure.${id}`) : id,
        left.measures[at] ?? 0,
        right.measures[at] ?? 0,
      ),
    })),
    endings: [endingOf(left, t), endingOf(right, t)],
  };
}

function headOf({ letter, name }: Compared, t: Translate): string {
  return t('compare.head', { letter, name });
}

function endOf({ steps }: Compared): World {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('expected a game to have an opening, got none');
  return last.world;
}

function endingOf(game: Compared, t: Translate): string {
  const { ending } = endOf(game);
  return ending === null ? t('compare.going') : t(`ending.${ending}.title`);
}

/** What happened in a game in the first step that the other does not have. */
function did({ steps }: Compared, shared: number, book: Book, t: Translate): string[] {
  const step = steps[shared];
  if (step === undefined) return [t('compare.stops')];
  const told = chronicleLines({ book, meetings: step.world.meetings, t }, step.events);
  const before = steps[shared - 1]?.world ?? step.world;
  return told.length > 0 ? told.slice(0, 2) : [t(`chronicle.went-on.${before.phase}`)];
}

function refOf({ from, to }: Relation): ScoreRef {
  return { score: 'trust', from, to };
}

function trustAt({ scores }: World, { from, to }: Relation): string {
  return level(scores.trust[from]?.[to] ?? 0);
}

/** The entries of a relation, round by round, those of one cause beside one another. */
function pairRows(
  [left, right]: readonly [Compared, Compared],
  relation: Relation,
  book: Book,
  t: Translate,
): PairRow[] {
  const rounds = Math.max(...[left, right].map(({ steps }) => steps.at(-1)?.round ?? 1));
  return Array.from({ length: rounds }, (_, index) => index + 1).flatMap((round) => {
    const lefts = entriesOf(left, relation, round);
    const rights = entriesOf(right, relation, round);
    const keys = [...new Set([...lefts.keys(), ...rights.keys()])];
    const opens = book.scenario.rounds[round - 1]?.opens;
    return keys.map((key) => {
      const [one, other] = [lefts.get(key), rights.get(key)];
      return {
        key: `${round} ${key}`,
        when:
          one?.cause.id === 'opening' || opens === undefined
            ? t('compare.opening')
            : month(opens, t.locale),
        left: cellOf(one, book, t),
        right: cellOf(other, book, t),
        differs: one?.amount !== other?.amount,
      };
    });
  });
}

function entriesOf(
  { steps }: Compared,
  { from, to }: Relation,
  round: number,
): Map<string, LedgerEntry> {
  const entries = steps
    .filter((step) => step.round === round)
    .flatMap((step) => step.entries)
    .filter(({ ref }) => ref.score === 'trust' && ref.from === from && ref.to === to);
  return new Map(
    merged(entries).map((entry) => [`${entry.cause.id} ${entry.cause.subject ?? ''}`, entry]),
  );
}

function cellOf(entry: LedgerEntry | undefined, book: Book, t: Translate): EntryCell | null {
  if (entry === undefined) return null;
  const { sentence, amount, evidence } = entryReason(t, book, entry);
  return { sentence, amount, evidence, sign: entry.amount < 0 ? 'minus' : 'plus' };
}

function partyRow(
  [left, right]: readonly [Compared, Compared],
  id: PartyId,
  book: Book,
  t: Translate,
): PartyRow {
  const trust = (game: Compared): number => endOf(game).scores.trust[id]?.[book.mediator] ?? 0;
  return {
    flag: flagModel(t, book, id),
    ...compared(partyName(t, id), trust(left), trust(right)),
  };
}

function compared(name: string, left: number, right: number): Omit<PartyRow, 'flag'> {
  const difference = change(right - left);
  return {
    name,
    left: level(left),
    right: level(right),
    change: difference,
    sign: difference === '0' ? 'none' : right < left ? 'minus' : 'plus',
  };
}
