/** The home screen: Northeast Asia with its capitals, ties and journeys. */
import type { MapModel } from '../presenter/map-model.ts';
import { CapitalLayer } from './capital-layer.ts';
import type { Frame } from './frame.ts';
import { JourneyLayer } from './journey-layer.ts';
import { type BakedLayouts, type MapLayout, isBaked, layMap, layoutName } from './map-layout.ts';
import { type Ends, RibbonLayer } from './ribbon-layer.ts';
import { SNOW_MS, Snow } from './snow.ts';
import { StageScene, type Wiring } from './stage-scene.ts';
import type * as Phaser from 'phaser';

const PIECES = 'map/pieces.webp';
const PLACES = 'map/places.json';
const FADE_MS = 700;
const PLAIN = 'map/plain.webp';
const FELT_AT_NIGHT = 0x4a5470;

interface Layers {
  readonly ribbons: RibbonLayer;
  readonly journeys: JourneyLayer;
  readonly capitals: CapitalLayer;
  readonly snow: Snow;
}

export class MapScene extends StageScene<MapModel> {
  private layers: Layers | null = null;
  private ground: Phaser.GameObjects.Image | null = null;
  private snowing = false;

  constructor(wiring: Wiring) {
    super('map', wiring);
  }

  override update(time: number, delta = 0): void {
    if (this.snowing && time < this.movesUntil) this.layers?.snow.step(time, delta);
    super.update(time);
  }

  protected request(model: MapModel, frame: Frame): number {
    let missing = 0;
    if (!this.cache.json.exists(PLACES)) {
      this.load.json(PLACES, this.url(PLACES));
      missing++;
    }
    if (!this.textures.exists(PIECES)) {
      this.load.spritesheet(PIECES, this.url(PIECES), { frameWidth: 128, frameHeight: 128 });
      missing++;
    }
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
    const night = model.season === 'winter';
    const hosts = new Set(model.capitals.filter((c) => c.host).map((c) => c.id));
    const ends: Ends = {
      night,
      host: model.capitals.find((c) => c.host)?.id ?? null,
      radius: (id) => CapitalLayer.radius(hosts.has(id), layout.pen),
    };
    this.wiring.overlay.show(
      'map',
      night ? 'tn-night' : 'tn-day',
      layout.name === 'portrait' ? 'tn-small' : 'tn-wide',
    );
    const grown = layout.name === 'landscape' ? Math.max(1, Math.min(1.4, layout.scale)) : 1;
    this.wiring.overlay.layer('map').style.setProperty('--k', grown.toFixed(3));
    this.drawGround(model, layout, frame);
    layers.ribbons.draw(model.ribbons, layout, frame, ends);
    layers.journeys.draw(model.journeys, layout, frame, ends);
    layers.capitals.draw(model, layout, frame, night);
    this.drawSnow(night && layout.geographic, frame);
  }

  protected clear(): void {
    if (!this.layers) return;
    this.tweens.killAll();
    this.layers.ribbons.clear();
    this.layers.journeys.clear();
    this.layers.capitals.clear();
    this.layers.snow.stop();
    this.snowing = false;
    this.movesUntil = 0;
    this.ground?.destroy();
    this.ground = null;
  }

  private baked(): BakedLayouts | null {
    const found: unknown = this.cache.json.get(PLACES);
    return isBaked(found) ? found : null;
  }

  private ready(): Layers {
    this.layers ??= {
      ribbons: new RibbonLayer(this),
      journeys: new JourneyLayer(this),
      capitals: new CapitalLayer(this, {
        overlay: this.wiring.overlay,
        select: this.wiring.select,
        stir: () => this.stir(),
      }),
      snow: new Snow(this),
    };
    return this.layers;
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

  private drawSnow(snows: boolean, frame: Frame): void {
    const wanted = snows && !frame.still;
    if (wanted && !this.snowing) {
      this.layers?.snow.fall(frame);
      this.movesUntil = this.time.now + SNOW_MS;
    }
    if (!wanted) {
      this.layers?.snow.stop();
      this.movesUntil = 0;
    }
    this.snowing = wanted;
  }
}

const groundOf = (model: MapModel, layout: MapLayout): string =>
  layout.geographic ? `map/${model.season}-${layout.name}.webp` : PLAIN;
