/** Runs inside the headless browser: draws what a job asks for and hands back encoded pictures. */
import { drawFigures } from './figures/atlas.js';
import { drawIcons } from './icons.js';
import { drawMap } from './map/draw.js';
import { LAYOUTS, places } from './map/layouts.js';
import { drawPieces } from './map/pieces.js';
import { drawPlain } from './map/plain.js';
import { drawWeather } from './map/weather.js';
import { drawProps } from './props.js';
import { drawTable } from './tables.js';
import { drawScarf, drawTitle } from './title.js';
import { drawCard, drawVenue } from './venues/draw.js';

const encode = (canvas, quality) => canvas.toDataURL('image/webp', quality).split(',')[1];

const JOBS = {
  map: (season, layout) => ({
    [`map/${season}-${layout}.webp`]: encode(drawMap(season, layout), 0.64),
  }),
  figures: () => {
    const { canvas, atlas } = drawFigures();
    return {
      'table/figures.webp': encode(canvas, 0.84),
      'table/figures.json': btoa(JSON.stringify(atlas)),
    };
  },
  props: () => {
    const { canvas, atlas } = drawProps();
    return {
      'table/props.webp': encode(canvas, 0.86),
      'table/props.json': btoa(JSON.stringify(atlas)),
    };
  },
  table: (wood, shape) => ({
    [`table/table-${wood}-${shape}.webp`]: encode(drawTable(wood, shape), 0.84),
  }),
  pieces: async () => ({ 'map/pieces.webp': encode(await drawPieces(), 0.82) }),
  weather: () => ({ 'map/weather.webp': encode(drawWeather(), 0.7) }),
  plain: () => ({ 'map/plain.webp': encode(drawPlain(), 0.7) }),
  title: (shape) => ({
    [`title/${shape}.webp`]: encode(drawTitle(shape), 0.66),
    [`title/${shape}-scarf.webp`]: encode(drawScarf(shape), 0.86),
  }),
  icons: drawIcons,
  places: () => ({ 'map/places.json': placesJson() }),
  venue: (id) => {
    const files = {};
    const layers = drawVenue(id);
    for (const [layer, canvas] of Object.entries(layers))
      files[`venues/${id}-${layer}.webp`] = encode(canvas, 0.78);
    return files;
  },
  card: (id) => ({ [`venues/card-${id}.webp`]: encode(drawCard(id), 0.78) }),
};

function placesJson() {
  const layouts = {};
  for (const [name, layout] of Object.entries(LAYOUTS))
    layouts[name] = {
      width: Math.round(layout.width * layout.scale),
      height: Math.round(layout.height * layout.scale),
      scale: layout.scale,
      places: places(layout),
    };
  const text = JSON.stringify(layouts, null, 2).replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]');
  return btoa(`${text}\n`);
}

/** Draws one job; returns base64 file contents by path under `assets/`. */
globalThis.bake = async (kind, ...rest) => {
  await document.fonts.ready;
  return JOBS[kind](...rest);
};
