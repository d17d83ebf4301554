import type { PartyId } from '../model/ids.ts';
import { flagModel, partyInSentence, partyName } from './names.ts';
import type { FlagModel } from './names.ts';
import { plotted, type PlotPoint, type StoryContext } from './story-context.ts';
import { panelModel, panelOf, type PanelModel } from './story-panel.ts';

export interface HousePageModel {
  readonly title: string;
  readonly panels: readonly PanelModel[];
  readonly support: readonly (PanelModel & { readonly flag: FlagModel })[];
  readonly floor: string;
}

/** The mediator's own house through the game. */
export function housePage(context: StoryContext): HousePageModel {
  const { t, book, story } = context;
  const { house } = story;
  const { homeFloor, thirdFloor } = book.rules;
  const own = house.support[book.mediator] ?? { points: [] };
  return {
    title: t('story.house', { mediator: partyInSentence(t, book.mediator) }),
    panels: [
      panelModel(context, house.capital, {
        key: 'capital',
        title: t('story.house.capital'),
        note: t('story.house.capital.note'),
        range: [0, book.scenario.capital.most],
      }),
      panelModel(context, house.sovereignty, {
        key: 'sovereignty',
        title: t('story.house.sovereignty'),
        note: t('story.house.sovereignty.note'),
        range: [0, 100],
      }),
      panelModel(context, house.neutrality, {
        key: 'neutrality',
        title: t('story.house.neutrality'),
        note: t('story.house.neutrality.note'),
        range: [0, 100],
      }),
      panelModel(context, own, {
        key: 'home',
        title: t('story.house.home'),
        note: t('story.house.home.note'),
        range: [0, 40],
        limit: { value: homeFloor, label: t('story.house.home.floor') },
      }),
      ...balancePanels(context),
    ],
    support: book.seatIds.map((source) => ({
      ...supportPanel(context, source),
      flag: flagModel(t, book, source),
    })),
    floor: t('story.house.floor.note', { floor: thirdFloor }),
  };
}

/** How bright the lights were. */
export function limelightPanel(context: StoryContext): PanelModel {
  const { t, story } = context;
  return panelModel(context, story.house.limelight, {
    key: 'limelight',
    title: t('story.limelight'),
    range: [0, 50],
  });
}

/** By how much the first neighbour has come nearer than the second. */
function balancePanels(context: StoryContext): PanelModel[] {
  const { t, book, story } = context;
  const [first, second] = story.house.neighbours;
  if (first === undefined || second === undefined) return [];
  const { tiltBand } = book.rules;
  const line = difference(plotted(context, first.nearer), plotted(context, second.nearer));
  return [
    panelOf(context, line, {
      key: 'balance',
      title: t('story.house.balance'),
      note: t('story.house.balance.note', {
        first: partyInSentence(t, first.party),
        second: partyInSentence(t, second.party),
      }),
      range: [-tiltBand * 2, tiltBand * 2],
      band: [-tiltBand, tiltBand],
    }),
  ];
}

/** Share of one source of all support, per cent; the whole is read at every step where a part changed. */
function supportPanel(context: StoryContext, source: PartyId): PanelModel {
  const { t, book, story } = context;
  const lines = book.seatIds.map((id) =>
    plotted(context, story.house.support[id] ?? { points: [] }),
  );
  const own = lines[book.seatIds.indexOf(source)] ?? [];
  const line = lines.reduce((whole, each) => combined(whole, each, (a, b) => a + b));
  const share = combined(own, line, (part, whole) => (whole === 0 ? 0 : (100 * part) / whole));
  const { thirdOfSupport } = book.rules;
  const isJudged = source !== book.mediator && thirdOfSupport < 1;
  return panelOf(context, share, {
    key: `support-${source}`,
    title: partyName(t, source),
    range: [0, 50],
    limit: isJudged ? { value: thirdOfSupport * 100, label: t('story.house.support.third') } : null,
    written: (value) => t('story.house.support.share', { share: Math.round(value) }),
  });
}

function difference(one: readonly PlotPoint[], other: readonly PlotPoint[]): PlotPoint[] {
  return combined(one, other, (left, right) => left - right);
}

/** Two lines as one, wherever either changes. */
function combined(
  one: readonly PlotPoint[],
  other: readonly PlotPoint[],
  by: (left: number, right: number) => number,
): PlotPoint[] {
  const places = new Map([...one, ...other].map(({ step, at }) => [step, at]));
  return [...places]
    .toSorted(([left], [right]) => left - right)
    .map(([step, at]) => ({ step, at, value: by(levelAt(one, step), levelAt(other, step)) }));
}

function levelAt(line: readonly PlotPoint[], step: number): number {
  return line.findLast((point) => point.step <= step)?.value ?? 0;
}
