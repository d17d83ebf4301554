/** The table: the venue, the delegations around it and the text between them. */
import type { TableModel } from '../presenter/table-model.ts';
import type { Frame } from './frame.ts';
import { MomentLayer } from './moment-layer.ts';
import { PressLayer } from './press-layer.ts';
import { FIGURES, PROPS, SeatLayer, dressOf } from './seat-layer.ts';
import { StageScene, type Wiring } from './stage-scene.ts';
import { TableBackdrop, layerKey } from './table-backdrop.ts';
import { type TableLayout, layTable } from './table-layout.ts';
import { TableProps, type Wood, tableKey } from './table-props.ts';
import { type Portrait, TableWords } from './table-words.ts';
import { venueArt } from './venue-art.ts';

interface Layers {
  readonly backdrop: TableBackdrop;
  readonly seats: SeatLayer;
  readonly props: TableProps;
  readonly press: PressLayer;
  readonly words: TableWords;
  readonly moments: MomentLayer;
}

/** Figures take the colour of the light they sit in. */
const TINTS = { day: 0xffffff, evening: 0xfff0dc, winter: 0xd6dbea };

/** While these are played, the words step back. */
const DIMMED: ReadonlySet<string> = new Set(['caucus', 'recess']);

const INDOORS = 0xe6eaf4;

const woodOf = (model: TableModel): Wood => (model.art === 'hall' ? 'dark' : 'light');

export class TableScene extends StageScene<TableModel> {
  private layers: Layers | null = null;
  private speaker = '';

  constructor(wiring: Wiring) {
    super('table', wiring);
  }

  override create(): void {
    super.create();
    this.input.on('pointermove', (pointer: { x: number }) => this.pointerMoved(pointer.x));
  }

  protected request(model: TableModel, frame: Frame): number {
    const { id, art } = venueArt(model.art);
    let missing = 0;
    for (const layer of art.layers) missing += this.want(layerKey(id, layer));
    missing += this.want(tableKey(woodOf(model), this.layout(model, frame)));
    missing += this.wantAtlas(FIGURES) + this.wantAtlas(PROPS);
    return missing;
  }

  protected draw(model: TableModel, frame: Frame): void {
    const layers = this.ready();
    const layout = this.layout(model, frame);
    const { art } = venueArt(model.art);
    const tint = art.indoors ? INDOORS : TINTS[model.light];
    const seats = model.seats;
    this.wiring.overlay.show(
      'table',
      model.light === 'winter' || art.indoors ? 'tn-night' : 'tn-day',
      layout.mode === 'wide' ? 'tn-wide' : 'tn-small',
      DIMMED.has(model.moment?.kind ?? '') ? 'tn-dim' : 'tn-lit',
    );
    layers.backdrop.draw(model.art, model.light, layout, frame);
    layers.seats.draw(seats, {
      layout,
      tint,
      still: frame.still,
      select: (party) => this.wiring.select(party),
    });
    layers.props.draw(seats, woodOf(model), layout, tint, model.text !== null);
    layers.press.draw(model, layout, frame, art.indoors);
    layers.words.draw({ ...model, seats }, layout, frame.width);
    layers.props.drawThreads(layers.words.threads({ ...model, seats }, layout), frame);
    layers.moments.draw(model, { layout, frame, seats: layers.seats });
    this.turnTo(model, layout, frame);
  }

  protected clear(): void {
    if (!this.layers) return;
    this.tweens.killAll();
    const { backdrop, seats, props, press, words, moments } = this.layers;
    for (const layer of [backdrop, seats, props, press, words, moments]) layer.clear();
    this.speaker = '';
  }

  private layout(model: TableModel, frame: Frame): TableLayout {
    return layTable(model.seats.length, frame, venueArt(model.art).art.focus);
  }

  private ready(): Layers {
    this.layers ??= {
      backdrop: new TableBackdrop(this),
      seats: new SeatLayer(this),
      props: new TableProps(this),
      press: new PressLayer(this),
      words: new TableWords(this.wiring.overlay, this.wiring.assets, (party) =>
        this.portrait(party),
      ),
      moments: new MomentLayer(this),
    };
    return this.layers;
  }

  private wantAtlas(name: string): number {
    if (this.textures.exists(name)) return 0;
    this.load.atlas(name, this.url(`${name}.webp`), this.url(`${name}.json`));
    return 1;
  }

  /** The eye goes a little towards whoever speaks. */
  private turnTo(model: TableModel, layout: TableLayout, frame: Frame): void {
    const index = model.seats.findIndex((seat) => seat.speech !== null);
    const party = model.seats[index]?.party ?? '';
    if (frame.still || party === this.speaker) return;
    this.speaker = party;
    const place = layout.seats[index];
    const share = place ? (place.x - layout.cx) / layout.rx : 0;
    this.layers?.backdrop.follow(share, () => this.stir());
  }

  /** The head and shoulders of an office, cut from the sheet of figures. */
  private portrait(party: string): Portrait {
    const { cutX, cutY } = this.textures.getFrame(FIGURES, `${dressOf(party)}/open/body`);
    const { width } = this.textures.get(FIGURES).getSourceImage();
    return { url: this.url(`${FIGURES}.webp`), x: cutX, y: cutY, sheet: width };
  }

  private pointerMoved(x: number): void {
    const { frame, layers } = this;
    if (!this.model || !frame || !layers || frame.still) return;
    const share = (x / (frame.width * frame.ratio)) * 2 - 1;
    layers.backdrop.follow(share, () => this.stir());
  }
}
