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

/** Fetches the scenes, then follows the scenery until stopped. Without a canvas the page goes on alone. */
function keepStage(
  parent: HTMLElement,
  scenery: ReadonlySignal<Scenery>,
  hands: Hands,
): () => void {
  const endings: (() => void)[] = [];
  let gone = false;
  const start = async () => {
    if (isSwitchedOff()) return;
    const { canDraw, createStage } = await import('../scenes/stage.ts');
    if (gone || !canDraw()) return;
    const stage = createStage(parent, { reducedMotion: isStill() });
    endings.push(
      followPanels(stage, scenery),
      effect(() => show(stage, scenery.value)),
      effect(() => stage.setReducedMotion(isStill())),
      stage.onSelect(hands.select),
      stage.onLook((party) => hands.look?.(party)),
      stage.onLaid(() => hands.stands?.((party) => stage.spotOf(party))),
      () => {
        hands.stands?.(null);
        stage.destroy();
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
