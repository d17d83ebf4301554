import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { MapModel } from '../presenter/map-model.ts';
import type { TableModel } from '../presenter/table-model.ts';
import type { Stage } from '../scenes/stage.ts';
import { followPanels } from './panels.ts';
import { isStill } from './settings.ts';

/** What stands behind the page now. */
export type Scenery =
  | { readonly kind: 'none' }
  | { readonly kind: 'map'; readonly model: MapModel }
  | { readonly kind: 'table'; readonly model: TableModel };

/** What the page does with what happens on the canvas. */
export interface Hands {
  /** A medallion or a figure was pressed. */
  readonly select: (party: string) => void;
  /** The pointer rests on a capital, or on none. */
  readonly look?: (party: string | null) => void;
  /** The stage stands, or is gone; the page may ask it where a capital is seen. */
  readonly stands?: (spotOf: Stage['spotOf'] | null) => void;
}

/** `?stage=off` at the end of the address leaves the picture out; the page is the whole game. */
const isSwitchedOff = (): boolean => new URLSearchParams(location.search).get('stage') === 'off';

/** The canvas behind the page. It is decoration: whatever it shows, the page says too. */
export function StageHost({ scenery, hands }: { scenery: ReadonlySignal<Scenery>; hands: Hands }) {
  const parent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = parent.current;
    return element === null ? undefined : keepStage(element, scenery, hands);
  }, []);
  return <div ref={parent} class="stage always-light" aria-hidden="true" />;
}

interface Kept {
  readonly element: HTMLElement;
  readonly stage: Stage;
}

let opened: Promise<Kept | null> | null = null;

/** The one stage of the page: it is opened once and moves with its element from room to room. */
function theStage(): Promise<Kept | null> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Kept | null> {
  if (isSwitchedOff()) return null;
  const { canDraw, createStage } = await import('../scenes/stage.ts');
  if (!canDraw()) return null;
  const element = document.createElement('div');
  element.className = 'stage-ground';
  return { element, stage: createStage(element, { reducedMotion: isStill() }) };
}

/** Fetches the scenes, then follows the scenery until stopped. Without a canvas the page goes on alone. */
function keepStage(
  parent: HTMLElement,
  scenery: ReadonlySignal<Scenery>,
  hands: Hands,
): () => void {
  const endings: (() => void)[] = [];
  let gone = false;
  const start = async () => {
    const kept = await theStage();
    if (gone || kept === null) return;
    const { element, stage } = kept;
    parent.append(element);
    endings.push(
      followPanels(stage, scenery),
      effect(() => show(stage, scenery.value)),
      effect(() => stage.setReducedMotion(isStill())),
      stage.onSelect(hands.select),
      stage.onLook((party) => hands.look?.(party)),
      stage.onLaid(() => hands.stands?.((party) => stage.spotOf(party))),
      () => {
        hands.stands?.(null);
        stage.hide();
        element.remove();
      },
    );
  };
  start().catch(() => {
    // A stage that cannot be opened leaves the paper ground; the page says everything by itself.
  });
  return () => {
    gone = true;
    for (const end of endings) end();
  };
}

function show(stage: Stage, scenery: Scenery): void {
  if (scenery.kind === 'map') stage.showMap(scenery.model);
  else if (scenery.kind === 'table') stage.showTable(scenery.model);
  else stage.hide();
}
