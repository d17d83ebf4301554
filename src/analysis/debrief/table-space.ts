import type { Book } from '../../model/book.ts';
import type { ItemId, OptionId, PartyId } from '../../model/ids.ts';
import { wordings } from '../../model/ids.ts';
import type { Known, MandateEstimate, Range } from '../../model/view.ts';
import type { Clause } from '../../model/table.ts';
import { adoptionNeed } from '../../rules/adoption.ts';
import { clauseTerms, wholeTerms } from '../../rules/endorsement.ts';
import { optionIndex } from '../../rules/instructions.ts';
import { openOptions, sittingOf } from '../../rules/sitting.ts';
import { known } from '../../rules/turn.ts';
import type { TextSetting } from '../../rules/whole-text.ts';
import { total } from '../../rules/willingness.ts';
import { dealAt, indexOfDeal, type DealSpace } from '../deals/deal-space.ts';

/** Mandates as far as the one who reckons knows them. */
export type Mandates = Readonly<Record<PartyId, Pick<MandateEstimate, 'values' | 'reservation'>>>;

/**
 * Every text that a table could be given, and what it is worth to those who sit at it: counted from
 * the terms by which they decide, so that worth less reservation value is the sum that the rules
 * compare with nothing. What every text brings a party (goodwill, strain, means, chart states) is
 * part of its reservation value at this table.
 */
export interface TableSpace {
  parties: readonly PartyId[];
  /** Items of the agenda on which a clause can be written; the issues of the space. */
  items: readonly ItemId[];
  /** `choices[issue][option]`: a wording that makes no difference to anybody is no choice of its own. */
  choices: readonly (readonly Clause[])[];
  /** With every unknown at its worst for the party it is about; milli points. */
  low: DealSpace;
  /** With every unknown at its best; the same object as `low` where nothing is unknown. */
  high: DealSpace;
}

/** The space of a table under way. Throws where nobody sits. */
export function tableSpace(seen: Known, book: Book, mandates: Mandates): TableSpace {
  const { table, invitation } = seen;
  if (table === null || invitation === null) throw new Error('expected a table, got none');
  const { proposal } = invitation;
  const settings = table.present.map((party): TextSetting => {
    const mandate = known(mandates, party);
    return { known: seen, book, party, table, talks: proposal, mandate };
  });
  const issues = proposal.agenda
    .map((item) => ({ item, choices: choicesOf(settings, book, item) }))
    .filter(({ choices }) => choices.length > 0);
  const choices = issues.map((issue) => issue.choices);
  const need = adoptionNeed(book, proposal.track, table.present);
  const rule = {
    atLeast: need.atLeast,
    vetoes: need.vetoes.map((party) => table.present.indexOf(party)),
  };
  const options = choices.map(({ length }) => length);
  const barred = emptyTexts(book, choices);
  const end = (of: keyof Range): DealSpace => ({
    options,
    rule,
    barred,
    parties: settings.map((setting) => ({
      id: setting.party,
      values: choices.map((each) => each.map((clause) => total(clauseTerms(setting, clause))[of])),
      reservation: 0 - total(wholeTerms(setting, choices.length))[of],
    })),
  });
  const low = end('low');
  const isKnown = settings.every(({ mandate }) => isExact(mandate, issues));
  return {
    parties: table.present,
    items: issues.map(({ item }) => item),
    choices,
    low,
    high: isKnown ? low : end('high'),
  };
}

function isExact(
  { values, reservation }: TextSetting['mandate'],
  issues: readonly { item: ItemId }[],
): boolean {
  const ranges = [reservation, ...issues.flatMap(({ item }) => known(values, item))];
  return ranges.every(({ low, high }) => low === high);
}

/** What can stand on an item: its open options, and their wordings where somebody minds. */
function choicesOf(settings: readonly TextSetting[], book: Book, item: ItemId): Clause[] {
  const [first] = settings;
  if (first === undefined) return [];
  const { known: seen, talks, table } = first;
  // What could be put at this table at all, had there been the time to ask.
  const sitting = { ...sittingOf(seen.round, talks, table), exchangesLeft: Infinity };
  return openOptions(book, sitting, item).flatMap(({ id }) => worded(settings, item, id));
}

function worded(settings: readonly TextSetting[], item: ItemId, option: OptionId): Clause[] {
  const clauses = wordings.map((wording) => ({ item, option, wording }));
  const [plain] = clauses;
  return clauses.filter(
    (clause) =>
      clause === plain ||
      settings.some((setting) => {
        const [left, right] = [clause, plain ?? clause].map((each) =>
          total(clauseTerms(setting, each)),
        );
        return left?.low !== right?.low || left?.high !== right?.high;
      }),
  );
}

/** Numbers of the texts that change nothing: the rules let nobody put them. */
function emptyTexts(book: Book, choices: readonly (readonly Clause[])[]): number[] {
  const options = choices.map(({ length }) => length);
  const idle = choices.map((each) =>
    each.flatMap((clause, at) =>
      known(book.items, clause.item).options[optionIndex(book, clause)]?.depth === 0 ? [at] : [],
    ),
  );
  let texts: number[][] = [[]];
  for (const each of idle) texts = texts.flatMap((text) => each.map((at) => [...text, at]));
  return texts.map((text) => indexOfDeal(options, text));
}

/** The number of a text in the space; null where such a text cannot be written at this table. */
export function dealOf(
  { items, choices, low }: TableSpace,
  text: readonly Clause[],
): number | null {
  const deal = items.map((item, issue) => {
    const clause = text.find((each) => each.item === item);
    const alike = (choices[issue] ?? []).filter(({ option }) => option === clause?.option);
    const choice = alike.find(({ wording }) => wording === clause?.wording) ?? alike[0];
    return alike.length > 0 && choice !== undefined ? (choices[issue]?.indexOf(choice) ?? -1) : -1;
  });
  const complete = items.length > 0 && deal.every((at) => at >= 0);
  return complete ? indexOfDeal(low.options, deal) : null;
}

/** The clauses of a text by its number. */
export function clausesOf({ choices, low }: TableSpace, deal: number): Clause[] {
  return dealAt(low.options, deal).flatMap((at, issue) => choices[issue]?.[at] ?? []);
}
