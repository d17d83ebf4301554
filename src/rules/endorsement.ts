import type { Book } from '../model/book.ts';
import type { ItemId, Milli, PartyId, Publicity } from '../model/ids.ts';
import type { Term } from '../model/ledger.ts';
import type { Known, MandateEstimate, Range, TextForecast } from '../model/view.ts';
import type { Clause, Favour, Table } from '../model/table.ts';
import { loudness, milli, roundHalfAway } from './arithmetic.ts';
import { optionIndex, optionShifts, optionWorth, type Circumstances } from './instructions.ts';
import { weight } from './replies.ts';
import { openOptions, type Sitting } from './sitting.ts';
import { because, known } from './turn.ts';
import { addWhole, type TextSetting } from './whole-text.ts';
import { collect, sumOf, total, type AddTerm } from './willingness.ts';

/** Everything a reckoning of a text reads. */
export interface TextReckoning extends TextSetting {
  clauses: readonly Clause[];
}

/** What one clause is worth to a party, its exposure at home and what it was brought to consider included. */
export function clauseWorth(setting: TextSetting, clause: Clause): Range {
  const { known: now, book, party, table, talks, mandate } = setting;
  const worth = optionWorth(now, book, party, mandate, clause);
  const moved = favoursOn(table, party, clause).reduce((sum, { amount }) => sum + amount, 0);
  const own = table.opening === party ? 1 - book.rules.ownWordsSpare : 1;
  const change = moved - roundHalfAway(exposure(book, party, clause, talks.publicity) * own);
  return { low: worth.low + change, high: worth.high + change };
}

/** Whether a party was told something on a clause as it stands: the same word again moves nobody. */
export function wasTold(table: Table, party: PartyId, clause: Clause): boolean {
  return favoursOn(table, party, clause).some(
    ({ cause }) => cause === 'carried-word' || cause === 'unsourced-word',
  );
}

function favoursOn(table: Table, party: PartyId, { item, option }: Clause): readonly Favour[] {
  return (table.favours[party] ?? []).filter(
    (favour) => favour.item === item && favour.option === option,
  );
}

/** What a clause is worth to a party by its instructions alone, less what it costs at home, milli points. */
export function clauseValue(
  now: Circumstances,
  book: Book,
  party: PartyId,
  mandate: Pick<MandateEstimate, 'values'>,
  publicity: Publicity,
  clause: Clause,
): Range {
  const { low, high } = optionWorth(now, book, party, mandate, clause);
  const cost = exposure(book, party, clause, publicity);
  return { low: low - cost, high: high - cost };
}

/** The clause on an item in the text on the table; null where there is none. */
export function clauseFor({ text }: Table, item: ItemId): Clause | null {
  return text?.find((clause) => clause.item === item) ?? null;
}

/** What it costs a party at home to be seen with a clause: by how loud the talks are and how it is worded. */
function exposure(book: Book, party: PartyId, clause: Clause, publicity: Publicity): Milli {
  const points =
    known(book.items, clause.item).options[optionIndex(book, clause)]?.exposure[party] ?? 0;
  const spared = clause.wording === 'face-saving' ? book.rules.faceSaving : 0;
  return roundHalfAway(milli(points) * exposed(book, publicity) * (1 - spared));
}

/** Share of its exposure that a clause bears in talks this loud; what is signed in quiet comes home too. */
function exposed({ rules }: Book, publicity: Publicity): number {
  return {
    quiet: rules.exposedQuiet,
    announced: rules.exposedAnnounced,
    public: rules.exposedPublic,
  }[publicity];
}

/**
 * What a text is worth to a party beyond what it needs, as named terms in milli points; it endorses
 * when the sum is not negative. Goodwill lowers what it needs, refusals said aloud raise it.
 */
export function textTerms(reckoning: TextReckoning): Term[] {
  const { terms, add } = collect();
  for (const clause of reckoning.clauses) addClause(reckoning, clause, add);
  addWhole(reckoning, reckoning.clauses.length, add);
  return terms;
}

/** The part of `textTerms` that one clause brings, whatever else stands in the text. */
export function clauseTerms(setting: TextSetting, clause: Clause): Term[] {
  const { terms, add } = collect();
  addClause(setting, clause, add);
  return terms;
}

/** The part of `textTerms` that every text of so many clauses brings, whatever stands in it. */
export function wholeTerms(setting: TextSetting, clauses: number): Term[] {
  const { terms, add } = collect();
  addWhole(setting, clauses, add);
  return terms;
}

/**
 * What texts come to for a party, milli points: the sum of `textTerms` of any text in one setting.
 * What each clause brings, and every text of so many clauses, is reckoned once, for the search of texts.
 */
