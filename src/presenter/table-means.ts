import type { Refusal } from '../model/refusal.ts';
import type { SanctionStanding } from '../model/sanctions.ts';
import { capitalised } from './format.ts';
import type { Translate } from './messages/translate.ts';
import type { TableContext } from './table-context.ts';
import type { SettledDraft } from './table-draft.ts';
import { shutBySanctions } from './table-sanctions.ts';

/** Something of the host's own that it can give. */
export interface MeansChoice {
  readonly means: string;
  readonly name: string;
  readonly blurb: string;
  /** What it costs and adds. */
  readonly note: string;
  readonly chosen: boolean;
  readonly unavailable: string | null;
}

/** What the host has to give to the party that is chosen. */
export function meansChoices(
  context: TableContext,
  { party, means: chosen }: SettledDraft,
): MeansChoice[] {
  const { t, book, reckoning } = context;
  return Object.values(book.means).map((means) => {
    const { id, cost, worth } = means;
    const standing = reckoning.giftStanding(party, means);
    const asks = standing.status === 'exemption-needed' ? book.rules.exemptionExchanges : 0;
    return {
      means: id,
      name: capitalised(t(`means.${id}.name`)),
      blurb: t(`means.${id}.blurb`),
      note: [
        t('table.means.note', { cost, worth }),
        ...(asks === 0 ? [] : [t('table.sanctions.asks', { count: asks })]),
      ].join(' · '),
      chosen: id === chosen,
      unavailable: cannotGive(t, reckoning.meansFault(party, means), standing, cost),
    };
  });
}

/** Why the host cannot give some of its means; null where it can. */
function cannotGive(
  t: Translate,
  fault: Refusal | null,
  standing: SanctionStanding,
  cost: number,
): string | null {
  if (fault === null) return null;
  return fault.code === 'table/too-dear'
    ? t('table.means.too-dear', { cost })
    : shutBySanctions(t, fault.code, standing);
}
