import type { RefusalCode } from '../model/refusal.ts';
import type { Sanction, SanctionStanding } from '../model/sanctions.ts';
import type { Clause } from '../model/table.ts';
import { capitalised, day, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { optionName } from './names.ts';
import { evidenceModel } from './reasons.ts';
import type { EvidenceModel } from './reasons.ts';
import type { TableContext } from './table-context.ts';

/** Where an offer stands with sanctions, in a few words; null where it is clear. */
export function sanctionsNote(t: Translate, { status }: SanctionStanding): string | null {
  return status === 'clear' ? null : t(`table.sanctions.${status}`);
}

/** `Security Council resolution 1874, 12 June 2009`. */
function measureName(t: Translate, { id, from }: Pick<Sanction, 'id' | 'from'>): string {
  return t('table.sanctions.measure', {
    name: t(`sanction.${id}.name`),
    date: day(from, t.locale),
  });
}

/** Why sanctions keep something from the table: the oldest measure that bars it, or no time left to ask. */
export function shutBySanctions(
  t: Translate,
  code: RefusalCode,
  { measures: [first] }: SanctionStanding,
): string {
  if (code === 'table/no-time-to-ask') return t('table.option.no-time');
  return code === 'table/barred' && first !== undefined
    ? t('table.option.barred', { measure: measureName(t, first) })
    : t(`refusal.${code}`);
}

/** What asking for an exemption takes if a clause is put; null where none is asked for. */
export function askingNote({ t, reckoning }: TableContext, clause: Clause): string | null {
  const count = reckoning.exchangesToPut([clause]) - 1;
  return count === 0 ? null : t('table.sanctions.asks', { count });
}

/** What of a text must be asked an exemption for before it can stand, and what asking takes. */
export interface ExemptionsModel {
  readonly takes: string;
  readonly clauses: readonly ExemptionModel[];
}

interface ExemptionModel {
  /** Which clause, and by which measures. */
  readonly sentence: string;
  readonly measures: readonly EvidenceModel[];
}

/** Null where nothing of the text needs to be asked for. */
export function exemptionsModel(
  context: TableContext,
  clauses: readonly Clause[],
): ExemptionsModel | null {
  const { t, reckoning } = context;
  const count = reckoning.exchangesToPut(clauses) - 1;
  if (count === 0) return null;
  return {
    takes: t('table.sanctions.takes', { count }),
    clauses: clauses
      .filter((clause) => reckoning.exchangesToPut([clause]) > 1)
      .map((clause) => exemptionModel(context, clause)),
  };
}

function exemptionModel({ t, book, reckoning }: TableContext, clause: Clause): ExemptionModel {
  const { measures } = reckoning.standing(clause);
  const names = measures.map((measure) => measureName(t, measure));
  return {
    sentence: t('table.sanctions.needs', {
      Option: capitalised(optionName(t, clause.item, clause.option)),
      measures: list(names, t.locale),
    }),
    measures: measures.flatMap(({ evidence }) => evidenceModel(book, evidence) ?? []),
  };
}
