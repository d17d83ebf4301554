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

/** `?stage=off` at the end of the address leaves the picture out; the page is the whole game. */
const isSwitchedOff = (): boolean => new URLSearchParams(location.search).get('stage') === 'off';

/** The canvas behind the page. It is decoration: whatever it shows, the page says too. */
export function StageHost(props: {
  scenery: ReadonlySignal<Scenery>;
  onSelect: (party: string) => void;
}) {
  const { scenery, onSelect } = props;
  const parent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = parent.current;
    return element === null ? undefined : keepStage(element, scenery, onSelect);
  }, []);
  return <div ref={parent} class="stage always-light" aria-hidden="true" />;
}

/** Fetches the scenes, then follows the scenery until stopped. Without a canvas the page goes on alone. */
function keepStage(
  parent: HTMLElement,
  scenery: ReadonlySignal<Scenery>,
  onSelect: (party: string) => void,
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
      stage.onSelect(onSelect),
      () => stage.destroy(),
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
