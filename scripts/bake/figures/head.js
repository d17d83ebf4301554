/** Neck and head: a face of two planes, lit and shaded, without features. */
import { P, css, grad, mix } from '../paint/base.js';
import { LIGHT } from './body.js';

const SHADE = '#5B3A32';

export function neck(x, { skin }, { lean, up, headX, headY }) {
  x.fillStyle = mix(skin, SHADE, 0.38);
  x.beginPath();
  x.moveTo(-8 + lean * 0.4, -68 + up * 0.4);
  x.lineTo(-7.5 + headX, headY + 10);
  x.lineTo(7.5 + headX, headY + 10);
  x.lineTo(8 + lean * 0.4, -68 + up * 0.4);
  x.quadraticCurveTo(lean * 0.4, -60, -8 + lean * 0.4, -68 + up * 0.4);
  x.fill();
}

function facePath(x, turn) {
  x.beginPath();
  x.moveTo(-14, -7);
  x.bezierCurveTo(-15, -24, 15, -24, 14, -7);
  x.bezierCurveTo(14.5, 6, 10, 16, turn * 3, 20);
  x.bezierCurveTo(-10, 16, -14.5, 6, -14, -7);
  x.closePath();
}

/** Turned right away from the table: the outline gains brow, nose and chin. */
function profilePath(x) {
  x.beginPath();
  x.moveTo(13, -7);
  x.bezierCurveTo(14, -25, -13, -26, -14, -9);
  x.bezierCurveTo(-14.5, -5, -15, -3, -18, 3);
  x.quadraticCurveTo(-17.5, 5, -14.5, 5);
  x.bezierCurveTo(-15, 11, -14, 17, -8, 18.5);
  x.bezierCurveTo(0, 19, 10, 12, 13, -7);
  x.closePath();
}

const hairTone = (x, tone) =>
  grad(x, -15, 0, 15, 0, [
    [0, mix(tone, P.night, 0.5)],
    [0.7, tone],
    [1, mix(tone, LIGHT, 0.4)],
  ]);

function hairBack(x, person) {
  if (person.hair !== 'bob' && person.hair !== 'bun') return;
  x.fillStyle = mix(person.tone, P.night, 0.35);
  x.beginPath();
  if (person.hair === 'bob') x.roundRect(-18, -20, 36, 42, [18, 18, 9, 9]);
  else x.arc(-9, -19, 8, 0, 7);
  x.fill();
}

function hairFront(x, { hair, tone }) {
  x.fillStyle = hairTone(x, tone);
  x.beginPath();
  if (hair === 'bun' || hair === 'bob') {
    const low = hair === 'bob' ? 17 : 5;
    x.moveTo(-16.5, low);
    x.bezierCurveTo(-20, -30, 20, -30, 16.5, low);
    x.quadraticCurveTo(14, low - 1, 12.5, 3);
    x.bezierCurveTo(14, -8, 8, -13, -4, -12);
    x.bezierCurveTo(-12, -11, -13, -4, -12, 4);
    x.quadraticCurveTo(-14, low - 1, -16.5, low);
  } else if (hair === 'cropped') {
    x.moveTo(-15, -1);
    x.bezierCurveTo(-19, -27, 19, -27, 15, -1);
    x.bezierCurveTo(13, -9, 9, -13, 0, -13.5);
    x.bezierCurveTo(-9, -13, -13, -9, -15, -1);
  } else if (hair === 'bald') {
    for (const side of [-1, 1]) {
      x.moveTo(side * 15, 2);
      x.bezierCurveTo(side * 17, -8, side * 15, -12, side * 11, -13);
      x.bezierCurveTo(side * 13, -8, side * 13, -4, side * 15, 2);
    }
  } else if (hair === 'wave') {
    x.moveTo(-15.5, 2);
    x.bezierCurveTo(-21, -30, 20, -33, 16, -1);
    x.bezierCurveTo(14, -7, 14, -12, 10, -15);
    x.bezierCurveTo(2, -10, -8, -12, -12, -13);
    x.bezierCurveTo(-13, -7, -13, -3, -15.5, 2);
  } else {
    x.moveTo(-15, 1);
    x.bezierCurveTo(-19, -29, 18, -30, 15.3, 0);
    x.bezierCurveTo(13.5, -7, 12, -12, 4, -11);
    x.bezierCurveTo(-4, -10, -8, -14, -11, -12);
    x.bezierCurveTo(-13.5, -8, -13.5, -4, -15, 1);
  }
  x.fill();
}

function planes(x, { skin }, turn, path) {
  path();
  x.fillStyle = css(skin);
  x.fill();
  x.save();
  path();
  x.clip();
  x.fillStyle = mix(skin, SHADE, 0.36, 0.85);
  x.beginPath();
  x.moveTo(-30, -30);
  x.lineTo(-30, 30);
  x.lineTo(turn * 4, 24);
  x.quadraticCurveTo(turn * 4 - 3, 6, turn * 5, -4);
  x.quadraticCurveTo(turn * 3 - 4, -14, turn * 2 - 4, -30);
  x.fill();
  x.fillStyle = mix(skin, LIGHT, 0.55, 0.6);
  x.beginPath();
  x.ellipse(14, -2, 5, 15, 0, 0, 7);
  x.fill();
  x.restore();
}

function glasses(x, turn) {
  x.strokeStyle = 'rgba(30,30,36,.75)';
  x.lineWidth = 1.1;
  for (const side of [-1, 1]) x.strokeRect(turn * 3 + side * 6.2 - 4.4, -4.4, 8.8, 6);
}

export function head(x, person, stance) {
  x.save();
  x.translate(stance.headX, stance.headY);
  x.rotate(stance.tilt);
  hairBack(x, person);
  const away = stance.turn < -0.8;
  x.fillStyle = mix(person.skin, SHADE, 0.3);
  for (const ear of away ? [5] : [-14, 14]) {
    if (away) continue;
    x.beginPath();
    x.ellipse(ear, -1, 2.6, 4.6, 0, 0, 7);
    x.fill();
  }
  const path = away ? () => profilePath(x) : () => facePath(x, stance.turn);
  planes(x, person, away ? 1.6 : stance.turn, path);
  if (away) {
    x.fillStyle = mix(person.skin, SHADE, 0.45);
    x.beginPath();
    x.ellipse(5, -1, 2.8, 4.6, 0.2, 0, 7);
    x.fill();
  }
  if (person.glasses && !away) glasses(x, stance.turn);
  hairFront(x, person);
  x.restore();
}

/** The back of a head that leaves. */
export function headBack(x, person, stance) {
  x.save();
  x.translate(stance.headX, stance.headY);
  hairBack(x, person);
  x.fillStyle = mix(person.skin, SHADE, 0.5);
  for (const ear of [-14, 14]) {
    x.beginPath();
    x.ellipse(ear, -1, 2.6, 4.6, 0, 0, 7);
    x.fill();
  }
  facePath(x, 0);
  x.fillStyle = person.hair === 'bald' ? mix(person.skin, SHADE, 0.4) : hairTone(x, person.tone);
  x.fill();
  x.restore();
}
