import { momentOf, type DebriefContext, type DebriefDraft } from './debrief-context.ts';
import { list } from './format.ts';
import { partyName } from './names.ts';

/** How many texts so many parties or more would sign. */
export interface SignersRow {
  readonly signers: number;
  readonly label: string;
  /** Surely and possibly; equal where nothing is guessed. */
  readonly sure: number;
  readonly possible: number;
  readonly count: string;
  /** The row that the rule of the table asks for. */
  readonly enough: boolean;
}

export interface SignersModel {
  readonly texts: number;
  readonly rows: readonly SignersRow[];
  /** What the rule asks for, in words. */
  readonly rule: string;
}

export function signersModel(context: DebriefContext, draft: DebriefDraft): SignersModel {
  const { t } = context;
  const { space, low, high } = momentOf(context, draft);
  const all = space.parties.length;
  const { atLeast, vetoes } = space.low.rule;
  const rows = Array.from({ length: all }, (_, at) => all - at).map((signers): SignersRow => {
    const [sure, possible] = [
      atLeastSo(low.bySigners, signers),
      atLeastSo(high.bySigners, signers),
    ];
    return {
      signers,
      label: t(signers === all ? 'debrief.signers.all' : 'debrief.signers.more', {
        count: signers,
      }),
      sure,
      possible,
      count:
        sure === possible ? `${sure}` : t('amount.range', { low: `${sure}`, high: `${possible}` }),
      enough: signers === atLeast,
    };
  });
  const named = vetoes.map((party) => partyName(t, space.parties[party] ?? ''));
  const facts = { count: atLeast, all, parties: list(named, t.locale) };
  return {
    texts: low.deals.count - low.deals.barred.size,
    rows,
    rule: t(named.length === 0 ? 'debrief.rule' : 'debrief.rule.vetoes', facts),
  };
}

function atLeastSo(bySigners: readonly number[], signers: number): number {
  return bySigners.slice(signers).reduce((sum, count) => sum + count, 0);
}
