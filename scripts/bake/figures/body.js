/** Chair, trunk and dress. The table cuts the figure at y = 0; the light falls from the right. */
import { P, grad, mix } from '../paint/base.js';

export const LIGHT = '#FFE9C6';

export function chair(x, pad = '#4C6A8E') {
  x.strokeStyle = '#3F2B22';
  x.lineWidth = 6;
  for (const side of [-1, 1]) {
    x.beginPath();
    x.moveTo(side * 33, 40);
    x.lineTo(side * 37, 96);
    x.stroke();
  }
  x.fillStyle = grad(x, -40, 0, 40, 0, [
    [0, '#4A3326'],
    [0.5, '#6B4830'],
    [1, '#8A6140'],
  ]);
  x.beginPath();
  x.roundRect(-38, -86, 76, 138, [22, 22, 4, 4]);
  x.fill();
  x.fillStyle = grad(x, -32, 0, 32, 0, [
    [0, '#283A52'],
    [1, pad],
  ]);
  x.beginPath();
  x.roundRect(-31, -79, 62, 116, [17, 17, 3, 3]);
  x.fill();
  x.strokeStyle = 'rgba(226,190,110,.4)';
  x.lineWidth = 1;
  x.beginPath();
  x.roundRect(-27, -75, 54, 108, [14, 14, 2, 2]);
  x.stroke();
}

/** Thighs, knees and feet: seen only at the sides, where the table falls away. */
export function legs(x, person, stance) {
  const robe = person.dress === 'deel' || person.dress === 'round';
  const cloth = mix(person.suit, P.night, 0.34);
  const w = stance.wide;
  x.fillStyle = grad(x, 0, 20, 0, 100, [
    [0, cloth],
    [1, mix(person.suit, P.night, 0.72)],
  ]);
  if (robe) {
    x.beginPath();
    x.moveTo(-w + 2, 20);
    x.bezierCurveTo(-w - 6, 60, -w - 4, 80, -w + 4, 97);
    x.quadraticCurveTo(0, 104, w - 4, 97);
    x.bezierCurveTo(w + 4, 80, w + 6, 60, w - 2, 20);
    x.fill();
    return;
  }
  for (const side of [-1, 1]) {
    x.beginPath();
    x.moveTo(side * 3, 26);
    x.lineTo(side * (w - 1), 26);
    x.bezierCurveTo(side * (w + 3), 44, side * (w - 2), 54, side * (w - 8), 58);
    x.lineTo(side * (w - 12), 95);
    x.lineTo(side * 12, 95);
    x.lineTo(side * 7, 56);
    x.closePath();
    x.fill();
    x.fillStyle = '#1A171A';
    x.beginPath();
    x.ellipse(side * 22, 97, 12, 5, 0, 0, 7);
    x.fill();
    x.fillStyle = grad(x, 0, 20, 0, 100, [
      [0, cloth],
      [1, mix(person.suit, P.night, 0.72)],
    ]);
  }
}

function trunkPath(x, stance) {
  const { wide: w, up } = stance;
  x.beginPath();
  x.moveTo(-w + 4, 46);
  x.lineTo(-w - 5, 36);
  x.bezierCurveTo(-w - 7, -10, -w - 4, -40, -w * 0.8, -50 + up * 0.4);
  x.bezierCurveTo(-w * 0.55, -60, -16, -60, -9, -70 + up * 0.4);
  x.lineTo(9, -70 + up * 0.4);
  x.bezierCurveTo(16, -60, w * 0.55, -60, w * 0.8, -50 + up * 0.4);
  x.bezierCurveTo(w + 4, -40, w + 7, -10, w + 5, 36);
  x.lineTo(w - 4, 46);
  x.quadraticCurveTo(0, 54, -w + 4, 46);
  x.closePath();
}

export function trunk(x, person, stance, back = false) {
  const { suit } = person;
  const w = stance.wide;
  x.save();
  x.transform(1, 0, -stance.lean * 0.01, 1, stance.lean * 0.3, 0);
  x.fillStyle = grad(x, -w, 0, w, 0, [
    [0, mix(suit, P.night, 0.45)],
    [0.5, suit],
    [0.86, mix(suit, LIGHT, 0.16)],
    [1, mix(suit, LIGHT, 0.36)],
  ]);
  trunkPath(x, stance);
  x.fill();
  x.save();
  trunkPath(x, stance);
  x.clip();
  x.fillStyle = grad(x, 0, -40, 0, 54, [
    [0, 'rgba(20,26,33,0)'],
    [1, 'rgba(20,26,33,.4)'],
  ]);
  x.fillRect(-70, -60, 140, 120);
  x.restore();
  trunkPath(x, stance);
  x.clip();
  if (back) backSeam(x, suit);
  else DRESSES[person.dress](x, person);
  if (person.dress === 'deel') sash(x, person);
  x.restore();
}

function shape(x, fill, points) {
  x.fillStyle = fill;
  x.beginPath();
  for (const [px, py] of points) x.lineTo(px, py);
  x.closePath();
  x.fill();
}

