import type { PartyId } from '../model/ids.ts';
import type { Clause } from '../model/table.ts';
import { rangeText } from './debrief-accounts.ts';
import {
  marginsAt,
  momentOf,
  putAt,
  wouldSign,
  type DebriefContext,
  type DebriefDraft,
  type Would,
} from './debrief-context.ts';
import { zonesOf, type Zone } from './debrief-picture.ts';
import { signed } from './ledger-figures.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, itemName, optionName, partyName } from './names.ts';
import type { FlagModel } from './names.ts';

/** What a party makes of a text. */
export interface MarginCell {
  readonly party: PartyId;
  readonly flag: FlagModel;
  readonly name: string;
  readonly would: Would;
  readonly word: string;
  /** `+2.4`: beyond its reservation value. */
  readonly margin: string;
}

/** One text, told whole. */
export interface TextCard {
  readonly deal: number;
  readonly title: string;
  readonly clauses: readonly { readonly item: string; readonly option: string }[];
  readonly cells: readonly MarginCell[];
  readonly zone: Zone;
  readonly verdict: string;
}

export function textCard(context: DebriefContext, draft: DebriefDraft, deal: number): TextCard {
  const { t, clausesOf } = context;
  const moment = momentOf(context, draft);
  const zone = zonesOf(moment)(deal);
  return {
    deal,
    title: titleOf(context, draft, deal),
    clauses: clausesOf(moment.space, deal).map((clause) => ({
      item: itemName(t, clause.item),
      option: clauseText(t, clause),
    })),
    cells: marginCells(context, draft, deal),
    zone,
    verdict: t(`debrief.verdict.${zone}`),
  };
}

/** `Your text 2`, `Nash point`; else its number among all. */
function titleOf(context: DebriefContext, draft: DebriefDraft, deal: number): string {
  const { t } = context;
  const names = marksOf(context, draft, deal);
  return names.length > 0 ? names.join(' · ') : t('debrief.text-any', { number: deal + 1 });
}

/** What a text is beside being one of many. */
export function marksOf(context: DebriefContext, draft: DebriefDraft, deal: number): string[] {
  const { t, found } = context;
  const { low } = momentOf(context, draft);
  const put = putAt(context, draft).flatMap((each, at) =>
    each === deal ? [t('debrief.text-number', { number: at + 1 })] : [],
  );
  if (!found.exact) return put;
  return [
    ...put,
    ...(low.nash?.deal === deal ? [t('debrief.nash')] : []),
    ...(low.kalaiSmorodinsky?.deal === deal ? [t('debrief.kalai')] : []),
    ...(low.egalitarian.deals[0] === deal ? [t('debrief.egalitarian')] : []),
    ...(low.utilitarianUnanimous?.deal === deal ? [t('debrief.utilitarian')] : []),
  ];
}

export function marginCells(
  context: DebriefContext,
  draft: DebriefDraft,
  deal: number,
): MarginCell[] {
  const { t, book } = context;
  const moment = momentOf(context, draft);
  const margins = marginsAt(moment, deal);
  return moment.space.parties.map((party, at) => {
    const margin = margins[at] ?? { low: 0, high: 0 };
    const would = wouldSign(margin);
    return {
      party,
      flag: flagModel(t, book, party),
      name: partyName(t, party),
      would,
      word: t(`debrief.would.${would}`),
      margin: rangeText(t, margin, signed),
    };
  });
}

/** `A survey of needs`, with its wording where it is not plain and something is done. */
export function clauseText(t: Translate, { item, option, wording }: Clause): string {
  const name = optionName(t, item, option);
  return wording === 'plain'
    ? name
    : t('debrief.clause', { option: name, wording: t(`wording.${wording}`) });
}
