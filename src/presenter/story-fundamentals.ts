import type { Case } from '../analysis/debrief/fundamentals-case.ts';
import type { CriterionReading, FundamentalReading } from '../analysis/debrief/fundamentals.ts';
import type {
  CriterionId,
  FundamentalId,
  Threshold,
} from '../analysis/debrief/fundamentals-table.ts';
import { capitalised, change, level } from './format.ts';
import type { Facts } from './messages/translate.ts';
import { partyInSentence } from './names.ts';
import { meetingName, roundDate, type StoryContext } from './story-context.ts';

export interface CriterionModel {
  readonly id: CriterionId;
  readonly name: string;
  readonly met: boolean;
  readonly found: string;
  readonly cases: readonly {
    readonly text: string;
    readonly good: boolean;
    readonly step: number;
  }[];
  /** What was weighed in setting the threshold. */
  readonly note: string;
}

export interface FundamentalModel {
  readonly id: FundamentalId;
  readonly name: string;
  readonly means: string;
  /** 1…4. */
  readonly level: number;
  readonly levelText: string;
  readonly criteria: readonly CriterionModel[];
}

type Thresholds = Readonly<Record<CriterionId, Threshold>>;

/** The eight fundamentals with the evidence of this game. */
export function fundamentalsModel(
  context: StoryContext,
  readings: readonly FundamentalReading[],
  thresholds: Thresholds,
): FundamentalModel[] {
  const { t } = context;
  return readings.map(({ fundamental, level: reached, criteria }) => ({
    id: fundamental,
    name: t(`fundamental.${fundamental}`),
    means: t(`fundamental.${fundamental}.means`),
    level: reached,
    levelText: t('fundamentals.level', { level: reached }),
    criteria: criteria.map((reading) => criterionModel(context, reading, thresholds)),
  }));
}

function criterionModel(
  context: StoryContext,
  { criterion, figure, met, cases }: CriterionReading,
  thresholds: Thresholds,
): CriterionModel {
  const { t } = context;
  const { unit, test, figure: threshold, note } = thresholds[criterion];
  const facts = {
    test: t(`fundamentals.test.${test}`),
    threshold: written(context, unit, threshold),
  };
  return {
    id: criterion,
    name: t(`criterion.${criterion}`),
    met,
    found:
      figure === null
        ? t('fundamentals.found.none', facts)
        : t('fundamentals.found', { ...facts, found: written(context, unit, figure) }),
    cases: cases.map((each) => ({
      text: caseText(context, criterion, each),
      good: each.good,
      step: each.step,
    })),
    note,
  };
}

function written({ t }: StoryContext, unit: Threshold['unit'], figure: number): string {
  switch (unit) {
    case 'share':
      return t('fundamentals.unit.share', { n: Math.round(figure / 10) });
    case 'points':
      return t('fundamentals.unit.points', { n: level(figure) });
    case 'count':
      return t('fundamentals.unit.count', { n: figure });
  }
}

function caseText(context: StoryContext, criterion: CriterionId, each: Case): string {
  const { t, story } = context;
  const meeting = story.meetings.find(({ id }) => id === each.meeting);
  const date = roundDate(context, each.round);
  const party = each.party === null ? '' : partyInSentence(t, each.party);
  const facts: Facts = {
    place: meeting === undefined ? date : meetingName(context, meeting),
    date,
    party,
    Party: capitalised(party),
    n: each.n,
    of: each.of,
    change: change(each.n),
    points: level(each.n),
  };
  return t(`criterion.${criterion}.${each.good ? 'good' : 'bad'}`, facts);
}