function backSeam(x, suit) {
  x.strokeStyle = mix(suit, P.night, 0.5);
  x.lineWidth = 1.4;
  x.beginPath();
  x.moveTo(0, -56);
  x.lineTo(1, 46);
  x.stroke();
  x.fillStyle = mix(suit, P.night, 0.3);
  x.beginPath();
  x.moveTo(-13, -69);
  x.quadraticCurveTo(0, -60, 13, -69);
  x.lineTo(11, -60);
  x.quadraticCurveTo(0, -53, -11, -60);
  x.fill();
}

const lapel = (s) => [
  [s * 12, -69],
  [s * 25, -50],
  [s * 17, -44],
  [s * 19, -38],
  [0, -8],
  [s, -17],
];

function lapels(x, cloth) {
  shape(x, mix(cloth, P.night, 0.28), lapel(-1));
  shape(x, mix(cloth, LIGHT, 0.12), lapel(1));
  x.fillStyle = mix(cloth, P.night, 0.5);
  for (const y of [2, 18]) {
    x.beginPath();
    x.arc(0, y, 1.5, 0, 7);
    x.fill();
  }
}

function suitAndTie(x, { suit: cloth, accent }) {
  shape(x, '#F2ECE0', [
    [-11, -68],
    [11, -68],
    [0, -12],
  ]);
  shape(x, 'rgba(60,60,80,.22)', [
    [-11, -68],
    [-3, -66],
    [0, -12],
  ]);
  shape(x, accent, [
    [-4, -64],
    [4, -64],
    [2.6, -57],
    [5.5, -28],
    [0, -17],
    [-5.5, -28],
    [-2.6, -57],
  ]);
  lapels(x, cloth);
  shape(x, '#F2ECE0', [
    [22, -30],
    [31, -33],
    [31, -29.5],
    [22, -26.5],
  ]);
}

function tunic(x, { suit: cloth, accent }) {
  shape(x, mix(cloth, P.night, 0.35), [
    [-13, -69],
    [13, -69],
    [8, -58],
    [-8, -58],
  ]);
  x.strokeStyle = mix(cloth, P.night, 0.6);
  x.lineWidth = 1.2;
  x.beginPath();
  x.moveTo(0, -60);
  x.lineTo(0, 44);
  x.stroke();
  x.strokeRect(14, -34, 17, 1);
  x.strokeRect(-31, -30, 17, 1);
  x.fillStyle = mix(cloth, '#E9D9B0', 0.6);
  for (let i = 0; i < 5; i++) {
    x.beginPath();
    x.arc(0, -48 + i * 17, 1.8, 0, 7);
    x.fill();
  }
  x.fillStyle = accent;
  x.beginPath();
  x.arc(20, -40, 3, 0, 7);
  x.fill();
}

function scarf(x, { suit: cloth, accent }) {
  shape(x, '#F2ECE0', [
    [-11, -68],
    [11, -68],
    [0, -16],
  ]);
  lapels(x, cloth);
  x.fillStyle = accent;
  x.beginPath();
  x.moveTo(-13, -69);
  x.quadraticCurveTo(0, -52, 13, -69);
  x.lineTo(10, -55);
  x.quadraticCurveTo(3, -46, 7, -22);
  x.lineTo(-4, -20);
  x.quadraticCurveTo(-3, -48, -10, -56);
  x.fill();
  shape(x, mix(accent, '#FFFFFF', 0.4), [
    [1, -48],
    [5, -26],
    [2, -24],
    [-1, -47],
  ]);
}

function deel(x, { suit: cloth, accent }) {
  shape(x, mix(cloth, P.night, 0.3), [
    [-12, -69],
    [12, -69],
    [9, -60],
    [-9, -60],
  ]);
  x.strokeStyle = accent;
  x.lineWidth = 2.6;
  x.beginPath();
  x.moveTo(-10, -61);
  x.lineTo(8, -59);
  x.quadraticCurveTo(30, -52, 38, -26);
  x.stroke();
}

function sash(x, { accent }) {
  x.fillStyle = grad(x, -50, 0, 50, 0, [
    [0, mix(accent, P.night, 0.4)],
    [1, accent],
  ]);
  x.fillRect(-52, 2, 104, 17);
  x.strokeStyle = mix(accent, P.night, 0.4);
  x.lineWidth = 1;
  for (const y of [7, 12]) {
    x.beginPath();
    x.moveTo(-52, y);
    x.lineTo(52, y - 1.5);
    x.stroke();
  }
}

function collar(x, { suit: cloth, accent }) {
  shape(x, accent, [
    [-12, -69],
    [12, -69],
    [0, -22],
  ]);
  shape(x, mix('#B98562', P.night, 0.15), [
    [-6, -69],
    [6, -69],
    [0, -50],
  ]);
  lapels(x, cloth);
}

function round(x, { suit: cloth, accent }) {
  lapels(x, cloth);
  x.fillStyle = accent;
  x.beginPath();
  x.moveTo(-14, -67);
  x.quadraticCurveTo(0, -50, 14, -67);
  x.lineTo(14, -46);
  x.quadraticCurveTo(0, -12, -14, -46);
  x.fill();
  x.strokeStyle = '#C8963E';
  x.lineWidth = 1.6;
  x.beginPath();
  x.arc(0, -66, 14, 0.35, 2.8);
  x.stroke();
}

const DRESSES = { suit: suitAndTie, tunic, scarf, deel, collar, round };
