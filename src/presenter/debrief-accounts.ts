import type { PartyAccount } from '../analysis/debrief/meeting-debrief.ts';
import type { Term } from '../model/ledger.ts';
import type { PartyId } from '../model/ids.ts';
import type { Range } from '../model/view.ts';
import { wouldSign, type DebriefContext, type Would } from './debrief-context.ts';
import { capitalised } from './format.ts';
import { figure, signed } from './ledger-figures.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, partyInSentence, partyName } from './names.ts';
import type { FlagModel } from './names.ts';
import { termReason } from './reasons.ts';
import type { ReasonModel } from './reasons.ts';
import { joined } from './join.ts';

/** What the last text was worth to a party against what it needed. Figures in points. */
export interface AccountModel {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly name: string;
  /** Worth of the clauses; null where no text was put. */
  readonly worth: Range | null;
  /** The reservation value at this table. */
  readonly need: Range;
  readonly would: Would | null;
  /** `+2.4`, `−3.0 to +1.2`; empty where no text was put. */
  readonly gap: string;
  /** The whole in words. */
  readonly reads: string;
  /** What it said at the table; null where it was not asked. */
  readonly said: { readonly word: string; readonly signed: boolean } | null;
  readonly reasons: readonly ReasonModel[];
  readonly moved: readonly ReasonModel[];
}

export interface AccountsModel {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly AccountModel[];
  /** Ends of the common scale, points. */
  readonly scale: readonly [number, number];
  /** Who left before the end; empty where nobody did. */
  readonly left: string;
}

export function accountsModel(context: DebriefContext): AccountsModel {
  const { t, found } = context;
  const rows = found.accounts.map((account) => accountModel(context, account));
  const ends = rows.flatMap(({ worth, need }) => [
    ...(worth === null ? [] : [worth.low, worth.high]),
    need.low,
    need.high,
  ]);
  const put = found.texts.length > 0;
  return {
    title: t(put ? 'debrief.accounts' : 'debrief.accounts.no-text'),
    note: t(found.exact ? 'debrief.accounts.note' : 'debrief.accounts.note.guess'),
    rows,
    scale: [Math.min(0, ...ends), Math.max(1, ...ends)],
    left: joined(
      t,
      'sentences',
      found.left.map((party) =>
        t('debrief.left-early', { Party: capitalised(partyInSentence(t, party)) }),
      ),
    ),
  };
}

function accountModel(context: DebriefContext, account: PartyAccount): AccountModel {
  const { t, book, found } = context;
  const { party, clauses, whole, moved } = account;
  const [worth, rest] = [sum(clauses), sum(whole)];
  const last = found.texts.at(-1);
  const gap = { low: worth.low + rest.low, high: worth.high + rest.high };
  const stance = last?.stances[party];
  const reasons = (terms: readonly Term[]): ReasonModel[] =>
    strongest(terms).map((term) => termReason(t, book, party, term));
  return {
    party,
    flag: flagModel(t, book, party),
    name: partyName(t, party),
    worth: last === undefined ? null : points(worth),
    need: points({ low: 0 - rest.high, high: 0 - rest.low }),
    would: last === undefined ? null : wouldSign(gap),
    gap: last === undefined ? '' : rangeText(t, gap, (text) => signed(text)),
    reads: reads(t, party, last === undefined ? null : { worth, gap }, rest),
    said:
      stance === undefined
        ? null
        : { word: t(`debrief.said.${stance.answer}`), signed: stance.answer === 'endorse' },
    reasons: last === undefined ? reasons(whole) : reasons([...clauses, ...whole]),
    moved: last === undefined ? [] : reasons(moved),
  };
}

function reads(
  t: Translate,
  party: PartyId,
  text: { worth: Range; gap: Range } | null,
  rest: Range,
): string {
  const need = rangeText(t, { low: 0 - rest.high, high: 0 - rest.low });
  const Party = capitalised(partyInSentence(t, party));
  if (text === null) return t('debrief.reads.no-text', { Party, need });
  const { low, high } = text.gap;
  const facts = {
    Party,
    need,
    worth: rangeText(t, text.worth),
    low: figure(Math.abs(low)),
    high: figure(Math.abs(high)),
  };
  const known = low === high ? 'exact' : 'guess';
  return t(`debrief.reads.${wouldSign(text.gap)}.${known}`, facts);
}

/** `12.4`, or `10.0 to 14.2` where it is a guess. */
export function rangeText(
  t: Translate,
  { low, high }: Range,
  dress: (text: string) => string = (text) => text,
): string {
  const [from, to] = [dress(figure(low)), dress(figure(high))];
  return from === to ? from : t('amount.range', { low: from, high: to });
}

function points({ low, high }: Range): Range {
  return { low: low / 1000, high: high / 1000 };
}

function sum(terms: readonly Term[]): Range {
  return terms.reduce(
    (total, { low, high }) => ({ low: total.low + low, high: total.high + high }),
    { low: 0, high: 0 },
  );
}

function strongest(terms: readonly Term[]): Term[] {
  return terms.toSorted((left, right) => size(right) - size(left));
}

function size({ low, high }: Term): number {
  return Math.abs(low + high);
}
