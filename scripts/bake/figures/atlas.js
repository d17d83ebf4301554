/** All figures on one sheet, with the frames that the scene reads. */
import { arms } from './arms.js';
import { chair, legs, trunk } from './body.js';
import { AIDES, CAST, POSTURES } from './cast.js';
import { head, headBack, neck } from './head.js';
import { drawSheet } from '../paint/sheet.js';
import { stanceOf } from './stance.js';

/** Baked pixels per unit; a head is 20 units high, shoulders 44 wide. */
const SCALE = 1.75;
/** Units around the origin, where the table cuts the figure. */
const BODY = { left: 66, up: 128, width: 132, height: 234 };
const ARMS = { left: 72, up: 90, width: 144, height: 132 };

function body(x, person, posture) {
  const stance = stanceOf(posture, person);
  chair(x);
  legs(x, person, stance);
  trunk(x, person, stance);
  neck(x, person, stance);
  head(x, person, stance);
  // Crossed arms lie on the chest, not on the table.
  if (posture === 'hostile') arms(x, person, stance);
}

function aide(x, person) {
  const stance = stanceOf('guarded', person);
  legs(x, person, stance);
  trunk(x, person, stance);
  neck(x, person, stance);
  head(x, person, stance);
}

function leaving(x, person) {
  const stance = stanceOf('guarded', person);
  legs(x, person, stance);
  trunk(x, person, stance, true);
  neck(x, person, stance);
  headBack(x, person, stance);
}

function pictures() {
  const list = [];
  for (const [id, person] of Object.entries(CAST)) {
    for (const posture of POSTURES) {
      list.push([`${id}/${posture}/body`, BODY, (x) => body(x, person, posture)]);
      if (posture !== 'hostile')
        list.push([
          `${id}/${posture}/arms`,
          ARMS,
          (x) => arms(x, person, stanceOf(posture, person)),
        ]);
    }
    list.push([`${id}/back`, BODY, (x) => leaving(x, person)]);
  }
  AIDES.forEach((person, i) => list.push([`aide-${i}`, BODY, (x) => aide(x, person)]));
  return list;
}

export const drawFigures = () =>
  drawSheet('figures.webp', pictures(), SCALE, { body: BODY, arms: ARMS });
