/** The home screen: Northeast Asia with its capitals, ties and journeys, in the season's weather. */
import type { Hour, MapModel } from '../presenter/map-model.ts';
import { CapitalLayer } from './capital-layer.ts';
import type { Point } from './curve.ts';
import type { Frame } from './frame.ts';
import { JourneyLayer } from './journey-layer.ts';
import { type Lens, WHOLE, between, lensOn, seenAt } from './lens.ts';
import { type Wash, lightWash } from './light-wash.ts';
import { type BakedLayouts, type MapLayout, isBaked, layMap, layoutName } from './map-layout.ts';
import { MapWords } from './map-words.ts';
import { type Ends, RibbonLayer, curveOf } from './ribbon-layer.ts';
import { StageScene, type Wiring } from './stage-scene.ts';
import { WEATHER, WEATHER_CELL, WEATHER_MS, Weather } from './weather.ts';
import type * as Phaser from 'phaser';

const PIECES = 'map/pieces.webp';
const PLACES = 'map/places.json';
const FADE_MS = 700;
const LENS_MS = 420;
const PLAIN = 'map/plain.webp';
const FELT_AT_NIGHT = 0x4a5470;

/** The sun of an hour, from the east in the morning and from the west at dusk. */
const HOURS: Readonly<
  Record<Hour, { readonly wash: Wash; readonly from: [number, number] } | null>
> = {
  morning: {
    wash: ['rgba(255,226,170,.26)', 'rgba(255,236,200,.05)', 'rgba(70,92,132,.16)'],
    from: [1, 0.2],
  },
  day: null,
  dusk: {
    wash: ['rgba(255,160,72,.34)', 'rgba(190,120,110,.16)', 'rgba(38,40,92,.4)'],
    from: [0, 0.3],
  },
};

interface Layers {
  readonly ribbons: RibbonLayer;
  readonly journeys: JourneyLayer;
  readonly capitals: CapitalLayer;
  readonly words: MapWords;
  readonly weather: Weather;
}

export class MapScene extends StageScene<MapModel> {
  private layers: Layers | null = null;
  private ground: Phaser.GameObjects.Image | null = null;
  private light: Phaser.GameObjects.Image | null = null;
  private hour: Hour | null = null;
  private hasLooked = false;
  private lens: Lens = WHOLE;
  private aim: Lens = WHOLE;
  private drawn: MapLayout | null = null;

  constructor(wiring: Wiring) {
    super('map', wiring);
  }

  override update(time: number, delta = 0): void {
    if (time < this.movesUntil) this.layers?.weather.step(time, delta);
    super.update(time);
  }

  /** Where a capital is seen once the eye has come to rest, CSS pixels; null where it is not on the map. */
  spotOf(id: string): Point | null {
    const at = this.drawn?.at.get(id);
    return at === undefined ? null : seenAt(at, this.aim);
  }

  protected request(model: MapModel, frame: Frame): number {
    let missing = 0;
    if (!this.cache.json.exists(PLACES)) {
      this.load.json(PLACES, this.url(PLACES));
      missing++;
    }
    missing += this.wantSheet(PIECES, { frameWidth: 128, frameHeight: 128 });
    if (model.season !== 'winter') missing += this.wantSheet(WEATHER, WEATHER_CELL);
    // Which ground it is depends on how many parties have a place.
    const baked = this.baked();
    if (baked) missing += this.want(groundOf(model, layMap(baked, frame, model.capitals)));
    else missing += this.want(`map/${model.season}-${layoutName(frame)}.webp`);
    return missing;
  }

  protected draw(model: MapModel, frame: Frame): void {
    const baked = this.baked();
    if (!baked) return;
    const layers = this.ready();
    const layout = layMap(baked, frame, model.capitals);
    this.drawn = layout;
    const night = model.season === 'winter';
    const hosts = new Set(model.capitals.filter((c) => c.host).map((c) => c.id));
    const ends: Ends = {
      night,
      host: model.capitals.find((c) => c.host)?.id ?? null,
      radius: (id) => CapitalLayer.radius(hosts.has(id), layout.pen),
    };
    this.aim = lensOn(layout.at.get(model.selected ?? ''), layout, frame);
    this.dressOverlay(layout, night);
    this.drawGround(model, layout, frame);
    this.drawLight(night || !layout.geographic ? 'day' : model.hour, layout, frame);
    layers.ribbons.draw(model.ribbons, layout, frame, ends);
    layers.journeys.draw(model.journeys, layout, frame, ends);
    layers.capitals.draw(model, layout, night, frame.still);
    layers.words.draw(model, layout, frame, ({ from, to }) => curveOf(from, to, layout, ends));
    if (layout.geographic && layers.weather.draw(model.season, layout, frame) && !frame.still)
      this.movesUntil = this.time.now + WEATHER_MS;
    if (frame.still) this.movesUntil = 0;
    this.turnLens(frame);
  }

