/** Name plates, the text on its lectern and what is being said: page elements over the canvas. */
import type { ClauseModel, SeatModel, TableModel } from '../presenter/table-model.ts';
import type { Point } from './curve.ts';
import { flagOf } from './flag.ts';
import { postureIcon, stanceIcon } from './icons.ts';
import { Keyed, type Overlay, place, words } from './overlay.ts';
import type { SeatPlace, TableLayout } from './table-layout.ts';
import type { Thread } from './table-props.ts';

export class TableWords {
  private readonly overlay: Overlay;
  private readonly assets: string;
  private readonly plates: Keyed;
  private readonly others: Keyed;

  constructor(overlay: Overlay, assets: string) {
    this.overlay = overlay;
    this.assets = assets;
    this.plates = new Keyed(() => overlay.layer('table'));
    this.others = new Keyed(() => overlay.layer('table'));
  }

  draw(model: TableModel, layout: TableLayout, width: number): void {
    this.drawText(model, layout);
    this.plates.keep(new Set(model.seats.map((s) => s.party)));
    model.seats.forEach((seat, i) => {
      const at = layout.seats[i];
      if (at) this.drawPlate(seat, at, layout, width);
    });
    this.drawSpeech(model, layout, width);
  }

  clear(): void {
    this.plates.keep(new Set());
    this.others.keep(new Set());
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
    const row = clause === null ? null : text?.querySelector(`[data-clause="${clause}"]`);
    const found = row ?? text;
    return found ? this.rect(found) : null;
  }

  private rect(element: Element): DOMRect {
    const own = element.getBoundingClientRect();
    const root = this.overlay.root.getBoundingClientRect();
    return new DOMRect(own.x - root.x, own.y - root.y, own.width, own.height);
  }

  private drawPlate(seat: SeatModel, at: SeatPlace, layout: TableLayout, width: number): void {
    const plate = this.plates.get(seat.party);
    const presence =
      seat.presence === 'away' ? ' tn-away' : seat.presence === 'walked-out' ? ' tn-out' : '';
    const stance = seat.presence === 'present' ? ` tn-${seat.stance}` : '';
    plate.className = `tn-plate${presence}${stance}`;
    const word = words('span', '', 'tn-word');
    word.append(postureIcon(seat.presence, seat.posture));
    // Without room for words the flag, the icon and the page speak.
    const narrow = layout.mode === 'tall' || width / Math.max(1, layout.seats.length) < 165;
    const bare = layout.mode === 'strip' && width / Math.max(1, layout.seats.length) < 96;
    if (!narrow) word.append(seat.postureLabel);
    const parts: HTMLElement[] = [flagOf(seat.party, seat.label, this.assets)];
    if (!bare) parts.push(words('b', seat.label));
    parts.push(word);
    plate.replaceChildren(...parts);
    if (seat.presence === 'present' && seat.stance !== 'unknown')
      plate.append(stanceIcon(seat.stance));
    const turn =
      seat.presence === 'walked-out' ? (at.mirrored ? 'rotate(3deg)' : 'rotate(-3deg)') : '';
    const half = plate.offsetWidth / 2 + 4;
    place(plate, Math.max(half, Math.min(width - half, at.plateX)), at.plateY, 0.5, 0, turn);
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
    sheet.append(head, ...model.text.clauses.map((clause) => row(clause)));
    stand.replaceChildren(sheet);
    stand.style.width = `${width}px`;
    place(stand, x, y, 0.5, 1);
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
    bubble.replaceChildren(flagOf(seat.party, seat.label, this.assets), said);
    const wide = Math.min(layout.mode === 'tall' ? width - 24 : 428, width - 24);
    bubble.style.width = `${wide}px`;
    const x = Math.max(
      12 + wide / 2,
      Math.min(width - 12 - wide / 2, at.x + (layout.cx - at.x) * 0.12),
    );
    const y = layout.top + 16;
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
    tail.className = 'tn-tail';
    tail.hidden = dy < 8;
    tail.style.height = `${Math.hypot(dx, dy)}px`;
    tail.style.transform = `translate(${from.x}px,${from.y}px) rotate(${-Math.atan2(dx, dy)}rad)`;
  }
}

function row(clause: ClauseModel): HTMLElement {
  const element = words('div', '', clause.contested ? 'tn-row tn-bad' : 'tn-row');
  element.dataset['clause'] = String(clause.number);
  const text = words('span', '');
  text.append(words('b', clause.label), ` ${clause.wording}`);
  element.append(words('i', String(clause.number)), text);
  if (clause.contested) element.append(stanceIcon('objects'));
  return element;
}

function about(clause: ClauseModel): HTMLElement {
  const element = words('div', '', 'tn-about');
  element.append(stanceIcon('objects'), `${clause.number} · ${clause.label}`);
  return element;
}
