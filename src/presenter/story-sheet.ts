import type { Series } from '../analysis/debrief/story-time.ts';
import type { FundamentalReading } from '../analysis/debrief/fundamentals.ts';
import type { TurningPoints } from '../analysis/turning/turning-points.ts';
import { commaSeparated } from './comma-separated.ts';
import { attendanceModel } from './story-attendance.ts';
import { clauseLine } from './story-promises.ts';
import type { StoryContext } from './story-context.ts';
import { commandWords } from './turning.ts';

/** One line of the sheet: a figure, whom it is of and towards, when, and its value. */
type Line = readonly [
  figure: string,
  of: string,
  to: string,
  step: number | null,
  value: string,
  words: string,
];

/** Every figure of a game, one a line, as comma-separated values. */
export function storySheet(
  context: StoryContext,
  readings: readonly FundamentalReading[],
  turning: TurningPoints | null,
): string {
  const { t, story } = context;
  const head = [
    t('story.sheet.figure'),
    t('story.sheet.of'),
    t('story.sheet.to'),
    t('story.sheet.step'),
    t('story.sheet.round'),
    t('story.sheet.time'),
    t('story.sheet.value'),
    t('story.sheet.words'),
  ];
  const rows = [...linesOf(context, readings), ...turningLines(turning, context)].map(
    ([figure, of, to, step, value, words]) => {
      const point = step === null ? undefined : story.time[step];
      return [
        figure,
        of,
        to,
        step === null ? '' : `${step}`,
        point === undefined ? '' : `${point.round}`,
        point === undefined ? '' : `${Math.round(point.at * 1000) / 1000}`,
        value,
        words,
      ];
    },
  );
  return commaSeparated([head, ...rows]);
}

function linesOf(context: StoryContext, readings: readonly FundamentalReading[]): Line[] {
  const { t, story } = context;
  const { capital, sovereignty, limelight, neutrality, support, neighbours } = story.house;
  return [
    ...story.trust.flatMap((pair) => seriesLines('trust', pair.from, pair.to, pair)),
    ...seriesLines('capital', '', '', capital),
    ...seriesLines('sovereignty', '', '', sovereignty),
    ...seriesLines('limelight', '', '', limelight),
    ...seriesLines('neutrality', '', '', neutrality),
    ...Object.entries(support).flatMap(([of, series]) => seriesLines('support', of, '', series)),
    ...neighbours.flatMap(({ party, nearer }) => seriesLines('nearer', party, '', nearer)),
    ...attendanceLines(context),
    ...promiseLines(context),
    ...readings.flatMap(({ fundamental, level, criteria }): Line[] => [
      ['fundamental', fundamental, '', null, `${level}`, ''],
      ...criteria.map(({ criterion, figure, met }): Line => [
        'criterion',
        fundamental,
        criterion,
        null,
        figure === null ? '' : `${figure}`,
        t(met ? 'fundamentals.met' : 'fundamentals.unmet'),
      ]),
    ]),
  ];
}

function seriesLines(figure: string, of: string, to: string, { points }: Series): Line[] {
  return points.map(({ step, value }): Line => [figure, of, to, step, `${value / 1000}`, '']);
}

function attendanceLines(context: StoryContext): Line[] {
  const found = attendanceModel(context);
  return (found?.rows ?? []).flatMap(({ party, cells }) =>
    cells.map(({ kind, says }, at): Line => {
      const meeting = found?.meetings[at];
      return ['attendance', party, meeting?.id ?? '', meeting?.step ?? null, kind, says];
    }),
  );
}

function promiseLines({ t, story }: StoryContext): Line[] {
  return story.commitments.flatMap(
    ({ party, meeting, clause, made, due, settled, status }): Line[] => {
      const of = `${meeting}/${clause.item}`;
      const words = clauseLine(t, clause);
      return [
        ['promise made', party, of, made.step, `${made.round}`, words],
        ['promise due', party, of, null, `${due}`, words],
        ['promise status', party, of, settled?.step ?? null, status, words],
      ];
    },
  );
}

/** What every decision that was weighed came to, and what each alternative would have gained. */
function turningLines(turning: TurningPoints | null, { t }: StoryContext): Line[] {
  return (turning?.points ?? []).flatMap(({ step, done, rivals }): Line[] => [
    ['worth', '', '', step, fine(done.worth), commandWords(done.command, t)],
    ...rivals.flatMap(({ command, gain }): Line[] => {
      const words = commandWords(command, t);
      return [
        ['gain', '', '', step, fine(gain.mean), words],
        ['gain low', '', '', step, fine(gain.low), words],
        ['gain high', '', '', step, fine(gain.high), words],
      ];
    }),
  ]);
}

function fine(points: number): string {
  return `${Math.round(points * 100) / 100}`;
}