  protected clear(): void {
    if (!this.layers) return;
    this.tweens.killAll();
    const { ribbons, journeys, capitals, words, weather } = this.layers;
    for (const layer of [ribbons, journeys, capitals, words, weather]) layer.clear();
    this.movesUntil = 0;
    this.ground?.destroy();
    this.ground = null;
    this.light?.destroy();
    this.light = null;
    this.hour = null;
    this.drawn = null;
    this.lens = this.aim = WHOLE;
    this.hasLooked = false;
  }

  private baked(): BakedLayouts | null {
    const found: unknown = this.cache.json.get(PLACES);
    return isBaked(found) ? found : null;
  }

  private ready(): Layers {
    this.layers ??= {
      ribbons: new RibbonLayer(this),
      journeys: new JourneyLayer(this),
      capitals: new CapitalLayer(this, this.wiring),
      words: new MapWords(this.wiring.overlay),
      weather: new Weather(this),
    };
    return this.layers;
  }

  /** Words keep their size when the eye comes nearer. */
  private dressOverlay(layout: MapLayout, night: boolean): void {
    this.wiring.overlay.show(
      'map',
      night ? 'tn-night' : 'tn-day',
      layout.name === 'portrait' ? 'tn-small' : 'tn-wide',
    );
    const grown = layout.name === 'landscape' ? Math.max(1, Math.min(1.4, layout.scale)) : 1;
    const style = this.wiring.overlay.layer('map').style;
    style.setProperty('--k', (grown / Math.sqrt(this.aim.zoom) / this.aim.zoom ** 0.3).toFixed(3));
  }

  private turnLens(frame: Frame): void {
    const { lens, aim } = this;
    const same = lens.zoom === aim.zoom && lens.x === aim.x && lens.y === aim.y;
    const turn = { t: 0 };
    const apply = (t: number): void => {
      this.lens = between(lens, aim, t);
      this.lookThrough(frame);
    };
    if (same || frame.still || !this.hasLooked) apply(1);
    else
      this.tweens.add({
        targets: turn,
        t: 1,
        duration: LENS_MS,
        ease: 'Sine.InOut',
        onUpdate: () => apply(turn.t),
        onComplete: () => apply(1),
      });
    this.hasLooked = true;
  }

  private lookThrough(frame: Frame): void {
    const { zoom, x, y } = this.lens;
    this.cameras.main.setZoom(frame.ratio * zoom).setScroll(x, y);
    const layer = this.wiring.overlay.layer('map');
    layer.style.transformOrigin = '0 0';
    layer.style.transform =
      zoom === 1 ? '' : `scale(${zoom.toFixed(4)}) translate(${-x}px,${-y}px)`;
  }

  private drawGround(model: MapModel, layout: MapLayout, frame: Frame): void {
    const key = groundOf(model, layout);
    const old = this.ground;
    const changed = old?.texture.key !== key;
    const image = changed
      ? this.add
          .image(0, 0, key)
          .setOrigin(0)
          .setDepth(changed && old ? 1 : 0)
      : old;
    if (!image) return;
    if (layout.geographic)
      image.setPosition(layout.x, layout.y).setDisplaySize(layout.width, layout.height);
    else image.setPosition(0, 0).setDisplaySize(frame.width, frame.height);
    image.setTint(!layout.geographic && model.season === 'winter' ? FELT_AT_NIGHT : 0xffffff);
    this.ground = image;
    if (!changed || !old) return;
    if (frame.still) {
      old.destroy();
      image.setDepth(0);
      return;
    }
    // The year turns: one season dissolves into the next.
    const alpha = image.alpha;
    image.setAlpha(0);
    this.tweens.add({
      targets: image,
      alpha,
      duration: FADE_MS,
      onComplete: () => {
        old.destroy();
        image.setDepth(0);
      },
    });
  }

  private drawLight(hour: Hour, layout: MapLayout, frame: Frame): void {
    const old = this.light;
    if (hour !== this.hour) {
      const sun = HOURS[hour];
      const fresh = sun === null ? null : lightWash(this, `hour-${hour}`, sun.wash, sun.from);
      this.light = fresh?.setDepth(5) ?? null;
      const softly = this.hour !== null && !frame.still;
      if (softly && fresh !== null)
        this.tweens.add({ targets: fresh.setAlpha(0), alpha: 1, duration: FADE_MS });
      if (!softly) old?.destroy();
      else if (old)
        this.tweens.add({
          targets: old,
          alpha: 0,
          duration: FADE_MS,
          onComplete: () => old.destroy(),
        });
      this.hour = hour;
    }
    this.light?.setPosition(layout.x, layout.y).setDisplaySize(layout.width, layout.height);
  }
}

const groundOf = (model: MapModel, layout: MapLayout): string =>
  layout.geographic ? `map/${model.season}-${layout.name}.webp` : PLAIN;
