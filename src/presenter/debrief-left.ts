import type { Change } from '../analysis/debrief/left-over.ts';
import type { DealSpace } from '../analysis/deals/deal-space.ts';
import { clauseText } from './debrief-card.ts';
import { marginsAt, wouldSign, type DebriefContext, type Would } from './debrief-context.ts';
import { namesInSentence } from './debrief-result.ts';
import { insideSentence, itemName, partyInSentence, partyName } from './names.ts';
import { capitalised } from './format.ts';
import { figure, signed } from './ledger-figures.ts';

/** One clause before and after. */
export interface ClauseChange {
  readonly item: string;
  readonly before: string;
  readonly after: string;
}

/** Another text in the place of the last one. */
export interface ChangeModel {
  readonly deal: number;
  readonly title: string;
  readonly clauses: readonly ClauseChange[];
  /** `Japan +8.0`: what it adds to each whom it changes anything for. */
  readonly gains: readonly {
    readonly name: string;
    readonly amount: string;
    readonly sign: 'plus' | 'minus';
  }[];
  /** Who would sign it. */
  readonly note: string;
}

/** What was left on the table, and one thing to try next time. */
export interface LeftModel {
  readonly changes: readonly ChangeModel[];
  /** Where nothing was left, why. */
  readonly none: string;
  readonly advice: string;
}

export function leftModel(context: DebriefContext): LeftModel {
  const { t, found } = context;
  const over = found.leftOver;
  const { improvement = null, oneClause = null, nearest = null } = over ?? {};
  const near = nearest !== null && nearest.clauses > 0 ? nearest : null;
  const single = oneClause !== null && oneClause.deal !== improvement?.deal ? oneClause : null;
  const changes = [
    ...(improvement === null ? [] : [changeModel(context, improvement, 'improvement')]),
    ...(single === null ? [] : [changeModel(context, single, 'one-clause')]),
    ...(near === null ? [] : [changeModel(context, near, 'nearest')]),
  ];
  return {
    changes,
    none: changes.length > 0 ? '' : t(`debrief.left.none.${noneKind(context)}`),
    advice: advice(context),
  };
}

function noneKind({ found }: DebriefContext): 'pareto' | 'guess' | 'empty' | 'no-text' | 'inside' {
  const { texts, meeting, closed, exact } = found;
  if (meeting.endorsedBy.length > 0) return exact ? 'pareto' : 'guess';
  if (closed.high.adoptable.length === 0) return 'empty';
  return texts.length === 0 ? 'no-text' : 'inside';
}

function changeModel(
  context: DebriefContext,
  change: Change,
  kind: 'improvement' | 'one-clause' | 'nearest',
): ChangeModel {
  const { t, found, clausesOf } = context;
  const { space } = found.closed;
  // As the space writes it: a wording that nobody minds is no difference.
  const last = found.texts.at(-1)?.at?.deal;
  const before = last === undefined ? [] : clausesOf(space, last);
  const now = clausesOf(space, change.deal);
  const would = marginsAt(found.closed, change.deal).map(wouldSign);
  const who = (how: Would): string =>
    namesInSentence(
      context,
      space.parties.filter((_, at) => would[at] === how),
    );
  const [signs, might] = [who('signs'), who('unsure')];
  const facts = {
    sure: capitalised(signs),
    unsure: signs === '' ? capitalised(might) : might,
  };
  return {
    deal: change.deal,
    title: t(`debrief.left.${kind}`, { count: change.clauses }),
    clauses: now.flatMap((clause) => {
      const old = before.find(({ item }) => item === clause.item);
      const [was, is] = [old === undefined ? '' : clauseText(t, old), clauseText(t, clause)];
      return was === is ? [] : [{ item: itemName(t, clause.item), before: was, after: is }];
    }),
    gains: found.exact
      ? change.gains.flatMap((gain, at) =>
          gain === 0
            ? []
            : [
                {
                  name: partyName(t, space.parties[at] ?? ''),
                  amount: signed(figure(gain)),
                  sign: gain > 0 ? ('plus' as const) : ('minus' as const),
                },
              ],
        )
      : [],
    note:
      facts.unsure === ''
        ? t('debrief.left.signed-by', facts)
        : facts.sure === ''
          ? t('debrief.left.signed-perhaps', facts)
          : t('debrief.left.signed-by.perhaps', facts),
  };
}

/** One thing to try: the first of the lessons that this table teaches. */
function advice(context: DebriefContext): string {
  const { t, found } = context;
  const { opened, closed, texts, meeting, exact } = found;
  const { improvement = null, nearest = null } = found.leftOver ?? {};
  if (meeting.endorsedBy.length > 0) {
    if (improvement !== null) return t('debrief.try.improve');
    if (!exact && meeting.improved) return t('debrief.try.ask', { party: leastKnown(context) });
    return t(exact ? 'debrief.try.watch' : 'debrief.try.look', { party: least(context) });
  }
  if (closed.high.adoptable.length === 0) {
    if (opened.low.adoptable.length > 0) return t('debrief.try.strain');
    const outside = closed.best.some(({ high }) => high < 0);
    return t(outside ? 'debrief.try.agenda' : 'debrief.try.trade', hardest(context));
  }
  if (texts.length === 0) return t('debrief.try.text');
  if (nearest?.clauses === 0) return t('debrief.try.close');
  if (closed.low.adoptable.length > 0 && nearest !== null)
    return t('debrief.try.change', { count: nearest.clauses });
  return t('debrief.try.ask', { party: leastKnown(context) });
}

function least({ t, found: { closed, texts } }: DebriefContext): string {
  const at = texts.at(-1)?.at?.low.leastSatisfied ?? 0;
  return partyInSentence(t, closed.space.parties[at] ?? '');
}

/** The party that is furthest from every text, and the item on which it has least to hope for. */
function hardest({ t, found: { closed } }: DebriefContext) {
  const reach = closed.best.map(({ high }) => high);
  const party = reach.indexOf(Math.min(...reach));
  const named = partyInSentence(t, closed.space.parties[party] ?? '');
  const item = closed.space.items[leastIssue(closed.space.high, party)] ?? '';
  return {
    party: named,
    Party: capitalised(named),
    item: insideSentence(t, 'item', item),
  };
}

function leastIssue({ parties }: DealSpace, party: number): number {
  const best = (parties[party]?.values ?? []).map((values) => Math.max(...values));
  return best.indexOf(Math.min(...best));
}

/** The party of whose margin on the last text least is known. */
function leastKnown({ t, found: { closed, texts } }: DebriefContext): string {
  const deal = texts.at(-1)?.at?.deal ?? 0;
  const widths = marginsAt(closed, deal).map(({ low, high }) => high - low);
  return partyInSentence(t, closed.space.parties[widths.indexOf(Math.max(...widths))] ?? '');
}
