import type { Book } from '../model/book.ts';
import type { Sanction, SanctionStanding } from '../model/sanctions.ts';
import type { Clause } from '../model/table.ts';
import { capitalised, day, list } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { optionName } from './names.ts';
import { evidenceModel } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';
import type { TableContext } from './table-context.ts';

/** Where an offer stands with sanctions, in a few words; null where it is clear. */
export function sanctionsNote(t: Translate, { status }: SanctionStanding): string | null {
  return status === 'clear' ? null : t(`table.sanctions.${status}`);
}

/** `Security Council resolution 1874, 12 June 2009`. */
export function measureName(t: Translate, { id, from }: Pick<Sanction, 'id' | 'from'>): string {
  return t('table.sanctions.measure', {
    name: t(`sanction.${id}.name`),
    date: day(from, t.locale),
  });
}

/** What asking for an exemption takes if a clause is put; empty where it asks for none. */
export function askingNote({ t, reckoning }: TableContext, clause: Clause): string {
  const count = reckoning.exchangesToPut([clause]) - 1;
  return count === 0 ? '' : t('table.sanctions.asks', { count });
}

/** A line for each clause that must be asked an exemption for before it can stand: by which measures, and what asking takes. */
export function exemptionLines(context: TableContext, clauses: readonly Clause[]): ReasonModel[] {
  const { t, book, reckoning } = context;
  return clauses
    .filter((clause) => reckoning.exchangesToPut([clause]) > 1)
    .map((clause) => exemptionLine(t, book, clause, reckoning.standing(clause)));
}

function exemptionLine(
  t: Translate,
  book: Book,
  { item, option }: Clause,
  { measures }: SanctionStanding,
): ReasonModel {
  const names = measures.map((measure) => measureName(t, measure));
  return {
    sign: 'minus',
    amount: '',
    sentence: t('table.sanctions.line', {
      Option: capitalised(optionName(t, item, option)),
      measures: list(names, t.locale),
      count: book.rules.exemptionExchanges,
    }),
    evidence: evidenceModel(book, measures[0]?.evidence ?? ''),
  };
}
