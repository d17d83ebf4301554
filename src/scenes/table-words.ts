/** Name plates, the text on its lectern and what is being said: page elements over the canvas. */
import type { ClauseModel, SeatModel, TableModel } from '../presenter/table-model.ts';
import type { Point } from './curve.ts';
import { flagOf } from './flag.ts';
import { penStroke, postureIcon, stanceIcon } from './icons.ts';
import { Keyed, type Overlay, place, words } from './overlay.ts';
import { MOST_WORDS, type SeatPlace, type TableLayout } from './table-layout.ts';
import type { Thread } from './table-props.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** On a narrow window the speech stands under the name of the room and the way back. */
const UNDER_CORNERS = 62;

/** Words keep their size on small pictures and grow a little on large ones. */
const scaleOf = (layout: TableLayout): number =>
  layout.mode === 'wide' ? Math.max(1, Math.min(MOST_WORDS, layout.unit)) : 1;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a figure lies on its sheet, pixels of the sheet. */
export interface Portrait {
  readonly url: string;
  readonly x: number;
  readonly y: number;
  /** Width of the whole sheet. */
  readonly sheet: number;
}

export class TableWords {
  private readonly overlay: Overlay;
  private readonly assets: string;
  private readonly portrait: (party: string) => Portrait;
  /** Each clause as it was last shown, and as it read before its last change. */
  private note = '';
  private readonly written = new Map<number, Written>();
  private readonly plates: Keyed;
  private readonly others: Keyed;

  constructor(overlay: Overlay, assets: string, portrait: (party: string) => Portrait) {
    this.portrait = portrait;
    this.overlay = overlay;
    this.assets = assets;
    this.plates = new Keyed(() => overlay.layer('table'));
    this.others = new Keyed(() => overlay.layer('table'));
  }

  draw(model: TableModel, layout: TableLayout, width: number): void {
    this.overlay.layer('table').style.setProperty('--k', scaleOf(layout).toFixed(3));
    this.drawText(model, layout);
    this.plates.keep(new Set(model.seats.map((s) => s.party)));
    // As many words as fit: posture and name, then the name, then the flag alone.
    for (const detail of [2, 1, 0] as const) {
      const boxes = model.seats.flatMap((seat, i) => {
        const at = layout.seats[i];
        return at ? [this.drawPlate(seat, at, detail, width)] : [];
      });
      if (!boxes.some((box, i) => boxes.some((other, j) => j > i && overlap(box, other)))) break;
    }
    this.drawSpeech(model, layout, width);
  }

  clear(): void {
    this.plates.keep(new Set());
    this.others.keep(new Set());
    this.written.clear();
    this.note = '';
  }

  /** From each plate that objects or endorses to the clause or the text it speaks of. */
  threads(model: TableModel, layout: TableLayout): Thread[] {
    if (!layout.lectern || !model.text) return [];
    const found: Thread[] = [];
    for (const seat of model.seats) {
      const objects = seat.objectsTo !== null;
      if (!objects && (seat.stance !== 'endorses' || seat.presence !== 'present')) continue;
      const plate = this.rect(this.plates.get(seat.party));
      const left = plate.x + plate.width / 2 < layout.cx;
      const target = this.target(seat.objectsTo);
      if (!target) continue;
      found.push({
        kind: objects ? 'objects' : 'endorses',
        from: {
          x: left ? plate.x + plate.width - 4 : plate.x + 4,
          y: plate.y + plate.height * 0.6,
        },
        to: {
          x: left ? target.x + 3 : target.x + target.width - 3,
          y: target.y + target.height / 2,
        },
      });
    }
    return found;
  }

  private target(clause: number | null): DOMRect | null {
    const text = this.others.has('text') ? this.others.get('text') : null;
    const line = clause === null ? null : text?.querySelector(`[data-clause="${clause}"]`);
    const found = line ?? text;
    return found ? this.rect(found) : null;
  }

  private rect(element: Element): DOMRect {
    const own = element.getBoundingClientRect();
    const root = this.overlay.root.getBoundingClientRect();
    return new DOMRect(own.x - root.x, own.y - root.y, own.width, own.height);
  }

  private drawPlate(seat: SeatModel, at: SeatPlace, detail: 0 | 1 | 2, width: number): Box {
    const plate = this.plates.get(seat.party);
    const { presence } = seat;
    const state = presence === 'present' ? seat.stance : presence === 'away' ? 'away' : 'out';
    plate.className = `tn-plate tn-${state}`;
    const word = words('span', '', 'tn-word');
    word.append(postureIcon(presence, seat.posture));
    if (detail === 2) word.append(seat.postureLabel);
    const parts: HTMLElement[] = [flagOf(seat.party, seat.letters, this.assets)];
    if (detail > 0) parts.push(words('b', seat.label));
    plate.replaceChildren(...parts, word);
    if (state === 'endorses' || state === 'objects') plate.append(stanceIcon(state));
    const half = plate.offsetWidth / 2;
    const x = Math.max(half + 4, Math.min(width - half - 4, at.plateX));
    place(plate, x, at.plateY, 0.5, 0, state === 'out' ? `rotate(${at.mirrored ? 3 : -3}deg)` : '');
    return {
      left: x - half,
      right: x + half,
      top: at.plateY,
      bottom: at.plateY + plate.offsetHeight,
    };
  }

