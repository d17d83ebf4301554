/** Words over the canvas. Hidden from assistive technology: the page says all of it too. */
import { OVERLAY_STYLE } from './overlay-style.ts';

export class Overlay {
  readonly root: HTMLElement;
  private readonly layers = new Map<string, HTMLElement>();

  constructor(parent: HTMLElement) {
    if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
    const sheet = document.createElement('style');
    sheet.textContent = OVERLAY_STYLE;
    this.root = document.createElement('div');
    this.root.className = 'tn-over';
    this.root.setAttribute('aria-hidden', 'true');
    this.root.append(sheet);
    parent.append(this.root);
  }

  /** The element that holds one scene's words; made on first use. */
  layer(name: string): HTMLElement {
    const found = this.layers.get(name);
    if (found) return found;
    const made = document.createElement('div');
    this.root.append(made);
    this.layers.set(name, made);
    return made;
  }

  /** Shows one scene's words and hides the others'. */
  show(name: string, ...classes: readonly string[]): HTMLElement {
    for (const [key, layer] of this.layers) layer.hidden = key !== name;
    const layer = this.layer(name);
    layer.hidden = false;
    layer.className = classes.join(' ');
    this.root.hidden = false;
    return layer;
  }

  hide(): void {
    this.root.hidden = true;
  }

  remove(): void {
    this.root.remove();
  }
}

/** Elements kept by id between redraws: only what changed is touched. */
export class Keyed {
  private readonly parent: () => HTMLElement;
  private readonly made = new Map<string, HTMLElement>();

  constructor(parent: () => HTMLElement) {
    this.parent = parent;
  }

  /** Keeps the elements of these ids and drops the rest. */
  keep(ids: ReadonlySet<string>): void {
    for (const [id, element] of this.made)
      if (!ids.has(id)) {
        element.remove();
        this.made.delete(id);
      }
  }

  get(id: string): HTMLElement {
    const found = this.made.get(id);
    if (found) return found;
    const element = document.createElement('div');
    this.parent().append(element);
    this.made.set(id, element);
    return element;
  }

  has(id: string): boolean {
    return this.made.has(id);
  }
}

/** Sets text through nodes, so that a label can never become markup. */
export function words(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** Moves an element so that its anchor (shares of its own size) lies on a point. */
export function place(
  element: HTMLElement,
  x: number,
  y: number,
  ax = 0.5,
  ay = 0,
  rest = '',
): void {
  element.style.transform = `translate(${x.toFixed(1)}px,${y.toFixed(1)}px) translate(${-ax * 100}%,${-ay * 100}%) ${rest}`;
}