export function margins(setting: TextSetting): (clauses: readonly Clause[]) => Range {
  const byClause = new Map<Clause, Range>();
  const byLength = new Map<number, Range>();
  return (clauses) => {
    const whole = reckoned(byLength, clauses.length, (add) =>
      addWhole(setting, clauses.length, add),
    );
    let { low, high } = whole;
    for (const clause of clauses) {
      const part = reckoned(byClause, clause, (add) => addClause(setting, clause, add));
      low += part.low;
      high += part.high;
    }
    return { low, high };
  };
}

function reckoned<K>(sums: Map<K, Range>, key: K, reckon: (add: AddTerm) => void): Range {
  const found = sums.get(key);
  if (found !== undefined) return found;
  const sum = sumOf(reckon);
  sums.set(key, sum);
  return sum;
}

function addClause(reckoning: TextSetting, clause: Clause, add: AddTerm): void {
  const { known: world, book, party, table, talks, mandate } = reckoning;
  const item = known(book.items, clause.item);
  const worth = known(mandate.values, clause.item)[optionIndex(book, clause)];
  if (worth !== undefined)
    add(because(book, 'clause', clause.item, item.evidence), worth.low, worth.high);
  for (const { cause, amount } of optionShifts(world, book, party, clause)) add(cause, amount);
  const depth = item.options[optionIndex(book, clause)]?.depth ?? 0;
  const bound = milli(book.rules.publicCommitment) * depth * loudness(talks.publicity);
  add(because(book, 'public-commitment', clause.item), bound);
  const own = table.opening === party ? 1 - book.rules.ownWordsSpare : 1;
  add(
    because(book, 'exposure', clause.item),
    0 - exposure(book, party, clause, talks.publicity) * own,
  );
  for (const { cause, amount } of favoursOn(table, party, clause)) {
    add(because(book, cause, clause.item), amount);
  }
  if (talks.track === '1' && depth > 0) {
    add(because(book, 'binding', clause.item), 0 - milli(book.rules.bindingCost));
  }
  const carried = world.carried.some(
    ({ parties, clauses }) =>
      parties.includes(party) &&
      clauses.some(({ item: id, option }) => id === clause.item && option === clause.option),
  );
  if (carried) add(because(book, 'carried-clause', clause.item), milli(book.rules.carriedClause));
}

/** The clause a party loses most on, by what it surely is worth; ties go to the first. */
export function weakestClause(reckoning: TextReckoning): ItemId | null {
  let weakest: ItemId | null = null;
  let least = Infinity;
  for (const clause of reckoning.clauses) {
    const { low, high } = clauseWorth(reckoning, clause);
    if (low + high < least) {
      least = low + high;
      weakest = clause.item;
    }
  }
  return weakest;
}

/**
 * A party's own draft: for each item the option it likes best of what the text can hold, worded plainly. A
 * draft has to say something: where it likes every item best as it stands, one moves that it minds least.
 */
export function draftOf(
  now: Circumstances,
  book: Book,
  party: PartyId,
  agenda: readonly ItemId[],
  sitting: Sitting,
  mandate: Pick<MandateEstimate, 'values'>,
): Clause[] {
  const places = agenda
    .map((item) =>
      openOptions(book, sitting, item)
        .map((option) => {
          const { low, high } = optionWorth(now, book, party, mandate, { item, option: option.id });
          const clause: Clause = { item, option: option.id, wording: 'plain' };
          return { clause, depth: option.depth, worth: low + high };
        })
        .toSorted((left, right) => right.worth - left.worth),
    )
    .filter((options) => options.length > 0);
  const liked = places.flatMap(([best]) => best ?? []);
  if (liked.some(({ depth }) => depth > 0)) return liked.map(({ clause }) => clause);
  const moves = places.flatMap(([best, ...others], place) => {
    const move = others.find(({ depth }) => depth > 0);
    return best === undefined || move === undefined
      ? []
      : [{ place, clause: move.clause, loss: best.worth - move.worth }];
  });
  const [least] = moves.toSorted((left, right) => left.loss - right.loss);
  return liked.map(({ clause }, place) => (least?.place === place ? least.clause : clause));
}

/** What the mediator expects each party at the table to answer to a text, on its own estimates. */
export function forecastText(
  view: Known & { estimates: Record<PartyId, MandateEstimate> },
  clauses: readonly Clause[],
  book: Book,
): TextForecast[] {
  const { table, invitation } = view;
  if (table === null || invitation === null) return [];
  return table.present.map((party) => {
    const mandate = known(view.estimates, party);
    const reckoning = {
      known: view,
      book,
      party,
      clauses,
      table,
      talks: invitation.proposal,
      mandate,
    };
    const terms = textTerms(reckoning);
    terms.sort((left, right) => weight(right) - weight(left));
    const margin = total(terms);
    const likely = margin.low >= 0 ? 'endorse' : margin.high < 0 ? 'object' : 'unsure';
    return { party, likely, margin, weakest: weakestClause(reckoning), terms };
  });
}
