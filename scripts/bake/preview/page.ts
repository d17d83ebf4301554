import { type Stage, createStage } from '../../../src/scenes/stage.ts';
import { MAPS, TABLES } from './samples.ts';

interface Preview {
  show: (name: string) => Promise<void>;
  insets: Stage['setInsets'];
  clicked: string[];
  stage: Stage;
}

declare global {
  var preview: Preview;
}

const parent = document.querySelector<HTMLElement>('#stage');
if (!parent) throw new Error('no stage element in the preview page');
const still = new URLSearchParams(location.search).has('still');
const stage = createStage(parent, { reducedMotion: still });
const clicked: string[] = [];
stage.onSelect((id) => clicked.push(id));

globalThis.preview = {
  clicked,
  stage,
  insets: (insets) => stage.setInsets(insets),
  show: (name) => {
    const map = MAPS[name];
    const table = TABLES[name];
    if (map) stage.showMap(map);
    else if (table) stage.showTable(table);
    return stage.settled();
  },
};
