import type { DebriefText } from '../analysis/debrief/meeting-debrief.ts';
import type { Moment } from '../analysis/debrief/moment.ts';
import type { DebriefContext } from './debrief-context.ts';
import { capitalised, list } from './format.ts';
import { figure } from './ledger-figures.ts';
import { partyInSentence } from './names.ts';

/** What came of the talks, measured by what was possible. */
export interface ResultModel {
  /** The one sentence. */
  readonly sentence: string;
  /** What lies behind it, a sentence each. */
  readonly lines: readonly string[];
}

export function resultModel(context: DebriefContext): ResultModel {
  const { t, found } = context;
  const { closed, texts, meeting } = found;
  const last = texts.at(-1);
  const facts = {
    ...zoneFacts(closed),
    all: closed.space.parties.length,
    signed: meeting.endorsedBy.length,
    count: last?.at?.high.stepsToAdoption ?? 0,
    most: closed.most.high,
  };
  const kind = resultKind(context, last);
  const grade = found.exact ? 'exact' : 'guess';
  return {
    sentence: t(`debrief.result.${kind}.${grade}`, facts),
    lines: [
      ...(closed.high.adoptable.length === 0 ? outOfReach(context) : []),
      ...(last === undefined || last.at === null ? [] : placed(context, last.at.low.isPareto)),
      ...movedLine(context),
    ],
  };
}

/** Which of the sentences is true. */
function resultKind(
  { found: { closed, meeting } }: DebriefContext,
  last: DebriefText | undefined,
): 'adopted' | 'empty' | 'no-text' | 'inside' | 'outside' | 'gone' {
  if (meeting.endorsedBy.length > 0) return 'adopted';
  if (closed.high.adoptable.length === 0) return 'empty';
  if (last === undefined) return 'no-text';
  if (last.at === null) return 'gone';
  return last.at.low.adopted ? 'inside' : 'outside';
}

function zoneFacts({ low, high }: Moment) {
  return {
    texts: low.deals.count - low.deals.barred.size,
    sure: low.adoptable.length,
    possible: high.adoptable.length,
  };
}

/** Whom no text suits, and by how much. */
function outOfReach({ t, found: { closed, exact } }: DebriefContext): string[] {
  const lacking = closed.space.parties.flatMap((party, at) => {
    const best = closed.best[at]?.high ?? 0;
    const facts = { Party: capitalised(partyInSentence(t, party)), lacks: figure(0 - best) };
    return best >= 0 ? [] : [t(exact ? 'debrief.reach' : 'debrief.reach.guess', facts)];
  });
  return lacking.length > 0 ? lacking : [t('debrief.reach.each')];
}

/** Whether the last text could have been better for somebody at nobody's cost, and who gained least. */
function placed({ t, found }: DebriefContext, isPareto: boolean): string[] {
  const at = found.texts.at(-1)?.at;
  if (!found.exact || at === null || at === undefined) return [];
  const party = found.closed.space.parties[at.low.leastSatisfied] ?? '';
  const surplus = at.low.surpluses[at.low.leastSatisfied] ?? 0;
  return [
    t(isPareto ? 'debrief.placed.pareto' : 'debrief.placed.dominated'),
    t(surplus < 0 ? 'debrief.placed.least.short' : 'debrief.placed.least', {
      party: partyInSentence(t, party),
      points: figure(Math.abs(surplus)),
    }),
  ];
}

/** How the talks widened or narrowed the zone. */
function movedLine({ t, found: { opened, closed, exact } }: DebriefContext): string[] {
  const [before, after] = [zoneFacts(opened), zoneFacts(closed)];
  const facts = {
    before: before.sure,
    after: after.sure,
    beforePossible: before.possible,
    afterPossible: after.possible,
  };
  const same = before.sure === after.sure && before.possible === after.possible;
  if (same) return [t('debrief.moved.same')];
  return [t(exact ? 'debrief.moved.zone' : 'debrief.moved.zone.guess', facts)];
}

/** `the DPRK and Japan`. */
export function namesInSentence({ t }: DebriefContext, parties: readonly string[]): string {
  return list(
    parties.map((party) => partyInSentence(t, party)),
    t.locale,
  );
}
