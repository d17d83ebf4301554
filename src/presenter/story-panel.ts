import type { Series } from '../analysis/debrief/story-time.ts';
import { level } from './format.ts';
import { plotted, ticksOf, type PlotPoint, type StoryContext, type Tick } from './story-context.ts';

/** One figure through time, small. */
export interface PanelModel {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly says: string;
  readonly span: string;
  readonly line: readonly PlotPoint[];
  readonly range: readonly [number, number];
  readonly ticks: readonly Tick[];
  readonly rounds: number;
  /** A level that matters, with its name; null where none does. */
  readonly limit: { readonly value: number; readonly label: string } | null;
  /** A band in which nothing is lost; null where there is none. */
  readonly band: readonly [number, number] | null;
}

interface PanelSpec {
  readonly key: string;
  readonly title: string;
  readonly note?: string;
  readonly range: readonly [number, number];
  readonly limit?: PanelModel['limit'];
  readonly band?: PanelModel['band'];
  /** How a value is written; whole points when left out. */
  readonly written?: (value: number) => string;
}

export function panelModel(context: StoryContext, series: Series, spec: PanelSpec): PanelModel {
  const line = plotted(context, series);
  return panelOf(context, line, spec);
}

/** The same for a line that is reckoned from several series. */
export function panelOf(
  context: StoryContext,
  line: readonly PlotPoint[],
  spec: PanelSpec,
): PanelModel {
  const { t, story } = context;
  const { key, title, note = '', limit = null, band = null } = spec;
  const written = spec.written ?? ((value: number) => level(value * 1000));
  const values = line.map(({ value }) => value);
  const [start, end] = [written(values[0] ?? 0), written(values.at(-1) ?? 0)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return {
    key,
    title,
    note,
    says: t('story.panel.says', { title, start, end, low: written(low), high: written(high) }),
    span: t('story.panel.span', { start, end }),
    line,
    range: [Math.min(spec.range[0], Math.floor(low)), Math.max(spec.range[1], Math.ceil(high))],
    ticks: ticksOf(context),
    rounds: story.rounds,
    limit,
    band,
  };
}
