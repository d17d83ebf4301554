import type { CommitmentStory } from '../analysis/debrief/story-meetings.ts';
import type { Clause } from '../model/table.ts';
import type { Commitment } from '../model/world.ts';
import type { Translate } from './messages/translate.ts';
import { flagModel, itemName, optionName } from './names.ts';
import type { FlagModel } from './names.ts';
import { meetingName, roundDate, ticksOf, type StoryContext, type Tick } from './story-context.ts';
import { joined } from './join.ts';

type Status = Commitment['status'];

/** Those who promised the same and came to the same, on the axis of time. */
export interface PromiseBar {
  readonly key: string;
  /** The step that made it. */
  readonly step: number;
  readonly what: string;
  readonly flags: readonly FlagModel[];
  /** What and whose, for where no flags stand. */
  readonly words: string;
  readonly meeting: string;
  /** Rounds since the opening. */
  readonly from: number;
  readonly due: number;
  readonly late: number | null;
  readonly settled: number | null;
  readonly status: Status;
  readonly made: string;
  readonly dueText: string;
  readonly became: string;
}

export interface PromiseTimeline {
  readonly bars: readonly PromiseBar[];
  readonly ticks: readonly Tick[];
  readonly rounds: number;
  readonly says: string;
}

const ORDER: readonly Status[] = ['kept', 'late', 'broken', 'lapsed', 'running'];

/** Null where nothing was promised. */
export function promiseTimeline(context: StoryContext): PromiseTimeline | null {
  const { t, story } = context;
  const { commitments } = story;
  if (commitments.length === 0) return null;
  const groups = new Map<string, [CommitmentStory, ...CommitmentStory[]]>();
  for (const each of commitments) {
    const { meeting, clause, status, settled, due } = each;
    const key = `${meeting} ${clause.item} ${status} ${settled?.round ?? 0} ${due}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const count = (status: Status) => commitments.filter((each) => each.status === status).length;
  return {
    bars: [...groups].map(([key, group]) => barOf(context, key, group)),
    ticks: ticksOf(context),
    rounds: story.rounds,
    says: t('story.promises.says', {
      count: commitments.length,
      tally: joined(
        t,
        'items',
        ORDER.filter((status) => count(status) > 0).map((status) =>
          t(`story.promises.tally.${status}`, { n: count(status) }),
        ),
      ),
    }),
  };
}

function barOf(
  context: StoryContext,
  key: string,
  group: readonly [CommitmentStory, ...CommitmentStory[]],
): PromiseBar {
  const { t, book, story } = context;
  const [first] = group;
  const { made, due, late, settled, status, clause, meeting } = first;
  const at = (step: number): number => story.time[step]?.at ?? 0;
  const held = story.meetings.find(({ id }) => id === meeting);
  const flags = group.map(({ party }) => flagModel(t, book, party));
  return {
    key,
    step: made.step,
    what: clauseLine(t, clause),
    flags,
    words: t('join.aside', {
      what: clauseLine(t, clause),
      aside: joined(
        t,
        'items',
        flags.map(({ name }) => name),
      ),
    }),
    meeting: held === undefined ? '' : meetingName(context, held),
    from: at(made.step),
    // It falls due at the close of its round.
    due,
    late: late === null ? null : at(late.step),
    settled: settled === null ? null : at(settled.step),
    status,
    made: roundDate(context, made.round),
    dueText: due > story.rounds ? t('story.promises.after') : roundDate(context, due),
    became: becameOf(context, first),
  };
}

/** `Energy grid: a study`: a clause as a line. */
export function clauseLine(
  t: Translate,
  { item, option }: Pick<Clause, 'item' | 'option'>,
): string {
  return t('story.promises.line', {
    item: itemName(t, item),
    option: optionName(t, item, option),
  });
}

function becameOf(context: StoryContext, { status, settled, late }: CommitmentStory): string {
  const { t } = context;
  if (status === 'running' || status === 'late') return t(`story.promises.${status}`);
  const date = settled === null ? '' : roundDate(context, settled.round);
  return status === 'kept' && late !== null
    ? t('story.promises.kept-late', { date })
    : t(`story.promises.${status}`, { date });
}
