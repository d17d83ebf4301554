import type { Book } from '../model/book.ts';
import type { PartyId } from '../model/ids.ts';
import type { LedgerEntry, ScoreRef } from '../model/ledger.ts';

/** An entry that the seat may see. */
export interface SeenEntry {
  /** The command of the host that brought it about; the opening is 0. */
  readonly step: number;
  /** The step of the game that made it, to watch it from. */
  readonly at: number;
  readonly entry: LedgerEntry;
}

export type ScoreKind = ScoreRef['score'];
export const scoreKinds = [
  'trust',
  'credibility',
  'support',
  'limelight',
  'capital',
  'sovereignty',
] as const satisfies readonly ScoreKind[];

/** Three levels of disclosure: plain sentences, causes with figures, the books themselves. */
export const ledgerDepths = ['sentences', 'numbers', 'entries'] as const;
export type LedgerDepth = (typeof ledgerDepths)[number];

export interface LedgerFilter {
  /** What changed, or one score from its start to now. */
  readonly page: 'changes' | 'score';
  readonly depth: LedgerDepth;
  /** The last step, one round, or the whole game. */
  readonly span: 'step' | 'all' | number;
  readonly score: ScoreKind | 'any';
  /** A party, or `any`. */
  readonly party: PartyId;
  /** Which score the page `score` explains; `to` counts for trust alone. */
  readonly kind: ScoreKind;
  readonly from: PartyId;
  readonly to: PartyId;
}

/** Where the ledger opens: on what has just changed, or on a party's trust in the host. */
export function filterAbout(
  about: PartyId | null,
  { mediator, partyIds }: Pick<Book, 'mediator' | 'partyIds'>,
): LedgerFilter {
  if (about === null || about === mediator) return openingFilter(mediator, partyIds[0] ?? mediator);
  return { ...openingFilter(mediator, about), page: 'score' };
}

/** Opens on what has just changed. */
export function openingFilter(mediator: PartyId, party: PartyId): LedgerFilter {
  return {
    page: 'changes',
    depth: 'sentences',
    span: 'step',
    score: 'any',
    party: 'any',
    kind: 'trust',
    from: party,
    to: mediator,
  };
}

/** One key for a score, to gather its entries by. */
export function refKey(ref: ScoreRef): string {
  if ('from' in ref) return `${ref.score}/${ref.from}/${ref.to}`;
  return 'of' in ref ? `${ref.score}/${ref.of}` : ref.score;
}

/** The score that the page `score` explains. */
export function refOf({ kind, from, to }: LedgerFilter): ScoreRef {
  switch (kind) {
    case 'trust':
      return { score: kind, from, to };
    case 'credibility':
    case 'support':
      return { score: kind, of: from };
    case 'limelight':
    case 'capital':
    case 'sovereignty':
      return { score: kind };
  }
}

/** Whether a score is about a party at all. */
function concerns(ref: ScoreRef, party: PartyId): boolean {
  if ('from' in ref) return ref.from === party || ref.to === party;
  return 'of' in ref && ref.of === party;
}

/** The entries that the filters let through, in their order. */
export function chosenEntries(
  entries: readonly SeenEntry[],
  { span, score, party }: LedgerFilter,
): readonly SeenEntry[] {
  const last = entries.at(-1)?.step ?? 0;
  return entries.filter(({ step, entry }) => {
    const inSpan =
      span === 'all' || (span === 'step' ? step === last : entry.round === span && step > 0);
    return (
      inSpan &&
      (score === 'any' || entry.ref.score === score) &&
      (party === 'any' || concerns(entry.ref, party))
    );
  });
}