  private drawText(model: TableModel, layout: TableLayout): void {
    if (!layout.lectern || !model.text) {
      this.others.keep(new Set());
      return;
    }
    const { x, y, width } = layout.lectern;
    const stand = this.others.get('text');
    stand.className = 'tn-lectern';
    const sheet = words('div', '', 'tn-sheet');
    const head = words('div', '', 'tn-head');
    head.append(words('b', model.text.title), words('span', model.text.note));
    const { clauses, note, ending } = model.text;
    this.follow(clauses, note);
    sheet.append(head, ...clauses.map((clause) => row(clause, this.written.get(clause.number))));
    if (ending !== '') sheet.append(endingLine(ending));
    // The same words again would play their change again.
    if (stand.dataset['text'] !== sheet.textContent) stand.replaceChildren(sheet);
    stand.dataset['text'] = sheet.textContent;
    stand.style.width = `${width}px`;
    place(stand, x, y, 0.5, 1);
  }

  /** Keeps what a clause read before, until the next draft. */
  private follow(clauses: readonly ClauseModel[], note: string): void {
    const fresh = note !== this.note;
    this.note = note;
    for (const { number, wording } of clauses) {
      const known = this.written.get(number);
      if (known === undefined) this.written.set(number, { wording, was: null });
      else if (known.wording !== wording) this.written.set(number, { wording, was: known.wording });
      else if (fresh) this.written.set(number, { wording, was: null });
    }
  }

  private drawSpeech(model: TableModel, layout: TableLayout, width: number): void {
    const index = model.seats.findIndex((s) => s.speech !== null && s.speech !== '');
    const seat = model.seats[index];
    const at = layout.seats[index];
    const bubble = this.others.get('speech');
    const tail = this.others.get('tail');
    const silent = !seat || !at || layout.mode === 'strip' || seat.speech === null;
    bubble.hidden = tail.hidden = silent;
    if (silent) return;
    const against = seat.objectsTo !== null || seat.presence === 'walked-out';
    bubble.className = `tn-speech${against ? ' tn-against' : ''}`;
    const said = words('div', '');
    said.append(words('q', seat.speech ?? ''));
    const clause = model.text?.clauses.find((c) => c.number === seat.objectsTo);
    if (clause) said.append(about(clause));
    bubble.replaceChildren(
      portraitOf(this.portrait(seat.party), flagOf(seat.party, seat.letters, this.assets)),
      said,
    );
    const wide = Math.min(layout.mode === 'tall' ? width - 24 : 428 * scaleOf(layout), width - 24);
    bubble.style.width = `${wide}px`;
    const x = Math.max(
      12 + wide / 2,
      Math.min(
        width - 12 - wide / 2,
        at.x + (at.x - layout.cx) * (layout.mode === 'wide' ? 0.3 : 0),
      ),
    );
    const y = layout.top + (layout.mode === 'tall' ? UNDER_CORNERS : 16);
    place(bubble, x, y);
    this.drawTail(
      tail,
      {
        x: Math.max(x - wide / 2 + 22, Math.min(x + wide / 2 - 22, at.x)),
        y: y + bubble.offsetHeight,
      },
      at,
      seat,
    );
  }

  /** A line from the words to the head that speaks them. */
  private drawTail(tail: HTMLElement, from: Point, at: SeatPlace, seat: SeatModel): void {
    const gone = seat.presence === 'walked-out';
    const headX = at.x + (gone ? (at.mirrored ? 64 : -64) * at.scale : 0);
    const headY = at.y - (gone ? 182 : 128) * at.scale;
    const dx = headX - from.x;
    const dy = headY - from.y;
    tail.className = seat.objectsTo !== null || gone ? 'tn-tail tn-against' : 'tn-tail';
    tail.hidden = dy < 8;
    tail.style.height = `${Math.hypot(dx, dy)}px`;
    tail.style.transform = `translate(${from.x}px,${from.y}px) rotate(${-Math.atan2(dx, dy)}rad)`;
  }
}

interface Written {
  readonly wording: string;
  readonly was: string | null;
}

/** A changed clause shows what was struck and what was written in its place. */
function row(clause: ClauseModel, written: Written | undefined): HTMLElement {
  const was = written?.was ?? null;
  const classes = ['tn-row', clause.contested ? 'tn-bad' : '', was === null ? '' : 'tn-changed'];
  const element = words('div', '', classes.filter(Boolean).join(' '));
  element.dataset['clause'] = String(clause.number);
  const text = words('span', '');
  text.append(words('b', clause.label), ' ');
  if (was !== null) text.append(words('s', was), ' ');
  text.append(was === null ? clause.wording : words('ins', clause.wording));
  element.append(words('i', String(clause.number)), text);
  if (clause.contested) element.append(stanceIcon('objects'));
  return element;
}

/** The pen goes over the line, and the word for what became of the text stands under it. */
function endingLine(ending: string): HTMLElement {
  const line = words('div', '', 'tn-ending');
  line.append(penStroke(), words('span', ending));
  return line;
}

/** A round picture of an office with its flag. */
function portraitOf({ url, x, y, sheet }: Portrait, flag: HTMLElement): HTMLElement {
  const frame = words('div', '', 'tn-portrait');
  const picture = words('div', '');
  const scale = PORTRAIT / PORTRAIT_CUT.width;
  picture.style.backgroundImage = `url(${JSON.stringify(url)})`;
  picture.style.backgroundSize = `${sheet * scale}px auto`;
  picture.style.backgroundPosition = `${-(x + PORTRAIT_CUT.x) * scale}px ${-(y + PORTRAIT_CUT.y) * scale}px`;
  frame.append(picture, flag);
  return frame;
}

/** Side of a portrait, CSS pixels, and what it cuts from a figure, pixels of the sheet. */
const PORTRAIT = 58;
const PORTRAIT_CUT = { x: 50, y: 2, width: 132 };

function about(clause: ClauseModel): HTMLElement {
  const element = words('div', '', 'tn-about');
  element.append(stanceIcon('objects'), `${clause.number} · ${clause.label}`);
  return element;
}
