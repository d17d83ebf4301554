/** Turns a venue's drawing into the layers of a table backdrop, and into a card. */
import { grain, vignette } from '../paint/base.js';
import { bangkok } from './bangkok.js';
import { beijing } from './beijing.js';
import { camp } from './camp.js';
import { five_hills } from './five-hills.js';
import { floors, plainRoom } from './floors.js';
import { hallVenue } from './hall-venue.js';
import { ikhTenger } from './ikh-tenger.js';
import { moscow } from './moscow.js';
import { pyongyang } from './pyongyang.js';
import { seoul } from './seoul.js';
import { tokyo } from './tokyo.js';
import { washington } from './washington.js';

/** The stage picture, in design pixels, and how many baked pixels each becomes. */
const STAGE = { width: 1280, height: 720, scale: 1.25 };
const CARD = { width: 360, height: 200 };

const VENUES = {
  'ikh-tenger': ikhTenger,
  hall: hallVenue,
  'five-hills': five_hills,
  bangkok,
  beijing,
  moscow,
  pyongyang,
  seoul,
  tokyo,
  washington,
  camp,
  plain: { room: plainRoom },
};

function blank(width, height, scale) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const x = canvas.getContext('2d');
  x.scale(scale, scale);
  x.lineJoin = x.lineCap = 'round';
  return { canvas, x };
}

/** Sheet drawings are 420 × 200; on the stage they fill the width. */
function sheetLayer(paint) {
  const { canvas, x } = blank(STAGE.width, STAGE.height, STAGE.scale);
  const k = STAGE.width / 420;
  x.scale(k, k);
  paint(x);
  return canvas;
}

function stageLayer(paint) {
  const { canvas, x } = blank(STAGE.width, STAGE.height, STAGE.scale);
  paint(x, STAGE.width, STAGE.height);
  return canvas;
}

/** Canvases by layer, back to front: `sky`, `far` over it, perhaps `near`, `floor` under the table. */
export function drawVenue(id) {
  const venue = VENUES[id];
  if (venue.room) return { floor: stageLayer(venue.room) };
  const layer = venue.wide ? stageLayer : sheetLayer;
  const layers = { sky: layer(venue.sky), far: layer(venue.far ?? venue.scene) };
  if (venue.near) layers.near = layer(venue.near);
  layers.floor = stageLayer(floors[venue.floor]);
  return layers;
}

export function drawCard(id) {
  const venue = VENUES[id];
  const { canvas, x } = blank(CARD.width, CARD.height, 1);
  if (venue.card) {
    x.scale(CARD.width / 420, CARD.width / 420);
    venue.card(x, 420, 234);
  } else {
    // Fill the height: a little is lost left and right, towards the middle of the drawing.
    x.translate(-(CARD.height * 2.1 - CARD.width) / 2, 0);
    venue.sky(x);
    venue.scene(x);
  }
  x.setTransform(1, 0, 0, 1, 0, 0);
  grain(x, CARD.width, CARD.height, 0.04, 4);
  vignette(x, CARD.width, CARD.height, 0.12, '#2A2430');
  return canvas;
}
