import { clauseText, marginCells, marksOf, type MarginCell } from './debrief-card.ts';
import {
  momentOf,
  textsOf,
  marginsAt,
  type DebriefContext,
  type DebriefDraft,
} from './debrief-context.ts';
import { zonesOf } from './debrief-picture.ts';
import { commaSeparated } from './comma-separated.ts';
import { figure } from './ledger-figures.ts';
import { itemName, partyName } from './names.ts';
import { columnName } from './table-voices.ts';

/** Mandates laid open: what every clause was worth to every party at this table, and what each needed. */
export interface MandatesModel {
  readonly parties: readonly { readonly short: string; readonly name: string }[];
  readonly items: readonly {
    readonly name: string;
    readonly rows: readonly { readonly option: string; readonly worths: readonly string[] }[];
  }[];
  readonly reservations: readonly string[];
  /** The texts that scholars compare. */
  readonly points: readonly PointRow[];
}

interface PointRow {
  readonly name: string;
  readonly gloss: string;
  readonly text: string;
  readonly cells: readonly MarginCell[];
}

export function mandatesModel(context: DebriefContext, draft: DebriefDraft): MandatesModel {
  const { t } = context;
  const { space } = momentOf(context, draft);
  const parties = space.low.parties;
  return {
    parties: space.parties.map((party) => ({
      short: columnName(t, party),
      name: partyName(t, party),
    })),
    items: space.items.map((item, issue) => ({
      name: itemName(t, item),
      rows: (space.choices[issue] ?? []).map((clause, at) => ({
        option: clauseText(t, clause),
        worths: parties.map(({ values }) => figure(values[issue]?.[at] ?? 0)),
      })),
    })),
    reservations: parties.map(({ reservation }) => figure(reservation)),
    points: pointRows(context, draft),
  };
}

function pointRows(context: DebriefContext, draft: DebriefDraft): PointRow[] {
  const { t, clausesOf } = context;
  const { space, low } = momentOf(context, draft);
  const points = [
    { id: 'nash', deal: low.nash?.deal },
    { id: 'kalai', deal: low.kalaiSmorodinsky?.deal },
    { id: 'egalitarian', deal: low.egalitarian.deals[0] },
    { id: 'utilitarian', deal: low.utilitarianUnanimous?.deal },
  ] as const;
  return points.flatMap(({ id, deal }) =>
    deal === undefined
      ? []
      : [
          {
            name: t(`debrief.${id}`),
            gloss: t(`debrief.${id}.gloss`),
            text: clausesOf(space, deal)
              .map((clause) => clauseText(t, clause))
              .join(' · '),
            cells: marginCells(context, draft, deal),
          },
        ],
  );
}

/** Every text of the table as comma-separated values, for a spreadsheet. */
export function textsSheet(context: DebriefContext, draft: DebriefDraft): string {
  const { t, clausesOf } = context;
  const moment = momentOf(context, draft);
  const { space, low } = moment;
  const zone = zonesOf(moment);
  const pareto = new Set(low.pareto);
  const yesNo = (yes: boolean): string => t(yes ? 'debrief.sheet.yes' : 'debrief.sheet.no');
  const head = [
    t('debrief.sheet.number'),
    ...space.items.map((item) => itemName(t, item)),
    ...space.parties.map((party) => t('debrief.sheet.party', { party: partyName(t, party) })),
    t('debrief.texts.signers'),
    t('debrief.sheet.adopted'),
    t('debrief.sheet.pareto'),
    t('debrief.sheet.marks'),
  ];
  const rows = textsOf(moment).map((deal) => {
    const margins = marginsAt(moment, deal).map((margin) => margin.low);
    return [
      `${deal + 1}`,
      ...clausesOf(space, deal).map((clause) => clauseText(t, clause)),
      ...margins.map((margin) => `${margin / 1000}`),
      `${margins.filter((margin) => margin >= 0).length}`,
      yesNo(zone(deal) === 'in'),
      yesNo(pareto.has(deal)),
      marksOf(context, draft, deal).join(' / '),
    ];
  });
  return commaSeparated([head, ...rows]);
}
