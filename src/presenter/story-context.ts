import type { CampaignStory } from '../analysis/debrief/campaign-story.ts';
import type { Series } from '../analysis/debrief/story-time.ts';
import type { MeetingStory } from '../analysis/debrief/story-meetings.ts';
import type { Book } from '../model/book.ts';
import { month, shortMonth } from './format.ts';
import type { Translate } from './messages/translate.ts';
import { forumName, venueName } from './names.ts';

/** Everything that the pages of a campaign's debrief read. */
export interface StoryContext {
  readonly t: Translate;
  readonly book: Book;
  readonly story: CampaignStory;
}

/** A point of a line: rounds since the opening, and points of the figure. */
export interface PlotPoint {
  readonly step: number;
  readonly at: number;
  readonly value: number;
}

/** A mark of the axis of time. */
export interface Tick {
  readonly at: number;
  /** `Jun 14`. */
  readonly label: string;
}

/** A series as a line of steps, drawn on to the end. */
export function plotted({ story: { time } }: StoryContext, { points }: Series): PlotPoint[] {
  const found = points.flatMap(({ step, value }): PlotPoint[] => {
    const at = time[step]?.at;
    return at === undefined ? [] : [{ step, at, value: value / 1000 }];
  });
  const [end, last] = [time.at(-1), found.at(-1)];
  if (end === undefined || last === undefined || last.step === end.step) return found;
  return [...found, { step: end.step, at: end.at, value: last.value }];
}

/** Where each round begins, and the end. */
export function ticksOf({ t, book, story: { stops } }: StoryContext): Tick[] {
  const { rounds } = book.scenario;
  return stops.map(({ at, round }) => {
    const station = rounds[round - 1];
    const day = at >= rounds.length ? station?.closes : station?.opens;
    return { at, label: day === undefined ? '' : shortMonth(day, t.locale) };
  });
}

/** `June 2014`: the month in which a round opens. */
export function roundDate({ t, book }: StoryContext, round: number): string {
  const station = book.scenario.rounds[round - 1];
  return station === undefined ? '' : month(station.opens, t.locale);
}

/** `Ikh Tenger`, or the name of another state's forum. */
export function placeOf({ t }: StoryContext, { forum, venue }: MeetingStory): string {
  return forum === null ? venueName(t, venue) : forumName(t, forum);
}

/** `June 2014, Ikh Tenger`. */
export function meetingName(context: StoryContext, meeting: MeetingStory): string {
  const { t } = context;
  return t('debrief.meeting.option', {
    date: month(meeting.date, t.locale),
    venue: placeOf(context, meeting),
  });
}
