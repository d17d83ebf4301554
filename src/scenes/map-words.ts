/** Names of the capitals, their badges, and what has moved along the ribbons: page elements over the map. */
import type { CapitalModel, MapModel, RibbonModel } from '../presenter/map-model.ts';
import { CapitalLayer, hasFlag } from './capital-layer.ts';
import { type Cubic, pointOn } from './curve.ts';
import type { Frame } from './frame.ts';
import { badgeIcon } from './icons.ts';
import {
  type Box,
  type Label,
  type Side,
  type Spot,
  boxAt,
  placeLabels,
  shared,
} from './map-labels.ts';
import type { LayoutName, MapLayout } from './map-layout.ts';
import { type Overlay, Keyed, place, words } from './overlay.ts';

/** More marks than these say nothing any more. */
const MOST_MARKS = 5;
/** Where along a ribbon its mark may stand, the best first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Names stand where no ribbon leaves the medallion. */
const SIDES: Readonly<Record<LayoutName, Readonly<Record<string, Side>>>> = {
  landscape: { china: 'left', dprk: 'upper-right', rok: 'right' },
  portrait: { dprk: 'upper-right', rok: 'left' },
};

/** A badge at the upper right of a medallion reaches so far beyond it. */
const BADGE = 9;

export class MapWords {
  private readonly tags: Keyed;
  private readonly badges: Keyed;
  private readonly initials: Keyed;
  private readonly marks: Keyed;

  constructor(overlay: Overlay) {
    const parent = (): HTMLElement => overlay.layer('map');
    this.tags = new Keyed(parent);
    this.badges = new Keyed(parent);
    this.initials = new Keyed(parent);
    this.marks = new Keyed(parent);
  }

  draw(
    model: MapModel,
    layout: MapLayout,
    frame: Frame,
    curveOf: (ribbon: RibbonModel) => Cubic | null,
  ): void {
    const shown = model.capitals.filter((c) => layout.at.has(c.id));
    this.tags.keep(ids(shown));
    this.initials.keep(ids(shown.filter((c) => !hasFlag(c.id))));
    this.badges.keep(ids(shown.filter((c) => c.state !== 'rest')));
    for (const capital of shown) this.write(capital, layout);
    const labels = shown.map((capital) => this.labelOf(capital, layout));
    const medals = shown.map((capital) => medalBox(capital, layout));
    const spots = placeLabels(labels, medals, roomOf(frame));
    for (const label of labels) this.putTag(label.id, spots.get(label.id));
    const named = labels.flatMap((label) => {
      const spot = spots.get(label.id);
      return spot === undefined ? [] : [boxAt(label, spot)];
    });
    this.drawMarks(model.ribbons, [...medals, ...named], curveOf);
  }

  clear(): void {
    for (const kept of [this.tags, this.badges, this.initials, this.marks]) kept.keep(new Set());
  }

  private write(c: CapitalModel, layout: MapLayout): void {
    const tag = this.tags.get(c.id);
    tag.className = `tn-tag${c.host ? ' tn-host' : ''}`;
    const beyond = layout.beyond.has(c.id) ? [words('small', c.beyond)] : [];
    tag.replaceChildren(words('span', c.label), ...beyond);
    const at = layout.at.get(c.id);
    if (!at) return;
    if (!hasFlag(c.id)) {
      const initials = this.initials.get(c.id);
      initials.className = 'tn-initials';
      initials.textContent = c.letters;
      place(initials, at.x, at.y, 0.5, 0.5);
    }
    if (c.state === 'rest') return;
    const badge = this.badges.get(c.id);
    badge.className = `tn-badge ${c.state}`;
    badge.replaceChildren(badgeIcon(c.state));
    const reach = CapitalLayer.radius(c.host, layout.pen) * 0.78;
    place(badge, at.x + reach, at.y - reach, 0.5, 0.5);
  }

  private labelOf(c: CapitalModel, layout: MapLayout): Label {
    const tag = this.tags.get(c.id);
    const at = layout.at.get(c.id) ?? { x: 0, y: 0 };
    const side = layout.geographic ? SIDES[layout.name][c.id] : undefined;
    return {
      id: c.id,
      ...at,
      reach: CapitalLayer.radius(c.host, layout.pen) + (c.host ? 3 : 0),
      width: tag.offsetWidth,
      height: tag.offsetHeight,
      prefer: side ?? 'below',
    };
  }

  private putTag(id: string, spot: Spot | undefined): void {
    const tag = this.tags.get(id);
    tag.hidden = spot === undefined;
    if (spot !== undefined) place(tag, spot.x, spot.y, 0);
  }

  /** What this round has moved, on the ribbon that it moved. */
  private drawMarks(
    ribbons: readonly RibbonModel[],
    taken: readonly Box[],
    curveOf: (ribbon: RibbonModel) => Cubic | null,
  ): void {
    const moved = ribbons
      .filter((ribbon) => ribbon.moved !== '')
      .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .slice(0, MOST_MARKS);
    this.marks.keep(new Set(moved.map(idOf)));
    const used = [...taken];
    for (const ribbon of moved) {
      const curve = curveOf(ribbon);
      const mark = this.marks.get(idOf(ribbon));
      mark.className = `tn-moved ${ribbon.change < 0 ? 'tn-less' : 'tn-more'}`;
      mark.textContent = `${ribbon.change < 0 ? '▼' : '▲'} ${ribbon.moved}`;
      const [width, height] = [mark.offsetWidth, mark.offsetHeight];
      const along = curve === null ? [] : ALONG.map((t) => pointOn(curve, t));
      const free = along
        .map(({ x, y }) => ({
          left: x - width / 2,
          right: x + width / 2,
          top: y - height / 2,
          bottom: y + height / 2,
        }))
        .find((box) => used.every((other) => shared(box, other) === 0));
      mark.hidden = free === undefined;
      if (free === undefined) continue;
      used.push(free);
      place(mark, free.left, free.top, 0);
    }
  }
}

const ids = (these: readonly CapitalModel[]): Set<string> => new Set(these.map((c) => c.id));

const idOf = ({ from, to }: RibbonModel): string => `${from}>${to}`;

const roomOf = ({ width, height, insets }: Frame): Box => ({
  left: 0,
  right: width,
  top: insets.top,
  bottom: height,
});

function medalBox(c: CapitalModel, layout: MapLayout): Box {
  const at = layout.at.get(c.id) ?? { x: 0, y: 0 };
  const reach = CapitalLayer.radius(c.host, layout.pen) * 0.86;
  const badge = c.state === 'rest' ? 0 : BADGE;
  return {
    left: at.x - reach,
    right: at.x + reach + badge,
    top: at.y - reach - badge,
    bottom: at.y + reach,
  };
}
