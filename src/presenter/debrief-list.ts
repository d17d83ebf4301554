import { clauseText, marginCells, marksOf, type MarginCell } from './debrief-card.ts';
import {
  marginsAt,
  momentOf,
  putAt,
  textsOf,
  wouldSign,
  type DebriefContext,
  type DebriefDraft,
  type SortColumn,
} from './debrief-context.ts';
import { zonesOf, type Zone } from './debrief-picture.ts';
import { columnName } from './table-voices.ts';
import { itemName, partyName } from './names.ts';

export interface TextRow {
  readonly deal: number;
  readonly number: number;
  /** One for each item, in their order. */
  readonly options: readonly string[];
  readonly cells: readonly MarginCell[];
  readonly signers: string;
  readonly zone: Zone;
  readonly verdict: string;
  readonly marks: string;
}

/** The texts behind the pictures, a page of them. */
export interface TextsModel {
  readonly items: readonly string[];
  readonly parties: readonly {
    readonly column: SortColumn;
    readonly short: string;
    readonly name: string;
  }[];
  readonly rows: readonly TextRow[];
  readonly count: number;
  readonly pages: number;
  readonly page: number;
  /** `21 to 40 of 251`. */
  readonly span: string;
  readonly sortedBy: string;
}

const PAGE = 20;

export function textsModel(context: DebriefContext, draft: DebriefDraft): TextsModel {
  const { t } = context;
  const moment = momentOf(context, draft);
  const { space } = moment;
  const zone = zonesOf(moment);
  const sorted = sortedTexts(context, draft);
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE));
  const page = Math.min(draft.page, pages - 1);
  const shown = sorted.slice(page * PAGE, (page + 1) * PAGE);
  return {
    items: space.items.map((item) => itemName(t, item)),
    parties: space.parties.map((party) => ({
      column: { party },
      short: columnName(t, party),
      name: partyName(t, party),
    })),
    rows: shown.map((deal) => rowOf(context, draft, deal, zone(deal))),
    count: sorted.length,
    pages,
    page,
    span: t('debrief.texts.span', {
      from: sorted.length === 0 ? 0 : page * PAGE + 1,
      to: page * PAGE + shown.length,
      all: sorted.length,
    }),
    sortedBy: sortName(context, draft),
  };
}

/** How the column that the table is sorted by is called. */
function sortName({ t }: DebriefContext, { sort }: DebriefDraft): string {
  if (typeof sort === 'object') return partyName(t, sort.party);
  return t(`debrief.texts.by.${sort}`);
}

function sortedTexts(context: DebriefContext, draft: DebriefDraft): number[] {
  const moment = momentOf(context, draft);
  const zone = zonesOf(moment);
  const put = new Set(putAt(context, draft));
  const among = textsOf(moment).filter(
    (deal) =>
      draft.among === 'all' || (draft.among === 'zone' ? zone(deal) !== 'out' : put.has(deal)),
  );
  const sign = draft.descending ? -1 : 1;
  const party =
    typeof draft.sort === 'object' ? moment.space.parties.indexOf(draft.sort.party) : -1;
  const keyed = among.map((deal) => {
    const sums = marginsAt(moment, deal).map(({ low, high }) => low + high);
    const least = Math.min(...sums);
    const signers = sums.filter((sum) => sum >= 0).length;
    const key = party >= 0 ? (sums[party] ?? 0) : draft.sort === 'signers' ? signers : least;
    return { deal, key, least };
  });
  return keyed
    .toSorted(
      (left, right) =>
        sign * (left.key - right.key) ||
        sign * (left.least - right.least) ||
        left.deal - right.deal,
    )
    .map(({ deal }) => deal);
}

function rowOf(context: DebriefContext, draft: DebriefDraft, deal: number, zone: Zone): TextRow {
  const { t, clausesOf } = context;
  const moment = momentOf(context, draft);
  const would = marginsAt(moment, deal).map(wouldSign);
  const sure = would.filter((each) => each === 'signs').length;
  const possible = would.filter((each) => each !== 'refuses').length;
  return {
    deal,
    number: deal + 1,
    options: clausesOf(moment.space, deal).map((clause) => clauseText(t, clause)),
    cells: marginCells(context, draft, deal),
    signers:
      sure === possible ? `${sure}` : t('amount.range', { low: `${sure}`, high: `${possible}` }),
    zone,
    verdict: t(`debrief.verdict.${zone}`),
    marks: marksOf(context, draft, deal).join(' · '),
  };
}
